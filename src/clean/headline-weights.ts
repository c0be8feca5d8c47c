import { HeadlineWord } from '../lexicon/boilerplate-headline.ts'
import { Mark } from './headline-marks.ts'
import type { Word } from './headline-words.ts'
import type { Vocabulary } from './words.ts'

/**
 * What tells headlines from prose, as log weights: fitted to 4,100 headlines set before paragraphs of other articles (softmax over the places of the
 * seam), and rounded. On 4,000 others the seam is found in 94 of 100, where weights set by hand found it in 91.
 */
export const WEIGHTS = {
  headline: {
    /** "Di", "Yang" within: some outlets write every word with a capital, most none of these. */
    functionWord: -0.7,
    functionWordAgain: -4,
    openerBeforeComma: -6.3,
    opener: -0.2,
    lower: -0.1,
    small: -4,
    /** "(Kapuspen)", "(25/8/2025)": prose explains itself in brackets. */
    bracket: -4.2,
    stop: -5.2,
    quotedComma: -3,
  },
  prose: {
    functionWord: -4.7,
    verb: -1.1,
    opener: -3.9,
    eitherOpener: -2.5,
    /** "Kepala Pusat Penerangan": common words are capital in prose too, in a run. */
    common: -0.8,
    run: -0.6,
    name: -1.4,
    small: -0.5,
  },
  seam: {
    /** No headline before it, though its colon is there. */
    lost: -5,
    /** By the number of words before it: below 3, 4, 6, 8, 13, 17, and more. */
    lengths: [-3.9, -2, -1.3, 0, 1.3, 0.3, -1.9],
    digit: -3.6,
    small: -6.2,
    bracket: -6.4,
    beforeQuotation: -3.2,
    quotation: 5.3,
    openerBeforeComma: 5,
    opener: 3.2,
    /** "Di", "Untuk" behind a headline that writes them with a capital. */
    openerInStyle: 0.4,
    /** "Rinciannya, stok …". */
    ofThat: 3.8,
    eitherOpener: 2.4,
    title: 2,
    subject: 1.8,
    /** "Warga setelah …": a small word that opens no predicate. */
    subjectBeforeLink: 1,
    subjectPointedAt: 1.8,
    commonPointedAt: 2.4,
    /** "Abdul Salam, mengatakan": behind a comma stands the rest of an apposition. */
    subjectBeforeComma: -0.3,
    /** "Ketua KPK Setyo Budiyanto mengatakan", by the word. */
    longSubject: 0.8,
    longSubjectNamedElse: 0.2,
    longSubjectPointedAt: 0.6,
    derivedPointedAt: 3,
    /** "Dikutip dari", "Berlaga di". */
    verbBeforeSmall: 1.8,
    /** A word that the article writes small elsewhere. */
    common: 1.3,
    nameBehindNoun: -0.9,
    recurs: 1.2,
    cutsShortened: -4.3,
    beforeInitials: -3.4,
    cutsPhrase: -3.1,
    cutsOffice: -2.2,
    cutsPair: -5.9,
    exclaimed: 3.8,
    joined: -4.8,
    behindSmall: -5.3,
    behindOpenWord: -5.8,
    /** "…, Ini ‖ Dia Sebabnya". */
    behindThis: -1.4,
    /** What follows closes no sentence: a text cut short, or else the rest of the headline. */
    unclosed: -3,
    unclosedHeadline: -30,
    scrap: -3,
  },
} as const

/** How well word `i` fits inside a headline, as a log weight; never above 0. `isAgain`: a function word stood with a capital before. */
export function asHeadline(words: Word[], i: number, isAgain: boolean): number {
  const word = words[i]
  const { classes, marks } = word
  const { headline } = WEIGHTS
  if (word.core === '') return headline.lower
  let weight = 0
  if (word.capital) {
    if (isFunctionWord(words, i)) weight = isAgain ? headline.functionWordAgain : headline.functionWord
    if ((classes & HeadlineWord.OPENER) !== 0)
      weight += (marks & Mark.COMMA) !== 0 ? headline.openerBeforeComma : opensClause(words, i) ? 0 : headline.opener
  } else if (!word.digit) weight = asSmall(word)
  if (word.bracketed) weight += headline.bracket
  if ((marks & Mark.STOP) !== 0 && word.core.length > 3 && i < words.length - 1) weight += headline.stop
  if ((marks & Mark.QUOTED_COMMA) !== 0) weight += headline.quotedComma
  return weight
}

/** Whether word `i` is a function word with a capital that opens nothing. */
export function isFunctionWord(words: Word[], i: number): boolean {
  const word = words[i]
  return word.capital && !word.upper && (word.classes & HeadlineWord.NEVER_CAPITAL) !== 0 && !opensClause(words, i)
}

/** "…, Untuk Apa Saja?": a comma begins a second headline. */
function opensClause(words: Word[], i: number): boolean {
  return i === 0 || (words[i - 1].marks & Mark.CLAUSE) !== 0
}

/** How well a word that is not capitalised fits inside a headline. */
export function asSmall({ small, classes }: Word): number {
  if ((classes & (HeadlineWord.LOWER | HeadlineWord.EITHER_CASE)) !== 0) return WEIGHTS.headline.lower
  return /^(?:di|ke|me|ber|pasca|anti|non|pra)-/.test(small) ? 0 : WEIGHTS.headline.small
}

/** How well word `i` fits inside prose, not at the opening of a sentence, as a log weight; never above 0. */
export function asProse(words: Word[], i: number, vocabulary: Vocabulary): number {
  const word = words[i]
  const { prose } = WEIGHTS
  if (i === 0 || word.core === '') return 0
  const before = words[i - 1]
  if (!word.capital) {
    const isOpen = (word.classes & (HeadlineWord.LOWER | HeadlineWord.EITHER_CASE)) === 0
    return !word.digit && isOpen ? prose.small : 0
  }
  if (word.quoted || word.small === 'rp' || (before.marks & Mark.SENTENCE) !== 0 || word.upper || word.bracketed) return 0
  if ((word.classes & HeadlineWord.NEVER_CAPITAL) !== 0) return prose.functionWord
  if (isHeadlineVerb(word)) return prose.verb
  if ((word.classes & HeadlineWord.OPENER) !== 0) return prose.opener
  if ((word.classes & HeadlineWord.EITHER_OPENER) !== 0) return prose.eitherOpener
  if (vocabulary.isLower(word.small)) return prose.common
  if (vocabulary.recurs(word.core)) return 0
  return before.capital && before.bare ? prose.run : prose.name
}

/** "Menghadap", "Diperiksa", "Tegaskan", "Sebut": forms that prose never writes with a capital within a sentence. */
export function isHeadlineVerb({ small, classes }: Word): boolean {
  if ((classes & HeadlineWord.VERB) !== 0) return true
  if (small.length <= 6) return false
  if (small.endsWith('kan')) return !/^[kp]e/.test(small)
  return /^(?:me[mn]|di|ber|ter)\p{L}{4,}$/u.test(small)
}

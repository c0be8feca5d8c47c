import { HeadlineWord } from '../lexicon/boilerplate-headline.ts'
import { Mark } from './headline-marks.ts'
import type { Word } from './headline-words.ts'
import type { Vocabulary } from './words.ts'

/** How well word `i` fits inside a headline, as a log weight; never above 0. */
export function asHeadline(words: Word[], i: number): number {
  const word = words[i]
  if (word.core === '') return -0.2
  const { classes, marks } = word
  // "…, Untuk Apa Saja?": a comma begins a second headline.
  const opens = i === 0 || (words[i - 1].marks & Mark.CLAUSE) !== 0
  let weight = 0
  if (word.capital) {
    if ((classes & HeadlineWord.NEVER_CAPITAL) !== 0 && !opens && !word.upper) weight = -4
    if ((classes & HeadlineWord.OPENER) !== 0) weight -= (marks & Mark.COMMA) !== 0 ? 6 : opens ? 0 : 1
  } else if (!word.digit) weight = asSmall(word)
  // "(Kapuspen)", "(25/8/2025)": prose explains itself in brackets.
  if (word.bracketed) weight -= 3
  if ((marks & Mark.STOP) !== 0 && word.core.length > 3 && i < words.length - 1) weight -= 5
  if ((marks & Mark.QUOTED_COMMA) !== 0) weight -= 3
  return weight
}

/** How well a word that is not capitalised fits inside a headline. */
export function asSmall({ small, classes }: Word): number {
  if ((classes & HeadlineWord.LOWER) !== 0) return -0.2
  if ((classes & HeadlineWord.EITHER_CASE) !== 0) return -1.2
  return /^(?:di|ke|me|ber|pasca|anti|non|pra)-/.test(small) ? -0.5 : -4.5
}

/** How well word `i` fits inside prose, not at the opening of a sentence, as a log weight; never above 0. */
export function asProse(words: Word[], i: number, vocabulary: Vocabulary): number {
  const word = words[i]
  if (!word.capital || i === 0 || word.quoted || word.small === 'rp') return 0
  const before = words[i - 1]
  if ((before.marks & Mark.SENTENCE) !== 0) return 0
  if (word.upper || word.bracketed) return -0.2
  if ((word.classes & HeadlineWord.NEVER_CAPITAL) !== 0) return -4
  if (isHeadlineVerb(word) || (word.classes & HeadlineWord.OPENER) !== 0) return -2.5
  if ((word.classes & HeadlineWord.EITHER_OPENER) !== 0) return -2
  // "Kepala Pusat Penerangan": common words are capital in prose too, in a run.
  const inRun = before.capital && before.bare
  if (vocabulary.isLower(word.small)) return inRun || (word.classes & HeadlineWord.TITLE) !== 0 ? -0.7 : -2.2
  if (vocabulary.recurs(word.core)) return -0.3
  return inRun ? -0.7 : -1.1
}

/** "Menghadap", "Diperiksa", "Tegaskan", "Sebut": forms that prose never writes with a capital within a sentence. */
export function isHeadlineVerb({ small, classes }: Word): boolean {
  if ((classes & HeadlineWord.VERB) !== 0) return true
  if (small.length <= 6) return false
  if (small.endsWith('kan')) return !/^[kp]e/.test(small)
  return /^(?:me[mn]|di|ber|ter)\p{L}{4,}$/u.test(small)
}

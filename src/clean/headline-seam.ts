import { HeadlineWord } from '../lexicon/boilerplate-headline.ts'
import { Mark } from './headline-marks.ts'
import { cutsOffice, cutsPhrase, cutsShortened } from './headline-names.ts'
import { asSmall, isHeadlineVerb, WEIGHTS } from './headline-weights.ts'
import type { Word } from './headline-words.ts'
import type { Vocabulary } from './words.ts'

const { seam } = WEIGHTS
/** No seam weighs as much. */
export const BEST_SEAM = 20
/** Where the weights of lengths end, in words before the seam. */
const LENGTHS = [3, 4, 6, 8, 13, 17]
const LONGEST_SUBJECT = 6

/** How well a sentence opens at the first word, no headline before it, as a log weight. */
export function asLost(words: Word[], vocabulary: Vocabulary, isBare: boolean): number {
  return isBare ? asOpening(words, 0, vocabulary, false) : seam.lost
}

/** How well a sentence opens at word `i`, after a headline that ends before it, as a log weight. `inStyle`: it writes function words with a capital. */
export function asSeam(words: Word[], i: number, vocabulary: Vocabulary, inStyle: boolean): number {
  const word = words[i]
  const before = words[i - 1]
  const length = LENGTHS.findIndex((end) => i < end)
  let weight = seam.lengths[length < 0 ? LENGTHS.length : length] + asOpening(words, i, vocabulary, inStyle)
  if (cutsShortened(words, i)) weight += seam.cutsShortened
  // "Perubahan Iklim (IPCC)": what a bracket shortens has several words.
  else if (words[i + 1]?.bracketed && /^\p{Lu}/u.test(words[i + 1].core)) weight += seam.beforeInitials
  if (cutsPhrase(words, i)) weight += seam.cutsPhrase
  return weight + behind(words, i, vocabulary) + (word.capital ? amongNames(before, word, vocabulary) : 0)
}

/** How well a headline ends with the word before `i`. */
function behind(words: Word[], i: number, vocabulary: Vocabulary): number {
  const before = words[i - 1]
  let weight = 0
  if ((before.marks & Mark.EXCLAIMED) !== 0) weight += seam.exclaimed
  if ((before.marks & Mark.JOINED) !== 0) weight += seam.joined
  if (!before.capital && (before.classes & HeadlineWord.LAST) === 0 && asSmall(before) > WEIGHTS.headline.small)
    weight += before.digit ? 0 : seam.behindSmall
  // "… Pelanggaran ‖ Kepala Seksi Budi Hartono, bersama Kepala Bidang": within a sentence.
  else if (!before.capital && /^(?:bersama|seperti|termasuk|berupa)$/.test(before.small)) weight += seam.behindOpenWord
  else if (cutsOffice(before, words[i], vocabulary)) weight += seam.cutsOffice
  else if (before.capital && (before.classes & HeadlineWord.NEVER_LAST) !== 0) weight += seam.behindOpenWord
  const isSecond = i > 1 && (words[i - 2].marks & Mark.JOINED) !== 0
  if (isSecond && before.capital && /^(?:ini|begini|bagaimana|apa)$/.test(before.small)) weight += seam.behindThis
  return weight
}

/** How well a capitalised word stands apart from the one before it. */
function amongNames(before: Word, word: Word, vocabulary: Vocabulary): number {
  let weight = 0
  const inRun = before.capital && before.bare && !word.quoted
  const isOpener = (word.classes & (HeadlineWord.OPENER | HeadlineWord.EITHER_OPENER | HeadlineWord.TITLE)) !== 0
  // "Pengguna ‖ Instagram": a noun that the article writes small, and the name that goes with it.
  if (inRun && !isOpener && !isHeadlineVerb(before) && vocabulary.isLower(before.small) && !vocabulary.isLower(word.small))
    weight += seam.nameBehindNoun
  if (inRun && vocabulary.recurTogether(before.core, word.core)) weight += seam.cutsPair
  if (!isHeadlineVerb(word) && vocabulary.recurs(word.core)) weight += seam.recurs
  return weight
}

/** How well a sentence opens at word `i`, whatever stands before it. */
function asOpening(words: Word[], i: number, vocabulary: Vocabulary, inStyle: boolean): number {
  const word = words[i]
  const next = words[i + 1]
  let weight = 0
  if (!word.capital && !word.quoted) weight += word.digit ? seam.digit : seam.small
  // Not "… Menjadi “Bestie”": a quotation that closes at once is a headline's.
  if (word.quoted && (word.marks & Mark.QUOTE) === 0) weight += seam.quotation
  if (word.bracketed && !word.quoted) weight += seam.bracket
  if (next?.quoted && !word.quoted) weight += seam.beforeQuotation
  if (!word.capital) return weight
  const beforeSmall = next !== undefined && !next.capital && !next.digit
  weight += asOpener(words, i, beforeSmall, inStyle)
  if (beforeSmall && (next.classes & HeadlineWord.LOWER) === 0) weight += asSubject(words, i, vocabulary)
  else weight += asLongSubject(words, i, vocabulary) + asPointedAt(words, i)
  if (beforeSmall && isHeadlineVerb(word) && /^(?:di|ber|ter)/.test(word.small)) weight += seam.verbBeforeSmall
  return weight + (vocabulary.isLower(word.small) ? seam.common : 0)
}

function asOpener(words: Word[], i: number, beforeSmall: boolean, inStyle: boolean): number {
  const word = words[i]
  const beforeComma = (word.marks & Mark.COMMA) !== 0
  if ((word.classes & HeadlineWord.OPENER) !== 0) {
    // "Masa Lalu, Warga …".
    if (word.small === 'lalu' && words[i - 1]?.small === 'masa') return 0
    const isStyle = inStyle && (word.classes & HeadlineWord.NEVER_CAPITAL) !== 0
    return beforeComma ? seam.openerBeforeComma : isStyle ? seam.openerInStyle : seam.opener
  }
  if (beforeComma && /^\p{L}{4,}nya$/u.test(word.small)) return seam.ofThat
  if ((word.classes & HeadlineWord.EITHER_OPENER) !== 0) return beforeComma || beforeSmall ? seam.eitherOpener : 0
  return opensOffice(words, i) ? seam.title : 0
}

/** Whether an office or a body is named from word `i` on; not "… Kebugaran Badan ‖ Pemerintah Kota": no body is called so. */
function opensOffice(words: Word[], i: number): boolean {
  const { small, classes } = words[i]
  const isNoun = /^(?:badan|lembaga|majelis|kantor)$/.test(small) && words[i + 1]?.small === 'pemerintah'
  return (classes & HeadlineWord.TITLE) !== 0 && !isNoun
}

/** How well a capitalised word is the whole subject of a sentence that goes on in small letters. */
function asSubject(words: Word[], i: number, vocabulary: Vocabulary): number {
  const word = words[i]
  const next = words[i + 1]
  if (word.quoted) return seam.subject
  if ((word.marks & Mark.COMMA) !== 0)
    return (word.classes & (HeadlineWord.OPENER | HeadlineWord.EITHER_OPENER)) !== 0 ? 0 : seam.subjectBeforeComma
  if ((next.classes & HeadlineWord.DEMONSTRATIVE) !== 0) {
    // "Mantan Ketua Komisi Pemberantasan ‖ Korupsi ini", "Jawaban ‖ KPU ini": within an office, behind what is the name's.
    if (isInTitleRun(words, i) || (word.upper && i > 0 && words[i - 1].capital && DERIVED_NOUN.test(words[i - 1].small))) return 0
    return vocabulary.isLower(word.small) ? seam.commonPointedAt : seam.subjectPointedAt
  }
  return (next.classes & HeadlineWord.NEVER_LAST) !== 0 ? seam.subjectBeforeLink : seam.subject
}

/** How well a common noun and a name that "ini" points at open a sentence: "Jawaban KPU ini untuk …". */
function asPointedAt(words: Word[], i: number): number {
  const behind = words[i + 2]
  const isPointedAt = behind !== undefined && !behind.capital && (behind.classes & HeadlineWord.DEMONSTRATIVE) !== 0
  if (!isPointedAt || !DERIVED_NOUN.test(words[i].small)) return 0
  // "Mantan Ketua Komisi ‖ Pemberantasan Korupsi ini": within an office.
  return isInTitleRun(words, i) ? -seam.derivedPointedAt / 2 : seam.derivedPointedAt
}

/** Nouns made from verbs, which no name is: "jawaban", "pernyataan". */
const DERIVED_NOUN = /^(?!di|me)\p{L}{4,}an$/u

/** Whether word `i` stands in a run of capitalised words that opens with an office before it. */
function isInTitleRun(words: Word[], i: number): boolean {
  for (let at = i - 1; at >= 0 && words[at].capital && words[at].bare; at--)
    if ((words[at].classes & HeadlineWord.TITLE) !== 0) return true
  return false
}

/** How well a run of capitalised words that opens with an office is a subject: "Ketua KPK Setyo Budiyanto mengatakan", "Ketua KPK ini". */
function asLongSubject(words: Word[], i: number, vocabulary: Vocabulary): number {
  if (!opensOffice(words, i)) return 0
  for (let at = i + 1; at < words.length; at++) {
    const word = words[at]
    const length = Math.min(LONGEST_SUBJECT, at - i)
    if (!word.capital && !word.digit && (word.classes & HeadlineWord.INSIDE_OFFICE) === 0) {
      if ((word.classes & HeadlineWord.DEMONSTRATIVE) !== 0) return seam.longSubjectPointedAt * length
      // Two words are as likely the close of a headline and a subject of one: "Presiden Warga".
      const isVerb = (word.classes & (HeadlineWord.LOWER | HeadlineWord.EITHER_OPENER)) === 0
      if (!isVerb || at - i < 3) return 0
      const last = words[at - 1].core
      const isOther = vocabulary.recurs(last) && !vocabulary.recurTogether(words[at - 2].core, last)
      return (isOther ? seam.longSubjectNamedElse : seam.longSubject) * length
    }
    // "Kapolri Cup 2025 …": a year closes what it counts.
    if (word.quoted || /^\d{4}$/.test(word.core) || isHeadlineVerb(word)) return 0
    if (word.capital && (word.classes & HeadlineWord.OPENER) !== 0) return 0
    if ((word.marks & Mark.PART) !== 0 && word.core.length > 3) return 0
  }
  return 0
}

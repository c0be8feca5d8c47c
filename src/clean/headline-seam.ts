import { HeadlineWord } from '../lexicon/boilerplate-headline.ts'
import { Mark } from './headline-marks.ts'
import { asSmall, isHeadlineVerb } from './headline-weights.ts'
import type { Word } from './headline-words.ts'
import type { Vocabulary } from './words.ts'

/** A name that a bracket shortens has fewer words than this. */
const SHORTENED = 8

/** No seam weighs as much. */
export const BEST_SEAM = 13

/** How well a sentence opens at word `i`, after a headline that ends before it, as a log weight. */
export function asSeam(words: Word[], i: number, vocabulary: Vocabulary): number {
  if (i === 0) return -5
  const word = words[i]
  const before = words[i - 1]
  const next = words[i + 1]
  let weight = i < 3 ? -1.5 : 0
  if (!word.capital && !word.quoted) weight -= word.digit ? 2.5 : 6
  const beforeSmall = next !== undefined && !next.capital && !next.digit
  // Not "… Menjadi “Bestie”": a quotation that closes at once is a headline's.
  if (word.quoted && (word.marks & Mark.QUOTE) === 0) weight += 2
  if (word.bracketed && !word.quoted) weight -= 6
  if (next?.quoted && !word.quoted) weight -= 3
  if (word.capital) {
    weight += asOpener(word, beforeSmall)
    const isSubject = beforeSmall && (next.classes & HeadlineWord.LOWER) === 0
    weight += isSubject ? asSubject(word, next, vocabulary) : asLongSubject(words, i, vocabulary) + asPointedAt(words, i)
  }
  if (cutsShortened(words, i)) weight -= 4
  // "Perubahan Iklim (IPCC)": what a bracket shortens has several words.
  else if (next?.bracketed && /^\p{Lu}/u.test(next.core)) weight -= 2
  if ((before.marks & Mark.EXCLAIMED) !== 0) weight += 2
  if ((before.marks & Mark.JOINED) !== 0) weight -= 5
  if (!before.capital && (before.classes & HeadlineWord.LAST) === 0 && asSmall(before) > -4) weight -= before.digit ? 0 : 5
  else if (cutsOffice(before, word, vocabulary)) weight -= 1.5
  else if (before.capital && (before.classes & HeadlineWord.NEVER_LAST) !== 0) weight -= 4
  if (!word.capital) return weight
  const inRun = before.capital && before.bare && !word.quoted
  if (inRun && vocabulary.recurTogether(before.core, word.core)) weight -= 3
  if (!isHeadlineVerb(word) && vocabulary.recurs(word.core)) weight += 0.6
  return weight
}

function asOpener(word: Word, beforeSmall: boolean): number {
  const beforeComma = (word.marks & Mark.COMMA) !== 0
  if ((word.classes & HeadlineWord.OPENER) !== 0) return beforeComma ? 4 : 2.5
  // "Rinciannya, stok …"
  if (beforeComma && /^\p{L}{4,}nya$/u.test(word.small)) return 2
  if ((word.classes & HeadlineWord.EITHER_OPENER) !== 0) return beforeComma || beforeSmall ? 1.5 : -0.3
  return (word.classes & HeadlineWord.TITLE) !== 0 ? 1 : 0
}

/** How well a capitalised word is the whole subject of a sentence that goes on in small letters. */
function asSubject(word: Word, next: Word, vocabulary: Vocabulary): number {
  if (word.quoted) return 0.5
  // "Abdul Salam, mengatakan": behind a comma stands the rest of an apposition.
  if ((word.marks & Mark.COMMA) !== 0) return (word.classes & (HeadlineWord.OPENER | HeadlineWord.EITHER_OPENER)) !== 0 ? 0 : -2
  if ((next.classes & HeadlineWord.DEMONSTRATIVE) !== 0) return vocabulary.isLower(word.small) ? 1 : 0
  return 1
}

/** How well a common noun and a name that "ini" points at open a sentence: "Jawaban KPU ini untuk …". */
function asPointedAt(words: Word[], i: number): number {
  const behind = words[i + 2]
  const isPointedAt = behind !== undefined && !behind.capital && (behind.classes & HeadlineWord.DEMONSTRATIVE) !== 0
  return isPointedAt && DERIVED_NOUN.test(words[i].small) ? 2.5 : 0
}

/** Nouns made from verbs, which no name is: "jawaban", "pernyataan". */
const DERIVED_NOUN = /^(?!di|me)\p{L}{4,}an$/u

/** How well a run of capitalised words that opens with an office is a subject: "Ketua KPK Setyo Budiyanto mengatakan". */
function asLongSubject(words: Word[], i: number, vocabulary: Vocabulary): number {
  if ((words[i].classes & HeadlineWord.TITLE) === 0) return 0
  for (let at = i + 1; at < words.length; at++) {
    const word = words[at]
    if (!word.capital && !word.digit && (word.classes & HeadlineWord.INSIDE_OFFICE) === 0) {
      // Two words are as likely the close of a headline and a subject of one: "Presiden Warga".
      const isVerb = (word.classes & (HeadlineWord.LOWER | HeadlineWord.EITHER_OPENER)) === 0
      if (!isVerb || at - i < 3) return 0
      const last = words[at - 1].core
      const isOther = vocabulary.recurs(last) && !vocabulary.recurTogether(words[at - 2].core, last)
      return Math.min(4, (isOther ? 0.35 : 0.62) * (at - i))
    }
    // "Kapolri Cup 2025 …": a year closes what it counts.
    if (word.quoted || /^\d{4}$/.test(word.core) || isHeadlineVerb(word)) return 0
    if (word.capital && (word.classes & HeadlineWord.OPENER) !== 0) return 0
    if ((word.marks & Mark.PART) !== 0 && word.core.length > 3) return 0
  }
  return 0
}

/** Whether a seam at word `i` cuts a name that a bracket shortens to its initials: "Dipole ‖ Mode Index (DMI)", "Yayasan Sehat dan ‖ Sejahtera (YSS)". */
function cutsShortened(words: Word[], i: number): boolean {
  const end = Math.min(words.length, i + SHORTENED)
  let at = i + 1
  while (at < end && !words[at].bracketed) at++
  if (at >= end || !words[at].upper) return false
  const letters = words[at].core
  let left = letters.length
  let from = at
  while (left > 0 && from > 0 && at - from < SHORTENED) {
    const { core, capital } = words[--from]
    if (capital && core.charAt(0) !== letters.charAt(--left)) return false
  }
  return left === 0 && from < i
}

/** Whether a seam cuts an office from the name behind it: "Presiden ‖ Prabowo". */
function cutsOffice(before: Word, word: Word, vocabulary: Vocabulary): boolean {
  return (before.classes & HeadlineWord.TITLE) !== 0 && before.bare && word.capital && isName(word, vocabulary)
}

/** Whether a capitalised word is a name rather than a common noun that opens a sentence. */
function isName(word: Word, vocabulary: Vocabulary): boolean {
  if (word.quoted || (word.classes & HeadlineWord.OPENER) !== 0) return false
  return !/^(?:pe|ke)\p{L}{4,}an$/u.test(word.small) && !vocabulary.isLower(word.small)
}

import {
  DEMONSTRATIVES,
  EITHER_OPENERS,
  HEADLINE_EITHER,
  HEADLINE_LAST,
  HEADLINE_LOWER,
  HEADLINE_VERBS,
  INSIDE_OFFICE,
  NEVER_CAPITAL,
  NEVER_LAST,
  SENTENCE_OPENERS,
  TITLE_OPENERS,
} from '../lexicon/boilerplate-headline.ts'
import { readWords, type Word } from './headline-words.ts'
import type { Vocabulary } from './words.ts'

/** Headlines are shorter than this, in UTF-16 units and in words; the text behind is looked at to the same length. */
const REACH = 320
const LONGEST_HEADLINE = 24
/** A name that a bracket shortens has fewer words than this. */
const SHORTENED = 8

/**
 * Finds where the headline that begins at `from` ends and the article's next sentence begins, on one line that ends at `lineEnd`.
 * Every place between two words is weighed as the seam: words before it are read as a headline (all but function words capitalised),
 * words behind it as prose (capitals only on names and at the opening). Looks at a bounded window only.
 */
export function headlineEnd(text: string, from: number, lineEnd: number, vocabulary: Vocabulary): number {
  const limit = Math.min(lineEnd, from + REACH)
  const words = readWords(text, from, limit)
  const count = words.length
  if (count === 0) return from
  const whole = limit === lineEnd && words[count - 1]!.end >= text.slice(from, lineEnd).trimEnd().length + from
  const prose = new Float64Array(count + 1)
  for (let i = count - 1; i >= 0; i--) prose[i] = prose[i + 1]! + asProse(words, i, vocabulary)
  let headline = 0
  let best = -Infinity
  let seam = count
  for (let i = 0; i <= Math.min(count, LONGEST_HEADLINE); i++) {
    if (i > 0) headline += asHeadline(words, i - 1)
    if (i === count && !whole) break
    const score =
      i === count ? headline : headline + prose[i + 1]! + asSeam(words, i, vocabulary) + (whole ? asRest(words, i) : 0)
    if (score > best) {
      best = score
      seam = i
    }
  }
  return seam === count ? words[count - 1]!.end : words[seam]!.start
}

/** How well word `i` fits inside a headline, as a log weight. */
function asHeadline(words: Word[], i: number): number {
  const word = words[i]!
  if (word.core === '') return -0.2
  // "…, Untuk Apa Saja?": a comma begins a second headline.
  const opens = i === 0 || /[:?!;,]["”]?$|\.$|…$/.test(words[i - 1]!.tail)
  let weight = 0
  if (word.capital) weight = NEVER_CAPITAL.has(word.small) && !opens && !word.upper ? -4 : 0
  else if (!word.digit) weight = asSmall(word.small)
  if (word.capital && SENTENCE_OPENERS.has(word.small)) weight -= word.tail.startsWith(',') ? 6 : opens ? 0 : 1
  // "(Kapuspen)", "(25/8/2025)": prose explains itself in brackets.
  if (word.bracketed) weight -= 3
  if (/^["”)]*\.["”)]*$/.test(word.tail) && word.core.length > 3 && i < words.length - 1) weight -= 5
  if (/,["”]|["”],/.test(word.tail)) weight -= 3
  return weight
}

function asSmall(small: string): number {
  if (HEADLINE_LOWER.has(small)) return -0.2
  if (HEADLINE_EITHER.has(small)) return -1.2
  return /^(?:di|ke|me|ber|pasca|anti|non|pra)-/.test(small) ? -0.5 : -4.5
}

/** How well word `i` fits inside prose, not at the opening of a sentence, as a log weight. */
function asProse(words: Word[], i: number, vocabulary: Vocabulary): number {
  const word = words[i]!
  const before = words[i - 1]
  if (!word.capital || before === undefined || word.quoted || word.small === 'rp') return 0
  if (/[.?!]["”)]*$|:$/.test(before.tail)) return 0
  if (word.upper || word.bracketed) return -0.2
  if (NEVER_CAPITAL.has(word.small)) return -4
  if (isHeadlineVerb(word.small) || SENTENCE_OPENERS.has(word.small)) return -2.5
  if (EITHER_OPENERS.has(word.small)) return -2
  // "Kepala Pusat Penerangan": common words are capital in prose too, in a run.
  const inRun = before.capital && before.tail === ''
  if (vocabulary.isLower(word.small)) return inRun || TITLE_OPENERS.has(word.small) ? -0.7 : -2.2
  if (vocabulary.count(word.core) > 1) return -0.3
  return inRun ? -0.7 : -1.1
}

/** "Menghadap", "Diperiksa", "Tegaskan", "Sebut": forms that prose never writes with a capital within a sentence. */
function isHeadlineVerb(small: string): boolean {
  if (HEADLINE_VERBS.has(small)) return true
  return small.length > 6 && (/^(?:me[mn]|di|ber|ter)\p{L}{4,}$/u.test(small) || /^(?!ke|pe).*kan$/u.test(small))
}

/** How well a sentence opens at word `i`, after a headline that ends before it, as a log weight. */
function asSeam(words: Word[], i: number, vocabulary: Vocabulary): number {
  const word = words[i]!
  const before = words[i - 1]
  const next = words[i + 1]
  if (before === undefined) return -5
  let weight = i < 3 ? -1.5 : 0
  if (!word.capital && !word.quoted) weight -= word.digit ? 2.5 : 6
  const beforeSmall = next !== undefined && !next.capital && !next.digit
  // Not "… Menjadi “Bestie”": a quotation that closes at once is a headline's.
  if (word.quoted && !/["”]/.test(word.tail)) weight += 2
  if (word.bracketed && !word.quoted) weight -= 6
  if (next?.quoted && !word.quoted) weight -= 3
  if (word.capital) weight += asOpener(word, beforeSmall)
  if (beforeSmall && word.capital && !HEADLINE_LOWER.has(next.small)) weight += asSubject(word, next, vocabulary)
  else if (word.capital) weight += asLongSubject(words, i, vocabulary)
  if (cutsShortened(words, i)) weight -= 4
  // "Perubahan Iklim (IPCC)": what a bracket shortens has several words.
  else if (next?.bracketed && /^\p{Lu}/u.test(next.core)) weight -= 2
  if (/[?!]["”']*$|\.\.\.$|…$/.test(before.tail)) weight += 2
  if (/[,:;–-]$/.test(before.tail) || /^[-–—/&|]+$/.test(before.tail)) weight -= 5
  if (!before.capital && !HEADLINE_LAST.has(before.small) && asSmall(before.small) > -4) weight -= before.digit ? 0 : 5
  else if (TITLE_OPENERS.has(before.small) && before.tail === '' && word.capital && isName(word, vocabulary)) weight -= 1.5
  else if (before.capital && NEVER_LAST.has(before.small)) weight -= 4
  const inRun = before.capital && word.capital && before.tail === '' && !word.quoted
  if (inRun && vocabulary.countPair(before.core, word.core) > 1) weight -= 3
  if (word.capital && !isHeadlineVerb(word.small) && vocabulary.count(word.core) > 1) weight += 0.6
  return weight
}

/** Whether a seam at word `i` cuts a name that a bracket shortens to its initials: "Dipole ‖ Mode Index (DMI)", "Yayasan Sehat dan ‖ Sejahtera (YSS)". */
function cutsShortened(words: Word[], i: number): boolean {
  const at = words.findIndex((word, n) => n > i && n < i + SHORTENED && word.bracketed)
  if (at < 0 || !words[at]!.upper) return false
  const letters = words[at]!.core
  let left = letters.length
  let from = at
  while (left > 0 && from > 0 && at - from < SHORTENED) {
    const { core, capital } = words[--from]!
    if (capital && core.charAt(0) !== letters.charAt(--left)) return false
  }
  return left === 0 && from < i
}

/** How well a capitalised word is the whole subject of a sentence that goes on in small letters. */
function asSubject(word: Word, next: Word, vocabulary: Vocabulary): number {
  // "Abdul Salam, mengatakan": behind a comma stands the rest of an apposition.
  if (word.quoted) return 0.5
  if (word.tail.startsWith(',')) return SENTENCE_OPENERS.has(word.small) || EITHER_OPENERS.has(word.small) ? 0 : -2
  if (DEMONSTRATIVES.has(next.small)) return vocabulary.isLower(word.small) ? 1 : 0
  return 1
}

/** How well a run of capitalised words that opens with an office is a subject: "Ketua KPK Setyo Budiyanto mengatakan". */
function asLongSubject(words: Word[], i: number, vocabulary: Vocabulary): number {
  if (!TITLE_OPENERS.has(words[i]!.small)) return 0
  for (let at = i + 1; at < words.length; at++) {
    const word = words[at]!
    if (!word.capital && !word.digit && !INSIDE_OFFICE.has(word.small)) {
      // Two words are as likely the close of a headline and a subject of one: "Presiden Warga".
      const isVerb = !HEADLINE_LOWER.has(word.small) && !EITHER_OPENERS.has(word.small)
      const [before, last] = [words[at - 2]!, words[at - 1]!]
      const isOther = vocabulary.count(last.core) > 1 && vocabulary.countPair(before.core, last.core) < 2
      return isVerb && at - i >= 3 ? Math.min(4, (isOther ? 0.35 : 0.62) * (at - i)) : 0
    }
    // "Kapolri Cup 2025 …": a year closes what it counts.
    if (
      /^\d{4}$/.test(word.core) ||
      word.quoted ||
      isHeadlineVerb(word.small) ||
      (word.capital && SENTENCE_OPENERS.has(word.small))
    )
      return 0
    if (/[.?!:;]["”)]*$/.test(word.tail) && word.core.length > 3) return 0
  }
  return 0
}

/** Whether a capitalised word is a name rather than a common noun that opens a sentence. */
function isName(word: Word, vocabulary: Vocabulary): boolean {
  return (
    !word.quoted &&
    !/^(?:pe|ke)\p{L}{4,}an$/u.test(word.small) &&
    !vocabulary.isLower(word.small) &&
    !SENTENCE_OPENERS.has(word.small)
  )
}

function asOpener(word: Word, beforeSmall: boolean): number {
  if (SENTENCE_OPENERS.has(word.small)) return word.tail.startsWith(',') ? 4 : 2.5
  // "Rinciannya, stok …"
  if (word.tail.startsWith(',') && /^\p{L}{4,}nya$/u.test(word.small)) return 2
  if (EITHER_OPENERS.has(word.small)) return word.tail.startsWith(',') || beforeSmall ? 1.5 : -0.3
  return TITLE_OPENERS.has(word.small) ? 1 : 0
}

/** How well the words from `i` on are all that follows on the line: prose closes its last sentence and has three words or more. */
function asRest(words: Word[], i: number): number {
  const closed = /[.!?…]["”')\]]*$/.test(words[words.length - 1]!.tail)
  return (closed ? 0 : -3) + (words.length - i < 3 ? -3 : 0)
}

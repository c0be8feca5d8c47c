import { HEADLINE_LOWER, NEVER_CAPITAL, SENTENCE_OPENERS } from '../lexicon/boilerplate-headline.ts'
import type { Vocabulary } from './words.ts'

/** Headlines are shorter than this, in UTF-16 units and in words; the text behind is looked at to the same length. */
const REACH = 420
const MOST_WORDS = 48
const LONGEST_HEADLINE = 26

interface Word {
  start: number
  end: number
  core: string
  small: string
  capital: boolean
  upper: boolean
  digit: boolean
  quoted: boolean
  tail: string
}

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
    const behind = i === count ? 0 : prose[i]! - asProse(words, i, vocabulary)
    const torso = whole && i < count ? asRest(words, i) : 0
    const score = headline + behind + torso + (i === count ? 0 : asSeam(words, i, vocabulary))
    if (score > best) {
      best = score
      seam = i
    }
  }
  return seam === count ? words[count - 1]!.end : words[seam]!.start
}

function readWords(text: string, from: number, limit: number): Word[] {
  const words: Word[] = []
  let at = from
  while (at < limit && words.length < MOST_WORDS) {
    while (at < limit && text.charCodeAt(at) <= 32) at++
    const start = at
    while (at < limit && text.charCodeAt(at) > 32) at++
    if (at > start) words.push(readWord(text.slice(start, at), start))
  }
  return words
}

function readWord(raw: string, start: number): Word {
  const core = raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '')
  const first = core.charAt(0)
  const digit = first >= '0' && first <= '9'
  const at = core === '' ? raw.length : raw.indexOf(core)
  return {
    start,
    end: start + raw.length,
    core,
    small: core.toLowerCase(),
    capital: first !== first.toLowerCase(),
    upper: core.length > 1 && core === core.toUpperCase() && core !== core.toLowerCase(),
    digit,
    quoted: /["“”'‘]/.test(raw.slice(0, at)),
    tail: raw.slice(at + core.length),
  }
}

/** How well word `i` fits inside a headline, as a log weight. */
function asHeadline(words: Word[], i: number): number {
  const word = words[i]!
  if (word.core === '') return word.tail.includes('.') ? 0 : -0.2
  const opens = i === 0 || /[:?!;]$|[.…]$/.test(words[i - 1]!.tail)
  let weight = 0
  if (word.capital) weight = NEVER_CAPITAL.has(word.small) && !opens && !word.upper ? -4 : 0
  else if (!word.digit)
    weight = HEADLINE_LOWER.has(word.small) ? -0.2 : /^(?:di|ke|me|ber|pasca|anti|non|pra)-/.test(word.small) ? -0.5 : -3.5
  if (/^[.]["”]?$|^\)\.$/.test(word.tail) && word.core.length > 3) weight -= 3
  if (/["”]?,["”]?$/.test(word.tail) && /["”]/.test(word.tail)) weight -= 3
  return weight
}

/** How well word `i` fits inside prose, not at the opening of a sentence, as a log weight. */
function asProse(words: Word[], i: number, vocabulary: Vocabulary): number {
  const word = words[i]!
  const before = words[i - 1]
  if (!word.capital || before === undefined || /[.?!]["”)]*$|:$/.test(before.tail) || word.quoted) return 0
  if (word.upper) return -0.2
  if (NEVER_CAPITAL.has(word.small)) return -4
  if (vocabulary.lower.has(word.small)) return -2.5
  if (/^(?:me[mn]?|ber|ter|di|ke|pe[mn]?|se)\p{L}{4,}(?:kan|i|an|nya)$/u.test(word.small)) return -2.5
  return (vocabulary.capital.get(word.core) ?? 0) > 1 ? -0.35 : -1
}

/** How well a sentence opens at word `i`, after a headline that ends before it, as a log weight. */
function asSeam(words: Word[], i: number, vocabulary: Vocabulary): number {
  const word = words[i]!
  const before = words[i - 1]
  const next = words[i + 1]
  let weight = 0
  if (!word.capital && !word.quoted) weight -= word.digit ? 2.5 : 6
  if (SENTENCE_OPENERS.has(word.small) && word.capital) weight += 2.5
  if (word.quoted) weight += 1
  if (next && word.capital && !next.capital && !next.digit && !HEADLINE_LOWER.has(next.small)) weight += 1
  if (before === undefined) return weight - 3
  if (/[?!]["”']*$|\.\.\.$|…$/.test(before.tail)) weight += 2
  if (/[,:;–-]$/.test(before.tail) || /^[-–—/&|]+$/.test(before.tail)) weight -= 5
  if (!before.capital && HEADLINE_LOWER.has(before.small) && !SEAM_AFTER.has(before.small)) weight -= 5
  if (i < 3) weight -= 1.5
  if (before.capital && word.capital && before.tail === '' && (vocabulary.pairs.get(`${before.core} ${word.core}`) ?? 0) > 1)
    weight -= 3
  if (word.capital && (vocabulary.capital.get(word.core) ?? 0) > 1) weight += 0.6
  return weight
}

/** How well the words from `i` on are all that follows on the line: prose closes its last sentence and has three words or more. */
function asRest(words: Word[], i: number): number {
  const closed = /[.!?…]["”')\]]*$/.test(words[words.length - 1]!.tail)
  return (closed ? 0 : -3) + (words.length - i < 3 ? -3 : 0)
}

/** Small words a headline may end with ("Apa Kabar Kasus Itu", "Bagaimana Nasibnya Saat ini"). */
const SEAM_AFTER: ReadonlySet<string> = new Set(['itu', 'ini', 'tersebut', 'lagi', 'juga', 'saja'])

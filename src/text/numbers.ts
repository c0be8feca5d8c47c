import {
  FRACTIONS,
  ONE_WORDS,
  RANGE_WORDS,
  ROUNDED_NUMBERS,
  SCALES,
  SINGLE_NUMBERS,
  UNITS,
  VAGUE_NUMBERS,
} from '../lexicon/numbers.ts'
import { type Doc, type DocWords, type NumberSpan, Shape } from '../model/doc.ts'
import { readDigits } from './digits.ts'
import { type NumberWords, readNumberAt } from './number-at.ts'
import { onceADoc } from './once-a-doc.ts'
import { endOf, entryBits, hasShape, isMark, textOf, valueAt } from './view.ts'

/** Every number of a text in digits or words, in order; each token belongs to one at most. */
export function readNumbers(doc: DocWords): NumberSpan[] {
  const view = doc as Doc
  const spans: NumberSpan[] = []
  const { length, shape } = doc.tokens
  for (let i = 0; i < length; ) {
    const one = shape[i] & Shape.NUMBER || doc.words[i] ? readOne(view, i) : null
    if (one === null) {
      i++
      continue
    }
    const range = one.form === 'vague' || one.form === 'one' ? null : readRange(view, one)
    spans.push(range ?? one)
    i = (range ?? one).end
  }
  return spans
}

function readOne(doc: Doc, at: number): NumberSpan | null {
  return hasShape(doc, at, Shape.NUMBER) || numberBits(doc.lexicon, doc.words[at]) !== 0 ? readNumberAt(wordsOf(doc), at) : null
}

/** In which class of numbers a word lies: a number can begin with no other. */
const numberBits = entryBits([UNITS, SINGLE_NUMBERS, FRACTIONS, VAGUE_NUMBERS, ONE_WORDS, ROUNDED_NUMBERS])

const wordsOf = onceADoc(
  (doc): NumberWords => ({
    isFigure: (i) => hasShape(doc, i, Shape.NUMBER),
    isSpaced: (i) => hasShape(doc, i, Shape.SPACED | Shape.LINE_START),
    textAt: (i) => textOf(doc, i),
    valueAt: (i, cls) => valueAt(doc, i, cls),
  }),
)

/** "2-3", "tiga hingga lima", "dua atau tiga": both ends numbers and the second the bigger. */
function readRange(doc: Doc, low: NumberSpan): NumberSpan | null {
  const dash = isDash(doc, low.end)
  const joint = dash ? low.end + 1 : endOf(doc, low.end, RANGE_WORDS)
  if (joint === 0) return null
  const high = readOne(doc, joint)
  if (high === null || high.form === 'vague' || high.form === 'one' || low.value === null || high.value === null) return null
  if (high.value <= low.value || isJoined(doc, high.end)) return null
  const min = low.value * sharedScale(doc, low, joint, high)
  return { first: low.first, end: high.end, value: null, min, max: high.value, form: 'range' }
}

/** Any dash between two numbers; a long one only where it is tied to both. */
function isDash(doc: Doc, i: number): boolean {
  if (isMark(doc, i, '-') || isMark(doc, i, '–')) return true
  if (!hasShape(doc, i, Shape.PUNCTUATION) || hasShape(doc, i, Shape.SPACED) || hasShape(doc, i + 1, Shape.SPACED)) return false
  return DASHES.has(textOf(doc, i))
}

const DASHES = new Set(['—', '−', '~', '‐', '‑', '‒', '―'])

/** What the scale behind a range adds to its first number: "230-280 ribu". */
function sharedScale(doc: Doc, low: NumberSpan, at: number, high: NumberSpan): number {
  if (low.form !== 'digits' || high.form !== 'digits' || valueAt(doc, low.end - 1, SCALES) !== undefined) return 1
  const scale = high.value! / (readDigits(textOf(doc, at)) ?? high.value!)
  return low.value! * scale < high.value! ? scale : 1
}

/** Whether a hyphen goes on after the number ("12-8-2024"): then it is no range. */
const isJoined = (doc: Doc, at: number) =>
  isMark(doc, at, '-') && !hasShape(doc, at, Shape.SPACED) && hasShape(doc, at + 1, Shape.NUMBER)

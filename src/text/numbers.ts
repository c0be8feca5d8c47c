import { FRACTIONS, ONE_WORDS, RANGE_WORDS, SCALES, SINGLE_NUMBERS, UNITS, VAGUE_NUMBERS } from '../lexicon/numbers.ts'
import { type Doc, type DocWords, type NumberSpan, Shape } from '../model/doc.ts'

import { endOf, entryBits, hasShape, isMark, textOf, valueAt } from './view.ts'

/** Reads digits the Indonesian way: "1.503" is 1503, "2,5" two and a half; null for clocks, dates and the like. */
export function readDigits(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits)
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'))
  if (/^\d+,\d+$/.test(digits))
    return /^\d{1,3}(,\d{3})+$/.test(digits) && digits.split(',').length > 2
      ? Number(digits.replaceAll(',', ''))
      : Number(digits.replace(',', '.'))
  return /^\d+\.\d{1,2}$/.test(digits) ? Number(digits) : null
}

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
  if (hasShape(doc, at, Shape.NUMBER)) return readFigure(doc, at)
  if (numberBits(doc.lexicon, doc.words[at]) === 0) return null
  const one = valueAt(doc, at, ONE_WORDS)
  if (one !== undefined) return { first: at, end: at + 1, value: one, min: one, max: one, form: 'one' }
  const vague = valueAt(doc, at, VAGUE_NUMBERS)
  if (vague !== undefined) return readVague(doc, at, vague)
  return readWords(doc, at)
}

const NUMBER_CLASSES = [UNITS, SINGLE_NUMBERS, FRACTIONS, VAGUE_NUMBERS, ONE_WORDS]

/** In which of them a word lies: a number can begin with no other. */
const numberBits = entryBits(NUMBER_CLASSES)

function readFigure(doc: Doc, at: number): NumberSpan | null {
  const digits = textOf(doc, at)
  const value = digits.length <= 16 ? readDigits(digits) : null
  if (value === null) return null
  let scaled = value
  let end = at + 1
  // "2,5 juta", "12 ribu"
  for (let scale = valueAt(doc, end, SCALES); scale !== undefined && scale >= 100; scale = valueAt(doc, end, SCALES)) {
    scaled *= scale
    end++
  }
  scaled = Math.round(scaled * 1000) / 1000
  return { first: at, end, value: scaled, min: scaled, max: scaled, form: 'digits' }
}

function readVague(doc: Doc, at: number, [min, max]: readonly [number, number | null]): NumberSpan {
  let factor = 1
  let end = at + 1
  for (let scale = valueAt(doc, end, SCALES); scale !== undefined && scale >= 100; scale = valueAt(doc, end, SCALES)) {
    factor *= scale
    end++
  }
  // "ratusan ribu": 100.000 to 999.999, every figure below the next power counts.
  const most = max === null ? null : (max + 1) * factor - 1
  return { first: at, end, value: null, min: min * factor, max: most, form: 'vague' }
}

/** Number words by scale: "seratus dua puluh tujuh", "dua ribu lima ratus", "setengah juta". */
function readWords(doc: Doc, at: number): NumberSpan | null {
  let total = 0
  let group = 0
  let last: number | null = null
  let end = at
  for (;;) {
    const single = valueAt(doc, end, SINGLE_NUMBERS)
    const unit = valueAt(doc, end, UNITS) ?? valueAt(doc, end, FRACTIONS)
    const scale = valueAt(doc, end, SCALES)
    if (single !== undefined && (end === at || (single < 1000 && last === null))) {
      if (single >= 1000) total += single
      else group += single
      last = null
    } else if (unit !== undefined && last === null) last = unit
    else if (scale !== undefined && (last !== null || group > 0)) {
      if (scale === 10 && isBelas(doc, end)) group += (last ?? 0) + 10
      else if (scale <= 100) group += (last ?? 0) * scale
      else {
        total += (group + (last ?? 0)) * scale
        group = 0
      }
      last = null
    } else break
    end++
  }
  if (end === at) return null
  const value = total + group + (last ?? 0)
  // "setengah" alone is half of something, no number of people.
  return last !== null && last > 0 && last < 1 ? null : { first: at, end, value, min: value, max: value, form: 'words' }
}

const isBelas = (doc: Doc, at: number) => textOf(doc, at).toLowerCase() === 'belas'

/** "2-3", "tiga hingga lima", "dua atau tiga": both ends numbers and the second the bigger. */
function readRange(doc: Doc, low: NumberSpan): NumberSpan | null {
  const dash = isMark(doc, low.end, '-') || isMark(doc, low.end, '–')
  const joint = dash ? low.end + 1 : endOf(doc, low.end, RANGE_WORDS)
  if (joint === 0) return null
  const high = readOne(doc, joint)
  if (high === null || high.form === 'vague' || high.form === 'one' || low.value === null || high.value === null) return null
  if (high.value <= low.value || isJoined(doc, high.end)) return null
  const min = low.value * sharedScale(doc, low, joint, high)
  return { first: low.first, end: high.end, value: null, min, max: high.value, form: 'range' }
}

/** What the scale behind a range adds to its first number: "230-280 ribu". */
function sharedScale(doc: Doc, low: NumberSpan, at: number, high: NumberSpan): number {
  if (low.form !== 'digits' || high.form !== 'digits' || valueAt(doc, low.end - 1, SCALES) !== undefined) return 1
  const scale = high.value! / (readDigits(textOf(doc, at)) ?? high.value!)
  return low.value! * scale < high.value! ? scale : 1
}

/** Whether a hyphen goes on after the number ("12-8-2024"): then it is no range. */
const isJoined = (doc: Doc, at: number) =>
  isMark(doc, at, '-') && !hasShape(doc, at, Shape.SPACED) && hasShape(doc, at + 1, Shape.NUMBER)

import { FRACTIONS, ONE_WORDS, SCALES, SINGLE_NUMBERS, UNITS, VAGUE_NUMBERS } from '../lexicon/numbers.ts'
import type { NumberSpan } from '../model/doc.ts'
import type { LexClass } from '../model/lexicon.ts'
import { readDigits } from './digits.ts'

/** Words one by one, as numbers are read off them. */
export interface NumberWords {
  /** Whether figures stand there. */
  isFigure(i: number): boolean
  textAt(i: number): string
  /** What a class says of the word there, undefined where it is not in it. */
  valueAt<V>(i: number, cls: LexClass<V>): V | undefined
}

/** The number in digits or words that begins at word `at`, null for none. */
export function readNumberAt(words: NumberWords, at: number): NumberSpan | null {
  if (words.isFigure(at)) return readFigure(words, at)
  const one = words.valueAt(at, ONE_WORDS)
  if (one !== undefined) return { first: at, end: at + 1, value: one, min: one, max: one, form: 'one' }
  const vague = words.valueAt(at, VAGUE_NUMBERS)
  return vague === undefined ? readWords(words, at) : readVague(words, at, vague)
}

function readFigure(words: NumberWords, at: number): NumberSpan | null {
  const digits = words.textAt(at)
  const value = digits.length <= 16 ? readDigits(digits) : null
  if (value === null) return null
  // "2,5 juta", "12 ribu"
  const { factor, end } = scalesAt(words, at + 1)
  const scaled = Math.round(value * factor * 1000) / 1000
  return { first: at, end, value: scaled, min: scaled, max: scaled, form: 'digits' }
}

function readVague(words: NumberWords, at: number, [min, max]: readonly [number, number | null]): NumberSpan {
  const { factor, end } = scalesAt(words, at + 1)
  // "ratusan ribu": 100.000 to 999.999, every figure below the next power counts.
  const most = max === null ? null : (max + 1) * factor - 1
  return { first: at, end, value: null, min: min * factor, max: most, form: 'vague' }
}

/** What the words from `at` on multiply a number by: "ribu", "ratus ribu". */
function scalesAt(words: NumberWords, at: number): { factor: number; end: number } {
  let factor = 1
  let end = at
  for (let scale = words.valueAt(end, SCALES); scale !== undefined && scale >= 100; scale = words.valueAt(end, SCALES)) {
    factor *= scale
    end++
  }
  return { factor, end }
}

/** Number words by scale: "seratus dua puluh tujuh", "dua ribu lima ratus", "setengah juta". */
function readWords(words: NumberWords, at: number): NumberSpan | null {
  let total = 0
  let group = 0
  let last: number | null = null
  let end = at
  for (;;) {
    const single = words.valueAt(end, SINGLE_NUMBERS)
    const unit = words.valueAt(end, UNITS) ?? words.valueAt(end, FRACTIONS)
    const scale = words.valueAt(end, SCALES)
    if (single !== undefined && (end === at || (single < 1000 && last === null))) {
      if (single >= 1000) total += single
      else group += single
      last = null
    } else if (unit !== undefined && last === null) last = unit
    else if (scale !== undefined && (last !== null || group > 0)) {
      if (scale === 10 && words.textAt(end).toLowerCase() === 'belas') group += (last ?? 0) + 10
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

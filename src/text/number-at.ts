import {
  FRACTIONS,
  GLUED_TENS,
  ONE_WORDS,
  ROUNDED_NUMBERS,
  ROUNDED_SCALES,
  SCALES,
  SINGLE_NUMBERS,
  UNITS,
  VAGUE_NUMBERS,
} from '../lexicon/numbers.ts'
import type { NumberSpan } from '../model/doc.ts'
import type { LexClass } from '../model/lexicon.ts'
import { readDigits } from './digits.ts'

/** Words one by one, as numbers are read off them. */
export interface NumberWords {
  /** Whether figures stand there. */
  isFigure(i: number): boolean
  /** Whether a blank stands before it. */
  isSpaced(i: number): boolean
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
  if (vague !== undefined) return readSome(words, at) ?? readVague(words, at, vague)
  const rounded = words.valueAt(at, ROUNDED_NUMBERS)
  return rounded === undefined ? readWords(words, at) : roundedOf(words, at, at + 1, rounded)
}

function readFigure(words: NumberWords, at: number): NumberSpan | null {
  const digits = words.textAt(at)
  const value = digits.length <= 16 ? readDigits(digits) : null
  if (value === null) return null
  // "12an orang", "10 ribuan warga"
  const about = words.valueAt(at + 1, ROUNDED_SCALES)
  if (about !== undefined && (about >= 100 || (about === 1 && !words.isSpaced(at + 1))))
    return roundedOf(words, at, at + 2, value * about)
  // "2,5 juta", "12 ribu", "10rb"
  const { factor, end } = scalesAt(words, at + 1)
  const scaled = scaledBy(value, factor)
  return { first: at, end, value: scaled, min: scaled, max: scaled, form: 'digits' }
}

const scaledBy = (value: number, factor: number) => Math.round(value * factor * 1000) / 1000

/** "beberapa ratus", "beberapa puluh": as many as "ratusan", "puluhan"; null for "beberapa" alone. */
function readSome(words: NumberWords, at: number): NumberSpan | null {
  const scale = words.valueAt(at + 1, SCALES)
  if (words.valueAt(at, VAGUE_NUMBERS)?.[1] !== null || scale === undefined) return null
  const isTeens = words.textAt(at + 1).toLowerCase() === 'belas'
  const min = isTeens ? 11 : scale === 10 ? 20 : scale
  return readVague(words, at + 1, [min, isTeens ? 19 : 10 * scale - 1], at)
}

function readVague(words: NumberWords, at: number, [min, max]: readonly [number, number | null], first = at): NumberSpan {
  const { factor, end } = scalesAt(words, at + 1)
  // "ratusan ribu": 100.000 to 999.999, every figure below the next power counts.
  const most = max === null ? null : (max + 1) * factor - 1
  return { first, end, value: null, min: min * factor, max: most, form: 'vague' }
}

/** About so many, times the scales behind: "lima puluhan ribu". */
function roundedOf(words: NumberWords, first: number, behind: number, about: number): NumberSpan {
  const { factor, end } = scalesAt(words, behind)
  const value = scaledBy(about, factor)
  return { first, end, value, min: value, max: value, form: 'rounded' }
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

/** What number words come to so far: thousands, what is below them, and a unit that waits for its scale. */
interface Sum {
  total: number
  group: number
  last: number | null
}

/** Number words by scale: "seratus dua puluh tujuh", "dua ribu lima ratus", "setengah juta", "dua puluhlima", "dua ratusan". */
function readWords(words: NumberWords, at: number): NumberSpan | null {
  const sum: Sum = { total: 0, group: 0, last: null }
  let end = at
  while (addWord(words, end, sum, end === at)) end++
  if (end === at) return null
  const { total, group, last } = sum
  const about = words.valueAt(end, ROUNDED_SCALES)
  if (about !== undefined && last !== null && total + group === 0 && about > 1) {
    const isTeens = words.textAt(end).toLowerCase() === 'belasan'
    return roundedOf(words, at, end + 1, isTeens ? 10 + last : last * about)
  }
  const value = total + group + (last ?? 0)
  // "setengah" alone is half of something, no number of people.
  return last !== null && last > 0 && last < 1 ? null : { first: at, end, value, min: value, max: value, form: 'words' }
}

/** Adds the word there to what was read, false where it is no part of the number. */
function addWord(words: NumberWords, at: number, sum: Sum, isFirst: boolean): boolean {
  const single = words.valueAt(at, SINGLE_NUMBERS)
  if (single !== undefined && (isFirst || (single < 1000 && sum.last === null))) {
    if (single >= 1000) sum.total += single
    else sum.group += single
    sum.last = null
    return true
  }
  const unit = words.valueAt(at, UNITS) ?? words.valueAt(at, FRACTIONS)
  if (unit !== undefined && sum.last === null) {
    sum.last = unit
    return true
  }
  const half = words.valueAt(at, FRACTIONS)
  // "satu setengah juta"
  if (half !== undefined && sum.last !== null && sum.last >= 1 && (words.valueAt(at + 1, SCALES) ?? 0) >= 1000) {
    sum.last += half
    return true
  }
  const glued = words.valueAt(at, GLUED_TENS)
  if (glued !== undefined && sum.last !== null) {
    sum.group += sum.last * 10
    sum.last = glued
    return true
  }
  return addScale(words, at, sum)
}

function addScale(words: NumberWords, at: number, sum: Sum): boolean {
  const scale = words.valueAt(at, SCALES)
  if (scale === undefined || (sum.last === null && sum.group === 0)) return false
  const last = sum.last ?? 0
  if (scale === 10 && words.textAt(at).toLowerCase() === 'belas') sum.group += last + 10
  else if (scale <= 100) sum.group += last * scale
  else {
    sum.total += (sum.group + last) * scale
    sum.group = 0
  }
  sum.last = null
  return true
}

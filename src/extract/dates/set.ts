import { CLOCK_WORDS, DAY_PARTS, MONTHS, ONE_UNITS, TIME_UNITS, WEEKDAYS } from '../../lexicon/time.ts'
import {
  DATE_WORDS,
  DAY_WORDS,
  EACH_WORDS,
  FREQUENCIES,
  ONCE_WORDS,
  PER_WORDS,
  SET_LINKS,
  TIME_JOINTS,
  TIME_RANGES,
  UNIT_DIRECTIONS,
  WEEKEND_WORDS,
} from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { pad } from '../../text/calendar.ts'
import { endOf, found, hasShape, isClass, isMark, valueAt } from '../../text/view.ts'
import { type Draft, plainOf } from './draft.ts'
import { dayAt, figureAt, yearAt } from './figure.ts'
import { durationOf } from './units.ts'

/** "setiap hari", "tiap tahun", "setiap Senin", "setiap dua pekan", "setiap tanggal 10". */
export const each = rule<Draft>('each', [EACH_WORDS], (doc, at) => {
  const next = at + 1
  if (hasShape(doc, next, Shape.LINE_START)) return null
  const value = eachOf(doc, next)
  if (value === null) return null
  const first = plainOf(at, value.end, 'set', value.value)
  // "tiap Selasa dan Kamis"
  const joint = value.value.startsWith('XXXX-WXX-') && isLink(doc, value.end) ? weekdayAt(doc, value.end + 1) : null
  return joint === null ? first : [first, plainOf(value.end + 1, joint.end, 'set', `XXXX-WXX-${joint.value}`)]
})

/** "dan" or "hingga", one word. */
const isLink = (doc: Doc, i: number) => isClass(doc, i, TIME_JOINTS) || endOf(doc, i, TIME_RANGES) === i + 1

interface Rhythm {
  value: string
  end: number
}

function eachOf(doc: Doc, at: number): Rhythm | null {
  const number = doc.numbers[doc.numberAt[at] ?? -1]
  const unit = number !== undefined && number.first === at ? number.end : at
  const code = valueAt(doc, unit, TIME_UNITS)
  const day = weekdayAt(doc, at)
  if (day !== null) return withPart(doc, `XXXX-WXX-${day.value}`, day.end)
  if (isClass(doc, at, WEEKEND_WORDS) && valueAt(doc, at + 1, TIME_UNITS) === 'W') return { value: 'XXXX-WXX-WE', end: at + 2 }
  if (code !== undefined && (number === undefined || unit === at || number.value !== null)) {
    const amount = unit === at ? '1' : String(number!.value)
    return { value: durationOf(code, amount), end: unit + 1 }
  }
  return datedAt(doc, at) ?? clockAt(doc, at) ?? partAt(doc, at)
}

function weekdayAt(doc: Doc, at: number): Rhythm | null {
  const worded = isClass(doc, at, DAY_WORDS) ? at + 1 : at
  const day = valueAt(doc, worded, WEEKDAYS)
  if (day === undefined || (day === 7 && worded === at && !hasShape(doc, worded, Shape.CAPITAL))) return null
  return { value: String(day), end: worded + 1 }
}

function withPart(doc: Doc, value: string, at: number): Rhythm {
  const part = found(doc, at, DAY_PARTS)
  return part === undefined ? { value, end: at } : { value: `${value}${part.value}`, end: part.end }
}

/** "setiap 10 Juni", "setiap tanggal 10", "setiap Desember". */
function datedAt(doc: Doc, at: number): Rhythm | null {
  const worded = isClass(doc, at, DATE_WORDS) ? at + 1 : at
  const day = dayAt(doc, worded)
  const month = valueAt(doc, day === null ? at : worded + 1, MONTHS)
  if (day !== null && month !== undefined) return { value: `XXXX-${pad(month)}-${pad(day)}`, end: worded + 2 }
  if (day !== null && worded > at) return { value: `XXXX-XX-${pad(day)}`, end: worded + 1 }
  return month !== undefined && day === null && hasShape(doc, at, Shape.CAPITAL)
    ? { value: `XXXX-${pad(month)}`, end: at + 1 }
    : null
}

/** "setiap pukul 08.00". */
function clockAt(doc: Doc, at: number): Rhythm | null {
  const match = isClass(doc, at, CLOCK_WORDS) ? /^(\d{1,2})(?:[.:](\d\d))?$/.exec(figureAt(doc, at + 1)) : null
  return match === null ? null : { value: `XXXX-XX-XXT${match[1].padStart(2, '0')}:${match[2] ?? '00'}`, end: at + 2 }
}

function partAt(doc: Doc, at: number): Rhythm | null {
  const part = found(doc, at, DAY_PARTS)
  return part === undefined ? null : { value: `XXXX-XX-XX${part.value}`, end: part.end }
}

/** "dua kali sepekan", "sekali setahun", "tiga kali dalam sehari". */
export const frequency = rule<Draft>('frequency', [FREQUENCIES], (doc, at) => {
  const linked = endOf(doc, at + 1, SET_LINKS) || at + 1
  const one = valueAt(doc, linked, ONE_UNITS)
  if (one === undefined) return null
  const number = doc.numbers[doc.numberAt[at - 1] ?? -1]
  const first = isClass(doc, at, ONCE_WORDS) ? at : number?.end === at ? number.first : null
  return first === null ? null : plainOf(first, linked + 1, 'set', durationOf(one, '1'))
})

/** "per hari", "per tahun". */
export const perUnit = rule<Draft>('per-unit', [PER_WORDS], (doc, at) => {
  const code = valueAt(doc, at + 1, TIME_UNITS)
  // "kilometer per jam" is a speed.
  if (code === undefined || code[0] === 'T' || isOneOfThem(doc, at + 2)) return null
  return plainOf(at, at + 2, 'set', durationOf(code, '1'))
})

/** "per hari ini", "per Minggu (15/9)", "per bulan Maret", "per tahun 2014": one day, month or year and no rate. */
function isOneOfThem(doc: Doc, at: number): boolean {
  if (isClass(doc, at, UNIT_DIRECTIONS) || isClass(doc, at, WEEKDAYS) || isMark(doc, at, '(')) return true
  return yearAt(doc, at) !== null || (isClass(doc, at, MONTHS) && hasShape(doc, at, Shape.CAPITAL))
}

import { MONTHS, ORDINALS, TIME_UNITS, YEAR_PARTS } from '../../lexicon/time.ts'
import {
  CENTURY_NUMBERS,
  CENTURY_WORDS,
  MONTH_WORDS,
  SEASONS,
  TIME_JOINTS,
  UNIT_DIRECTIONS,
  YEAR_WORDS,
} from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { Moment } from '../../model/mentions/date.ts'
import { found, hasShape, isClass, isMark, textOf, valueAt } from '../../text/view.ts'
import { type Draft, pointOf, stepOf } from './draft.ts'
import { figureAt, isDash, wholeAt, yearAt } from './figure.ts'

const JOINED = /^(I{1,3}|IV|[1-4])[-/](\d{4})$/
const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 }
const PARTS = { Q: 'quarter', H: 'half' } as const
const MOST = { Q: 4, H: 2 } as const

/** "kuartal I 2023", "triwulan I-2025", "semester II/2013", "paruh pertama tahun ini". */
export const yearPart = rule<Draft>('year-part', [YEAR_PARTS], (doc, at) => {
  const part = valueAt(doc, at, YEAR_PARTS)!
  const joined = JOINED.exec(doc.tokens.end[at + 1] - doc.tokens.start[at + 1] > 10 ? '' : textOf(doc, at + 1))
  const n = joined ? (ROMAN[joined[1]] ?? Number(joined[1])) : ordinalAt(doc, at + 1)
  if (n === null || n > MOST[part] || hasShape(doc, at + 1, Shape.LINE_START)) return null
  const period = { unit: PARTS[part], n }
  if (joined) return pointOf(at, at + 2, { period, year: Number(joined[2]) })
  const { said, end } = yearOf(doc, at + 2)
  if (end > at + 2) return pointOf(at, end, { ...said, period })
  // "semester I dan II 2024": two parts of one year.
  const second = isClass(doc, at + 2, TIME_JOINTS) ? ordinalAt(doc, at + 3) : null
  if (second === null || second <= n || second > MOST[part]) return pointOf(at, at + 2, { period })
  const both = yearOf(doc, at + 4)
  return [
    pointOf(at, at + 2, { ...both.said, period }),
    pointOf(at + 3, both.end, { ...both.said, period: { unit: PARTS[part], n: second } }),
  ]
})

const SEASON_CODES = ['SP', 'SU', 'FA', 'WI']

/** "musim dingin 2014", "musim panas tahun lalu", "musim panas lalu"; of no year said it is any. */
export const season = rule<Draft>('season', [SEASONS], (doc, at) => {
  const { value, end } = found(doc, at, SEASONS)!
  const period = { unit: 'season', n: SEASON_CODES.indexOf(value) + 1 } as const
  if (hasShape(doc, end, Shape.LINE_START)) return null
  const { said, end: last } = yearOf(doc, end)
  if (last > end) return pointOf(at, last, { ...said, period })
  const split = /^(\d{4})\/\d{2,4}$/.exec(figureAt(doc, end))
  if (split !== null) return pointOf(at, end + 1, { year: Number(split[1]), period })
  const direction = found(doc, end, UNIT_DIRECTIONS)
  return direction?.value.from !== 'speech' ? null : pointOf(at, direction.end, { period, way: direction.value.by })
})

/** "minggu ketiga Mei 2014", "pekan pertama bulan ini". */
export const monthWeek = rule<Draft>('month-week', [TIME_UNITS], (doc, at) => {
  if (valueAt(doc, at, TIME_UNITS) !== 'W') return null
  // "Minggu 1 September" is a day: weeks are counted in words here.
  const n = valueAt(doc, at + 1, ORDINALS)
  if (n === undefined) return null
  const worded = isClass(doc, at + 2, MONTH_WORDS) ? at + 3 : at + 2
  const month = valueAt(doc, worded, MONTHS)
  const period = { unit: 'week', n } as const
  if (month !== undefined) {
    const { said, end } = yearOf(doc, worded + 1)
    return said.step ? null : pointOf(at, end, { ...said, month, period })
  }
  const direction = worded > at + 2 ? found(doc, worded, UNIT_DIRECTIONS) : undefined
  if (direction === undefined) return null
  return pointOf(at, direction.end, { ...stepOf('month', direction.value.by, direction.value.from), period })
})

/** "abad ke-20", "abad XIX", "abad 21". */
export const century = rule<Draft>('century', [CENTURY_WORDS], (doc, at) => {
  const text = textOf(doc, at + 1)
  const named = found(doc, at + 1, CENTURY_NUMBERS)
  const n = named?.value ?? wholeAt(doc, at + 1, 2) ?? (/^ke-\d{1,2}$/.test(text) ? Number(text.slice(3)) : null)
  return n === null || n < 1 || n > 30 ? null : pointOf(at, named?.end ?? at + 2, { period: { unit: 'century', n: n - 1 } })
})

function ordinalAt(doc: Doc, at: number): number | null {
  return valueAt(doc, at, ORDINALS) ?? wholeAt(doc, at, 1)
}

/** The year behind a part of one: "2023", "-2023", "/2013", "tahun 2023", "tahun lalu". */
function yearOf(doc: Doc, at: number): { said: Partial<Moment>; end: number } {
  const joint = isDash(doc, at) || isMark(doc, at, '/') ? at + 1 : at
  const plain = yearAt(doc, joint)
  if (plain !== null) return { said: { year: plain }, end: joint + 1 }
  if (!isClass(doc, at, YEAR_WORDS)) return { said: {}, end: at }
  const year = yearAt(doc, at + 1)
  if (year !== null) return { said: { year }, end: at + 2 }
  const direction = found(doc, at + 1, UNIT_DIRECTIONS)
  if (direction === undefined) return { said: {}, end: at }
  return { said: stepOf('year', direction.value.by, direction.value.from), end: direction.end }
}

import { MONTHS, WEEKDAYS } from '../../lexicon/time.ts'
import { DAY_WORDS, TIME_JOINTS, TIME_RANGES } from '../../lexicon/time-words.ts'
import type { Doc } from '../../model/doc.ts'
import type { Moment } from '../../model/mentions/date.ts'
import { endOf, isClass, isMark, valueAt } from '../../text/view.ts'
import { dayAt, figureAt, yearAt } from './figure.ts'

/** No list of days is longer. */
const MOST = 7
const DATED = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/

/** Day, month and year of a day in a list whose last one prints them: "Senin 13, Selasa 14, dan Rabu 15 Mei 2024", "Senin (13), Selasa (14/5)". */
export function listedDay(doc: Doc, at: number): { said: Partial<Moment>; end: number } | null {
  const own = dayBehind(doc, at)
  if (own === null) return null
  let { day, end } = own
  for (let i = 0; i < MOST; i++) {
    const next = jointEnd(doc, end)
    const weekday = isClass(doc, next, DAY_WORDS) ? next + 1 : next
    if (next === 0 || !isClass(doc, weekday, WEEKDAYS)) return null
    const last = lastOf(doc, weekday + 1)
    if (last !== null) return last.day <= own.day && last.day <= day ? of(own, { ...last, month: last.month - 1 }) : of(own, last)
    const listed = dayBehind(doc, weekday)
    if (listed === null) return null
    ;({ day, end } = listed)
  }
  return null
}

function of({ day, end }: { day: number; end: number }, { month, year }: { month: number; year: number | null }) {
  return month === 0 ? { said: { day, month: 12, year: year && year - 1 }, end } : { said: { day, month, year }, end }
}

/** The day of the month behind a weekday: "13", "(13)". */
function dayBehind(doc: Doc, at: number): { day: number; end: number } | null {
  const open = isMark(doc, at + 1, '(') ? 1 : 0
  const day = dayAt(doc, at + 1 + open)
  if (day === null || (open === 1 && !isMark(doc, at + 3, ')'))) return null
  return { day, end: open === 1 ? at + 4 : at + 2 }
}

/** The token behind what joins two days of a list, 0 for none. */
function jointEnd(doc: Doc, at: number): number {
  const comma = isMark(doc, at, ',') ? at + 1 : at
  const word = isClass(doc, comma, TIME_JOINTS) ? comma + 1 : endOf(doc, comma, TIME_RANGES)
  return word || (comma > at ? comma : 0)
}

/** The date that ends a list: "15 Mei 2024", "(15/5/2024)". */
function lastOf(doc: Doc, at: number): { day: number; month: number; year: number | null } | null {
  const first = isMark(doc, at, '(') ? at + 1 : at
  const match = DATED.exec(figureAt(doc, first))
  if (match !== null)
    return { day: Number(match[1]), month: Number(match[2]), year: match[3] === undefined ? null : Number(match[3]) }
  const day = dayAt(doc, first)
  const month = valueAt(doc, first + 1, MONTHS)
  return day === null || month === undefined ? null : { day, month, year: yearAt(doc, first + 2) }
}

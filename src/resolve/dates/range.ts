import type { Moment } from '../../model/mentions/date.ts'
import { civil, type DayNumber, weekdayOf } from '../../text/calendar.ts'
import { type Base, stretchOf } from './point.ts'
import { clockStretch, dayStretch, type Stretch } from './stretch.ts'

/** The stretch from one point to another, "2025-04-05/2025-04-08": what the first leaves out is the second's, and the other way round. */
export function rangeStretch(from: Moment, to: Moment, given: Base): Stretch | null {
  if (from.clock !== null && to.clock !== null) return clockRange(from, to.clock, given)
  const base = { ...given, printed: null }
  const last = stretchOf(
    { ...to, year: to.year ?? yearAfter(from, to), month: to.month ?? (to.day === null ? null : from.month) },
    base,
  )
  const first = last === null ? null : firstOf(from, to, last, base)
  if (last === null || first === null) return null
  const stated = first.stated && last.stated
  return { ...last, value: `${first.value}/${last.value}`, from: first.from, stated, unit: first.unit }
}

/** "pukul 22.00-04.00": the second clock may be of the next day. */
function clockRange(from: Moment, until: number, base: Base): Stretch | null {
  const first = stretchOf(from, base)
  if (first === null) return null
  const last = clockStretch(first.from, until < (first.clock ?? 0) ? until + 1440 : until, first.stated)
  return { ...first, value: `${first.value}/${last.value}`, to: last.to }
}

/** "11 Februari 2013 hingga 16 April": the year goes on, into the next one where the month comes before. */
function yearAfter(from: Moment, to: Moment): number | null {
  if (from.year === null || (to.month === null && to.day === null)) return null
  return from.month !== null && to.month !== null && to.month < from.month ? from.year + 1 : from.year
}

function firstOf(from: Moment, to: Moment, last: Stretch, base: Base): Stretch | null {
  if (from.weekday !== null && from.day === null) return dayStretch(before(last.from, from.weekday), false)
  if (from.year !== null || (from.month === null && from.day === null)) return stretchOf(from, base)
  const { year, month: lastMonth } = civil(last.from)
  const month = from.month ?? to.month ?? lastMonth
  const first = stretchOf({ ...from, month, year: month > lastMonth ? year - 1 : year }, base)
  return first && { ...first, stated: to.year !== null }
}

/** The latest such weekday up to a day. */
const before = (day: DayNumber, weekday: number) => day - ((weekdayOf(day) - weekday + 7) % 7)

import type { Moment } from '../model/mentions/date.ts'
import { civil, type DayNumber, weekdayOf } from '../text/calendar.ts'
import { type Base, stretchOf } from './dates-point.ts'
import { clockStretch, dayStretch, type Stretch } from './dates-stretch.ts'

/** The stretch from one point to another, "2025-04-05/2025-04-08": what the first leaves out is the second's, and the other way round. */
export function rangeStretch(from: Moment, to: Moment, given: Base): Stretch | null {
  const base = { ...given, printed: null }
  const last = stretchOf(
    { ...to, year: to.year ?? yearAfter(from, to), month: to.month ?? (to.day === null ? null : from.month) },
    base,
  )
  if (last === null) return null
  const first = firstOf(from, to, last, base)
  if (first === null) return null
  const end =
    last.clock !== null && first.clock !== null && last.from === first.from && last.clock < first.clock ? later(last) : last
  return {
    ...end,
    value: `${first.value}/${end.value}`,
    from: first.from,
    stated: first.stated && end.stated,
    unit: first.unit,
    clock: first.clock,
  }
}

/** "11 Februari 2013 hingga 16 April": the year goes on, into the next one where the month comes before. */
function yearAfter(from: Moment, to: Moment): number | null {
  if (from.year === null || (to.month === null && to.day === null)) return null
  return from.month !== null && to.month !== null && to.month < from.month ? from.year + 1 : from.year
}

function firstOf(from: Moment, to: Moment, last: Stretch, base: Base): Stretch | null {
  const { year, month } = civil(last.from)
  if (from.clock !== null && from.day === null && from.weekday === null && from.step === null)
    return clockStretch(last.from, from.clock, last.stated)
  if (from.weekday !== null && from.day === null) return dayStretch(before(last.from, from.weekday), false)
  if (from.year !== null || (from.month === null && from.day === null)) return stretchOf(from, base)
  const monthKnown = from.month ?? to.month ?? month
  const stated = to.year !== null
  const said = { ...from, month: monthKnown, year: monthKnown > month ? year - 1 : year }
  const first = stretchOf(said, base)
  return first && { ...first, stated }
}

const later = (last: Stretch) => clockStretch(last.from + 1, last.clock!, last.stated)

/** The latest such weekday up to a day. */
const before = (day: DayNumber, weekday: number) => day - ((weekdayOf(day) - weekday + 7) % 7)

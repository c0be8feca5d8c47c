import { civil, type DayNumber, dayNumber, daysInMonth, weekdayOf } from '../../text/calendar.ts'

/** Which way words point: back, to the present, ahead, or nowhere. */
export type Way = -1 | 0 | 1 | null

/** How many days a printed weekday that does not fit weighs: a slip of the pen is likelier than a year without its figure. */
const MISFIT = 300
/** Behind "akan" a day back weighs so much more. */
const EXPECTED_AHEAD = 3

/** A day ahead weighs so much more than one back where the words point nowhere; one of another year still more. */
const AHEAD = 1.3
const AHEAD_NEXT_YEAR = 3
const BACK_LAST_YEAR = 1.6

/** The year of a day or month printed without one: the one the way allows, else the nearest to the anchor, this year before others. */
export function nearYear(
  anchor: DayNumber,
  month: number,
  day: number | null,
  weekday: number | null,
  way: Way,
  ahead: boolean,
): number {
  const now = civil(anchor)
  let best = now.year
  let least = Number.POSITIVE_INFINITY
  for (let year = now.year - 1; year <= now.year + 1; year++) {
    if (day !== null && day > daysInMonth(year, month)) continue
    const matches = day === null || weekday === null || weekdayOf(dayNumber(year, month, day)) === weekday
    const cost = costOf(anchor, now, year, month, day, way, ahead) + (matches ? 0 : MISFIT)
    if (cost < least) [best, least] = [year, cost]
  }
  return best
}

function costOf(
  anchor: DayNumber,
  now: { year: number; month: number },
  year: number,
  month: number,
  day: number | null,
  way: Way,
  ahead: boolean,
): number {
  const distance = day === null ? ((year - now.year) * 12 + month - now.month) * 30 : dayNumber(year, month, day) - anchor
  // "Maret lalu" in March is the one of last year; "Maret ini" the one of this.
  const wrongWay =
    way === -1 ? (day === null ? distance >= 0 : distance > 0) : way === 1 ? distance < 0 : way === 0 && year !== now.year
  if (way === null && ahead) return Math.abs(distance) * (distance < 0 ? EXPECTED_AHEAD : 1)
  const weight = distance > 0 ? (year === now.year ? AHEAD : AHEAD_NEXT_YEAR) : year === now.year ? 1 : BACK_LAST_YEAR
  return Math.abs(distance) * (way === null ? weight : 1) + (wrongWay ? 1e5 : 0)
}

/** The day of a weekday: the latest up to the anchor, or the next one where the words point ahead. */
export function nearWeekday(anchor: DayNumber, weekday: number, way: Way, ahead: boolean): DayNumber {
  const back = (weekdayOf(anchor) - weekday + 7) % 7
  if (way === 1) return anchor + ((7 - back) % 7 || 7)
  if (way === null && ahead) return anchor + ((7 - back) % 7)
  if (way === 0) return anchor - weekdayOf(anchor) + weekday
  // "Senin lalu" on a Monday is a week ago.
  return anchor - (way === -1 && back === 0 ? 7 : back)
}

/** The day of a month printed without it, nearest to the anchor. */
export function nearDayOfMonth(anchor: DayNumber, day: number, way: Way, ahead: boolean): DayNumber {
  const { year, month } = civil(anchor)
  let best = anchor
  let least = Number.POSITIVE_INFINITY
  for (let m = month - 1; m <= month + 1; m++) {
    const first = civil(dayNumber(year, m, 1))
    if (day > daysInMonth(first.year, first.month)) continue
    const candidate = dayNumber(first.year, first.month, day)
    const distance = candidate - anchor
    const wrong = (way === -1 && distance > 0) || (way === 1 && distance < 0)
    const cost =
      Math.abs(distance) * (way !== null ? 1 : ahead ? (distance < 0 ? EXPECTED_AHEAD : 1) : distance > 0 ? AHEAD : 1) +
      (wrong ? 1e5 : 0)
    if (cost < least) [best, least] = [candidate, cost]
  }
  return best
}

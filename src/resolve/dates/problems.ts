import type { Problem } from '../../model/article.ts'
import type { DateMention, Moment } from '../../model/mentions/date.ts'
import { type DayNumber, dayNumber, daysInMonth, isoDay, weekdayOf } from '../../text/calendar.ts'

/** A year so far from publication is a slip of the pen: "12/9/2109". */
const FAR_AHEAD = 50
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** What is wrong with a date as it is printed, null for nothing. */
export function printedProblem(
  text: string,
  { at }: DateMention,
  day: DayNumber | null,
  anchor: DayNumber | null,
): Problem | null {
  if (at === null || at.hijri || at.month === null || at.day === null) return null
  if (!isPossible(at)) return { code: 'impossible-date', message: `"${text}" is no day of the calendar` }
  if (at.year !== null && anchor !== null && dayNumber(at.year - FAR_AHEAD, at.month, 1) > anchor)
    return { code: 'impossible-date', message: `"${text}" is more than ${FAR_AHEAD} years after publication` }
  if (at.weekday === null || day === null || weekdayOf(day) === at.weekday) return null
  return { code: 'weekday-mismatch', message: `"${text}": ${isoDay(day)} is a ${NAMES[weekdayOf(day) - 1]}` }
}

/** Whether a month has the day; without a year February has 29. */
export function isPossible({ year, month, day }: Moment): boolean {
  return month === null || day === null || (month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month))
}

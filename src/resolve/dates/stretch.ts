import type { DayPart, StepUnit } from '../../model/mentions/date.ts'
import { civil, type DayNumber, dayNumber, daysInMonth, isoDay, isoWeek, pad, timexYear } from '../../text/calendar.ts'

/** A stretch of the calendar: its TIMEX3 value, first and last day, and whether the text says it all. */
export interface Stretch {
  value: string
  from: DayNumber
  to: DayNumber
  unit: 'clock' | 'part' | StepUnit | 'period'
  stated: boolean
  /** Minutes since midnight of `from`, null where no clock is told. */
  clock: number | null
}

/** One day. */
export function dayStretch(day: DayNumber, stated: boolean): Stretch {
  return { value: isoDay(day), from: day, to: day, unit: 'day', stated, clock: null }
}

/** A part of a day, "2022-08-02TNI". */
export function partStretch(day: DayNumber, part: DayPart, stated: boolean): Stretch {
  return { value: `${isoDay(day)}${part}`, from: day, to: day, unit: 'part', stated, clock: null }
}

/** A clock time; minutes beyond 24 hours are of the next day. */
export function clockStretch(day: DayNumber, clock: number, stated: boolean): Stretch {
  const on = day + Math.floor(clock / 1440)
  const minutes = clock % 1440
  const value = `${isoDay(on)}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
  return { value, from: on, to: on, unit: 'clock', stated, clock: minutes }
}

/** A week, "2022-W31". */
function weekStretch(day: DayNumber, stated: boolean): Stretch {
  const { year, week, monday } = isoWeek(day)
  return { value: `${timexYear(year)}-W${pad(week)}`, from: monday, to: monday + 6, unit: 'week', stated, clock: null }
}

/** Saturday and Sunday of a week, "2022-W31-WE". */
function weekendStretch(day: DayNumber, stated: boolean): Stretch {
  const { value, from } = weekStretch(day, stated)
  return { value: `${value}-WE`, from: from + 5, to: from + 6, unit: 'weekend', stated, clock: null }
}

/** A month; months may run over the year's ends. */
export function monthStretch(year: number, month: number, stated: boolean): Stretch {
  const from = dayNumber(year, month, 1)
  const start = civil(from)
  const to = from + daysInMonth(start.year, start.month) - 1
  return { value: `${timexYear(start.year)}-${pad(start.month)}`, from, to, unit: 'month', stated, clock: null }
}

/** So many whole years from one on: a year "2022", a decade "198", a century "19". */
export function yearsStretch(year: number, years: 1 | 10 | 100, stated: boolean): Stretch {
  const first = Math.floor(year / years) * years
  const unit = years === 1 ? 'year' : years === 10 ? 'decade' : 'century'
  const digits = years === 10 ? 3 : 2
  const value = first < 1 ? `BC${pad(Math.floor((1 - year) / years), digits)}` : pad(first / years, digits)
  return {
    value: years === 1 ? timexYear(year) : value,
    from: dayNumber(first, 1, 1),
    to: dayNumber(first + years, 1, 1) - 1,
    unit,
    stated,
    clock: null,
  }
}

/** A quarter or half of a year, "2023-Q1". */
export function yearPartStretch(year: number, letter: 'Q' | 'H', n: number, stated: boolean): Stretch {
  const months = letter === 'Q' ? 3 : 6
  const from = dayNumber(year, (n - 1) * months + 1, 1)
  return {
    value: `${timexYear(year)}-${letter}${n}`,
    from,
    to: dayNumber(year, n * months + 1, 1) - 1,
    unit: 'period',
    stated,
    clock: null,
  }
}

const SEASONS = ['SP', 'SU', 'FA', 'WI']

/** A season of three months, "2014-WI": spring (1) begins in March, the winter of a year in its December. */
export function seasonStretch(year: number, n: number, stated: boolean): Stretch {
  const value = `${timexYear(year)}-${SEASONS[n - 1]}`
  return { value, from: dayNumber(year, n * 3, 1), to: dayNumber(year, n * 3 + 3, 1) - 1, unit: 'period', stated, clock: null }
}

/** The n-th week of a month: its ISO week, and the seven days counted from the first. */
export function monthWeekStretch(year: number, month: number, n: number, stated: boolean): Stretch {
  const first = dayNumber(year, month, 1)
  const from = first + (n - 1) * 7
  const to = Math.min(from + 6, dayNumber(year, month + 1, 1) - 1)
  const middle = Math.min(from + 3, to)
  return { ...weekStretch(middle, stated), from: Math.min(from, to), to, unit: 'period' }
}

/** A stretch so many units away from the one a day lies in. */
export function stepStretch(day: DayNumber, unit: StepUnit, by: number): Stretch | null {
  const { year, month } = civil(day)
  switch (unit) {
    case 'day':
      return dayStretch(day + by, false)
    case 'week':
      return weekStretch(day + by * 7, false)
    case 'weekend':
      return weekendStretch(day + by * 7, false)
    case 'month':
      return monthStretch(year, month + by, false)
    case 'year':
      return yearsStretch(year + by, 1, false)
    case 'decade':
      return yearsStretch(year + by * 10, 10, false)
    case 'century':
      return yearsStretch(year + by * 100, 100, false)
    default:
      return null
  }
}

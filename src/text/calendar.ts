/** A calendar day as a number: days since 1970-01-01 in the proleptic Gregorian calendar. No clock, no time zone. */
export type DayNumber = number

/** Number of days of a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : month % 2 === (month < 8 ? 1 : 0)
      ? 31
      : 30
}

/** The number of a calendar day; months count from 1 and may run over the year's ends. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const months = year * 12 + month - 1
  const y = Math.floor(months / 12)
  const m = months - y * 12 + 1
  // Days from civil, after Howard Hinnant: years begin in March, eras are of 400 years.
  const shifted = m <= 2 ? y - 1 : y
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** Year, month and day of a day number. */
export function civil(day: DayNumber): { year: number; month: number; day: number } {
  const z = day + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** ISO weekday of a day, Monday 1. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** ISO 8601 week of a day: the year it belongs to, its number and its Monday. */
export function isoWeek(day: DayNumber): { year: number; week: number; monday: DayNumber } {
  const monday = day - weekdayOf(day) + 1
  const { year } = civil(monday + 3)
  return { year, week: Math.floor((monday + 3 - dayNumber(year, 1, 1)) / 7) + 1, monday }
}

/** First day of the years that ISO 8601 writes with four digits, 1 to 9999. */
export const FIRST_DAY: DayNumber = dayNumber(1, 1, 1)

/** Last day of those years. */
export const LAST_DAY: DayNumber = dayNumber(10_000, 1, 1) - 1

/** First day of the year 9999 BC, the first that TIMEX3 can write. */
export const FIRST_DAY_BC: DayNumber = dayNumber(-9998, 1, 1)

/** A year as TIMEX3 writes it: "2022", and "BC0478" for the year 478 before our era, which here is -477, since no year is 0. */
export function timexYear(year: number): string {
  return year < 1 ? `BC${pad(1 - year, 4)}` : pad(year, 4)
}

/** ISO 8601 form of a day, "2022-08-02"; that of TIMEX3 before our era. */
export function isoDay(day: DayNumber): string {
  const { year, month, day: d } = civil(day)
  return `${timexYear(year)}-${pad(month)}-${pad(d)}`
}

/** The day an ISO 8601 day or time begins with. Throws when it begins with something else. */
export function parseIsoDay(iso: string): DayNumber {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (match === null) throw new RangeError(`Expected an ISO 8601 day, got \`${iso}\``)
  return dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** A whole number in decimal, filled up with noughts. */
export function pad(n: number, size = 2): string {
  if (size === 2 && n >= 10 && n < 100) return String(n)
  return size === 2 && n >= 0 && n < 10 ? `0${n}` : String(n).padStart(size, '0')
}

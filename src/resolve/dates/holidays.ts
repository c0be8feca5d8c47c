import type { HolidayId } from '../../lexicon/holidays.ts'
import { civil, type DayNumber, dayNumber } from '../../text/calendar.ts'
import { hijriDay, hijriYearOf } from './hijri.ts'

/** Holidays of a fixed day: month and day. */
const FIXED: Readonly<Partial<Record<HolidayId, readonly [number, number]>>> = {
  'new-year': [1, 1],
  'new-year-eve': [12, 31],
  pancasila: [6, 1],
  sanctity: [10, 1],
  'labour-day': [5, 1],
  independence: [8, 17],
  christmas: [12, 25],
  'christmas-eve': [12, 24],
  kartini: [4, 21],
  education: [5, 2],
  awakening: [5, 20],
  'youth-pledge': [10, 28],
  heroes: [11, 10],
  mothers: [12, 22],
  teachers: [11, 25],
}

/** Holidays of the Hijri year: month and day. */
const HIJRI: Readonly<Partial<Record<HolidayId, readonly [number, number]>>> = {
  fitri: [10, 1],
  adha: [12, 10],
  muharram: [1, 1],
  maulid: [3, 12],
  'isra-miraj': [7, 27],
}

/** Days before or after Easter Sunday. */
const OF_EASTER: Readonly<Partial<Record<HolidayId, number>>> = { easter: 0, 'good-friday': -2, ascension: 39 }

/** Holidays by the moon as the joint decrees of Indonesia's ministers set them, "month-day" from 2010 to 2027. */
const TABLES: Readonly<Partial<Record<HolidayId, string>>> = {
  imlek: '02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06',
  nyepi: '03-16 03-05 03-23 03-12 03-31 03-21 03-09 03-28 03-17 03-07 03-25 03-14 03-03 03-22 03-11 03-29 03-19 03-08',
  waisak: '05-28 05-17 05-06 05-25 05-15 06-02 05-22 05-11 05-29 05-19 05-07 05-26 05-16 06-04 05-23 05-12 05-31 05-20',
}
const FIRST_TABLED = 2010

/** The day of a holiday in a year of the common era; null where it is not tabulated or falls in none. */
export function holidayIn(id: HolidayId, year: number): DayNumber | null {
  const fixed = FIXED[id]
  if (fixed !== undefined) return dayNumber(year, ...fixed)
  const islamic = HIJRI[id]
  if (islamic !== undefined) {
    const about = hijriYearOf(dayNumber(year, 7, 1))
    for (const hijri of [about - 1, about, about + 1]) {
      const day = hijriDay(hijri, ...islamic)
      if (civil(day).year === year) return day
    }
    return null
  }
  const offset = OF_EASTER[id]
  if (offset !== undefined) return easter(year) + offset
  const tabled = TABLES[id]?.split(' ')[year - FIRST_TABLED]
  return tabled === undefined ? null : dayNumber(year, Number(tabled.slice(0, 2)), Number(tabled.slice(3)))
}

/** The day of a holiday in a Hijri year, null for holidays of other calendars. */
export function holidayInHijri(id: HolidayId, year: number): DayNumber | null {
  const islamic = HIJRI[id]
  return islamic === undefined ? null : hijriDay(year, ...islamic)
}

/** Easter Sunday of the Western church (anonymous Gregorian algorithm). */
function easter(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}

import { type DayNumber, dayNumber } from '../../text/calendar.ts'

/** First day of 1 Muharram 1 AH (civil epoch, 19 July 622) as a day number. */
const EPOCH = dayNumber(622, 7, 19)

/** Days Indonesia's Ministry of Religious Affairs set where the tabular calendar differs: first days of months by "year-month". */
const DECREED: Readonly<Record<string, string>> = {
  '1434-9': '2013-07-10',
  '1434-10': '2013-08-08',
  '1434-12': '2013-10-06',
  '1435-9': '2014-06-29',
  '1435-10': '2014-07-28',
  '1435-12': '2014-09-26',
  '1436-9': '2015-06-18',
  '1436-10': '2015-07-17',
  '1436-12': '2015-09-15',
  '1437-9': '2016-06-06',
  '1437-10': '2016-07-06',
  '1437-12': '2016-09-03',
  '1438-9': '2017-05-27',
  '1438-10': '2017-06-25',
  '1438-12': '2017-08-23',
  '1439-9': '2018-05-17',
  '1439-10': '2018-06-15',
  '1439-12': '2018-08-13',
  '1440-9': '2019-05-06',
  '1440-10': '2019-06-05',
  '1440-12': '2019-08-02',
  '1441-9': '2020-04-24',
  '1441-10': '2020-05-24',
  '1441-12': '2020-07-22',
  '1442-9': '2021-04-13',
  '1442-10': '2021-05-13',
  '1442-12': '2021-07-11',
  '1443-9': '2022-04-03',
  '1443-10': '2022-05-02',
  '1443-12': '2022-07-01',
  '1444-9': '2023-03-23',
  '1444-10': '2023-04-22',
  '1444-12': '2023-06-20',
  '1445-9': '2024-03-12',
  '1445-10': '2024-04-10',
  '1445-12': '2024-06-08',
  '1446-9': '2025-03-01',
  '1446-10': '2025-03-31',
  '1446-12': '2025-05-28',
  '1447-9': '2026-02-19',
  '1447-10': '2026-03-21',
  '1447-12': '2026-05-18',
}

/** The day of a Hijri date: as decreed for Indonesia where tabulated, else by the tabular calendar (a day off at most times). */
export function hijriDay(year: number, month: number, day: number): DayNumber {
  return monthStart(year, month) + day - 1
}

/** Number of days of a Hijri month. */
export function hijriMonthLength(year: number, month: number): number {
  return month === 12 ? monthStart(year + 1, 1) - monthStart(year, 12) : monthStart(year, month + 1) - monthStart(year, month)
}

/** The Hijri year that a day lies in, within a day or two. */
export function hijriYearOf(day: DayNumber): number {
  return Math.floor((30 * (day - EPOCH) + 10_646) / 10_631)
}

function monthStart(year: number, month: number): DayNumber {
  const decreed = DECREED[`${year}-${month}`]
  if (decreed !== undefined) {
    const [y, m, d] = decreed.split('-').map(Number) as [number, number, number]
    return dayNumber(y, m, d)
  }
  return EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1))
}

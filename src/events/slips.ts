import { WEEKDAYS } from '../lexicon/time.ts'
import { isoDay, weekdayOf } from '../text/calendar.ts'
import { dayOf } from './days.ts'
import type { SourceRecord } from './source.ts'

type DateFact = SourceRecord['dates'][number]

/** What is told so many days after has its date in the article by a slip, where that is off by a month or a year. */
const RECENT = 14

/**
 * A date as it is meant: "Senin (18/7/2025)", a Friday, in an article of 18 August 2025, a Monday, is the day of that month or year that has the weekday
 * and lies shortly before the article. Any other is left as printed.
 */
export function unslipped(date: DateFact, published: number | null): DateFact {
  const { text, from, to } = date
  if (published === null || from === null || from !== to) return date
  const weekday = WEEKDAYS.rows[/^[^\s,(]+/u.exec(text)?.[0].toLowerCase() ?? '']
  const printed = dayOf(from)
  if (weekday === undefined || printed === null || weekdayOf(printed) === weekday) return date
  for (let day = published; day >= published - RECENT; day--) {
    const iso = isoDay(day)
    // 2025-07-18: another month of the year, or another year
    const isMeant =
      iso.slice(8) === from.slice(8, 10) && (iso.slice(0, 4) === from.slice(0, 4) || iso.slice(5, 7) === from.slice(5, 7))
    if (isMeant && weekdayOf(day) === weekday) return { ...date, from: iso, to: iso }
  }
  return date
}

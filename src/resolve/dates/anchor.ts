import { BIRTH_WORDS } from '../../lexicon/time-words.ts'
import type { Doc } from '../../model/doc.ts'
import type { DateMention } from '../../model/mentions/date.ts'
import { type DayNumber, dayNumber, daysInMonth, isoDay, parseIsoDay, weekdayOf } from '../../text/calendar.ts'
import { isClass, sentenceStart } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { isSpeechDay, pointsAhead } from './speech.ts'

/** Words looked at before a date for a birth. */
const BIRTH_REACH = 6

/** A date that is followed by years so many days later is history, however telling. */
const LONG_AGO = 5 * 366

/** The day of publication; where the input does not say, the most telling full date of the text, which is then told to the context. */
export function anchorOf(mentions: readonly DateMention[], context: Context): DayNumber | null {
  const { anchor, doc } = context
  if (anchor.published !== null) return parseIsoDay(anchor.published)
  let best: { day: DayNumber; weight: number } | null = null
  for (const mention of mentions) {
    const day = fullDay(mention)
    if (day === null || isBirthday(doc, mention.first)) continue
    const weight = weightOf(doc, mention, day)
    // Of equally telling dates the latest: an article is published after what it reports.
    if (best === null || weight > best.weight || (weight === best.weight && day > best.day)) best = { day, weight }
  }
  if (best === null || latestYear(mentions) - best.day > (best.weight <= 0 ? 0 : LONG_AGO)) return null
  anchor.published = isoDay(best.day)
  anchor.basis = 'text'
  return best.day
}

/** First day of the latest year that is printed: a date before it, which nothing tells of publication, is history. */
function latestYear(mentions: readonly DateMention[]): DayNumber {
  let latest = 0
  for (const { at, until } of mentions) latest = Math.max(latest, until?.year ?? at?.year ?? 0)
  return dayNumber(latest, 1, 1)
}

/** The day of a mention that prints day, month and year; null for others. */
function fullDay({ at, until }: DateMention): DayNumber | null {
  if (at === null || until !== null || at.hijri || at.year === null || at.month === null || at.day === null) return null
  if (at.month < 1 || at.month > 12 || at.day < 1 || at.day > daysInMonth(at.year, at.month)) return null
  return dayNumber(at.year, at.month, at.day)
}

/** "Aktor kelahiran Surabaya, 3 Mei 1984": whether the date that begins at token `first` is the day of a birth. */
function isBirthday(doc: Doc, first: number): boolean {
  const start = Math.max(sentenceStart(doc, first), first - BIRTH_REACH)
  for (let i = first - 1; i >= start; i--) if (isClass(doc, i, BIRTH_WORDS)) return true
  return false
}

/** How telling a date is: the day of somebody's words most, then one whose weekday fits; one to come least. */
function weightOf(doc: Doc, mention: DateMention, day: DayNumber): number {
  const { weekday } = mention.at!
  const fits = weekday === null ? 0 : weekday === weekdayOf(day) ? 2 : -1
  return fits + (isSpeechDay(doc, mention) ? 3 : 0) - (pointsAhead(doc, mention) ? 4 : 0)
}

import { BIRTH_WORDS, DATED_WRITINGS, DEATH_WORDS } from '../../lexicon/time-words.ts'
import type { Doc } from '../../model/doc.ts'
import type { LexClass } from '../../model/lexicon.ts'
import type { DateMention, Moment } from '../../model/mentions/date.ts'
import { civil, type DayNumber, dayNumber, daysInMonth, isoDay, weekdayOf } from '../../text/calendar.ts'
import { isClass, sentenceStart } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { NOT_SPOKEN, readSpoken } from '../story/spoken.ts'
import { pointsAhead } from './ahead.ts'

/** Words looked at before a date for a birth, a death or the document it is of. */
const REACH = 6
/** A date that is followed by years so many days later is history, however telling. */
const LONG_AGO = 5 * 366
/** Days after the latest full date at which somebody may speak on a day printed without its year. */
const SOON = 60
/** News before this year is no text of today's outlets: a date alone, of nobody's words, is history. */
const FIRST_YEAR = 1990

interface Candidate {
  readonly day: DayNumber
  /** How telling a date is: the day of somebody's words most, then one whose weekday fits; one to come least. */
  readonly weight: number
}

/** Fills in the day of publication where the input does not say it: the most telling full date of the text. */
export function readAnchor(context: Pick<Context, 'anchor' | 'doc' | 'mentions'>): void {
  const { anchor, doc } = context
  if (anchor.published !== null) return
  const mentions = context.mentions.dates
  const { statementOf } = readSpoken(context)
  const isSpoken = (i: number) => statementOf[i] !== NOT_SPOKEN
  let best: Candidate | null = null
  let isLife = false
  for (const [i, mention] of mentions.entries()) {
    if (!isSpoken(i) && isBehind(doc, mention.first, BIRTH_WORDS)) isLife = true
    else best = better(best, candidateOf(doc, mention, isSpoken(i)))
  }
  if (best === null || isHistory(best, mentions, isLife)) return
  const last = lastWords(best, mentions, isSpoken)
  anchor.published = isoDay(last)
  anchor.basis = 'text'
}

/** Of equally telling dates the latest: an article is published after what it reports. */
function better(a: Candidate | null, b: Candidate | null): Candidate | null {
  if (a === null || b === null) return a ?? b
  return b.weight > a.weight || (b.weight === a.weight && b.day > a.day) ? b : a
}

function candidateOf(doc: Doc, mention: DateMention, isSpoken: boolean): Candidate | null {
  const day = fullDay(mention)
  if (day === null || isBehind(doc, mention.first, DATED_WRITINGS)) return null
  const { weekday } = mention.at!
  const fits = weekday === null ? 0 : weekday === weekdayOf(day) ? 2 : -1
  // "Ia wafat pada 9 Juli 1951": the end of a life, not of the week.
  const ends = fits === 0 && !isSpoken && isBehind(doc, mention.first, DEATH_WORDS)
  return ends ? null : { day, weight: (isSpoken ? (fits < 0 ? 3 : 5) : fits) - (pointsAhead(doc, mention) ? 4 : 0) }
}

/** Whether a date says nothing of the day of publication: years behind it, or nobody's words in the story of a life. */
function isHistory({ day, weight }: Candidate, mentions: readonly DateMention[], isLife: boolean): boolean {
  if (weight <= 0 && (isLife || civil(day).year < FIRST_YEAR)) return true
  return latestYear(mentions) - day > (weight <= 0 ? 0 : LONG_AGO)
}

/** The last day of words that is printed without its year ("kata Retno, Rabu (17/5)"), where one follows the best full date soon; else that date. */
function lastWords({ day: best }: Candidate, mentions: readonly DateMention[], isSpoken: (i: number) => boolean): DayNumber {
  let last = best
  for (const [i, { at, until }] of mentions.entries()) {
    if (at === null || until !== null || !isSpoken(i)) continue
    const day = dayBehind(at, best)
    if (day !== null && day > last && day - best <= SOON) last = day
  }
  return last
}

/** The first such day from another on; null where a year is printed, or its weekday is another. */
function dayBehind({ year, month, day, weekday, hijri }: Moment, from: DayNumber): DayNumber | null {
  if (year !== null || month === null || day === null || hijri) return null
  const near = civil(from).year
  for (const candidate of [near, near + 1]) {
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(candidate, month)) continue
    const found = dayNumber(candidate, month, day)
    if (found >= from) return weekday === null || weekday === weekdayOf(found) ? found : null
  }
  return null
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

/** "Aktor kelahiran Surabaya, 3 Mei 1984": whether one of some words stands shortly before the date that begins at token `first`. */
function isBehind(doc: Doc, first: number, words: LexClass): boolean {
  const start = Math.max(sentenceStart(doc, first), first - REACH)
  for (let i = first - 1; i >= start; i--) if (isClass(doc, i, words)) return true
  return false
}

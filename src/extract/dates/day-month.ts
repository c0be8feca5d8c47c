import { FULL_MONTHS, MONTH_PAIRS, MONTHS } from '../../lexicon/time.ts'
import {
  BEFORE_NAMED_MONTHS,
  DATE_TAILS,
  DATE_WORDS,
  MONTH_WORDS,
  NAMED_AFTER_DAYS,
  TIME_JOINTS,
  TIME_PREPOSITIONS,
  TIME_RANGES,
  YEAR_WORDS,
} from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { Reason } from '../../model/reasons.ts'
import { endOf, hasShape, isClass, isMark, sentenceStart, textOf, valueAt } from '../../text/view.ts'
import { type Draft, pointOf } from './draft.ts'
import { dayAt, isDash, isSpaced, yearAt } from './figure.ts'
import { monthOfTypo } from './typo.ts'

/** "12 Agustus 2024", "5-8 April", "19 hingga 25 Agustus 2019", "bulan Maret 2014", "Maret". */
export const dayMonth = rule<Draft>('day-month', [MONTHS], (doc, at) => monthAt(doc, at, valueAt(doc, at, MONTHS)!))

/** "8 Agusutus 2014": a misspelt month between day and year. */
export const misspeltMonth = rule<Draft>('misspelt-month', ['figure'], (doc, at) => {
  if (dayAt(doc, at) === null || yearAt(doc, at + 2) === null || doc.words[at + 1] !== 0) return null
  const month = hasShape(doc, at + 1, Shape.CAPITAL) ? monthOfTypo(textOf(doc, at + 1)) : null
  return month === null ? null : monthAt(doc, at + 1, month)
})

/** "Agustus-September 2023", one token. */
export const monthPair = rule<Draft>('month-pair', [MONTH_PAIRS], (doc, at) => {
  const [from, to] = valueAt(doc, at, MONTH_PAIRS)!
  const { year, end } = yearBehind(doc, at + 1)
  const first = isClass(doc, at - 1, MONTH_WORDS) ? at - 1 : at
  // "November-Januari 2015" begins in the year before.
  const begun = year !== null && from > to ? year - 1 : year
  return pointOf(first, end, { year: begun, month: from }, { until: pointOf(first, end, { year, month: to }).at })
})

/** "1 Januari-31 Maret 2014": month and day of both ends in one token. */
export const monthHyphenDay = rule<Draft>('month-hyphen-day', ['figure'], (doc, at) => {
  const from = dayAt(doc, at)
  const until = from === null ? undefined : valueAt(doc, at + 2, MONTHS)
  if (from === null || until === undefined) return null
  const [name, day, ...more] = textOf(doc, at + 1).split('-')
  const month = (MONTHS.rows as Readonly<Record<string, number>>)[name!.toLowerCase()]
  if (month === undefined || more.length > 0 || !/^\d{1,2}$/.test(day ?? '')) return null
  const { year, end } = yearBehind(doc, at + 3)
  const begun = year !== null && month > until ? year - 1 : year
  const last = { year, month: until, day: Number(day) }
  return pointOf(at, end, { year: begun, month, day: from }, { until: pointOf(at, end, last).at })
})

function monthAt(doc: Doc, at: number, month: number): Draft | readonly Draft[] | Reason | null {
  const { year, end } = yearBehind(doc, at + 1)
  const named = isClass(doc, at - 1, MONTH_WORDS) ? at - 1 : at
  const day = isBefore(doc, named) ? dayAt(doc, named - 1) : null
  if (day === null) {
    if (!isMonthAlone(doc, at, named, year)) return isNamesake(doc, at, year) ? 'in-longer-name' : null
    return pointOf(named, end, { year, month })
  }
  const range = daysBefore(doc, named - 1, day)
  const first = dateWord(doc, range?.first ?? named - 1)
  if (isClass(doc, first - 1, NAMED_AFTER_DAYS)) return 'named-after-day'
  const last = { year, month, day }
  if (range?.kind === 'range') return pointOf(first, end, { ...last, day: range.day }, { until: pointOf(first, end, last).at })
  if (range?.kind === 'list')
    return [...daysListed(doc, range.first), range.first]
      .map((at) => pointOf(at, at + 1, { ...last, day: dayAt(doc, at) }))
      .concat(pointOf(named - 1, end, last))
  return pointOf(first, end, last)
}

/** The day stands before the month on the same line. */
function isBefore(doc: Doc, at: number): boolean {
  return at > 0 && !hasShape(doc, at, Shape.LINE_START)
}

function dateWord(doc: Doc, first: number): number {
  return isClass(doc, first - 1, DATE_WORDS) ? first - 1 : first
}

/** The year behind a month: "2014", "tahun 2014", ", 2014". */
function yearBehind(doc: Doc, at: number): { year: number | null; end: number } {
  if (hasShape(doc, at, Shape.LINE_START)) return { year: null, end: at }
  const plain = yearAt(doc, at)
  if (plain !== null && plain < 2200) return { year: plain, end: at + 1 }
  const worded = isClass(doc, at, YEAR_WORDS) ? yearAt(doc, at + 1) : null
  return worded === null ? { year: null, end: at } : { year: worded, end: at + 2 }
}

/** What stands before the last day: the first of a range ("5-8", "19 hingga 25") or of a list ("5 dan 6"). */
function daysBefore(doc: Doc, at: number, last: number): { first: number; day: number; kind: 'range' | 'list' } | null {
  if (hasShape(doc, at, Shape.LINE_START)) return null
  let joint = at - 1
  const listed = isClass(doc, joint, TIME_JOINTS)
  // "5, 6, dan 7 April"
  if (listed && isMark(doc, joint - 1, ',')) joint--
  if (!listed && !isDash(doc, joint)) {
    joint = -1
    for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (endOf(doc, i, TIME_RANGES) === at) joint = i
    if (joint < 0) return null
  }
  const day = dayAt(doc, joint - 1)
  if (day === null || day >= last || isJoinedBefore(doc, joint - 1)) return null
  return { first: joint - 1, day, kind: listed ? 'list' : 'range' }
}

/** The tokens of the days before the last but one of a list: "5, 6, dan 7 April". */
function daysListed(doc: Doc, at: number): number[] {
  const days: number[] = []
  for (let i = at - 2; isMark(doc, i + 1, ',') && days.length < 12; i -= 2) {
    const day = dayAt(doc, i)
    if (day === null || day >= dayAt(doc, i + 2)!) break
    days.unshift(i)
  }
  return days
}

/** A figure goes on before the token: "021-5-8 April" is none. */
function isJoinedBefore(doc: Doc, i: number): boolean {
  return !isSpaced(doc, i) && (isDash(doc, i - 1) || isMark(doc, i - 1, '/'))
}

/** A month without a day: full name with a capital, or between a word for dates and a year; not inside a name. */
function isMonthAlone(doc: Doc, at: number, named: number, year: number | null): boolean {
  if (named < at) return true
  if (!hasShape(doc, at, Shape.CAPITAL)) return false
  if (isNamesake(doc, at, year)) return false
  if (year !== null) return true
  return isClass(doc, at, FULL_MONTHS) && !hasShape(doc, at, Shape.UPPER)
}

/** "Sebelas Maret", "Agus Juli", "April Manalu": a word of a name on either side. */
function isNamesake(doc: Doc, at: number, year: number | null): boolean {
  const before = at - 1
  const starts = at === sentenceStart(doc, at)
  const leads = starts || isClass(doc, before, TIME_PREPOSITIONS) || !hasShape(doc, before, Shape.CAPITAL)
  // "Outlook Januari lalu"
  if (isClass(doc, at + 1, DATE_TAILS)) return false
  if (!leads && !isLeadWord(doc, before))
    return year === null || /\d/.test(textOf(doc, before)) || isClass(doc, before, BEFORE_NAMED_MONTHS)
  const behind = at + 1
  return (
    year === null &&
    hasShape(doc, behind, Shape.CAPITAL) &&
    !hasShape(doc, behind, Shape.LINE_START) &&
    !isClass(doc, before, TIME_PREPOSITIONS)
  )
}

/** A capital letter at the sentence's start says nothing: "Pada Mei". */
function isLeadWord(doc: Doc, i: number): boolean {
  return i === sentenceStart(doc, i)
}

import { FULL_MONTHS, MONTH_PAIRS, MONTH_YEARS, MONTHS } from '../../lexicon/time.ts'
import {
  AFTER_YEAR,
  BEFORE_NAMED_MONTHS,
  BETWEEN_WORDS,
  DATE_TAILS,
  DATE_WORDS,
  MONTH_WORDS,
  NAMED_AFTER_DAYS,
  NUMBER_HEADS,
  TIME_JOINTS,
  TIME_PREPOSITIONS,
  TIME_RANGES,
  YEAR_WORDS,
} from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { Reason } from '../../model/reasons.ts'
import { isPrinted } from '../../text/printed.ts'
import { hasVerbForm } from '../../text/verb.ts'
import { endOf, hasShape, isClass, isMark, sentenceStart, textOf, valueAt } from '../../text/view.ts'
import { type Draft, pointOf } from './draft.ts'
import { dashEnd, dayAt, isApostrophe, isDash, isSpaced, wholeAt, wholeYear, yearAt } from './figure.ts'
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

/** "Des-19", "24 Des-19", "Agu-2021": month and year in one token. */
export const monthHyphenYear = rule<Draft>('month-hyphen-year', [MONTH_YEARS], (doc, at) => {
  const [month, year] = valueAt(doc, at, MONTH_YEARS)!
  if (!hasShape(doc, at, Shape.CAPITAL)) return null
  // "19-Agu-23"
  const before = isDash(doc, at - 1) && !isSpaced(doc, at) ? at - 2 : at - 1
  const day = isBefore(doc, before + 1) ? dayAt(doc, before) : null
  return day === null ? pointOf(at, at + 1, { year, month }) : pointOf(dateWord(doc, before), at + 1, { year, month, day })
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
  const day = isBefore(doc, named) ? (dayAt(doc, named - 1) ?? (named < at ? null : noDay(doc, named - 1, year))) : null
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

/** "32 Mei 2018", "tanggal 45 Maret": a day that no month has, null where it is some other number. */
function noDay(doc: Doc, at: number, year: number | null): number | null {
  const n = wholeAt(doc, at, 2)
  if (n === null || n < 32 || isClass(doc, at - 1, NUMBER_HEADS) || hasShape(doc, at - 1, Shape.UPPER)) return null
  return year !== null || isClass(doc, at - 1, DATE_WORDS) ? n : null
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
  if (worded !== null) return { year: worded, end: at + 2 }
  return shortYear(doc, at) ?? { year: null, end: at }
}

/** Two figures behind a month that are its year: "'98", "Mei 98", "19 Nov 12"; null for what may be another number. */
function shortYear(doc: Doc, at: number): { year: number; end: number } | null {
  if (isApostrophe(doc, at) && !isSpaced(doc, at + 1) && isShort(doc, at + 1))
    return { year: wholeYear(textOf(doc, at + 1))!, end: at + 2 }
  if (!isShort(doc, at)) return null
  const end = at + 1
  // "Mei 12.30", "Mei 10-12"
  if (hasShape(doc, end, Shape.PUNCTUATION) && !isSpaced(doc, end + 1) && hasShape(doc, end + 1, Shape.NUMBER)) return null
  // "Pada 5 Mei 98 orang mengungsi"
  const next = hasShape(doc, end, Shape.WORD) && !hasShape(doc, end, Shape.LINE_START | Shape.CAPITAL)
  const isFree = !next || isClass(doc, end, AFTER_YEAR)
  const isDated = isBefore(doc, at - 1) && dayAt(doc, at - 2) !== null
  const fits = isDated
    ? isFree && !isClass(doc, at - 1, FULL_MONTHS)
    : Number(textOf(doc, at)) > 31 && (isFree || hasVerbForm(textOf(doc, end)))
  return fits ? { year: wholeYear(textOf(doc, at))!, end } : null
}

/** Whether a token is a figure of two digits. */
const isShort = (doc: Doc, i: number) => doc.tokens.end[i] - doc.tokens.start[i] === 2 && wholeAt(doc, i, 2) !== null

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
  // "antara 12 dan 15 Mei"
  const between = listed && isClass(doc, joint - 2, BETWEEN_WORDS) && isPrinted(doc, joint, 'dan')
  return { first: joint - 1, day, kind: listed && !between ? 'list' : 'range' }
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
  // "ekspor Indonesia Januari - Februari 2017"
  const until = dashEnd(doc, at + 1) || endOf(doc, at + 1, TIME_RANGES)
  if (until > 0 && isClass(doc, until, FULL_MONTHS) && yearBehind(doc, until + 1).year !== null) return false
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

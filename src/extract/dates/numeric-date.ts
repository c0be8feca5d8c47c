import { DAY_PARTS, WEEKDAYS } from '../../lexicon/time.ts'
import { CODE_HEADS, DATE_TAILS, DATE_WORDS, RELATIVE_DAYS, RELATIVE_PARTS, TIME_PREPOSITIONS } from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import type { Doc } from '../../model/doc.ts'
import { endOf, isClass, isMark, sentenceStart } from '../../text/view.ts'
import { type Draft, pointOf } from './draft.ts'
import { dayAt, figureAt, isDash, isSpaced, wholeAt, wholeYear } from './figure.ts'

const SLASHED = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{1,2}))?$/
/** Length of "1.2.2024". */
const SHORTEST_DOTTED = 8
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/

/** A date that begins at a token: what it says and the token after it. */
interface Printed {
  day: number
  month: number
  year: number | null
  end: number
  /** A year or a look that no other figure has. */
  sure: boolean
}

/** "2/8/2022", "2/8" behind a weekday, "12-8-2024", "12.08.2024", "2024-08-12", "5-6/8/2022". */
export const numericDate = rule<Draft>('numeric-date', ['figure'], (doc, at) => {
  const printed =
    wholeAt(doc, at, 4) === null ? slashed(doc, at) : isTight(doc, at + 1) ? (hyphened(doc, at) ?? isoDate(doc, at)) : null
  if (printed === null || isPartOfFigure(doc, at, printed.end)) return null
  const { day, month, year, end } = printed
  const range = rangeStart(doc, at)
  const first = range?.first ?? at
  if (!printed.sure && !isExpected(doc, first)) return null
  const last = { day, month, year }
  if (isClass(doc, first - 1, CODE_HEADS)) return 'label'
  const head = isClass(doc, first - 1, DATE_WORDS) ? first - 1 : first
  if (range === null) return pointOf(head, end, last)
  return pointOf(head, end, { ...last, day: range.day }, { until: pointOf(first, end, last).at })
})

function slashed(doc: Doc, at: number): Printed | null {
  const text = figureAt(doc, at)
  if (text.length < 3) return null
  const match = text.includes('/') ? SLASHED.exec(text) : text.length >= SHORTEST_DOTTED ? DOTTED.exec(text) : null
  if (match === null) return null
  const [, day, month, year] = match
  const short = year === undefined || year.length === 1 || !isCalendar(Number(day), Number(month))
  return { day: Number(day), month: Number(month), year: wholeYear(year), end: at + 1, sure: !short }
}

/** "12-8-2024", "12-08-24": hyphens without spaces. */
function hyphened(doc: Doc, at: number): Printed | null {
  const day = dayAt(doc, at)
  if (day === null || !isTight(doc, at + 1) || !isTight(doc, at + 3)) return null
  const month = wholeAt(doc, at + 2, 2)
  const year = wholeAt(doc, at + 4, 4)
  if (month === null || year === null || month < 1 || month > 12) return null
  const whole = year > 1900 && year < 2200
  if (!whole && (year < 10 || year > 99)) return null
  return { day, month, year: wholeYear(String(year)), end: at + 5, sure: whole }
}

/** "2024-08-12". */
function isoDate(doc: Doc, at: number): Printed | null {
  const year = wholeAt(doc, at, 4)
  if (year === null || year < 1900 || year > 2200 || !isTight(doc, at + 1) || !isTight(doc, at + 3)) return null
  const month = wholeAt(doc, at + 2, 2)
  const day = dayAt(doc, at + 4)
  if (month === null || month < 1 || month > 12 || day === null) return null
  return { day, month, year, end: at + 5, sure: true }
}

/** A hyphen without spaces around it. */
function isTight(doc: Doc, i: number): boolean {
  return isDash(doc, i) && !isSpaced(doc, i) && !isSpaced(doc, i + 1)
}

/** The day before a hyphen: "5-6/8/2022". */
function rangeStart(doc: Doc, at: number): { first: number; day: number } | null {
  if (!isDash(doc, at - 1)) return null
  const day = dayAt(doc, at - 2)
  return day === null || (isDash(doc, at - 3) && !isSpaced(doc, at - 2)) ? null : { first: at - 2, day }
}

/** A longer figure goes on on either side ("021-12-8-2024", "3/2/2014/PN"). */
function isPartOfFigure(doc: Doc, at: number, end: number): boolean {
  const joined = at > 0 && !isSpaced(doc, at)
  // "Fd.1/01/2025"
  if (joined && isMark(doc, at - 1, '.') && !isSpaced(doc, at - 1)) return true
  if (joined && (isMark(doc, at - 1, '/') || (isDash(doc, at - 1) && dayAt(doc, at - 2) === null))) return true
  if (isSpaced(doc, end) || isSpaced(doc, end + 1)) return false
  return isMark(doc, end, '/') || (isMark(doc, end, '-') && end - at > 1)
}

/** "kemarin (19/11)", "hari ini (19/11)": a day told from the day of speaking ends at the token. */
function isToldDay(doc: Doc, i: number): boolean {
  return (
    isClass(doc, i, RELATIVE_DAYS) || endOf(doc, i - 1, RELATIVE_DAYS) === i + 1 || endOf(doc, i - 1, RELATIVE_PARTS) === i + 1
  )
}

/** A date is due: a weekday stands just before ("Selasa malam (2/8)"), or a word for dates. */
function isExpected(doc: Doc, first: number): boolean {
  let i = first - 1
  if (isMark(doc, i, '(')) i--
  if (isClass(doc, i, DATE_WORDS)) return true
  const start = Math.max(sentenceStart(doc, Math.max(i, 0)), i - 3)
  for (; i >= start; i--) {
    if (isClass(doc, i, WEEKDAYS) || isToldDay(doc, i)) return true
    if (!isMark(doc, i, ',') && !isClass(doc, i, DATE_TAILS) && !isPartWord(doc, i)) return false
  }
  return false
}

function isPartWord(doc: Doc, i: number): boolean {
  return isClass(doc, i, DAY_PARTS) || endOf(doc, i - 1, DAY_PARTS) === i + 1 || isClass(doc, i, TIME_PREPOSITIONS)
}

function isCalendar(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}

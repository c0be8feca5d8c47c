import { BEFORE_FEASTS, CALENDAR_NAMES, ERAS, HOLIDAYS, type HolidayId } from '../../lexicon/holidays.ts'
import { BEFORE_NAMESAKE_DAYS, YEAR_WORDS } from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { found, hasShape, isClass, textOf, valueAt } from '../../text/view.ts'
import { type Draft, pointOf } from './draft.ts'
import { wholeAt, yearAt } from './figure.ts'

/** "Lebaran 2014", "Idul Adha 1435 Hijriah", "Natal", "malam Tahun Baru". */
export const holiday = rule<Draft>('holiday', [HOLIDAYS], (doc, at) => {
  const { value, end } = found(doc, at, HOLIDAYS)!
  if ((!hasShape(doc, end - 1, Shape.CAPITAL) && end < at + 2) || isClass(doc, at - 1, BEFORE_NAMESAKE_DAYS)) return null
  // "Natalia", "Paskah Suzetta": part of a person's name.
  if (
    end === at + 1 &&
    hasShape(doc, end, Shape.CAPITAL) &&
    !hasShape(doc, end, Shape.LINE_START) &&
    !isClass(doc, end, HOLIDAYS) &&
    !isClass(doc, end, CALENDAR_NAMES)
  ) {
    if (doc.nameAt[at] >= 0 && doc.nameAt[at] === doc.nameAt[end]) return 'in-longer-name'
  }
  const { year, hijri, end: last } = yearBehind(doc, end)
  // "malam Tahun Baru 2015" is the last night of 2014.
  const eve = value === 'new-year-eve' && year !== null && textOf(doc, end - 1).toLowerCase() === 'baru'
  const offset = offsetBefore(doc, at)
  const by = offset === null ? '' : offset.by < 0 ? String(offset.by) : `+${offset.by}`
  const said = year === null || hijri ? { year, hijri } : commonYear(value, year)
  return pointOf(offset?.first ?? at, last, { ...said, holiday: `${value}${by}`, year: eve ? year - 1 : said.year })
})

/** A feast's year, in its own calendar or the common one, as one that is known: "Imlek 2574", "Nyepi Saka 1945", "1 Sura 1957". */
function commonYear(holiday: HolidayId, year: number): { year: number; hijri: boolean } {
  if (holiday === 'imlek' && year > 2400) return { year: year - 551, hijri: false }
  if (holiday === 'waisak' && year > 2400) return { year: year - 544, hijri: false }
  if (holiday === 'nyepi' && year < 2000) return { year: year + 78, hijri: false }
  return holiday === 'muharram' && year >= 1900 && year < 2000 ? { year: year - 512, hijri: true } : { year, hijri: false }
}

const OFFSET = /^[Hh]([-+])(\d{1,2})$/
const SIGNS: Readonly<Record<string, 1 | -1>> = { '+': 1, plus: 1, '-': -1, '–': -1, '−': -1, min: -1, minus: -1 }

/** "H-3 Lebaran", "H+2 setelah Natal", "H min 7 Idul Fitri": the days from a feast, null for none. */
function offsetBefore(doc: Doc, at: number): { by: number; first: number } | null {
  if (hasShape(doc, at, Shape.LINE_START)) return null
  let i = at - 1
  while (i > at - 3 && isClass(doc, i, BEFORE_FEASTS)) i--
  const joined = doc.tokens.end[i] - doc.tokens.start[i] > 4 ? null : OFFSET.exec(textOf(doc, i))
  if (joined !== null) return { by: SIGNS[joined[1]] * Number(joined[2]), first: i }
  const days = wholeAt(doc, i, 2)
  const sign = days === null ? undefined : SIGNS[textOf(doc, i - 1).toLowerCase()]
  return sign === undefined || textOf(doc, i - 2).toUpperCase() !== 'H' ? null : { by: sign * days!, first: i - 2 }
}

function yearBehind(doc: Doc, at: number): { year: number | null; hijri: boolean; end: number } {
  const named = isClass(doc, at, YEAR_WORDS) ? at + 1 : at
  const worded = isClass(doc, named, CALENDAR_NAMES) ? named + 1 : named
  const year = yearAt(doc, worded)
  if (year === null || hasShape(doc, at, Shape.LINE_START)) return { year: null, hijri: false, end: at }
  const era = eraAt(doc, worded + 1)
  return {
    year,
    hijri: era === 'hijri' || year < 1600,
    end: era === undefined && !isClass(doc, worded + 1, CALENDAR_NAMES) ? worded + 1 : worded + 2,
  }
}

/** The era named at a token; the letters H and M are eras only as printed. */
export function eraAt(doc: Doc, at: number): 'hijri' | 'common' | undefined {
  const text = textOf(doc, at)
  if (text === 'H' || text === 'H.') return 'hijri'
  if (text === 'M' || text === 'M.') return 'common'
  return text.length > 2 ? valueAt(doc, at, ERAS) : undefined
}

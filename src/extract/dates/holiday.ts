import { ERAS, HOLIDAYS } from '../../lexicon/holidays.ts'
import { BEFORE_NAMESAKE_DAYS, YEAR_WORDS } from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { found, hasShape, isClass, textOf, valueAt } from '../../text/view.ts'
import { type Draft, pointOf } from './draft.ts'
import { yearAt } from './figure.ts'

/** "Lebaran 2014", "Idul Adha 1435 Hijriah", "Natal", "malam Tahun Baru". */
export const holiday = rule<Draft>('holiday', [HOLIDAYS], (doc, at) => {
  const { value, end } = found(doc, at, HOLIDAYS)!
  if ((!hasShape(doc, end - 1, Shape.CAPITAL) && end < at + 2) || isClass(doc, at - 1, BEFORE_NAMESAKE_DAYS)) return null
  // "Natalia", "Paskah Suzetta": part of a person's name.
  if (
    end === at + 1 &&
    hasShape(doc, end, Shape.CAPITAL) &&
    !hasShape(doc, end, Shape.LINE_START) &&
    !isClass(doc, end, HOLIDAYS)
  ) {
    if (doc.nameAt[at] >= 0 && doc.nameAt[at] === doc.nameAt[end]) return 'in-longer-name'
  }
  const { year, hijri, end: last } = yearBehind(doc, end)
  // "malam Tahun Baru 2015" is the last night of 2014.
  const eve = value === 'new-year-eve' && year !== null && textOf(doc, end - 1).toLowerCase() === 'baru'
  return pointOf(at, last, { holiday: value, year: eve ? year - 1 : year, hijri })
})

function yearBehind(doc: Doc, at: number): { year: number | null; hijri: boolean; end: number } {
  const worded = isClass(doc, at, YEAR_WORDS) ? at + 1 : at
  const year = yearAt(doc, worded)
  if (year === null || hasShape(doc, at, Shape.LINE_START)) return { year: null, hijri: false, end: at }
  const era = eraAt(doc, worded + 1)
  return { year, hijri: era === 'hijri' || year < 1600, end: era === undefined ? worded + 1 : worded + 2 }
}

/** The era named at a token; the letters H and M are eras only as printed. */
export function eraAt(doc: Doc, at: number): 'hijri' | 'common' | undefined {
  const text = textOf(doc, at)
  if (text === 'H' || text === 'H.') return 'hijri'
  if (text === 'M' || text === 'M.') return 'common'
  return text.length > 2 ? valueAt(doc, at, ERAS) : undefined
}

import { ERAS, HIJRI_MONTHS, HIJRI_OCCASIONS } from '../../lexicon/holidays.ts'
import { DATE_WORDS, MONTH_WORDS, YEAR_WORDS } from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { endingAt } from '../../text/ending.ts'
import { found, hasShape, isClass, isMark } from '../../text/view.ts'
import { type Draft, pointOf } from './draft.ts'
import { dayAt, yearAt } from './figure.ts'
import { eraAt } from './holiday.ts'

/** Years between the Javanese count and that of the Hijra. */
const JAVANESE = 512
/** Such a year beside the first month is one of the Javanese. */
const FIRST_JAVANESE = 1700
const LAST_JAVANESE = 2000

/** "17 Ramadan 1443 Hijriah", "1 Syawal 1435 H", "bulan Ramadan". */
export const hijriMonth = rule<Draft>('hijri-month', [HIJRI_MONTHS], (doc, at) => {
  const { value: month, end } = found(doc, at, HIJRI_MONTHS)!
  const worded = isClass(doc, at - 1, MONTH_WORDS) ? at - 1 : at
  const day = dayAt(doc, worded - 1)
  if (day !== null && day > 30) return null
  const dated = day === null ? worded : isClass(doc, worded - 2, DATE_WORDS) ? worded - 2 : worded - 1
  const printed = yearAt(doc, end)
  // "1 Sura 1957", but "Ramadan 2022": the common year.
  const isJavanese = month === 1 && printed !== null && printed >= FIRST_JAVANESE && printed < LAST_JAVANESE
  const year = isJavanese ? printed - JAVANESE : printed
  // "bulan puasa"
  const isWorded = worded < at || isClass(doc, at, MONTH_WORDS)
  if (day === null && !isWorded && year === null && !isFasting(doc, at, month)) return null
  const era = year === null ? undefined : eraAt(doc, end + 1)
  const last = year === null ? end : era === undefined ? end + 1 : end + 2
  return pointOf(dated, last, { year, month, day, hijri: true })
})

/** "1446 Hijriah", "1446 Hijriah/2025 Masehi", "tahun 1435 H". */
export const hijriYear = rule<Draft>('hijri-year', [ERAS], (doc, at) => {
  const era = eraAt(doc, at)
  const year = yearAt(doc, at - 1)
  if (era === undefined || year === null) return null
  const first = isClass(doc, at - 2, YEAR_WORDS) ? at - 2 : at - 1
  if (era === 'common') return pointOf(first, at + 1, { year })
  const common = isMark(doc, at + 1, '/') || isMark(doc, at + 1, '-') ? yearAt(doc, at + 2) : null
  if (common === null) {
    const occasion = endingAt(doc, first, HIJRI_OCCASIONS)
    return pointOf(first, at + 1, { year, hijri: true, period: occasion && { unit: 'hijri-month', n: occasion.value } })
  }
  return pointOf(first, eraAt(doc, at + 3) === 'common' ? at + 4 : at + 3, { year: common })
})

/** Of months that stand alone only the one of fasting is news: "selama Ramadan"; others are names of people. */
function isFasting(doc: Doc, at: number, month: number): boolean {
  const inName = doc.nameAt[at] >= 0 && doc.nameAt[at] === doc.nameAt[at - 1]
  return month === 9 && hasShape(doc, at, Shape.CAPITAL) && !inName && !hasShape(doc, at + 1, Shape.CAPITAL)
}

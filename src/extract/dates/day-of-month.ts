import { TIME_UNITS } from '../../lexicon/time.ts'
import { DATE_WORDS, UNIT_DIRECTIONS } from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import type { Doc } from '../../model/doc.ts'
import type { Moment } from '../../model/mentions/date.ts'
import { isPrinted } from '../../text/printed.ts'
import { found, isClass, valueAt } from '../../text/view.ts'
import { type Draft, pointOf, stepOf } from './draft.ts'
import { dayAt, isDash, isSpaced } from './figure.ts'

/** "tanggal 24", "tanggal 24-26", "tgl 5": a day without its month. */
export const dayOfMonth = rule<Draft>('day-of-month', [DATE_WORDS], (doc, at) => {
  const day = dayAt(doc, at + 1)
  if (day === null) return null
  const last = isDash(doc, at + 2) && !isSpaced(doc, at + 3) ? dayAt(doc, at + 3) : null
  if (last === null || last <= day) {
    const { said, end } = monthBehind(doc, at + 2)
    return pointOf(at, end, { ...said, day })
  }
  const { said, end } = monthBehind(doc, at + 4)
  return pointOf(at, end, { ...said, day }, { until: pointOf(at, end, { ...said, day: last }).at })
})

/** "20 bulan depan" behind "pada", "sampai" or "hingga": a day; so many months are "lagi" or "mendatang". */
export const dayOfNextMonth = rule<Draft>('day-of-next-month', [TIME_UNITS], (doc, at) => {
  const day = dayAt(doc, at - 1)
  if (day === null || valueAt(doc, at, TIME_UNITS) !== 'M' || !isPrinted(doc, at + 1, 'depan')) return null
  return isClass(doc, at - 2, DATE_WORDS) ? null : pointOf(at - 1, at + 2, { ...stepOf('month', 1, 'speech'), day })
})

/** The month behind a day, as far as one is pointed at: "bulan ini", "bulan lalu", "bulan berikutnya". */
function monthBehind(doc: Doc, at: number): { said: Partial<Moment>; end: number } {
  const direction = valueAt(doc, at, TIME_UNITS) === 'M' ? found(doc, at + 1, UNIT_DIRECTIONS) : undefined
  if (direction === undefined) return { said: {}, end: at }
  return { said: stepOf('month', direction.value.by, direction.value.from), end: direction.end }
}

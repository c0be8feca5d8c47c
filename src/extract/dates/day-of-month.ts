import { DATE_WORDS } from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import { type Draft, pointOf } from './draft.ts'
import { dayAt, isDash, isSpaced } from './figure.ts'

/** "tanggal 24", "tanggal 24-26", "tgl 5": a day without its month. */
export const dayOfMonth = rule<Draft>('day-of-month', [DATE_WORDS], (doc, at) => {
  const day = dayAt(doc, at + 1)
  if (day === null) return null
  const last = isDash(doc, at + 2) && !isSpaced(doc, at + 3) ? dayAt(doc, at + 3) : null
  if (last === null || last <= day) return pointOf(at, at + 2, { day })
  return pointOf(at, at + 4, { day }, { until: pointOf(at, at + 4, { day: last }).at })
})

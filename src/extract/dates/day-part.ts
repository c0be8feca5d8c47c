import { DAY_PARTS, WEEKDAYS } from '../../lexicon/time.ts'
import { BESIDE_PRAYERS, PRAYER_TIMES, PRAYER_WORDS } from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import { Shape } from '../../model/doc.ts'
import { startOf } from '../../text/ending.ts'
import { found, hasShape, isClass } from '../../text/view.ts'
import { type Draft, pointOf } from './draft.ts'

/** "pagi" beside a day ("Selasa pagi"); alone it is a time of all days, where the words are "malam hari", "dini hari". */
export const dayPart = rule<Draft>('day-part', [DAY_PARTS], (doc, at) => {
  const { value, end } = found(doc, at, DAY_PARTS)!
  return pointOf(at, end, { part: value })
})

/** "selepas magrib", "usai salat Isya", "usai salat Jumat"; without a word before it only beside a day ("Selasa (16/5) magrib"). */
export const prayerTime = rule<Draft>('prayer-time', [PRAYER_TIMES], (doc, at) => {
  const { value: part, end } = found(doc, at, PRAYER_TIMES)!
  const worded = isClass(doc, at - 1, PRAYER_WORDS) ? at - 1 : at
  // "usai Jumat (12/5)": the day.
  if (worded === at && isClass(doc, at, WEEKDAYS)) return null
  const first = hasShape(doc, worded, Shape.LINE_START) ? -1 : startOf(doc, worded, BESIDE_PRAYERS)
  if (first >= 0) return pointOf(first, end, { part })
  return worded < at || hasShape(doc, at, Shape.CAPITAL) || isClass(doc, at, DAY_PARTS) ? null : pointOf(at, end, { part })
})

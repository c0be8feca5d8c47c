import { DAY_PARTS } from '../../lexicon/time.ts'
import { rule } from '../../match/rule.ts'
import { found } from '../../text/view.ts'
import { type Draft, pointOf } from './draft.ts'

/** "pagi" beside a day ("Selasa pagi"); alone it is a time of all days, where the words are "malam hari", "dini hari". */
export const dayPart = rule<Draft>('day-part', [DAY_PARTS], (doc, at) => {
  const { value, end } = found(doc, at, DAY_PARTS)!
  return pointOf(at, end, { part: value })
})

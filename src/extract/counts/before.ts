import { MEASURE_VERBS } from '../../lexicon/clause-words.ts'
import { COPULAS } from '../../lexicon/count-words.ts'
import { isClass } from '../../text/view.ts'
import { exceeds, type Reading } from './reading.ts'
import type { Statement } from './statement.ts'
import type { Predicate } from './states.ts'

/** What was said of the quantities before, by index. */
export type Before = readonly (readonly Statement[])[]

/** What is taken over of a statement. */
export type Said = Pick<Predicate, 'status' | 'mood'>

/** Whether a clause says nothing of a quantity: no verb stands behind it but one that says who they are, or gives another figure. */
export function isSilent({ doc, seat }: Reading): boolean {
  const { parts } = seat.clause
  return parts.slice(0, 12).every(({ role, head }, i) => {
    if (role !== 'predicate' || i < seat.at || isClass(doc, head, COPULAS)) return true
    // "Selasa 363 orang, dan Rabu mencapai 377 orang"
    return isClass(doc, head, MEASURE_VERBS) && parts[i - 1].role === 'adjunct' && parts[i + 1]?.number >= 0
  })
}

/** The first of what is said, null for nothing. */
export const first = (said: readonly Statement[] | undefined): Said | null => said?.[0] ?? null

/** How many quantities, and sentences, back the group of "rinciannya" may stand. */
const GROUPS_BACK = 6
const SENTENCES_BACK = 2

/** Index of the last quantity before that something is said of and that can hold this one, -1 for none. */
export function groupBefore({ doc, quantities, index, quantity }: Reading, before: Before, reach = GROUPS_BACK): number {
  const { list } = quantities
  const sentence = doc.sentenceOf[quantity.number]
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    if (sentence - doc.sentenceOf[list[i].number] > SENTENCES_BACK) return -1
    if (before[i].length > 0 && list[i].sense !== 'household' && exceeds(list[i], quantity)) return i
  }
  return -1
}

import { MEASURE_VERBS } from '../../lexicon/clause-words.ts'
import { ADDITIONS, INCREASES, TOTALS, UPDATES } from '../../lexicon/count-words.ts'
import type { Part } from '../../model/clauses.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { endsWith } from '../../text/ending.ts'
import { isClass } from '../../text/view.ts'
import { isOutdated } from './mood.ts'
import { baseOf, quantityOf, type Reading } from './reading.ts'
import { type Seat, verbBefore } from './seats.ts'

/** How a figure stands to others: given up, added to one, or new in the place of one. */
export function updateOf(reading: Reading, isOlder: boolean): CountMention['update'] {
  const { doc, quantity, seat } = reading
  if (isOlder || isOutdated(doc, quantity) || isCompared(seat)) return 'old'
  if (endsWith(doc, quantity.first, INCREASES) || endsWith(doc, quantity.number, INCREASES) || isAddition(reading)) return 'more'
  if (endsWith(doc, quantity.number, TOTALS)) return 'new'
  const verb = verbBefore(seat)
  if (seat.part.role !== 'object' || verb === null || !isClass(doc, verb.head, MEASURE_VERBS)) return null
  return endsWith(doc, verb.end, UPDATES) ? 'new' : endsWith(doc, verb.end, INCREASES) ? 'more' : null
}

/** "ketimbang kemarin yang totalnya 528" */
const isCompared = ({ clause }: Seat) => clause.kind === 'relative' && clause.about?.kind === 'compared'

/** "penambahan kasus sembuh, yakni 95 orang" */
function isAddition({ doc, seat }: Reading): boolean {
  const { clause, at } = seat
  const heads = [...clause.parts.slice(Math.max(0, at - 3), at), ...(clause.about === null ? [] : [clause.about])]
  return heads.some(
    ({ role, first, head }) => role !== 'predicate' && (isClass(doc, first, ADDITIONS) || isClass(doc, head, ADDITIONS)),
  )
}

/** How many parts around a figure its older one may stand. */
const REACH = 5

/** Index of the older figure that stands beside a newer one: "dari 14 menjadi 18", "18 orang, naik dari 14 orang", "dibanding 528 kemarin"; -1 for none. */
export function olderOf(reading: Reading): number {
  const { doc, quantities, index, seat } = reading
  const { clause, at } = seat
  const verbs = clause.parts.slice(Math.max(0, at - REACH), at + REACH)
  const isMeasured = verbs.some(({ role, head }) => role === 'predicate' && isClass(doc, head, MEASURE_VERBS))
  const isLinked = seat.part.role === 'measure' || (seat.part.role === 'object' && isMeasured)
  if (!isLinked) return -1
  const near: Part[] = [...verbs]
  for (const { parts } of baseOf(clause).next.slice(0, 3))
    if (parts[0]?.role === 'predicate' && isClass(doc, parts[0].head, MEASURE_VERBS)) near.push(...parts.slice(0, REACH))
  for (const part of near) {
    if (part.role !== 'adjunct') continue
    const isOlder = part.kind === 'from' || part.kind === 'compared'
    const older = isOlder ? quantityOf(quantities, part) : -1
    if (older >= 0 && older !== index && isOther(reading, older)) return older
  }
  return -1
}

const isOther = ({ quantities, quantity }: Reading, older: number) => {
  const { value, sense } = quantities.list[older]
  return value !== null && value !== quantity.value && sense !== 'household'
}

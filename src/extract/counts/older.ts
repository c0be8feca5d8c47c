import { MEASURE_VERBS } from '../../lexicon/clause-words.ts'
import type { Part } from '../../model/clauses.ts'
import { isClass } from '../../text/view.ts'
import { baseOf, quantityOf, type Reading } from './reading.ts'

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

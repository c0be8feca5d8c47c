import type { Doc } from '../../model/doc.ts'
import type { Reason } from '../../model/reasons.ts'
import { unseatedReason } from './hindrances.ts'
import { type Quantity, readQuantity } from './quantity.ts'
import { seatsOf } from './seats.ts'

/** The quantities of people in a text, in order. */
export interface Quantities {
  readonly list: readonly Quantity[]
  /** Index of the quantity by the first token of its number. */
  readonly indexOf: ReadonlyMap<number, number>
  /** Why a number is of no people, by its first token. */
  readonly dropped: ReadonlyMap<number, Reason>
}

/** Reads every quantity of people off the parts of the clauses of a text. */
export function quantitiesOf(doc: Doc): Quantities {
  const list: Quantity[] = []
  const indexOf = new Map<number, number>()
  const dropped = new Map<number, Reason>()
  const seats = seatsOf(doc)
  const tokens = [...seats.keys()].sort((a, b) => a - b)
  for (const token of tokens) {
    const quantity = readQuantity(doc, seats.get(token)!)
    if (typeof quantity === 'string') dropped.set(token, quantity)
    else {
      indexOf.set(token, list.length)
      list.push(quantity)
    }
  }
  const counting = new Set(doc.story.counting)
  for (const number of doc.numbers)
    if (!seats.has(number.first))
      dropped.set(number.first, unseatedReason(doc, number, counting.has(doc.sentenceOf[number.first])))
  return { list, indexOf, dropped }
}

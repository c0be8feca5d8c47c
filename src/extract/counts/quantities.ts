import { COLLECTIVE_NUMBERS, COLLECTIVES } from '../../lexicon/count-words.ts'
import { occasions } from '../../match/occasions.ts'
import type { Doc } from '../../model/doc.ts'
import { type Quantity, readQuantity } from './quantity.ts'

/** The quantities of people in a text. */
export interface Quantities {
  readonly list: readonly Quantity[]
  /** Index of the quantity that covers a token, words of exactness left out; -1 for none. */
  readonly at: readonly number[]
}

/** Where a quantity may begin. */
export const QUANTITY_STARTS = ['number', COLLECTIVES, COLLECTIVE_NUMBERS] as const

const startsOf = occasions(QUANTITY_STARTS)

/** Every quantity of people of a text. */
export function quantitiesOf(doc: Doc): Quantities {
  const list: Quantity[] = []
  const at = new Array<number>(doc.tokens.length).fill(-1)
  let end = 0
  for (const start of startsOf(doc)) {
    const quantity = start < end ? null : readQuantity(doc, start)
    if (quantity === null) continue
    end = quantity.end
    at.fill(list.length, quantity.number, end)
    list.push(quantity)
  }
  return { list, at }
}

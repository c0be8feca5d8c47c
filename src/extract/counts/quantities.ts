import type { Doc } from '../../model/doc.ts'
import { type Quantity, readQuantity } from './quantity.ts'

/** The quantities of people in a text. */
export interface Quantities {
  readonly list: readonly Quantity[]
  /** Index of the quantity that covers a token, words of exactness left out; -1 for none. */
  readonly at: Int32Array
}

const read = new WeakMap<Doc, Quantities>()

/** Every quantity of people of a text, read once a text. */
export function quantitiesOf(doc: Doc): Quantities {
  const known = read.get(doc)
  if (known !== undefined) return known
  const list: Quantity[] = []
  const at = new Int32Array(doc.tokens.length).fill(-1)
  for (let i = 0; i < doc.tokens.length; i++) {
    const quantity = readQuantity(doc, i)
    if (quantity === null) continue
    at.fill(list.length, quantity.number, quantity.end)
    list.push(quantity)
    i = quantity.end - 1
  }
  const quantities = { list, at }
  read.set(doc, quantities)
  return quantities
}

import { COLLECTIVE_NUMBERS, COLLECTIVES } from '../../lexicon/count-words.ts'
import type { Doc } from '../../model/doc.ts'
import type { Reason } from '../../model/reasons.ts'
import { classBits } from '../../text/view.ts'
import { type Quantity, readQuantity } from './quantity.ts'
import { stateBehind } from './words.ts'

/** The quantities of people in a text. */
export interface Quantities {
  readonly list: readonly Quantity[]
  /** Why a number is of no people, by its first token. */
  readonly dropped: ReadonlyMap<number, Reason>
  /** Index of the quantity that covers a token, words of exactness left out; -1 for none. */
  readonly at: Int32Array
  /** Whether the number of a quantity is only one in a name ("SD Negeri 45 Singkawang"), nobody that something is said of. */
  isPassing(index: number): boolean
}

/** Where a quantity may begin. */
export const QUANTITY_STARTS = ['number', COLLECTIVES, COLLECTIVE_NUMBERS] as const

const collectiveBits = classBits([[COLLECTIVES, COLLECTIVE_NUMBERS]])

function mayStart(doc: Doc, at: number): boolean {
  const number = doc.numberAt[at]
  return (number >= 0 && doc.numbers[number].first === at) || collectiveBits(doc, at) !== 0
}

/** Every quantity of people of a text. */
export function quantitiesOf(doc: Doc): Quantities {
  const list: Quantity[] = []
  const dropped = new Map<number, Reason>()
  const at = new Int32Array(doc.tokens.length).fill(-1)
  let end = 0
  for (let start = 0; start < at.length; start++) {
    const quantity = start < end || !mayStart(doc, start) ? null : readQuantity(doc, start)
    if (quantity === null) continue
    if (typeof quantity === 'string') {
      dropped.set(start, quantity)
      continue
    }
    end = quantity.end
    at.fill(list.length, quantity.number, end)
    list.push(quantity)
  }
  // Asked of each by many before it.
  const passing: (boolean | undefined)[] = []
  return { list, dropped, at, isPassing: (index) => (passing[index] ??= isPassing(doc, list[index])) }
}

const isPassing = (doc: Doc, { sense, part, rest, end }: Quantity) =>
  sense === null && !part && !rest && stateBehind(doc, end) === null

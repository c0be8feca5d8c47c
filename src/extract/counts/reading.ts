import type { Clause, Part } from '../../model/clauses.ts'
import type { Doc } from '../../model/doc.ts'
import { textOf } from '../../text/view.ts'
import type { Quantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import type { Seat } from './seats.ts'

/** A quantity of a text on its seat, as frames and borrowings read it. */
export interface Reading {
  readonly doc: Doc
  readonly quantities: Quantities
  readonly index: number
  readonly quantity: Quantity
  readonly seat: Seat
}

/** A quantity on its seat. */
export function readingOf(doc: Doc, quantities: Quantities, index: number): Reading {
  const quantity = quantities.list[index]
  return { doc, quantities, index, quantity, seat: quantity.seat }
}

/** Index of the quantity that a part counts by, -1 for none. */
export const quantityOf = ({ indexOf }: Quantities, part: Part | null | undefined): number =>
  part == null ? -1 : (indexOf.get(part.number) ?? -1)

/** Index of the whole that a quantity is counted from: "20 dari 35 penumpang", "21 orang tewas dari total 63 penumpang"; -1 for none. */
export function wholeBehind({ doc, quantities, quantity, seat }: Reading): number {
  const { parts } = seat.clause
  for (let i = seat.at + 1; i < Math.min(parts.length, seat.at + WHOLE_REACH); i++) {
    const part = parts[i]
    if (part.role === 'adjunct' && part.kind === 'from' && part.number >= 0) {
      const whole = quantityOf(quantities, part)
      const mayBe = whole >= 0 && /^dari$/i.test(textOf(doc, part.first))
      return mayBe && mayHold(quantities.list[whole], quantity) ? whole : -1
    }
    if (part.number >= 0 || (part.role === 'predicate' && i > seat.at + 1)) return -1
  }
  return -1
}

const WHOLE_REACH = 5

const mayHold = (group: Quantity, part: Quantity) => group.sense === 'household' || exceeds(group, part)

/** Whether a group can hold the other quantity. */
export function exceeds(group: Quantity, part: Quantity): boolean {
  const most = group.value ?? group.max ?? Number.POSITIVE_INFINITY
  return most > (part.value ?? part.min ?? 0)
}

/** The clause that a clause goes on with, itself where it goes on with none. */
export function baseOf(clause: Clause): Clause {
  let base = clause
  for (let i = 0; i < MOST_JOINED && base.kind === 'joined' && base.of !== null; i++) base = base.of
  return base
}

const MOST_JOINED = 12

import { GROUP_SUMS, OUTDATED } from '../../lexicon/count-words.ts'
import type { Clause, Part } from '../../model/clauses.ts'
import type { Doc } from '../../model/doc.ts'
import { isWord } from '../../text/printed.ts'
import { isClass } from '../../text/view.ts'
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
export function wholeBehind(reading: Reading): number {
  const { seat } = reading
  const own = wholeAmong(reading, seat.clause.parts, seat.at + 1)
  if (own !== null) return own
  // "3 WNI yang positif dari total 78 WNI"
  const told = seat.part.told.slice(0, WHOLE_REACH).find(({ kind }) => kind === 'relative')
  return (told === undefined ? null : wholeAmong(reading, told.parts, 0)) ?? -1
}

/** The whole among the parts of a clause from `from` on, -1 where others end the search, null where nothing is found. */
function wholeAmong(reading: Reading, parts: readonly Part[], from: number): number | null {
  for (let i = from; i < Math.min(parts.length, from + WHOLE_REACH); i++) {
    const part = parts[i]
    if (part.role === 'adjunct' && part.kind === 'from') {
      if (part.number >= 0) return wholeOf(reading, part, part)
      const total = totalFrom(reading, part, parts[i + 1], parts[i + 2])
      if (total !== null) return wholeOf(reading, part, total)
    }
    if (part.number >= 0 || (part.role === 'predicate' && i > from)) return -1
  }
  return null
}

function wholeOf({ doc, quantities, quantity }: Reading, from: Part, part: Part): number {
  const whole = quantityOf(quantities, part)
  // "10 orang dari sebelumnya 12 orang"
  const isOlder = isClass(doc, from.first + 1, OUTDATED) || isWord(doc, from.first + 1, 'kemarin')
  const mayBe = whole >= 0 && isWord(doc, from.first, 'dari') && !isOlder
  return mayBe && mayHold(quantities.list[whole], quantity) ? whole : -1
}

/** "dari total keseluruhan di Jatim sebanyak 438 orang": the number of a sum that "dari" governs. */
function totalFrom({ doc }: Reading, { noun, first }: Part, ...behind: readonly (Part | undefined)[]): Part | null {
  if (![noun, first + 1].some((i) => i >= 0 && isClass(doc, i, GROUP_SUMS))) return null
  return behind.find((part) => part?.role === 'measure' && part.number >= 0) ?? null
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

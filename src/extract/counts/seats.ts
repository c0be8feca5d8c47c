import type { Clause, Part } from '../../model/clauses.ts'
import type { Doc } from '../../model/doc.ts'
import { onceADoc } from '../../text/once-a-doc.ts'

/** Where a number stands: its part, the clause of that, and which part of it. */
export interface Seat {
  readonly clause: Clause
  readonly part: Part
  readonly at: number
}

/** The seats of the numbers of a text, by their first tokens. */
export const seatsOf = onceADoc((doc: Doc): ReadonlyMap<number, Seat> => {
  const seats = new Map<number, Seat>()
  const { clausesIn, counting } = doc.story
  for (const sentence of counting)
    for (const clause of clausesIn(sentence))
      clause.parts.forEach((part, at) => {
        if (part.number >= 0) seats.set(part.number, { clause, part, at })
      })
  return seats
})

/** The clauses behind a clause in its sentence, so many at most. */
export const clausesBehind = (doc: Doc, { first, index }: Clause, most: number): readonly Clause[] =>
  doc.story.clausesIn(doc.sentenceOf[first]).slice(index + 1, index + 1 + most)

/** The head noun of a part, that of what it governs for an adjunct; -1 for none. */
export const nounOf = ({ role, head, noun }: Part): number => (role === 'adjunct' ? noun : head)

/** The predicate right before a part, null where something else stands there. */
export function verbBefore({ clause, at }: Seat): Part | null {
  const before = clause.parts[at - 1]
  return before?.role === 'predicate' ? before : null
}

/** The part right behind. */
export const behind = ({ clause, at }: Seat): Part | undefined => clause.parts[at + 1]

/** How many parts of a clause are looked through for one. */
const REACH = 24

/** Whether some predicate stands in a clause from part `from` on. */
export const hasPredicate = ({ parts }: Clause, from = 0): boolean =>
  parts.slice(from, from + REACH).some(({ role }) => role === 'predicate')

/** The subject of a clause, the first of several; null for none. */
export const subjectOf = ({ parts }: Clause): Part | null => parts.slice(0, REACH).find(({ role }) => role === 'subject') ?? null

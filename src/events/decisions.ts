import { z } from 'zod'
import type { Group } from './group.ts'

/** What a person decided about articles, which overrules the joining: the file of `--decisions`. */
export const eventDecisionsSchema = z.strictObject({
  apart: z.array(z.array(z.string()).min(2)).default([]).describe('ids of articles of which no two tell of one event'),
  join: z.array(z.array(z.string()).min(2)).default([]).describe('ids of articles that tell of one event'),
})

/** Decisions in the form that joining asks for. */
export interface Decisions {
  /** Whether two groups have articles that are to be kept apart. */
  keepsApart(a: Group, b: Group): boolean
  /** The number of the list of articles to be joined that an article stands in, null: none. */
  joinedWith(id: string): number | null
}

/** Decisions as they are asked for; none at all where nothing is given. */
export function openDecisions({ apart, join }: z.infer<typeof eventDecisionsSchema> = { apart: [], join: [] }): Decisions {
  const listsOf = (lists: readonly (readonly string[])[]) => {
    const numbers = new Map<string, number[]>()
    for (const [number, ids] of lists.entries()) for (const id of ids) numbers.set(id, [...(numbers.get(id) ?? []), number])
    return numbers
  }
  const kept = listsOf(apart)
  const joined = listsOf(join)
  const numbersOf = ({ members }: Group) => members.flatMap(({ telling }) => kept.get(telling.id) ?? [])
  return {
    keepsApart(a, b) {
      if (kept.size === 0) return false
      const numbers = new Set(numbersOf(a))
      return numbersOf(b).some((number) => numbers.has(number))
    },
    joinedWith: (id) => joined.get(id)?.[0] ?? null,
  }
}

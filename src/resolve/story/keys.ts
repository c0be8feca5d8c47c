import type { Doc } from '../../model/doc.ts'
import { type Chain, chainFrom } from './chains.ts'

/** So many places stand in what sets an item apart, and so many numbers share it. */
const MOST_PLACES = 4
const MOST_NUMBERS = 6

/** For each chain that sets items of a list apart, by its index, the numbers that it is for. */
export function keysOf({ story: { lists } }: Doc, chains: readonly Chain[]): ReadonlyMap<number, readonly number[]> {
  const keys = new Map<number, number[]>()
  for (const { items } of lists)
    for (const { number, key } of items) {
      const from = chainFrom(chains, key.first)
      for (let i = from; i < Math.min(chains.length, from + MOST_PLACES) && chains[i].first < key.end; i++) {
        const numbers = keys.get(i)
        if (numbers === undefined) keys.set(i, [number])
        else if (numbers.length < MOST_NUMBERS) numbers.push(number)
      }
    }
  return keys
}

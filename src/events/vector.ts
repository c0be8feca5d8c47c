/** A sparse vector of length 1000: what it has, as sorted numbers, and how much of each, in whole numbers. */
export interface Vector {
  readonly keys: readonly number[]
  readonly weights: readonly number[]
}

const LENGTH = 1000

/** The vector of weighted keys. */
export function vectorOf(weights: ReadonlyMap<number, number>): Vector {
  const entries = [...weights].sort(([a], [b]) => a - b)
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return { keys: entries.map(([key]) => key), weights: entries.map(([, weight]) => Math.round((LENGTH * weight) / length)) }
}

/** The cosine of the angle between two vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const difference = a.keys[i] - b.keys[j]
    if (difference === 0) sum += a.weights[i++] * b.weights[j++]
    else if (difference < 0) i++
    else j++
  }
  return sum / (LENGTH * LENGTH)
}

/** How many of the numbers of two sorted lists are in both. */
export function sharedOf(a: readonly number[], b: readonly number[]): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++
      i++
      j++
    } else if (a[i] < b[j]) i++
    else j++
  }
  return shared
}

/** The heaviest keys of a vector, at most so many; of equal weight the smaller. */
export function heaviest({ keys, weights }: Vector, most: number): number[] {
  const order = keys.map((_, i) => i).sort((a, b) => weights[b] - weights[a] || keys[a] - keys[b])
  return order.slice(0, most).map((i) => keys[i])
}

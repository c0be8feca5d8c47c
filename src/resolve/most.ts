/** The key with the greatest weight, the one put in first of several; undefined where there is none. */
export function mostOf<K>(weights: ReadonlyMap<K, number>): K | undefined {
  let most: K | undefined
  let greatest = Number.NEGATIVE_INFINITY
  for (const [key, weight] of weights) {
    if (weight <= greatest) continue
    most = key
    greatest = weight
  }
  return most
}

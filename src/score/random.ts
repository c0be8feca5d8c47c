/** A source of numbers in [0, 1) that gives the same ones for the same seed on every machine (mulberry32). */
export function randomSource(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** So many of the items, each as likely as any other, in random order (the first steps of a Fisher-Yates shuffle). */
export function drawn<T>(items: readonly T[], many: number, random: () => number): T[] {
  const pool = [...items]
  const size = Math.min(many, pool.length)
  for (let i = 0; i < size; i++) {
    const j = i + Math.floor(random() * (pool.length - i))
    const one = pool[i]
    pool[i] = pool[j]
    pool[j] = one
  }
  return pool.slice(0, size)
}

/** The word of `words` that is nearest to `typed`, by at most half of its letters changed; null where none is near. */
export function nearest(typed: string, words: readonly string[]): string | null {
  let best: string | null = null
  let bestDistance = Math.ceil(typed.length / 2) + 1
  for (const word of words) {
    const apart = word.startsWith(typed) && typed.length > 1 ? 1 : lettersApart(typed.slice(0, 40), word)
    if (apart < bestDistance) {
      best = word
      bestDistance = apart
    }
  }
  return best
}

/** How many letters have to be put in, taken out, changed or swapped with their neighbour (optimal string alignment). */
export function lettersApart(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next[j] = Math.min(
        row[j] + 1,
        next[j - 1] + 1,
        row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwapped ? before[j - 2] + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = row
    row = next
  }
  return row[b.length]
}

/** " (did you mean WORD?)" where one of `words` is near to what was typed, else nothing. */
export function didYouMean(typed: string, words: readonly string[]): string {
  const word = nearest(typed.toLowerCase(), words)
  return word === null ? '' : ` (did you mean ${word}?)`
}

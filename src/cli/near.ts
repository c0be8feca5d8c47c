import { UsageError } from './exit.ts'

/** The word of `words` that is nearest to `typed`, by at most half of its letters changed; null where none is near. */
function nearestWord(typed: string, words: readonly string[]): string | null {
  let best: string | null = null
  let bestDistance = Math.ceil(typed.length / 2) + 1
  for (const word of words) {
    const apart = word.startsWith(typed) && typed.length > 1 ? 1 : distance(typed.slice(0, 40), word)
    if (apart < bestDistance) {
      best = word
      bestDistance = apart
    }
  }
  return best
}

/** `typed` where it is one of `words`; else throws a usage error that names what was expected and what is near. */
export function oneOf<T extends string>(typed: string, words: readonly T[], what: string): T {
  const found = words.find((word) => word === typed)
  if (found !== undefined) return found
  const near = nearestWord(typed.toLowerCase(), words)
  throw new UsageError(
    `Expected ${what} to be one of ${words.join(', ')}, got \`${typed}\`${near === null ? '' : ` (did you mean ${near}?)`}`,
  )
}

/** The word of `words` that `typed` is a slip of the pen away from (a letter, in longer words two), or the beginning of; null where there is none. */
export function near(typed: string, words: readonly string[]): string | null {
  const word = nearestWord(typed.toLowerCase(), words)
  if (word === null) return null
  const isBeginning = typed.length > 2 && word.startsWith(typed.toLowerCase())
  return isBeginning || distance(typed.toLowerCase(), word) <= (word.length > 4 ? 2 : 1) ? word : null
}

/** How many letters have to be put in, taken out, changed or swapped with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
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

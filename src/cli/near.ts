import { UsageError } from './exit.ts'

/** The word of `words` that is nearest to `typed`, by at most half of its letters changed; null where none is near. */
function nearest(typed: string, words: readonly string[]): string | null {
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
  const near = nearest(typed.toLowerCase(), words)
  throw new UsageError(
    `Expected ${what} to be one of ${words.join(', ')}, got \`${typed}\`${near === null ? '' : ` (did you mean ${near}?)`}`,
  )
}

/** Levenshtein distance: letters put in, taken out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]
}

import { didYouMean, lettersApart, nearest } from '../text/near.ts'
import { UsageError } from './exit.ts'

/** `typed` where it is one of `words`; else throws a usage error that names what was expected and what is near. */
export function oneOf<T extends string>(typed: string, words: readonly T[], what: string): T {
  const found = words.find((word) => word === typed)
  if (found !== undefined) return found
  throw new UsageError(`Expected ${what} to be one of ${words.join(', ')}, got \`${typed}\`${didYouMean(typed, words)}`)
}

/** The word of `words` that `typed` is a slip of the pen away from (a letter, in longer words two), or the beginning of; null where there is none. */
export function near(typed: string, words: readonly string[]): string | null {
  const small = typed.toLowerCase()
  const word = nearest(small, words)
  if (word === null) return null
  const isBeginning = small.length > 2 && word.startsWith(small)
  return isBeginning || lettersApart(small, word) <= (word.length > 4 ? 2 : 1) ? word : null
}

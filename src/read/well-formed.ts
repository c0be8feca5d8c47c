import type { Problem } from '../model/article.ts'

/** JSON may nest deeper than a stack; nothing that is meant does. */
const DEEPEST = 500

/**
 * A value with U+FFFD for each half of a surrogate pair in its texts, the value itself where there is none. JSON can spell halves ("\ud83d"), but
 * no encoding has them, and what reads our output breaks on them.
 */
export function wellFormed<T>(value: T, depth = 0): T {
  if (typeof value === 'string') return value.toWellFormed() as T
  if (typeof value !== 'object' || value === null || depth === DEEPEST) return value
  if (Array.isArray(value)) {
    const items = value.map((item) => wellFormed(item, depth + 1))
    return items.every((item, i) => item === value[i]) ? value : (items as T)
  }
  const entries = Object.entries(value)
  const mended = entries.map(([key, item]) => [key.toWellFormed(), wellFormed(item, depth + 1)] as const)
  return mended.every(([key, item], i) => key === entries[i][0] && item === entries[i][1])
    ? value
    : (Object.fromEntries(mended) as T)
}

/** What is told of an article in which there were some. */
export const HALVES: Problem = {
  code: 'bad-encoding',
  message: 'Halves of characters (of surrogate pairs) stood in this input and are U+FFFD.',
}

import type { Problem } from '../model/article.ts'
import type { Row } from './row-fields.ts'

/** JSON may nest deeper than a stack; nothing that is meant does. */
const DEEPEST = 500

/**
 * A value with U+FFFD for each half of a surrogate pair in its texts, the value itself where there is none. JSON can spell halves ("\ud83d"), but
 * no encoding has them, and what reads our output breaks on them.
 */
export function wellFormed<T>(value: T): T {
  return isWellFormed(value, 0) ? value : mended(value, 0)
}

function isWellFormed(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value !== 'object' || value === null || depth === DEEPEST) return true
  if (Array.isArray(value)) return value.every((item) => isWellFormed(item, depth + 1))
  return Object.keys(value).every((key) => key.isWellFormed() && isWellFormed((value as Row)[key], depth + 1))
}

/** A copy with its texts mended. */
function mended<T>(value: T, depth: number): T {
  if (typeof value === 'string') return value.toWellFormed() as T
  if (typeof value !== 'object' || value === null || depth === DEEPEST) return value
  if (Array.isArray(value)) return value.map((item) => mended(item, depth + 1)) as T
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toWellFormed(), mended(item, depth + 1)])) as T
}

/** What is told of an article in which there were some. */
export const HALVES: Problem = {
  code: 'bad-encoding',
  message: 'Halves of characters (of surrogate pairs) stood in this input and are U+FFFD.',
}

import { createHash } from 'node:crypto'

/** 64 bits of SHA-256 of a text as 16 hex digits: enough to tell millions of texts apart. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

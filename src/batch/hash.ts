import { hash } from 'node:crypto'

/** 64 bits of SHA-256 of a text as 16 hex digits: enough to tell millions of texts apart. */
export function textHash(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16)
}

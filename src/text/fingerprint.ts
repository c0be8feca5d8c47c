import { hash } from 'node:crypto'

/** White space (Unicode) but the blank. */
const ODD_SPACE = /[\t-\r\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g

/**
 * The fingerprint of a text: the first 16 hex digits of the SHA-256 of its UTF-8, each run of white space taken for one blank and none kept at the ends.
 * In Python: `sha256(" ".join(text.split()).encode()).hexdigest()[:16]`.
 */
export function fingerprint(text: string): string {
  const folded = text.replace(ODD_SPACE, ' ').replace(/ {2,}/g, ' ')
  const bare = folded.slice(folded.startsWith(' ') ? 1 : 0, folded.endsWith(' ') ? -1 : undefined)
  return hash('sha256', bare, 'hex').slice(0, 16)
}

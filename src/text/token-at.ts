import type { Doc } from '../model/doc.ts'
import { firstFrom } from './first-from.ts'

/** The token that begins at or covers a place in the text, given in UTF-16 units. */
export function tokenAt(doc: Doc, at: number): number {
  return firstFrom(doc.tokens.length, (i) => doc.tokens.end[i], at + 1)
}

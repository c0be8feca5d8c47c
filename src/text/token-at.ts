import type { Doc } from '../model/doc.ts'

/** The token that begins at or covers a place in the text, given in UTF-16 units. */
export function tokenAt(doc: Doc, at: number): number {
  let low = 0
  let high = doc.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (doc.tokens.end[middle] <= at) low = middle + 1
    else high = middle
  }
  return low
}

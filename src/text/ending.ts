import type { Doc } from '../model/doc.ts'
import type { LexClass } from '../model/lexicon.ts'
import { endOf, valueAt } from './view.ts'

/** No phrase of the tables is longer, in tokens. */
const LONGEST = 5

/** The first token of the longest phrase or word of `cls` that ends right before token `end`, -1 for none. */
export function startOf(doc: Doc, end: number, cls: LexClass): number {
  // A phrase that ends here is the longest at its first token or lies within that: at most tokens none is.
  for (let first = Math.max(0, end - LONGEST); first < end - 1; first++)
    if (doc.phraseEnds[first] >= end && endOf(doc, first, cls) === end) return first
  return endOf(doc, end - 1, cls) === end ? end - 1 : -1
}

/** Whether a phrase or word of `cls` ends right before token `end`. */
export function endsWith(doc: Doc, end: number, cls: LexClass): boolean {
  return startOf(doc, end, cls) >= 0
}

/** The longest phrase or word of `cls` that ends right before token `end`: its first token and its value; null for none. */
export function endingAt<V>(doc: Doc, end: number, cls: LexClass<V>): { first: number; value: V } | null {
  const first = startOf(doc, end, cls)
  return first < 0 ? null : { first, value: valueAt(doc, first, cls)! }
}

import type { LexClass } from '../../lexicon/table.ts'
import type { Doc } from '../../model/doc.ts'
import { found } from '../../text/view.ts'

/** No phrase of the tables is longer, in tokens. */
const LONGEST = 5

/** The longest phrase of a class that ends before token `end`: where it begins and its value; null for none. */
export function endingAt<V>(doc: Doc, end: number, cls: LexClass<V>): { first: number; value: V } | null {
  for (let first = Math.max(0, end - LONGEST); first < end; first++) {
    const hit = found(doc, first, cls)
    if (hit?.end === end) return { first, value: hit.value }
  }
  return null
}

/** The token after all phrases of the classes that stand from token `i` on. */
export function skip(doc: Doc, i: number, ...classes: readonly LexClass[]): number {
  let at = i
  for (;;) {
    const end = Math.max(...classes.map((cls) => found(doc, at, cls)?.end ?? 0))
    if (end === 0) return at
    at = end
  }
}

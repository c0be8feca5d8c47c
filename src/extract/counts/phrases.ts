import type { LexClass } from '../../lexicon/table.ts'
import type { Doc } from '../../model/doc.ts'
import { found } from '../../text/view.ts'

/** The token after all phrases of the classes that stand from token `i` on. */
export function skip(doc: Doc, i: number, ...classes: readonly LexClass[]): number {
  let at = i
  for (;;) {
    const end = Math.max(...classes.map((cls) => found(doc, at, cls)?.end ?? 0))
    if (end === 0) return at
    at = end
  }
}

import type { Doc } from '../../model/doc.ts'
import type { LexClass } from '../../model/lexicon.ts'
import { endOf } from '../../text/view.ts'

/** The token after all phrases of the class, or of one of two, that stand from token `i` on. */
export function skip(doc: Doc, i: number, cls: LexClass, other = cls): number {
  let at = i
  for (;;) {
    const end = endOfEither(doc, at, cls, other)
    if (end === 0) return at
    at = end
  }
}

/** The token after the longest phrase of one of two classes that starts at token `i`, 0 for none. */
export function endOfEither(doc: Doc, i: number, cls: LexClass, other: LexClass): number {
  const end = endOf(doc, i, cls)
  return cls === other ? end : Math.max(end, endOf(doc, i, other))
}

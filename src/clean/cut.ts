import type { RemovalKind } from '../model/removal-kinds.ts'
import type { Span } from '../model/span.ts'
import { firstFrom } from '../text/first-from.ts'

/** A piece of a text that cleaning takes out, in UTF-16 units. */
export interface Cut {
  kind: RemovalKind
  rule: string
  span: Span
}

/** Whether a span shares a place with one of some cuts, which stand in order and apart. */
export function isCut(cuts: readonly Pick<Cut, 'span'>[], [start, end]: Span): boolean {
  const next = firstFrom(cuts.length, (i) => cuts[i].span[1], start + 1)
  return next < cuts.length && cuts[next].span[0] < end
}

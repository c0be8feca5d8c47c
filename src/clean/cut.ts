import type { RemovalKind } from '../model/removal-kinds.ts'
import type { Span } from '../model/span.ts'

/** A piece of a text that cleaning takes out, in UTF-16 units. */
export interface Cut {
  kind: RemovalKind
  rule: string
  span: Span
}

import type { Standing } from './claims.ts'
import type { Choice } from './places.ts'

/** A mention with the place it means. */
export interface Placed extends Standing, Choice {
  /** The story plays there. */
  isEvent: boolean
}

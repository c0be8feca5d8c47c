import type { LocationFact } from '../kinds/location.ts'
import type { MentionBase } from './common.ts'

/** A naming of a place as found, type word included in its tokens. */
export interface LocationMention extends MentionBase {
  readonly name: string
  readonly type: LocationFact['type'] | null
}

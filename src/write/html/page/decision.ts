import type { Fact, Kind } from '../../../model/kind.ts'

/** What a person decided on one fact. */
export type Verdict = 'right' | 'wrong' | 'edited' | 'added'

/** What was decided on one fact. */
export interface Decision {
  readonly kind: Kind
  /** As extracted; null where the fact was added. */
  readonly fact: Fact | null
  readonly verdict: Verdict
  readonly corrected: Fact | null
}

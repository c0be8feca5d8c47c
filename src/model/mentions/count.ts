import type { CountFact } from '../kinds/count.ts'
import type { MentionBase } from './common.ts'

/** A statement of how many people something happened to, as found. */
export interface CountMention extends MentionBase {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly modifier: CountFact['modifier']
  readonly unit: string | null
  readonly status: CountFact['status']
  readonly factuality: CountFact['factuality']
}

import type { OfficialFact } from '../kinds/official.ts'
import type { MentionBase } from './common.ts'

/** A naming of a person as found, with the office and rank that stand beside the name. */
export interface OfficialMention extends MentionBase {
  /** Tokens of the name alone, `[first, end)`. */
  readonly name: readonly [first: number, end: number]
  readonly rank: string | null
  readonly honorific: string | null
  readonly position: string | null
  readonly role: string | null
  readonly organization: string | null
  readonly status: OfficialFact['status']
}

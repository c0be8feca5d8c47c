import type { OfficialFact } from '../kinds/official.ts'
import type { MentionBase } from './common.ts'

/** Tokens `[first, end)`. */
export type TokenRange = readonly [first: number, end: number]

/** A naming of a person or of an office alone, as found, with the office and rank that stand beside the name. */
export interface OfficialMention extends MentionBase {
  /** The name alone; null for an office without a name ("kata Kapolres"). */
  readonly name: TokenRange | null
  /** Rank and its suffixes before the name. */
  readonly rank: TokenRange | null
  readonly honorific: TokenRange | null
  /** The office, without words of former holding ("mantan"). */
  readonly position: TokenRange | null
  /** The office's head as its table knows it, null where it is spelt out or there is none. */
  readonly stands: string | null
  /** The body an abbreviated office is in ("Kapolres Garut": "Polres"), to be put before its place. */
  readonly body: string | null
  /** Where in the position the body's name begins, or the place the office is for; null for none. */
  readonly organization: TokenRange | null
  readonly status: OfficialFact['status']
  /** How much speaks for a person's name here, in tenths (see `Doc.leaning`). */
  readonly weight: number
}

import type { MentionBase } from './common.ts'
import type { TokenRange } from './official.ts'

/** The words that name who speaks. */
export interface SpeakerWords {
  readonly first: number
  readonly end: number
  /** `name` "Retno", with her office where it stands beside · `pronoun` "dia" · `clitic` the "-nya" of "katanya", at the end of the token · `noun` "seorang warga", "polisi" */
  readonly form: 'name' | 'pronoun' | 'clitic' | 'noun'
}

/** Something somebody says, as found: `[first, end)` is its first part. */
export interface StatementMention extends MentionBase {
  readonly mode: 'direct' | 'indirect'
  /** The words said, in order; never empty. Direct ones with their marks, indirect ones without the cue. */
  readonly parts: readonly TokenRange[]
  /** The verb of saying, null for what goes on without one. */
  readonly cue: TokenRange | null
  /** Null where nobody is named: whoever spoke before. */
  readonly speaker: SpeakerWords | null
  /** What stands around the words said in their sentence, in order: cue, speaker, when, where and how. */
  readonly frames: readonly TokenRange[]
  /** Whether a part was joined, or the speaker taken, without words that say so. */
  readonly isImplied: boolean
}

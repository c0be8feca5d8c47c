import type { TokenRange } from '../model/mentions/official.ts'

/** The words that name who speaks. */
export interface SpeakerWords {
  readonly first: number
  readonly end: number
  /** `name` "Retno", with her office where it stands beside · `pronoun` "dia" · `clitic` the "-nya" of "katanya", at the end of the token · `noun` "seorang warga", "polisi" */
  readonly form: 'name' | 'pronoun' | 'clitic' | 'noun'
}

/** Something somebody says: tokens only, no facts. */
export interface Speech {
  readonly mode: 'direct' | 'indirect'
  /** The words said, in order; never empty. Direct ones with their marks, indirect ones without the cue. */
  readonly parts: readonly TokenRange[]
  /** The verb of saying, null for what goes on without one. */
  readonly cue: TokenRange | null
  /** Null where nobody is named: whoever spoke before. */
  readonly speaker: SpeakerWords | null
  /** What stands around the words said in their sentence: cue, speaker, when, where and how. Empty for what stands alone. */
  readonly frame: TokenRange
  /** Whether a part was joined, or the speaker taken, without words that say so. */
  readonly isImplied: boolean
  readonly rule: SpeechRule
}

/** How words said are known as such. */
export type SpeechRule =
  | 'quotation-cue'
  | 'quotation-speaker-cue'
  | 'cue-quotation'
  | 'name-colon-quotation'
  | 'quotation-alone'
  | 'saying-clause'
  | 'according-clause'
  | 'clause-cue'

/** One statement of a phrasing: who says it (null for nobody named), the verb of saying (null for what goes on without one), and the rest where it matters. */
export interface Said {
  readonly name: string | null
  readonly cue: string | null
  /** Direct where its first part begins with a quotation mark, if nothing is said here. */
  readonly mode?: 'direct' | 'indirect'
  /** How many of the marked parts are of this statement, one if nothing is said here. */
  readonly parts?: number
  readonly position?: string
  readonly medium?: string | null
  readonly day?: string | null
  readonly place?: string | null
  /** Numbers of the counts inside. */
  readonly counts?: readonly number[]
}

/** One page of the corpus of speech. A row is what is said by whom and its phrasings, with `⟨…⟩` around each part of the words said. */
export interface SpeechTable {
  readonly name: string
  readonly published: string
  readonly positives: readonly (readonly [readonly Said[], ...string[]])[]
  readonly negatives: readonly string[]
}

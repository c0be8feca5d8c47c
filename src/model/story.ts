import type { StatementMention } from './mentions/statement.ts'

/** How a text tells its story, read before any fact: who speaks where. */
export interface Story {
  /** The number of the paragraph each sentence stands in. */
  readonly paragraphs: Int32Array
  /** What is said, in text order. */
  readonly speech: readonly StatementMention[]
}

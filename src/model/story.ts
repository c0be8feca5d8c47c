import type { Clause, List } from './clauses.ts'
import type { StatementMention } from './mentions/statement.ts'

/** How a text tells its story, read before any fact: who speaks where, and in which clauses. */
export interface Story {
  /** The number of the paragraph each sentence stands in. */
  readonly paragraphs: Int32Array
  /** What is said, in text order. */
  readonly speech: readonly StatementMention[]
  /** Index into `speech` of what each token is part of, as words said or as those beside them that say who and when; -1 for none. */
  readonly speechAt: Int32Array
  /** Whether each token is one of words said: 0 no, 1 told in other words, 2 in the speaker's own. */
  readonly said: Uint8Array
  /** The clauses of a sentence, by its number, in order of where they open: read when they are first asked for, for most sentences never are. */
  readonly clausesIn: (sentence: number) => readonly Clause[]
  /** The numbers of the sentences whose numbers may be of people, in order. */
  readonly counting: readonly number[]
  /** The lists of numbers that the clauses give, in text order. */
  readonly lists: readonly List[]
}

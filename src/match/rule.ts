import type { Doc } from '../model/doc.ts'
import type { LexClass } from '../model/lexicon.ts'
import type { Reason } from '../model/reasons.ts'

/**
 * Where a rule is tried: at a word or phrase of a class, at the first token of a number, at each token that begins with a digit ("2/8/2022" is a
 * figure and no number), or at the first token of a name span.
 */
export type Trigger = LexClass | 'number' | 'figure' | 'name'

/** Something a rule found: the tokens it covers, and what the kind adds. */
export interface Found {
  readonly first: number
  readonly end: number
}

/**
 * A named rule. `name` is kebab-case and reads as its pattern; `find` is called with each token at which one of the triggers stands (the
 * rarest word class of the pattern, not necessarily its first token) and returns what it found, new
 * objects on which the rule's name is written, or null for "not this after all"; the name of a reason instead of null says what it is.
 */
export interface Rule<M extends Found> {
  readonly name: string
  readonly triggers: readonly Trigger[]
  readonly find: (doc: Doc, at: number) => M | readonly M[] | Reason | null
}

/** Defines a rule. */
export function rule<M extends Found>(name: string, triggers: readonly Trigger[], find: Rule<M>['find']): Rule<M> {
  return { name, triggers, find }
}

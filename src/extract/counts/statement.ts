import type { CountMention } from '../../model/mentions/count.ts'
import type { Predicate } from './states.ts'

/** The constructions a count is stated in. */
export type Construction =
  | 'act-people'
  | 'people-state'
  | 'people-yang-state'
  | 'shared-state'
  | 'state-measure'
  | 'people-noun'
  | 'older-figure'

/** What a construction says of a quantity. */
export interface Statement extends Predicate {
  readonly by: Construction
  readonly byNoun: boolean
  readonly update: CountMention['update']
}

/** A count mention and the construction that states it. */
export interface Stated {
  readonly by: Construction
  readonly mention: Omit<CountMention, 'rule'>
}

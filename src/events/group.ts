import type { Joined } from '../model/event.ts'
import type { Happening } from './happenings.ts'
import type { Told } from './likeness.ts'

/** An article in a group, with what spoke for it. */
export interface Member extends Told {
  /** The keys that it is found by. */
  readonly keys: readonly number[]
  happening: Happening
  group: Group
  joined: Joined | null
}

/** Articles taken for tellings of one event, in order. */
export interface Group {
  /** Counts the groups in the order in which they were begun. */
  readonly number: number
  members: Member[]
  /** The day of its last article. */
  last: number
  /** Those that came nearest and did not join. */
  missed: Missed[]
}

/** An article that was held against a group and did not join. */
export interface Missed {
  readonly id: string
  readonly joined: Joined
  readonly link: number
}

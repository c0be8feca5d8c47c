import type { Joined } from '../model/event.ts'
import type { Happening } from './happenings.ts'
import type { Told } from './likeness.ts'

/** An article in a group, with what spoke for it. */
export interface Member extends Told {
  /** The keys that it is found by. */
  readonly keys: readonly number[]
  happening: Happening
  /** Whether a person says where it belongs. */
  readonly bound: boolean
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
  /** Whether it takes no further article: it looks back. */
  isClosed: boolean
  /** Those that came nearest and did not join. */
  missed: Missed[]
}

/** An article that was held against a group and did not join. */
export interface Missed {
  readonly id: string
  readonly joined: Joined
  readonly link: number
}

/** The first and the last of some things, all of them where they are few. */
export const ends = <T>(all: readonly T[], first: number, last: number) =>
  all.length <= first + last ? all : [...all.slice(0, first), ...all.slice(-last)]

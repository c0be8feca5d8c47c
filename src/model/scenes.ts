import type { CountFact } from './kinds/count.ts'

/** Where and when what some words tell happened. */
export interface Scene {
  /** Id of the place, null where the text ties none. */
  readonly location: string | null
  /** Id of the day, month or year, null where the text ties none. */
  readonly date: string | null
  /** The day is one up to which so much was known: "hingga Selasa". */
  readonly isAsOf: boolean
  /** The tokens that say the place and the day, null where none is tied. */
  readonly placedBy: readonly [first: number, end: number] | null
  readonly datedBy: readonly [first: number, end: number] | null
}

/** The scenes of a text. */
export interface Scenes {
  /** The scene that a token stands in; `status` where it is the number of people of whom that is said. */
  readonly at: (token: number, status?: CountFact['status']) => Scene
}

import type { Facts, Kind } from '../kind.ts'
import { COUNTS } from './count.ts'
import { DATES } from './date.ts'
import { INCIDENTS } from './incident.ts'
import { LOCATIONS } from './location.ts'
import { OFFICIALS } from './official.ts'
import type { KindRow } from './row.ts'
import { STATEMENTS } from './statement.ts'

/** The kinds of fact in the order in which a record holds them. */
export const KIND_ROWS: { readonly [K in Kind]: KindRow<Facts[K][number]> } = {
  dates: DATES,
  officials: OFFICIALS,
  counts: COUNTS,
  locations: LOCATIONS,
  statements: STATEMENTS,
  incidents: INCIDENTS,
}

/** The names of the kinds, in the order in which a record holds them. */
export const KINDS = Object.keys(KIND_ROWS) as Kind[]

/** An id of each kind, for help texts: "d1, o1, c1 …". */
export const EXAMPLE_IDS = KINDS.map((kind) => `${KIND_ROWS[kind].letter}1`).join(', ')

/** A value for each kind; `place` is its place among them. */
export function perKind<T>(of: (kind: Kind, place: number) => T): { [K in Kind]: T } {
  return Object.fromEntries(KINDS.map((kind, place) => [kind, of(kind, place)])) as { [K in Kind]: T }
}

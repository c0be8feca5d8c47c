import type { CountFact } from './kinds/count.ts'
import type { DateFact } from './kinds/date.ts'
import type { LocationFact } from './kinds/location.ts'
import type { OfficialFact } from './kinds/official.ts'

/** The kinds of fact, in the order in which a record holds them. */
export const KINDS = ['dates', 'officials', 'counts', 'locations'] as const

/** One kind of fact, named as the record's key. */
export type Kind = (typeof KINDS)[number]

/** The facts of an article, a list a kind, each in text order. */
export interface Facts {
  dates: DateFact[]
  officials: OfficialFact[]
  counts: CountFact[]
  locations: LocationFact[]
}

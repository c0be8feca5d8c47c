import type { LocationFact } from '../../model/kinds/location.ts'

/**
 * What a place is to its clause. Three place what is told there: `struck` something befell it ("banjir melanda Agam"), `at` something was there
 * ("di Agam"), `counts` it gives a figure of its own ("Agam mencatat 12 kasus", "Agam: 12 orang"). The others do not: `home` people live there,
 * `from`, `to` and `route` are where something came from, went or goes between, `reach` how far it was felt, `outside` is what is not in it, `said`
 * where somebody spoke, `office` the area of a post or body, `care` where people are treated, `dateline` where the article was written, `other` what
 * else a place may be the attribute of ("tentara Prancis", "paguyuban Bali").
 */
export type PlacePart =
  | 'struck'
  | 'at'
  | 'counts'
  | 'home'
  | 'from'
  | 'to'
  | 'route'
  | 'reach'
  | 'outside'
  | 'said'
  | 'office'
  | 'care'
  | 'dateline'
  | 'other'

/** A naming of a place as tokens `[first, end)`, its type word among them. */
export interface PlaceNaming {
  readonly first: number
  readonly end: number
  readonly type: LocationFact['type'] | null
  readonly isDateline: boolean
}

/** Whether a place of that part is where something is told to have happened. */
export const isPlacing = (part: PlacePart): boolean => part === 'struck' || part === 'at' || part === 'counts'

import type { LocationFact } from './kinds/location.ts'

declare const numbers: unique symbol

/** The number of a name in the gazetteer, which is no number of a place. */
export type NameId = number & { readonly [numbers]: 'name' }

/** The number of a place in the gazetteer, which is no number of a name. */
export type PlaceId = number & { readonly [numbers]: 'place' }

/** No name. */
export const NO_NAME = -1 as NameId

/** No place. */
export const NO_PLACE = -1 as PlaceId

/** Numbers of names in an array of integers. */
export type NameIds = Omit<Int32Array, number> & { readonly [index: number]: NameId }

/** A type of place the table knows. */
export type PlaceType = Exclude<LocationFact['type'], 'road'>

/** A place of the table. */
export interface Place {
  readonly id: PlaceId
  readonly name: string
  readonly type: PlaceType
  /** ISO 3166-1 alpha-2; null for regions and waters of several countries. */
  readonly country: string | null
  /** Kemendagri area code, ISO 3166-1 or 3166-2 code or GeoNames id; null where there is none. */
  readonly code: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** 0–255: how likely news means this place, from rank and population. */
  readonly weight: number
  /** The place it lies in, -1 for none. */
  readonly parent: PlaceId
}

/** A name found in a text: its number in the table and the token after it. */
export interface NameMatch {
  readonly name: NameId
  readonly end: number
}

/** The places of the world that Indonesian news names; everything is a view on the bytes of the table. */
export interface Gazetteer {
  /** What it is made from: a line a source, with version, date and licence. */
  readonly about: string
  readonly size: number
  readonly names: number
  /**
   * The longest name that starts at token `first` and ends before token `stop`, or null; case does not matter but for `NameFlag.EXACT`. `alone` is
   * what `find` says of the first token, where that is known.
   */
  longest(text: string, start: Int32Array, end: Int32Array, first: number, stop: number, alone?: NameId): NameMatch | null
  /** The number of a name as a whole, or -1. */
  find(name: string): NameId
  /** Whether names of more tokens may begin with this one: where not, `find` tells the longest name. */
  opensLonger(token: string): boolean
  /** The places a name may mean, the likeliest first. */
  candidates(name: NameId): readonly PlaceId[]
  /** The first of these. */
  likeliest(name: NameId): PlaceId
  /** Whether a name by itself tells of its likeliest place. */
  isBare(name: NameId): boolean
  nameText(name: NameId): string
  nameFlags(name: NameId): number
  place(id: PlaceId): Place
  type(id: PlaceId): PlaceType
  flags(id: PlaceId): number
  weight(id: PlaceId): number
  parent(id: PlaceId): PlaceId
  code(id: PlaceId): string | null
  country(id: PlaceId): string | null
  /** The area a place stands for: itself, for bare Jakarta its province. */
  area(id: PlaceId): PlaceId
  /** Whether `outer` is `inner` or contains it. */
  contains(outer: PlaceId, inner: PlaceId): boolean
  /** The names of the places it lies in, upwards, the country last. */
  within(id: PlaceId): string[]
  /** The place of a Kemendagri code, a code that is no longer in use included, or -1. */
  byCode(code: string): PlaceId
}

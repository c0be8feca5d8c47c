import type { LocationFact } from './kinds/location.ts'

/** A type of place the table knows. */
export type PlaceType = Exclude<LocationFact['type'], 'road'>

/** A place of the table. */
export interface Place {
  readonly id: number
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
  readonly parent: number
}

/** A name found in a text: its number in the table and the token after it. */
export interface NameMatch {
  readonly name: number
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
  longest(text: string, start: Int32Array, end: Int32Array, first: number, stop: number, alone?: number): NameMatch | null
  /** The number of a name as a whole, or -1. */
  find(name: string): number
  /** Whether names of more tokens may begin with this one: where not, `find` tells the longest name. */
  opensLonger(token: string): boolean
  /** The places a name may mean, the likeliest first. */
  candidates(name: number): readonly number[]
  /** The first of these. */
  likeliest(name: number): number
  /** Whether a name by itself tells of its likeliest place. */
  isBare(name: number): boolean
  nameText(name: number): string
  nameFlags(name: number): number
  place(id: number): Place
  type(id: number): PlaceType
  flags(id: number): number
  weight(id: number): number
  parent(id: number): number
  code(id: number): string | null
  country(id: number): string | null
  /** The area a place stands for: itself, for bare Jakarta its province. */
  area(id: number): number
  /** Whether `outer` is `inner` or contains it. */
  contains(outer: number, inner: number): boolean
  /** The names of the places it lies in, upwards, the country last. */
  within(id: number): string[]
  /** The place of a Kemendagri code, a code that is no longer in use included, or -1. */
  byCode(code: string): number
}

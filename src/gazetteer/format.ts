import type { PlaceType } from '../model/gazetteer.ts'

/** The compiled table: `FKGZ`, a header of 32-bit numbers, then the sections one after another, all little-endian and 4-aligned. */

/** The first four bytes of the table. */
export const MAGIC = 0x5a474b46

/** Raised with every change of the layout, so that an old table is refused. */
export const VERSION = 3

/** Types of place in the order of their numbers in the table; the same words as `type` of a location. */
export const PLACE_TYPES = [
  'country',
  'province',
  'regency',
  'city',
  'district',
  'village',
  'island',
  'region',
  'water',
  'mountain',
  'neighborhood',
  'facility',
  'other',
] as const satisfies readonly PlaceType[]

/** What is known of a place beyond its type, one bit each. */
export const PlaceFlag = {
  /** The bare name is enough (with the evidence any name needs); without it a type word or a container must stand beside. */
  BARE: 1,
  /** An area of the Kemendagri list: its code is its parent's code and a suffix. */
  AREA: 2,
  /** Its code is a GeoNames id. */
  GEONAMES: 4,
  /** Its code is an ISO 3166-2 subdivision. */
  SUBDIVISION: 8,
  /** Stands for the area of the same code: bare Jakarta for its province. */
  TWIN: 16,
  /** Bare, the name means this place whatever its namesakes: Papua, not the province left of it. */
  FIRST: 32,
} as const

/** What is known of a name, one bit each. */
export const NameFlag = {
  /** Only as printed in the table ("AS", "NTT"): its letters in another case are no name. */
  EXACT: 1,
  /** Two or more places that need no type word bear it; the order of the candidates is the default choice. */
  AMBIGUOUS: 2,
  /** A lesser spelling: it needs a type word or a container even where its place's own name does not. */
  SPELLING: 4,
} as const

/** The sections in file order with the bytes of one item. */
export const SECTIONS = [
  ['about', 1],
  ['placeName', 4],
  ['placeCode', 4],
  ['placeParent', 4],
  ['placeLatitude', 4],
  ['placeLongitude', 4],
  ['placeCountry', 2],
  ['placeType', 1],
  ['placeFlags', 1],
  ['placeWeight', 1],
  ['nameHash', 4],
  ['nameText', 4],
  ['nameList', 4],
  ['nameFlags', 1],
  ['lists', 4],
  ['slots', 4],
  ['prefixes', 4],
  ['formerCodes', 4],
  ['formerPlaces', 4],
  ['pool', 1],
] as const

/** The name of a section. */
export type SectionName = (typeof SECTIONS)[number][0]

/** Degrees times this are stored as whole numbers (about a metre). */
export const DEGREE = 100_000

/** No place: the parent of a root, and a latitude that is not known. */
export const NONE = 0x7fffffff

/** Bits of the prefix filter. */
export const PREFIX_BITS = 1 << 21

import type { NameId } from '../gazetteer.ts'
import type { LocationFact } from '../kinds/location.ts'
import type { Span } from '../span.ts'
import type { MentionBase } from './common.ts'

/** What speaks for or against a name being a place, one bit each. */
export const PlaceCue = {
  /** A word of place stands before it: "di", "asal", "perairan". */
  PREPOSITION: 1,
  /** A type word stands before it: "Desa", "Selat". */
  TYPED: 2,
  /** It is part of the name of a body: "Polda Jawa Timur". */
  BODY: 4,
  /** It is the area a post is for: "Gubernur Jawa Timur". */
  POST: 8,
  /** It is part of a longer name: "Bank Jakarta", "Solo Balapan". */
  PART: 16,
  /** It is an ordinary word, a first name or a club too. */
  NAMESAKE: 32,
  /** It stands where any word has a capital letter: at the start of a sentence, in a line of capitals. */
  NO_CASE: 64,
  /** A place that holds it is named right behind it: "Ciawi, Bogor". */
  CONTAINED: 128,
  /** No table knows the name. */
  UNKNOWN: 256,
  /** A sure word of place stands before it, and it is no ordinary word: "di Sackville". */
  SAID: 1024,
  /** It goes on into a longer name, a person's most likely: "Vienna Adelia". */
  FORENAME: 512,
  /** Before it stands a word behind which only places are named: "di", "asal". */
  SURE: 2048,
  /** Behind it stands what only places suffer: "dilanda", "diguncang". */
  STRUCK: 4096,
} as const

/** A naming of a place as found, type word included in its tokens. */
export interface LocationMention extends MentionBase {
  /** UTF-16 units of the naming and of the name alone; half of a token in "Rusia-Ukraina". */
  readonly span: Span
  readonly name: Span
  /** The type its type word states, null for none. */
  readonly type: LocationFact['type'] | null
  /** Its number in the gazetteer, -1 where that does not know it. */
  readonly known: NameId
  /** `PlaceCue` bits. */
  readonly cues: number
}

import { HONORIFICS } from '../../lexicon/given-names.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import {
  COUNTED_THINGS,
  KIND_WORDS,
  NAME_NOBLES,
  NAME_STOPS,
  PLACE_DIRECTIONS,
  PLACE_TYPES,
  type PlaceTypeWord,
  ROAD_WORDS,
} from '../../lexicon/places.ts'
import { RANKS } from '../../lexicon/ranks.ts'
import { ROLE_HEADS } from '../../lexicon/roles.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { classBits, endOf, found, hasShape, isClass, isMark, sentenceEnd, textOf } from '../../text/view.ts'
import { bareEnd, isOf, joinedName } from './begins.ts'
import { follows, isBreak } from './context.ts'

/** The longest names of areas and of anything else, in tokens. */
const LONGEST = { area: 4, other: 8 } as const

/** Types of which the table knows every one in Indonesia. */
export const COMPLETE: readonly LocationFact['type'][] = ['province', 'regency', 'city']

/** The token after the name that begins at `first`, behind a type word; `first` where none does. */
export function nameEnd(doc: Doc, first: number, word: PlaceTypeWord): number {
  // "SMPN 4", but not "pembangunan rumah sakit 66"
  const isNumbered = word.type === 'facility' && hasShape(doc, first - 1, Shape.CAPITAL)
  const isName = hasShape(doc, first, Shape.CAPITAL) || isTitle(doc, first, !word.keep)
  if (!follows(doc, first) || !(isName || (isNumbered && isNumber(doc, first)))) return first
  const isArea = !word.keep
  const match = doc.placeNames[first]
  const known = isArea && isOf(doc, match, word.type) ? doc.placeEnds[first] : first
  if (known > first && COMPLETE.includes(word.type)) return known
  const stop = Math.min(sentenceEnd(doc, first), first + LONGEST[isArea ? 'area' : 'other'])
  let i = first
  while (i < stop && (i === first || follows(doc, i)) && goesOn(doc, i, first, isArea)) i++
  // "Puskesmas dr. 12": a title ends no name
  while (i > first && isTitle(doc, i - 1, isArea) && !hasShape(doc, i - 1, Shape.CAPITAL)) i--
  // "Kampung Kadu Gede" is none of the villages called Kadu, "Desa Sukamaju Budi" is Sukamaju
  if (known > first) return i > known && (doc.leaning[known] < Lean.GIVEN || isMark(doc, i, ',')) ? i : known
  if (word.type === 'road') return townStart(doc, first, i)
  return word.keep ? siteEnd(doc, first, i, word.type === 'facility' ? WIDE : AREAS) : i
}

/** A neighbourhood's number: "RT.007/09". */
const UNIT = /^R[TW]\b/

/** A road's kilometre in one word: "KM465A". */
const KILOMETRE = /^KM\d/i

/** Words that no name of a place goes on with. */
const stopBits = classBits([ROLE_HEADS, RANKS, NAME_STOPS])

/** Whether token `i` belongs to the name that began at `first`. */
function goesOn(doc: Doc, i: number, first: number, isArea: boolean): boolean {
  // "SMPN 29 Kebayoran", "Jalan Melati 2"
  if (!isArea && hasShape(doc, i, Shape.NUMBER))
    return isNumber(doc, i) && (i <= first + 1 || found(doc, first - 1, PLACE_TYPES)?.value.type === 'road')
  if (isTitle(doc, i, isArea)) return true
  if (!hasShape(doc, i, Shape.CAPITAL) || UNIT.test(textOf(doc, i))) return false
  if (!isArea && KILOMETRE.test(textOf(doc, i))) return false
  // "Kamal Muara Kecamatan Penjaringan"
  if (i === first) return !isBreak(doc, i) && !(isWater(doc, first - 1) && found(doc, i, PLACE_TYPES)?.value.keep === false)
  // "Kantor Wali Kota Surabaya"
  if (!isArea && endOf(doc, first, ROLE_HEADS) > i) return true
  // "Pasar Minggu" is a name, "Desa Kaliurang Minggu" is not
  if (isBreak(doc, i) && !isClass(doc, i - 1, PLACE_TYPES)) return false
  const next = found(doc, i, PLACE_TYPES)
  if (next !== undefined && (isArea || !next.value.keep)) return false
  // "Bandara Raja Haji Fisabilillah", "Jalan Arif Rahman Hakim"
  if (stopBits(doc, i) !== 0 && (isArea || !isClass(doc, i, NAME_NOBLES))) return false
  return !isArea || (bareEnd(doc, i) <= i && !isClass(doc, i, HONORIFICS))
}

/** "RSUD dr. Soetomo", "RSUD H. Padjonga Dg. Ngalle": whether a title that may stand in the name of a building or road stands at token `i`. */
function isTitle(doc: Doc, i: number, isArea: boolean): boolean {
  return !isArea && isClass(doc, i, HONORIFICS) && follows(doc, i + 1) && hasShape(doc, i + 1, Shape.CAPITAL)
}

/** Whether the figure at token `i` may number a building or road: none that people are counted with ("Puskesmas Haruru 31 orang"). */
function isNumber(doc: Doc, i: number): boolean {
  if (!hasShape(doc, i, Shape.NUMBER)) return false
  const isOfOthers = isClass(doc, i + 1, PEOPLE) || isClass(doc, i + 1, COUNTED_THINGS)
  return !(follows(doc, i + 1) && isOfOthers && !hasShape(doc, i + 1, Shape.CAPITAL))
}

/** Whether the type word that ends at token `i` is one of waters. */
function isWater(doc: Doc, i: number): boolean {
  return found(doc, i, PLACE_TYPES)?.value.type === 'water'
}

/** Where a road's name ends before the town it lies in ("Jalan Helvetia Medan", but not "Jalan Raya Bogor"). */
function townStart(doc: Doc, first: number, end: number): number {
  if (isClass(doc, first - 1, ROAD_WORDS)) return end
  for (let i = first + 1; i < end; i++) {
    if (isClass(doc, i - 1, ROAD_WORDS) || isClass(doc, i - 1, PLACE_TYPES) || isClass(doc, i, ROAD_WORDS)) return end
    if (bareEnd(doc, i) === end) return i
  }
  return end
}

/** Where the name of a water, a beach or a building ends before the areas it lies in: "Pantai Grajagan Banyuwangi", "Pelabuhan Sungai Puting Kalimantan Selatan"; a building keeps its town ("RSUD Soeroto Ngawi"). */
function siteEnd(doc: Doc, first: number, end: number, areas: readonly LocationFact['type'][]): number {
  for (let i = first + 1; i < end; i++)
    if (bareEnd(doc, i) === end && areas.includes(doc.gazetteer.type(doc.gazetteer.likeliest(doc.placeNames[i]))))
      return hasOwnName(doc, first, i) && !isWithin(doc, first, i, end) ? siteEnd(doc, first, i, areas) : end
  return end
}

/** "Rumah Sakit Jati Padang": whether the area that ends a name is the end of a longer one's, "Jati Padang". */
function isWithin(doc: Doc, first: number, at: number, end: number): boolean {
  for (let i = Math.max(first, at - 1); i < at; i++) if (doc.placeEnds[i] === end || joinedName(doc, i, end) >= 0) return true
  return false
}

/** Types of places that a beach is said to lie in, and those of them that no building is told apart by. */
const AREAS: readonly LocationFact['type'][] = ['city', 'regency', 'district', 'province', 'island']
const WIDE: readonly LocationFact['type'][] = ['province']

/** Whether a word that only a name has stands among tokens `[first, end)`, the last of them not what a place's name begins with. */
function hasOwnName(doc: Doc, first: number, end: number): boolean {
  if (isClass(doc, end - 1, PLACE_TYPES) || isClass(doc, end - 1, PLACE_DIRECTIONS)) return false
  for (let i = first; i < end; i++)
    if (hasShape(doc, i, Shape.CAPITAL) && doc.leaning[i] > Lean.PLACE && !isClass(doc, i, KIND_WORDS) && !isLetter(doc, i))
      return true
  return false
}

/** Whether a token is a letter or two: "Gedung A". */
export function isLetter(doc: Doc, i: number): boolean {
  return doc.tokens.end[i] - doc.tokens.start[i] <= 2 && !hasShape(doc, i, Shape.NUMBER)
}

/** "Tol Cipularang KM 97+200": the token after the kilometre. */
export function kilometreEnd(doc: Doc, at: number): number {
  if (KILOMETRE.test(textOf(doc, at))) return at + 1
  if (!/^km\.?$/i.test(textOf(doc, at)) || !hasShape(doc, at + 1, Shape.NUMBER)) return at
  const isFiner = isMark(doc, at + 2, '+') && hasShape(doc, at + 3, Shape.NUMBER) && !hasShape(doc, at + 3, Shape.SPACED)
  return isFiner ? at + 4 : at + 2
}

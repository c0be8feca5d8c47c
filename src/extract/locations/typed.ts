import { compatible } from '../../gazetteer/compatible.ts'
import { NAME_STOPS, PLACE_DIRECTIONS, PLACE_TYPES, type PlaceTypeWord, ROAD_DENIALS, ROAD_WORDS } from '../../lexicon/places.ts'
import { RANKS } from '../../lexicon/ranks.ts'
import { ROLE_HEADS } from '../../lexicon/roles.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import { type NameId, NO_NAME } from '../../model/gazetteer.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { type LocationMention, PlaceCue } from '../../model/mentions/location.ts'
import { classBits, endOf, found, hasShape, isClass, isMark, sentenceEnd, textOf } from '../../text/view.ts'

import { bareEnd, beginsPlace, isOf, nameOf } from './begins.ts'
import { beginsBody, cuesAround, follows, isBreak, isCountry, isSwallowed, spanOf } from './context.ts'
import { hasHyphen } from './hyphenated.ts'

type Found = Omit<LocationMention, 'rule'>

/** The longest names of areas and of anything else, in tokens. */
const LONGEST = { area: 4, other: 6 } as const

/** Types of which the table knows every one in Indonesia. */
const COMPLETE: readonly LocationFact['type'][] = ['province', 'regency', 'city']

/** Areas whose type word before a name is no word of a road's name. */
const AREAS: readonly LocationFact['type'][] = [...COMPLETE, 'district', 'village']

/** Types of places within a district. */
const SMALL: readonly LocationFact['type'][] = ['village', 'neighborhood']

/** "Desa Kasimpar", "Selat Bali", "RSUD Cibinong", "Tol Cipularang KM 97": a type word and the name behind it. */
export const typeWordName = rule<Found>('type-word-name', [PLACE_TYPES], (doc, at) => {
  const word = found(doc, at, PLACE_TYPES)!
  const { type, keep, capital, complete, doubled } = word.value
  const isCapital = hasShape(doc, at, Shape.CAPITAL)
  if (!isCapital && (capital || isClass(doc, at - 1, ROAD_DENIALS))) return null
  // "desa-desa Kabupaten Lumajang", "hotel-hotel Bali"
  if (!doubled && word.end === at + 1 && hasHyphen(doc, at)) return null
  const first = behindBracket(doc, word.end)
  const inner = found(doc, first, PLACE_TYPES)?.value
  // "air terjun Pantai Salak" is called Pantai Salak
  if (!isCapital && type !== 'road' && inner?.keep && hasShape(doc, first, Shape.CAPITAL)) return null
  // "pintu tol Desa Muneng", but "jalan raya Desa Muneng" is what the road is called
  const isPlain = !isCapital && type === 'road' && word.end === at + 1
  if (isPlain && inner !== undefined && AREAS.includes(inner.type) && beginsPlace(doc, first)) return null
  // "di Lingkungan Tentara Nasional Indonesia"
  if (!keep && beginsBody(doc, first)) return null
  const end = nameEnd(doc, first, word.value)
  if (end === first || (keep && end === first + 1 && isLetter(doc, first)) || isAbbreviation(doc, at, end)) return null
  // "Kampung Baru" is no "Baru"
  const isWhole = keep || (end === first + 1 && isClass(doc, first, PLACE_DIRECTIONS))
  const known = knownAs(doc, at, first, end, { ...word.value, keep: isWhole })
  if (isFullerName(doc, at, end, known) || isSuffix(doc, at) || isSwallowed(doc, at)) return null
  if (known < 0 && complete) return null
  // "tingkat Kabupaten Kota"
  if (COMPLETE.includes(type) && end === first + 1 && inner !== undefined && !inner.keep && !isOf(doc, known, type)) return null
  if (known < 0 && COMMON.includes(type) && isCommon(doc, first, end)) return null
  const cues = cuesAround(doc, at, first, end) | (known < 0 ? PlaceCue.UNKNOWN : 0)
  // every regency and city is in the table: "Kota Pahlawan" is a nickname
  if (type === 'city' && !isOf(doc, known, type) && !(isMark(doc, end, ',') && beginsPlace(doc, end + 1))) return null
  // "kampung Indonesia" is no village of that name, "negara bagian AS" no state of it
  if (known >= 0 && (SMALL.includes(type) || isCountry(doc, first)) && !isOf(doc, known, type) && bareEnd(doc, first) === end)
    return null
  // "Jalan Tol Cipularang" is the Tol Cipularang
  const named = type === 'road' && inner?.type === 'road' && isClass(doc, first, ROAD_WORDS) ? first : at
  const whole = type === 'road' ? kilometreEnd(doc, end) : end
  return {
    first: at,
    end: whole,
    span: spanOf(doc, at, whole),
    name: spanOf(doc, isWhole ? named : first, end),
    type,
    known,
    cues,
  }
})

/** The number of the name in the gazetteer: of all its words where the type word stays in it, "Pantai Kuta" being more than Kuta; -1 for none. */
function knownAs(doc: Doc, at: number, first: number, end: number, { type, keep }: PlaceTypeWord): NameId {
  const whole = keep ? nameOf(doc, at, end) : NO_NAME
  if (whole >= 0 || PARTS_ONLY.includes(type)) return whole
  const name = nameOf(doc, first, end)
  return name < 0 && AREAS.includes(type) && end > first + 1 ? joinedName(doc, first, end, type) : name
}

/** "Kelurahan Bekasi Jaya" is Bekasijaya in the table: the number of a name whose first two words are written as one, -1 for none. */
function joinedName(doc: Doc, first: number, end: number, type: LocationFact['type']): NameId {
  const joined = doc.gazetteer.find(textOf(doc, first) + textOf(doc, first + 1, end))
  return isOf(doc, joined, type) ? joined : NO_NAME
}

/** Types whose names say nothing without their type word. */
const PARTS_ONLY: readonly LocationFact['type'][] = ['water', 'road', 'facility', 'other']

/** Types whose type word stands before ordinary capitalised words too. */
const COMMON: readonly LocationFact['type'][] = ['district', 'village', 'neighborhood', 'water', 'other', 'region', 'mountain']

/** Ordinary words that make a name, in number: "Pantai Karang Putih" is one. */
const NAME_LIKE = { least: 2, most: 3 } as const

/** "Dusun Utama", "Angkutan Laut Dalam Negeri Kelas Ekonomi": whether all words behind the type word are ordinary ones, in a number that makes no name. */
function isCommon(doc: Doc, first: number, end: number): boolean {
  if (end - first >= NAME_LIKE.least && end - first <= NAME_LIKE.most) return false
  for (let i = first; i < end; i++) if (doc.leaning[i] > Lean.OFFICE && !isClass(doc, i, PLACE_DIRECTIONS)) return false
  return true
}

/** "(SMP BBM)": whether the words are all that brackets hold, in capitals. */
function isAbbreviation(doc: Doc, first: number, end: number): boolean {
  if (!isMark(doc, first - 1, '(') || !isMark(doc, end, ')')) return false
  for (let i = first; i < end; i++) if (!hasShape(doc, i, Shape.UPPER)) return false
  return true
}

/** Whether a token is a letter or two: "Gedung A". */
function isLetter(doc: Doc, i: number): boolean {
  return doc.tokens.end[i] - doc.tokens.start[i] <= 2 && !hasShape(doc, i, Shape.NUMBER)
}

/** Whether the type word belongs to the name before it ("Polres Malang Kota"). */
function isSuffix(doc: Doc, at: number): boolean {
  if (!follows(doc, at) || !hasShape(doc, at, Shape.CAPITAL) || !isClass(doc, at, PLACE_DIRECTIONS)) return false
  const body = doc.organizationAt[at - 1]
  return body >= 0 && doc.organizations[body].first < at - 1 && isBareName(doc, at - 1)
}

/** "Dusun (DSN) Krajan": the token behind an abbreviation in brackets. */
function behindBracket(doc: Doc, at: number): number {
  const isShort = isMark(doc, at, '(') && hasShape(doc, at + 1, Shape.UPPER) && isMark(doc, at + 2, ')') && follows(doc, at + 3)
  return isShort ? at + 3 : at
}

/** The token after the name that begins at `first`; `first` where none does. */
function nameEnd(doc: Doc, first: number, word: PlaceTypeWord): number {
  // "SMPN 4", but not "pembangunan rumah sakit 66"
  const isNumbered = word.type === 'facility' && hasShape(doc, first - 1, Shape.CAPITAL)
  if (!follows(doc, first) || !(hasShape(doc, first, Shape.CAPITAL) || (isNumbered && hasShape(doc, first, Shape.NUMBER))))
    return first
  const isArea = !word.keep
  const match = doc.placeNames[first]
  const known = isArea && isOf(doc, match, word.type) ? doc.placeEnds[first] : first
  if (known > first && COMPLETE.includes(word.type)) return known
  const stop = Math.min(sentenceEnd(doc, first), first + LONGEST[isArea ? 'area' : 'other'])
  let i = first
  while (i < stop && (i === first || follows(doc, i)) && goesOn(doc, i, first, isArea)) i++
  // "Kampung Kadu Gede" is none of the villages called Kadu, "Desa Sukamaju Budi" is Sukamaju
  if (known > first) return i > known && (doc.leaning[known] < Lean.GIVEN || isMark(doc, i, ',')) ? i : known
  return word.type === 'road' ? townStart(doc, first, i) : i
}

/** Words that no name of a place goes on with. */
const stopBits = classBits([ROLE_HEADS, RANKS, NAME_STOPS])

/** Whether token `i` belongs to the name that began at `first`. */
function goesOn(doc: Doc, i: number, first: number, isArea: boolean): boolean {
  // "SMPN 29 Kebayoran", "Jalan Melati 2"
  if (!isArea && hasShape(doc, i, Shape.NUMBER))
    return i <= first + 1 || found(doc, first - 1, PLACE_TYPES)?.value.type === 'road'
  if (!hasShape(doc, i, Shape.CAPITAL)) return false
  // "Kamal Muara Kecamatan Penjaringan"
  if (i === first) return !isBreak(doc, i) && !(isWater(doc, first - 1) && found(doc, i, PLACE_TYPES)?.value.keep === false)
  // "Kantor Wali Kota Surabaya"
  if (!isArea && endOf(doc, first, ROLE_HEADS) > i) return true
  // "Pasar Minggu" is a name, "Desa Kaliurang Minggu" is not
  if (isBreak(doc, i) && !isClass(doc, i - 1, PLACE_TYPES)) return false
  const next = found(doc, i, PLACE_TYPES)
  if (next !== undefined && (isArea || !next.value.keep)) return false
  if (stopBits(doc, i) !== 0) return false
  return !isArea || !isBareName(doc, i)
}

/** Whether the type word that ends at token `i` is one of waters. */
function isWater(doc: Doc, i: number): boolean {
  return found(doc, i, PLACE_TYPES)?.value.type === 'water'
}

/** Whether a name that needs no type word begins at token `i` ("Desa Sidowayah Klaten"). */
function isBareName(doc: Doc, i: number): boolean {
  return bareEnd(doc, i) > i
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

/** "Tol Cipularang KM 97+200": the token after the kilometre. */
function kilometreEnd(doc: Doc, at: number): number {
  return /^km\.?$/i.test(textOf(doc, at)) && hasShape(doc, at + 1, Shape.NUMBER) ? at + 2 : at
}

/** Whether the type word is the beginning of a name that is as long ("Kampung Melayu", "Gunung Anyar"). */
function isFullerName(doc: Doc, at: number, end: number, known: NameId): boolean {
  const { gazetteer } = doc
  const full = doc.placeNames[at]
  if (full < 0 || doc.placeEnds[at] < end) return false
  const place = gazetteer.likeliest(full)
  const { type } = found(doc, at, PLACE_TYPES)!.value
  const isBare = gazetteer.isBare(full)
  // "Kampung Melayu" is called so, "Gunung Semeru" is called Semeru
  if (compatible(type, gazetteer.type(place))) return isBare && gazetteer.place(place).name.startsWith(`${textOf(doc, at)} `)
  // "Simpang Tiga" is a village
  return isBare || type === 'road' || !(MAY_BE_UNKNOWN.includes(type) || isOf(doc, known, type))
}

/** Types whose places no table knows all of, so that one of its name that happens to be known says little. */
const MAY_BE_UNKNOWN: readonly LocationFact['type'][] = ['village', 'neighborhood', 'road', 'facility']

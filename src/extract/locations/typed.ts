import { compatible } from '../../gazetteer/compatible.ts'
import {
  BORROWED_SITES,
  PLACE_DIRECTIONS,
  PLACE_TYPES,
  type PlaceTypeWord,
  ROAD_DENIALS,
  ROAD_WORDS,
} from '../../lexicon/places.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import { type NameId, NO_NAME } from '../../model/gazetteer.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { type LocationMention, PlaceCue } from '../../model/mentions/location.ts'
import { found, hasShape, isClass, isMark, textOf } from '../../text/view.ts'
import { bareEnd, beginsPlace, behindBracket, isOf, joinedName, nameOf } from './begins.ts'
import { beginsBody, follows, isCountry, isSwallowed, spanOf } from './context.ts'
import { cuesAround } from './cues.ts'
import { isGeneric, isTownName } from './generic.ts'
import { hasHyphen, piecesOf } from './hyphenated.ts'
import { COMPLETE, isLetter, kilometreEnd, nameEnd } from './name-end.ts'

type Found = Omit<LocationMention, 'rule'>

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
  const isInnerName = inner?.keep && hasShape(doc, first, Shape.CAPITAL) && (type !== 'facility' || inner.type === 'facility')
  if (!isCapital && type !== 'road' && isInnerName) return null
  // "pintu tol Desa Muneng", but "jalan raya Desa Muneng" is what the road is called
  const isPlain = !isCapital && type === 'road' && word.end === at + 1
  if (isPlain && inner !== undefined && AREAS.includes(inner.type) && beginsPlace(doc, first)) return null
  // "di Lingkungan Tentara Nasional Indonesia"
  if (!keep && beginsBody(doc, first)) return null
  const end = nameEnd(doc, first, word.value)
  if (end === first || (keep && end === first + 1 && isLetter(doc, first)) || isAbbreviation(doc, at, end)) return null
  const halves =
    !keep && end === first + 1 && hasHyphen(doc, first) && nameOf(doc, first, end) < 0 ? halvesAt(doc, at, first, type) : null
  if (halves !== null) return halves
  // "Kampung Baru" is no "Baru"
  const isWhole = keep || (end === first + 1 && isClass(doc, first, PLACE_DIRECTIONS))
  const known = knownAs(doc, at, first, end, { ...word.value, keep: isWhole })
  if (isFullerName(doc, at, end, known) || isSuffix(doc, at) || isSwallowed(doc, at)) return null
  if ((known < 0 && complete) || isGeneric(doc, at, first, end, word.value, known)) return null
  // "tingkat Kabupaten Kota"
  if (COMPLETE.includes(type) && end === first + 1 && inner !== undefined && !inner.keep && !isOf(doc, known, type)) return null
  const isHeld = isMark(doc, end, ',') && beginsPlace(doc, end + 1)
  if (known < 0 && !(isHeld && type === 'water') && COMMON.includes(type) && isCommon(doc, first, end)) return null
  const cues = cuesAround(doc, at, first, end) | (known < 0 ? PlaceCue.UNKNOWN : 0)
  // every regency and city is in the table: "Kota Pahlawan" is a nickname
  const isTown = isHeld || (known < 0 && isTownName(doc, at, first, end))
  if (type === 'city' && !isOf(doc, known, type) && !isTown) return null
  // "kampung Indonesia" is no village of that name, "negara bagian AS" no state of it, but "negara bagian Niger" is one of Nigeria
  const mayBeOther = isCountry(doc, first) && (type === 'city' || !isOf(doc, known, type))
  const isOther = mayBeOther || (SMALL.includes(type) && !isOf(doc, known, type))
  if (!keep && known >= 0 && bareEnd(doc, first) === end && isOther) return null
  // "Jalan Tol Cipularang" is the Tol Cipularang
  const named = type === 'road' && inner?.type === 'road' && isClass(doc, first, ROAD_WORDS) ? first : at
  const whole = type === 'road' ? kilometreEnd(doc, end) : end
  const from = isNamedBefore(doc, at) ? at - 1 : at
  return {
    first: from,
    end: whole,
    span: spanOf(doc, from, whole),
    name: spanOf(doc, from < at ? from : isWhole ? named : first, end),
    type,
    known,
    cues,
  }
})

/** "Vasa Hotel Surabaya": whether a new word before the type word of a house is the first of its name. */
function isNamedBefore(doc: Doc, at: number): boolean {
  if (!isClass(doc, at, BORROWED_SITES) || !hasShape(doc, at, Shape.CAPITAL)) return false
  const isNew = follows(doc, at) && hasShape(doc, at - 1, Shape.CAPITAL) && doc.leaning[at - 1] === Lean.UNKNOWN
  // "Tower Akasia Apartemen Kalibata City"
  const isAlone = !(follows(doc, at - 1) && hasShape(doc, at - 2, Shape.CAPITAL))
  return isNew && isAlone && doc.words[at - 1] === 0 && doc.organizationAt[at - 1] < 0
}

/** "Kabupaten Nduga-Kenyam": two places, where the first is of the type; null where it is none. */
function halvesAt(doc: Doc, at: number, first: number, type: LocationFact['type']): Found[] | null {
  const pieces = piecesOf(doc, first)
  const names = pieces.map(({ from, to }) => doc.gazetteer.find(doc.text.slice(from, to)))
  if (!isOf(doc, names[0], type)) return null
  const cues = cuesAround(doc, at, first, first + 1)
  return pieces.map(({ from, to }, i) => {
    const known = names[i]
    const isFirst = i === 0
    const own = isFirst ? cues : (cues & ~PlaceCue.TYPED) | PlaceCue.SAID | (known < 0 ? PlaceCue.UNKNOWN : 0)
    const span = [isFirst ? doc.tokens.start[at] : from, to] as const
    return {
      first: isFirst ? at : first,
      end: first + 1,
      span,
      name: [from, to] as const,
      type: isFirst ? type : null,
      known,
      cues: own,
    }
  })
}

/** The number of the name in the gazetteer: of all its words where the type word stays in it, "Pantai Kuta" being more than Kuta; -1 for none. */
function knownAs(doc: Doc, at: number, first: number, end: number, { type, keep }: PlaceTypeWord): NameId {
  const whole = keep ? nameOf(doc, at, end) : NO_NAME
  if (whole >= 0) return whole
  const name = nameOf(doc, first, end)
  // "Stadion Gelora Bung Tomo"
  if (PARTS_ONLY.includes(type)) return type === 'facility' && isBuilding(doc, name) ? name : NO_NAME
  if (name >= 0 || !AREAS.includes(type)) return name
  const joined = joinedName(doc, first, end)
  return isOf(doc, joined, type) ? joined : NO_NAME
}

/** Whether the likeliest place of a name is a building. */
function isBuilding(doc: Doc, name: NameId): boolean {
  return name >= 0 && doc.gazetteer.type(doc.gazetteer.likeliest(name)) === 'facility'
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

/** Whether the type word belongs to the name before it ("Polres Malang Kota"). */
function isSuffix(doc: Doc, at: number): boolean {
  if (!follows(doc, at) || !hasShape(doc, at, Shape.CAPITAL) || !isClass(doc, at, PLACE_DIRECTIONS)) return false
  const body = doc.organizationAt[at - 1]
  return body >= 0 && doc.organizations[body].first < at - 1 && bareEnd(doc, at - 1) === at
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

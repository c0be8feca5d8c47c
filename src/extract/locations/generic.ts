import {
  CITY_NICKNAMES,
  KIND_WORDS,
  MEDIA_SITES,
  PLACE_TYPES,
  type PlaceTypeWord,
  SITE_KINDS,
  STATE_FIRMS,
} from '../../lexicon/places.ts'
import { SENTENCE_OPENERS } from '../../lexicon/speech.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import type { NameId } from '../../model/gazetteer.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { endOf, found, hasShape, isClass, textOf, valueAt } from '../../text/view.ts'
import { isOf } from './begins.ts'
import { isLetter } from './name-end.ts'

/** Areas that others are named by ("tiga desa Kecamatan Kalidawir"), while "Desa Kota Baru" is a name. */
const NAMING: readonly LocationFact['type'][] = ['province', 'regency', 'district', 'village']

/** Whether what stands behind the type word at `at`, tokens `[first, end)`, only says of what kind the thing is, or belongs to something else. */
export function isGeneric(doc: Doc, at: number, first: number, end: number, word: PlaceTypeWord, known: NameId): boolean {
  if (isOf(doc, known, word.type)) return false
  if (isClass(doc, at, STATE_FIRMS)) return true
  if (word.type !== 'road' && isKind(doc, first, end)) return true
  // "Gedung SMK", "SMA VI C"
  if (word.type === 'facility' && (isTypeWord(doc, first, end) || areLetters(doc, first, end))) return true
  // "perawatan di RS 2. Warga …", "SDN 01/02": no hospital is told by a number, no school by two
  if (end === first + 1 && hasShape(doc, first, Shape.NUMBER) && isNoNumber(doc, at, first)) return true
  // "dirawat di RS Angka itu naik": the next sentence without its full stop
  if (end === first + 1 && isClass(doc, first, SENTENCE_OPENERS) && valueAt(doc, at, SITE_KINDS) === 'hospital') return true
  // "stasiun RCTI", but "stasiun MRT Blok A"
  if (isClass(doc, at, MEDIA_SITES) && end === first + 1 && hasShape(doc, first, Shape.UPPER) && doc.placeNames[first] < 0)
    return true
  const inner = word.keep ? undefined : found(doc, first, PLACE_TYPES)?.value
  return inner !== undefined && !inner.keep && NAMING.includes(inner.type)
}

/** "Hutan Tanaman Industri", "Mal Pelayanan Publik", "Gedung Serba Guna": whether all the words are such that kinds of places are told by. */
function isKind(doc: Doc, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!isClass(doc, i, KIND_WORDS)) return false
  return true
}

/** Whether the words are another type word and nothing more. */
function isTypeWord(doc: Doc, first: number, end: number): boolean {
  return endOf(doc, first, PLACE_TYPES) === end && doc.placeNames[first] < 0
}

/** Whether the figure at `first` is none by which the building with its type word at `at` is told apart. */
const isNoNumber = (doc: Doc, at: number, first: number) =>
  valueAt(doc, at, SITE_KINDS) === 'hospital' || !/^\p{L}*\.?\d+$/u.test(textOf(doc, first))

function areLetters(doc: Doc, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!isLetter(doc, i)) return false
  return true
}

/** "kota Namche", unlike "Kota Pahlawan" and "kota Hujan": whether the words behind a type word in small letters are a name and no nickname. */
export function isTownName(doc: Doc, at: number, first: number, end: number): boolean {
  if (hasShape(doc, at, Shape.CAPITAL) || end - first > LONGEST_TOWN) return false
  for (let i = first; i < end; i++)
    if (doc.leaning[i] <= Lean.OFFICE || hasShape(doc, i, Shape.UPPER) || isClass(doc, i, CITY_NICKNAMES)) return false
  return true
}

/** The longest name of a town that no table knows, in tokens. */
const LONGEST_TOWN = 2

import {
  COUNTRY_LEADS,
  PLACE_DIRECTIONS,
  PLACE_PREPOSITIONS,
  PLACE_TYPES,
  PLACE_VERBS,
  POST_AREAS,
} from '../../lexicon/places.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import { type NameId, NO_NAME } from '../../model/gazetteer.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { type LocationMention, PlaceCue } from '../../model/mentions/location.ts'
import { endsWith } from '../../text/ending.ts'
import { endOf, found, hasShape, isClass, isMark } from '../../text/view.ts'
import { bareEnd, beginsPlace, isOf, joinedName } from './begins.ts'
import { follows, isBreak, isCoined, isCountry, isSwallowed, saysPlace, spanOf } from './context.ts'
import { cuesAround } from './cues.ts'
import { hasHyphen } from './hyphenated.ts'

type Found = Omit<LocationMention, 'rule'>

/** No name of a place that is in no table is longer, in tokens. */
const LONGEST_UNKNOWN = 3

/** The longest name of a post, in tokens. */
const LONGEST_POST = 3

/** How far before a comma a type word may stand, in tokens. */
const LONGEST_TYPED = 7

/** "Jakarta", "Sumatera Utara", "NTT": every name of the gazetteer within a run of capitalised words. */
export const knownName = rule<Found>('known-name', ['name'], (doc, at) => {
  const { end: spanEnd } = doc.names[doc.nameAt[at]]
  let first = at
  while (first < spanEnd && doc.placeNames[first] < 0) first++
  if (first === spanEnd) return null
  const { gazetteer } = doc
  const mentions: Found[] = []
  for (let i = first; i < spanEnd; ) {
    const known = doc.placeNames[i]
    const isBare = known >= 0 && gazetteer.isBare(known)
    // "Jakarta, Jumat", "Kota/Kabupaten Bekasi", "Jakarta Utara, Timur": villages are called so
    if (known < 0 || isBreak(doc, i) || (!isBare && isPlaceWord(doc, i))) {
      i++
      continue
    }
    const end = doc.placeEnds[i]
    if (isBare && end < spanEnd && follows(doc, end) && isClass(doc, end, PLACE_DIRECTIONS)) {
      mentions.push(partOf(doc, i, end + 1))
      i = end + 1
      continue
    }
    const span = spanOf(doc, i, end)
    const cues = cuesAround(doc, i, i, end)
    const contained = !isBare && cues & PlaceCue.PREPOSITION && precedesPlace(doc, end) ? PlaceCue.CONTAINED : 0
    const addressed = !isBare && isInAddress(doc, i, end) ? PlaceCue.SAID : 0
    if (isBare || !(cues & (PlaceCue.PART | PlaceCue.BODY)))
      mentions.push({
        first: i,
        end,
        span,
        name: span,
        type: typeOfPost(doc, i, known),
        known,
        cues: cues | contained | addressed,
      })
    i = end
  }
  return mentions
})

/** Whether the name at token `i`, that of a small place, is a type word or a direction. */
function isPlaceWord(doc: Doc, i: number): boolean {
  const end = doc.placeEnds[i]
  return endOf(doc, i, PLACE_TYPES) === end || endOf(doc, i, PLACE_DIRECTIONS) === end
}

/** "Bupati Malang": the type of area that the post right before the name is for, where a place of the name is of it; else null. */
function typeOfPost(doc: Doc, first: number, known: NameId): LocationFact['type'] | null {
  if (!endsWith(doc, first, POST_AREAS)) return null
  for (let i = first - 1; i >= 0 && i >= first - LONGEST_POST && follows(doc, i + 1); i--) {
    const post = found(doc, i, POST_AREAS)
    if (post?.end === first) return isOf(doc, known, post.value) ? post.value : null
  }
  return null
}

/** Types of places whose parts are regions. */
const GREAT: readonly LocationFact['type'][] = ['country', 'province', 'island', 'region', 'regency', 'city']

/** "Maluku Selatan", "Bandung Utara": a part of a place that is no area of its own. */
function partOf(doc: Doc, first: number, end: number): Found {
  const span = spanOf(doc, first, end)
  const cues = cuesAround(doc, first, first, end) | PlaceCue.TYPED | PlaceCue.UNKNOWN
  const whole = doc.gazetteer.type(doc.gazetteer.likeliest(doc.placeNames[first]))
  return { first, end, span, name: span, type: GREAT.includes(whole) ? 'region' : 'other', known: NO_NAME, cues }
}

/** "di Kalimati, Lumajang": a name no table knows, behind a word of place with the place that holds it behind a comma, or behind one that only places follow. */
export const nameInPlace = rule<Found>('name-in-place', ['name'], (doc, from) => {
  const { end } = doc.names[doc.nameAt[from]]
  // "Kawasan Watu Pecut"
  const at = isClass(doc, from, PLACE_PREPOSITIONS) ? from + 1 : from
  const isContained = precedesPlace(doc, end)
  if (at >= end || end - at > LONGEST_UNKNOWN || !(isContained || isNew(doc, at, end))) return null
  // "Medan Satria, Kota Bekasi" is Medansatria in the table
  const joined = isContained ? joinedName(doc, at, end) : NO_NAME
  const isKnown = doc.placeEnds[at] === end || (bareEnd(doc, at) > at && joined < 0)
  if (isKnown || isClass(doc, at, PLACE_DIRECTIONS) || doc.leaning[at] <= Lean.OFFICE) return null
  for (let i = at; i < end; i++)
    if (isBreak(doc, i) || found(doc, i, PLACE_TYPES) !== undefined || doc.organizationAt[i] >= 0) return null
  const cues = cuesAround(doc, at, at, end)
  const isSaid = (cues & PlaceCue.PREPOSITION) !== 0 || isBehindPlace(doc, at)
  if (!isSaid || cues & (PlaceCue.BODY | PlaceCue.POST)) return null
  const span = spanOf(doc, at, end)
  return {
    first: at,
    end,
    span,
    name: span,
    type: null,
    known: joined,
    cues: cues | (joined < 0 ? PlaceCue.UNKNOWN : 0) | (isContained ? PlaceCue.CONTAINED : PlaceCue.SAID),
  }
})

/** "kawasan Tebing Breksi": whether words of no class, in small letters but for the first, stand behind one that only places follow. */
function isNew(doc: Doc, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const isNewWord = (doc.words[i] === 0 && doc.leaning[i] === Lean.UNKNOWN) || doc.leaning[i] === Lean.PLACE
    if (!isNewWord || isCoined(doc, i) || bareEnd(doc, i) > i) return false
  }
  if (!follows(doc, first) || !(endsWith(doc, first, PLACE_VERBS) || isInCountry(doc, first, end))) return false
  // "penembakan di Route 91"
  if (follows(doc, end) && hasShape(doc, end, Shape.NUMBER)) return false
  for (let i = first; i < end; i++) if (hasHyphen(doc, i)) return false
  return true
}

/** "dari Shoreham di Inggris": whether a word of place stands before one word, and its country behind. */
function isInCountry(doc: Doc, first: number, end: number): boolean {
  return end - first === 1 && endsWith(doc, first, COUNTRY_LEADS) && saysPlace(doc, end + 1) && isCountry(doc, end + 1)
}

/** "Jalan Palagan, Mudal, Sleman": whether a place with its type word stands before token `at`, with a comma between. */
function isBehindPlace(doc: Doc, at: number): boolean {
  if (!isMark(doc, at - 1, ',') || !follows(doc, at)) return false
  for (let i = at - 2; i >= 0 && i >= at - LONGEST_TYPED && follows(doc, i + 1); i--) {
    if (isClass(doc, i, PLACE_TYPES)) return !isSwallowed(doc, i)
    if (!hasShape(doc, i, Shape.CAPITAL | Shape.NUMBER)) return false
  }
  return false
}

/** "Jalan Melati, Mulyorejo, sejak Senin", "Desa Karangtalun, Kalidawir pada Rabu": whether a small place that no person is called after ends an address. */
function isInAddress(doc: Doc, first: number, end: number): boolean {
  if (!isBehindPlace(doc, first) || (follows(doc, end) && hasShape(doc, end, Shape.CAPITAL | Shape.NUMBER))) return false
  for (let i = first; i < end; i++) if (doc.leaning[i] <= Lean.OFFICE || doc.leaning[i] >= Lean.GIVEN) return false
  return true
}

/** Whether a comma and a place stand at token `at`, or a small place before one ("Mudal, Sariharjo, Sleman"). */
function precedesPlace(doc: Doc, at: number): boolean {
  if (!isMark(doc, at, ',') || !follows(doc, at + 1)) return false
  if (beginsPlace(doc, at + 1)) return true
  const end = doc.placeNames[at + 1] < 0 ? 0 : doc.placeEnds[at + 1]
  return end > 0 && isMark(doc, end, ',') && follows(doc, end + 1) && beginsPlace(doc, end + 1)
}

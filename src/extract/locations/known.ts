import { openGazetteer } from '../../gazetteer/open.ts'
import { PLACE_DIRECTIONS, PLACE_PREPOSITIONS, PLACE_TYPES } from '../../lexicon/places.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { type LocationMention, PlaceCue } from '../../model/mentions/location.ts'
import { endOf, found, hasShape, isClass, isMark } from '../../text/view.ts'
import { bareEnd, beginsPlace } from './begins.ts'
import { cuesAround, follows, isBreak, OFFICE_WORD, spanOf } from './context.ts'

type Found = Omit<LocationMention, 'rule'>

/** No name of a place that is in no table is longer, in tokens. */
const LONGEST_UNKNOWN = 3

/** How far before a comma a type word may stand, in tokens. */
const LONGEST_TYPED = 7

/** "Jakarta", "Sumatera Utara", "NTT": every name of the gazetteer within a run of capitalised words. */
export const knownName = rule<Found>('known-name', ['name'], (doc, at) => {
  const gazetteer = openGazetteer()
  const { end: spanEnd } = doc.names[doc.nameAt[at]!]!
  const mentions: Found[] = []
  for (let i = at; i < spanEnd; ) {
    const known = doc.placeNames[i]!
    // "Jakarta, Jumat", "Kota/Kabupaten Bekasi": villages are called so
    if (known < 0 || isBreak(doc, i) || endOf(doc, i, PLACE_TYPES) === doc.placeEnds[i]!) {
      i++
      continue
    }
    const end = doc.placeEnds[i]!
    const isBare = gazetteer.isBare(known)
    if (isBare && end < spanEnd && follows(doc, end) && isClass(doc, end, PLACE_DIRECTIONS)) {
      mentions.push(partOf(doc, i, end + 1))
      i = end + 1
      continue
    }
    const span = spanOf(doc, i, end)
    const cues = cuesAround(doc, i, i, end)
    const contained = !isBare && cues & PlaceCue.PREPOSITION && precedesPlace(doc, end) ? PlaceCue.CONTAINED : 0
    if (isBare || !(cues & (PlaceCue.PART | PlaceCue.BODY)))
      mentions.push({ first: i, end, span, name: span, type: null, known, cues: cues | contained })
    i = end
  }
  return mentions
})

/** Types of places whose parts are regions. */
const GREAT: readonly LocationFact['type'][] = ['country', 'province', 'island', 'region', 'regency', 'city']

/** "Maluku Selatan", "Bandung Utara": a part of a place that is no area of its own. */
function partOf(doc: Doc, first: number, end: number): Found {
  const span = spanOf(doc, first, end)
  const cues = cuesAround(doc, first, first, end) | PlaceCue.TYPED | PlaceCue.UNKNOWN
  const whole = openGazetteer().type(openGazetteer().candidates(doc.placeNames[first]!)[0]!)
  return { first, end, span, name: span, type: GREAT.includes(whole) ? 'region' : 'other', known: -1, cues }
}

/** "di Kalimati, Lumajang": a name no table knows, behind a word of place, with the place that holds it behind a comma. */
export const nameInPlace = rule<Found>('name-in-place', ['name'], (doc, from) => {
  const { end } = doc.names[doc.nameAt[from]!]!
  // "Kawasan Watu Pecut"
  const at = isClass(doc, from, PLACE_PREPOSITIONS) ? from + 1 : from
  if (at >= end || end - at > LONGEST_UNKNOWN || !precedesPlace(doc, end)) return null
  if (doc.placeEnds[at] === end || bareEnd(doc, at) > at || isClass(doc, at, PLACE_DIRECTIONS) || doc.leaning[at]! <= OFFICE_WORD)
    return null
  for (let i = at; i < end; i++)
    if (isBreak(doc, i) || found(doc, i, PLACE_TYPES) !== undefined || doc.organizationAt[i]! >= 0) return null
  const cues = cuesAround(doc, at, at, end)
  const isSaid = (cues & PlaceCue.PREPOSITION) !== 0 || isBehindPlace(doc, at)
  if (!isSaid || cues & (PlaceCue.BODY | PlaceCue.POST)) return null
  const span = spanOf(doc, at, end)
  return { first: at, end, span, name: span, type: null, known: -1, cues: cues | PlaceCue.UNKNOWN | PlaceCue.CONTAINED }
})

/** "Jalan Palagan, Mudal, Sleman": whether a place with its type word stands before token `at`, with a comma between. */
function isBehindPlace(doc: Doc, at: number): boolean {
  if (!isMark(doc, at - 1, ',') || !follows(doc, at)) return false
  for (let i = at - 2; i >= 0 && i >= at - LONGEST_TYPED && follows(doc, i + 1); i--) {
    if (isClass(doc, i, PLACE_TYPES)) return true
    if (!hasShape(doc, i, Shape.CAPITAL | Shape.NUMBER)) return false
  }
  return false
}

/** Whether a comma and a place stand at token `at`, or a small place before one ("Mudal, Sariharjo, Sleman"). */
function precedesPlace(doc: Doc, at: number): boolean {
  if (!isMark(doc, at, ',') || !follows(doc, at + 1)) return false
  if (beginsPlace(doc, at + 1)) return true
  const end = doc.placeNames[at + 1]! < 0 ? 0 : doc.placeEnds[at + 1]!
  return end > 0 && isMark(doc, end, ',') && follows(doc, end + 1) && beginsPlace(doc, end + 1)
}

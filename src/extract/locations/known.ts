import { openGazetteer } from '../../gazetteer/open.ts'
import { PLACE_DIRECTIONS, PLACE_PREPOSITIONS, PLACE_TYPES } from '../../lexicon/places.ts'
import { rule } from '../../match/rule.ts'
import type { Doc } from '../../model/doc.ts'
import { type LocationMention, PlaceCue } from '../../model/mentions/location.ts'
import { found, isClass, isMark, textOf } from '../../text/view.ts'
import { bareEnd, beginsPlace } from './begins.ts'
import { cuesAround, follows, isBreak, spanOf } from './context.ts'

type Found = Omit<LocationMention, 'rule'>

/** No name of a place that is in no table is longer, in tokens. */
const LONGEST_UNKNOWN = 3

/** "Jakarta", "Sumatera Utara", "NTT": every name of the gazetteer within a run of capitalised words. */
export const knownName = rule<Found>('known-name', ['name'], (doc, at) => {
  const gazetteer = openGazetteer()
  const { end: spanEnd } = doc.names[doc.nameAt[at]!]!
  const mentions: Found[] = []
  for (let i = at; i < spanEnd; ) {
    const known = doc.placeNames[i]!
    if (known < 0) {
      i++
      continue
    }
    const end = doc.placeEnds[i]!
    const span = spanOf(doc, i, end)
    const cues = cuesAround(doc, i, i, end)
    const isBare = gazetteer.isBare(known)
    const contained = !isBare && cues & PlaceCue.PREPOSITION && precedesPlace(doc, end) ? PlaceCue.CONTAINED : 0
    if (isBare || !(cues & (PlaceCue.PART | PlaceCue.BODY)))
      mentions.push({ first: i, end, span, name: span, type: null, known, cues: cues | contained })
    i = end
  }
  return mentions
})

/** "Rusia-Ukraina", "Jakarta-Bandung": the halves of a token with a hyphen that need no type word. */
export const hyphenPair = rule<Found>('hyphen-pair', ['name'], (doc, at) => {
  const gazetteer = openGazetteer()
  const { end: spanEnd } = doc.names[doc.nameAt[at]!]!
  const mentions: Found[] = []
  for (let i = at; i < spanEnd; i++) {
    const word = textOf(doc, i)
    const hyphen = word.indexOf('-')
    if (hyphen <= 0 || gazetteer.find(word) >= 0) continue
    const from = doc.tokens.start[i]!
    for (const [a, b] of [
      [0, hyphen],
      [hyphen + 1, word.length],
    ] as const) {
      const known = gazetteer.find(word.slice(a, b))
      if (known < 0 || !gazetteer.isBare(known)) continue
      const span = [from + a, from + b] as const
      mentions.push({ first: i, end: i + 1, span, name: span, type: null, known, cues: cuesAround(doc, i, i, i + 1) })
    }
  }
  return mentions
})

/** Leaning of a word of offices and bodies, in tenths: "Kantor", "Setneg". */
const OFFICE_WORD = -60

/** "di Kalimati, Lumajang": a name no table knows, behind a word of place, with the place that holds it behind a comma. */
export const nameInPlace = rule<Found>('name-in-place', ['name'], (doc, from) => {
  const { end } = doc.names[doc.nameAt[from]!]!
  // "Kawasan Watu Pecut"
  const at = isClass(doc, from, PLACE_PREPOSITIONS) ? from + 1 : from
  if (at >= end || end - at > LONGEST_UNKNOWN || !precedesPlace(doc, end)) return null
  if (doc.placeEnds[at] === end || bareEnd(doc, at) > at || isClass(doc, at, PLACE_DIRECTIONS) || doc.leaning[at]! <= OFFICE_WORD)
    return null
  for (let i = at; i < end; i++) if (isBreak(doc, i) || found(doc, i, PLACE_TYPES) !== undefined) return null
  const cues = cuesAround(doc, at, at, end)
  if (!(cues & PlaceCue.PREPOSITION) || cues & (PlaceCue.BODY | PlaceCue.POST)) return null
  const span = spanOf(doc, at, end)
  return { first: at, end, span, name: span, type: null, known: -1, cues: cues | PlaceCue.UNKNOWN | PlaceCue.CONTAINED }
})

/** Whether a comma and a place stand at token `at`. */
function precedesPlace(doc: Doc, at: number): boolean {
  return isMark(doc, at, ',') && follows(doc, at + 1) && beginsPlace(doc, at + 1)
}

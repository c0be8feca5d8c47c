import { ADJUNCTS, CLAUSE_STARTS, RELATIVES } from '../../lexicon/clause-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { SURE_PREPOSITIONS } from '../../lexicon/places.ts'
import {
  DWELLINGS,
  EVENT_DEEDS,
  EVENT_NOUNS,
  FELT,
  GOALS,
  HAPPENING,
  INSTANCES,
  MEMBERS,
  PLACE_FROM,
  PLACE_ROUTES,
  PLACE_TO,
  RESIDENTS,
  STRIKES,
} from '../../lexicon/scene-words.ts'
import { SPEECH_OCCASIONS } from '../../lexicon/time-words.ts'
import { CARE_PLACES, STATES } from '../../lexicon/victims.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { classBits, hasShape, isClass, isMark, sentenceStart, textOf } from '../../text/view.ts'
import { ACTIVE } from './active.ts'
import type { PlaceNaming, PlacePart } from './place-part.ts'
import { isSpokenOf } from './spoken.ts'

/** The part that the word right before a place gives it, null for none. */
export function behindWord(doc: Doc, at: number, type: PlaceNaming['type']): PlacePart | null {
  if (hasShape(doc, at, Shape.PUNCTUATION)) return null
  const word = textOf(doc, at).toLowerCase()
  const bits = bitsAt(doc, at)
  switch (word) {
    case 'luar':
      return 'outside'
    case 'di': {
      const before = bitsAt(doc, at - 1)
      // "antara lain di"
      if ((before | bitsAt(doc, at - 2)) & Bit.INSTANCE) return 'other'
      if (before & Bit.FELT) return 'reach'
      return before & Bit.DWELLING ? 'from' : (goalBefore(doc, at) ?? 'at')
    }
    case 'se':
      return 'at'
    case 'ke':
      return 'to'
    case 'hingga':
    case 'sampai':
      return 'reach'
    case 'dari':
      // "11 korban dari SMA Melati"
      return type === 'facility' ? 'home' : 'from'
  }
  if (bits & Bit.INSTANCE) return 'other'
  if (bits & Bit.TO) return 'to'
  if (bits & Bit.FROM) return 'from'
  if (bits & Bit.ROUTE) return 'route'
  // "12 warga Gaza", and no nationality: "warga Prancis"
  if (bits & Bit.RESIDENT) return type === 'country' ? 'other' : 'home'
  if (bits & Bit.MEMBER) return type === 'facility' ? 'home' : 'other'
  if (bits & Bit.EVENT) return 'struck'
  if (bits & Bit.DEED) return type === 'country' ? 'other' : 'struck'
  return null
}

const Bit = {
  FELT: 1,
  DWELLING: 2,
  TO: 4,
  FROM: 8,
  ROUTE: 16,
  RESIDENT: 32,
  EVENT: 64,
  DEED: 128,
  MEMBER: 256,
  INSTANCE: 512,
} as const
const bitsAt = classBits([
  FELT,
  DWELLINGS,
  PLACE_TO,
  PLACE_FROM,
  PLACE_ROUTES,
  RESIDENTS,
  [EVENT_NOUNS, STRIKES, HAPPENING],
  EVENT_DEEDS,
  MEMBERS,
  INSTANCES,
])

/** "ke rumah duka di Solok", "dari rumahnya di Agam": what "di" tells more of is where somebody is brought or lives; null for nothing such. */
function goalBefore(doc: Doc, at: number): PlacePart | null {
  for (let i = at - 1; i >= at - GOAL_REACH && !hasShape(doc, i, Shape.PUNCTUATION); i--) {
    const word = textOf(doc, i)
    if (word !== 'ke' && word !== 'dari') continue
    const isGoal = isClass(doc, i + 1, GOALS) || isClass(doc, i + 1, CARE_PLACES)
    return isGoal ? (word === 'ke' ? 'to' : 'from') : null
  }
  return null
}

/** How far before "di" the word of going or coming may stand, in tokens. */
const GOAL_REACH = 4

/** Most tokens between "di" and a place that ends what it governs. */
const LONGEST_PART = 12

/**
 * A place that ends what "di" governs ("di area permukiman Jalan Melati"), or holds it in commas behind ("di kapal Melati Jaya, Papua"); what stands
 * behind people is theirs ("di hadapan tentara Prancis"). Null where no "di" stands before, or something else between.
 */
export function governed(doc: Doc, at: number): PlacePart | null {
  const from = isMark(doc, at, ',') && hasShape(doc, at - 1, Shape.CAPITAL) ? at - 1 : at
  for (let i = from; i > at - LONGEST_PART && !hasShape(doc, i, Shape.PUNCTUATION); i--) {
    // "di Kantor Wali Kota Solo": what is written large is of a name.
    if (doc.words[i] === 0 || (hasShape(doc, i, Shape.CAPITAL) && doc.sentences[doc.sentenceOf[i]] !== i)) continue
    const bits = governingBits(doc, i)
    if (bits & Governing.AT && textOf(doc, i).toLowerCase() === 'di') {
      if (isWhereSpoken(doc, i)) return 'said'
      return bitsAt(doc, i - 1) & Bit.FELT ? 'reach' : 'at'
    }
    if (bits !== 0 || ACTIVE.test(textOf(doc, i))) return null
  }
  return null
}

const Governing = { AT: 1, OTHER: 2 } as const
const governingBits = classBits([SURE_PREPOSITIONS, [PEOPLE, ADJUNCTS, CLAUSE_STARTS, STATES, RELATIVES]])

/** Whether "di" stands beside words for who speaks, or of an occasion of speaking, and not of what is spoken of. */
export function isWhereSpoken(doc: Doc, at: number): boolean {
  const { speechAt, said, speech } = doc.story
  const index = speechAt[at] ?? -1
  if (index >= 0 && said[at] === 0) {
    const frame = speech[index].frames.find(([from, to]) => from <= at && at < to)
    return frame !== undefined && !isSpokenOf(doc, frame[0], at)
  }
  const floor = Math.max(sentenceStart(doc, at), at - OCCASION_REACH)
  for (let i = at - 1; i >= floor; i--) {
    if (isClass(doc, i, SPEECH_OCCASIONS)) return true
    if (isMark(doc, i, ',')) return false
  }
  return false
}

/** How far before a place an occasion of speaking may stand, in tokens: "ditemui di". */
const OCCASION_REACH = 6

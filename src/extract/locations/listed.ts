import { PLACE_DIRECTIONS, PLACE_JOINTS, PLACE_PREPOSITIONS, PLACE_TYPES } from '../../lexicon/places.ts'
import { RANKS } from '../../lexicon/ranks.ts'
import { ROLE_HEADS } from '../../lexicon/roles.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { type LocationMention, PlaceCue } from '../../model/mentions/location.ts'
import { classBits, endOf, hasShape, isClass, isMark, valueAt } from '../../text/view.ts'
import { bareEnd, behindBracket, joinedName, nameOf } from './begins.ts'
import { follows, isBreak, spanOf } from './context.ts'
import { cuesAround } from './cues.ts'

type Found = Omit<LocationMention, 'rule'>

/** The longest name in a list, in tokens, and the longest list. */
const LONGEST = { name: 3, list: 12 } as const

/** Types whose places no table knows all of. */
const LISTED: readonly LocationFact['type'][] = ['district', 'village', 'neighborhood', 'island', 'mountain']

/** "Pulau Sebesi dan Sebuku", "Desa Wotan, Payaman, dan Prijek": the names listed behind one with its type word. */
export const listedNames = rule<Found>('listed-names', [PLACE_TYPES], (doc, at) => {
  const { type } = valueAt(doc, at, PLACE_TYPES)!
  if (!LISTED.includes(type)) return null
  const mentions: Found[] = []
  let end = itemEnd(doc, behindBracket(doc, endOf(doc, at, PLACE_TYPES)))
  let isNoted = true
  for (let count = 0; end > 0 && count < LONGEST.list; count++) {
    const noted = noteEnd(doc, end)
    isNoted &&= noted > end
    const comma = isMark(doc, noted, ',') ? noted + 1 : noted
    const joint = follows(doc, comma) && isClass(doc, comma, PLACE_JOINTS)
    const first = joint ? comma + 1 : comma
    if (first === noted) return isNoted ? mentions : null
    end = itemEnd(doc, first)
    if (end === 0) return null
    const isKnown = bareEnd(doc, first) === end
    // "…, Rawa Jati (tinggi air 1 m), …": with its own type word, but an item like the others
    const isOwn = isNoted && noteEnd(doc, end) > end && valueAt(doc, first, PLACE_TYPES)?.keep === true
    const item = !isKnown && !isOwn
    if (item && !isItem(doc, first, end)) return null
    if (item) mentions.push(itemAt(doc, first, end, type))
    // A list whose items all have a note is one; of others only one that ends in "dan" is one: "Desa Wotan, Sutrisno, …"
    if (joint) return mentions
  }
  return null
})

/** A note in brackets behind an item of a list has so many tokens at most. */
const LONGEST_NOTE = 10

/** The token after a bracket of words in small letters behind an item that ends at `end` ("Wotan | (tinggi air 30 cm), …"), `end` for none. */
function noteEnd(doc: Doc, end: number): number {
  const isNote = end > 0 && isMark(doc, end, '(') && hasShape(doc, end + 1, Shape.WORD) && !hasShape(doc, end + 1, Shape.CAPITAL)
  for (let i = end + 2; isNote && i < end + LONGEST_NOTE && doc.sentenceOf[i] === doc.sentenceOf[end]; i++)
    if (isMark(doc, i, ')')) return i + 1
  return end
}

/** The token after the run of capitalised words that begins at `first`, 0 where none or too long a one does. */
export function itemEnd(doc: Doc, first: number): number {
  let end = first
  while (end <= first + LONGEST.name && (end === first || follows(doc, end)) && hasShape(doc, end, Shape.CAPITAL)) end++
  return end === first || end > first + LONGEST.name || !follows(doc, first) ? 0 : end
}

/** Words that the name of a small place in a list does not begin with. */
const otherBits = classBits([PLACE_TYPES, ROLE_HEADS, RANKS, PLACE_PREPOSITIONS])

/** Whether the words may be the name of a small place: no ordinary words, no person, nothing that is a place by itself. */
export function isItem(doc: Doc, first: number, end: number): boolean {
  if (bareEnd(doc, first) > 0 || doc.organizationAt[first] >= 0) return false
  if (otherBits(doc, first) !== 0) return false
  for (let i = first; i < end; i++) if (isBreak(doc, i) || doc.leaning[i] >= Lean.GIVEN) return false
  return doc.leaning[first] > Lean.OFFICE && (end - first === 1 || isPlaceLike(doc, first, end))
}

/** Whether a name of several words is in the table, at least as one word, or has a word of places in it: "Otinus Murib" is a person more likely. */
function isPlaceLike(doc: Doc, first: number, end: number): boolean {
  if (nameOf(doc, first, end) >= 0 || joinedName(doc, first, end) >= 0) return true
  for (let i = first; i < end; i++)
    if (doc.leaning[i] < 0 || doc.placeNames[i] >= 0 || isClass(doc, i, PLACE_DIRECTIONS)) return true
  return false
}

/** The naming of an item of a list of places of a type. */
export function itemAt(doc: Doc, first: number, end: number, type: LocationFact['type']): Found {
  const span = spanOf(doc, first, end)
  const known = nameOf(doc, first, end)
  const cues = cuesAround(doc, first, first, end) | PlaceCue.TYPED | (known < 0 ? PlaceCue.UNKNOWN : 0)
  return { first, end, span, name: span, type, known, cues }
}

import { LANGUAGE_CUES } from '../../lexicon/language.ts'
import { ORGANIZATION_NAMES } from '../../lexicon/organizations.ts'
import {
  NAME_LEADS,
  NAME_STOPS,
  NAME_TAKERS,
  NAMESAKES,
  PLACE_PREPOSITIONS,
  PLACE_TYPES,
  SURE_PREPOSITIONS,
} from '../../lexicon/places.ts'
import { RANKS } from '../../lexicon/ranks.ts'
import { ROLE_HEADS, type Role } from '../../lexicon/roles.ts'
import { MONTHS, WEEKDAYS } from '../../lexicon/time.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import { NO_NAME } from '../../model/gazetteer.ts'
import { PlaceCue } from '../../model/mentions/location.ts'
import type { Span } from '../../model/span.ts'
import { endsWith } from '../../text/ending.ts'
import { classBits, endOf, found, hasShape, isClass, isMark, sentenceEnd, sentenceStart } from '../../text/view.ts'
import { bareEnd } from './begins.ts'

/** How far back a body or a post may stand from a place that is part of its name, in tokens. */
const REACH = 9

/** How far back a place may begin that ends right before another, in tokens. */
const LONGEST_PLACE = 6

/** Whether token `i` stands right behind token `i - 1`: in its sentence, with nothing but a space between. */
export function follows(doc: Doc, i: number): boolean {
  return i > 0 && i < doc.tokens.length && doc.sentenceOf[i] === doc.sentenceOf[i - 1] && !hasShape(doc, i, Shape.LINE_START)
}

/** What follows the word of an office that is for an area. */
const AREA_TAILS: readonly Role['tail'][] = ['place', 'known']

const isCapital = (doc: Doc, i: number) => hasShape(doc, i, Shape.CAPITAL)
const calendarBits = classBits([WEEKDAYS, MONTHS])

/** Whether a word of place stands right before token `at`. */
function saysPlace(doc: Doc, at: number): boolean {
  return follows(doc, at) && endsWith(doc, at, PLACE_PREPOSITIONS)
}

/** The UTF-16 units of tokens `[first, end)`. */
export function spanOf(doc: Doc, first: number, end: number): Span {
  return [doc.tokens.start[first], doc.tokens.end[end - 1]]
}

/** The body or post whose name reaches up to token `at`: `PlaceCue.BODY`, `PlaceCue.POST` or 0. */
function holderOf(doc: Doc, at: number): number {
  const body = doc.organizationAt[at]
  if (body >= 0 && doc.organizations[body].first < at) return PlaceCue.BODY
  // "Jawa Pos"
  if (body >= 0 && doc.placeNames[at] >= 0 && endOf(doc, at, ORGANIZATION_NAMES) > doc.placeEnds[at]) return PlaceCue.BODY
  const from = Math.max(sentenceStart(doc, at), at - REACH)
  for (let i = at - 1; i >= from; i--) {
    const isLinked = isCapital(doc, i)
    const role = found(doc, i, ROLE_HEADS)
    // "Gubernur Jawa Timur" is for an area, "Kapolda Jawa Timur" heads a body
    const isForArea = role !== undefined && AREA_TAILS.includes(role.value.tail) && role.value.body === undefined
    // "dosen Amerika Serikat": a country is whose the post is
    if (role !== undefined && role.end === at && (isForArea || isCountry(doc, at))) return PlaceCue.POST
    if (role !== undefined && role.end <= at && (isLinked || role.end === at)) return PlaceCue.BODY
    if (!isLinked) return 0
  }
  return 0
}

/** Whether the name of a country begins at token `i`. */
export function isCountry(doc: Doc, i: number): boolean {
  const { gazetteer } = doc
  const name = doc.placeNames[i]
  return name >= 0 && gazetteer.type(gazetteer.likeliest(name)) === 'country'
}

/** Whether the type word at `at` belongs to an office ("Wali Kota Bandung", "Kepala Desa Kasimpar"). */
export function isSwallowed(doc: Doc, at: number): boolean {
  for (let i = Math.max(sentenceStart(doc, at), at - 3); i < at; i++)
    if (doc.phraseEnds[i] > at && endOf(doc, i, ROLE_HEADS) > at) return true
  return false
}

/** Words before a name that are none of it. */
const leadBits = classBits([WEEKDAYS, MONTHS, PLACE_PREPOSITIONS, LANGUAGE_CUES, NAME_LEADS])

/** Whether token `i` may stand capitalised before a name without being part of it: the first word of a sentence, a day, a word of place. */
function isApart(doc: Doc, i: number): boolean {
  if (leadBits(doc, i) !== 0) return true
  // "Penerbangan Jakarta-Medan ditunda"
  if (i === sentenceStart(doc, i) && doc.leaning[i] === Lean.OFFICE && !hasShape(doc, i, Shape.UPPER)) return true
  return isClass(doc, i, PLACE_TYPES) && !hasShape(doc, i, Shape.UPPER)
}

/** Whether the token before the name that begins at `first` is more of it. */
function goesOnBefore(doc: Doc, first: number, holder: number): boolean {
  if (!follows(doc, first) || !isCapital(doc, first - 1) || holder !== 0) return false
  return !isApart(doc, first - 1) && !saysPlace(doc, first) && !endsPlace(doc, first)
}

/** Whether the token behind the name that ends at `end` is more of it. */
function goesOnBehind(doc: Doc, end: number, holder: number): boolean {
  if (!follows(doc, end) || !isCapital(doc, end) || holder === PlaceCue.POST) return false
  return !beginsBody(doc, end) && newBits(doc, end) === 0 && bareEnd(doc, end) < 0
}

/** Words behind a name that begin something else: "Petogogan RW 3", "Surabaya Kompol …". */
const newBits = classBits([WEEKDAYS, MONTHS, PLACE_TYPES, ROLE_HEADS, RANKS, NAME_STOPS, LANGUAGE_CUES])

/** Whether another place's name ends right before token `at` ("Pancoran Jakarta Selatan", "Jalan Ngaglik Surabaya"). */
function endsPlace(doc: Doc, at: number): boolean {
  const from = Math.max(sentenceStart(doc, at), at - LONGEST_PLACE)
  for (let i = at - 1; i >= from && isCapital(doc, i); i--)
    if (
      (doc.placeEnds[i] === at && bareEnd(doc, i) === at) ||
      (i < at - 1 && doc.organizationAt[i] < 0 && isClass(doc, i, PLACE_TYPES))
    )
      return true
  return false
}

/** Whether the name of a body begins at token `i`. */
export function beginsBody(doc: Doc, i: number): boolean {
  const body = doc.organizationAt[i]
  return body >= 0 && doc.organizations[body].first === i
}

/** Whether capitals say nothing at tokens `[first, end)`: the start of a sentence, or a run of words in capitals. */
function isCaseless(doc: Doc, first: number, end: number): boolean {
  const start = sentenceStart(doc, first)
  if (first === start || (first === start + 1 && hasShape(doc, start, Shape.PUNCTUATION))) return true
  if (!hasShape(doc, first, Shape.UPPER)) return false
  return hasShape(doc, first - 1, Shape.UPPER) || (end < sentenceEnd(doc, first) && hasShape(doc, end, Shape.UPPER))
}

/** "Kolonel Rahmat Gunung Nasution": whether the type word is a name that persons bear too, behind another of theirs. */
function isSurname(doc: Doc, at: number): boolean {
  const isBorne = found(doc, at, PLACE_TYPES)?.value.type === 'mountain'
  return isBorne && follows(doc, at) && isCapital(doc, at) && doc.leaning[at - 1] > 0 && !isApart(doc, at - 1)
}

/** "Bintang (15)": whether an age in brackets stands at token `at`. */
function isAged(doc: Doc, at: number): boolean {
  const length = at + 1 < doc.tokens.length ? doc.tokens.end[at + 1] - doc.tokens.start[at + 1] : 0
  return isMark(doc, at, '(') && hasShape(doc, at + 1, Shape.NUMBER) && length <= 2 && isMark(doc, at + 2, ')')
}

/** The sides of a name on which other words may be more of it: a half of "Rusia-Ukraina" has one. */
export interface Sides {
  readonly before: boolean
  readonly behind: boolean
}

const BOTH: Sides = { before: true, behind: true }

/** The `PlaceCue` bits of the name at tokens `[first, end)` whose naming, type word included, begins at `outer`. */
export function cuesAround(doc: Doc, outer: number, first: number, end: number, sides = BOTH): number {
  let cues = 0
  if (outer < first) cues |= PlaceCue.TYPED
  if (saysPlace(doc, outer)) cues |= PlaceCue.PREPOSITION
  const holder = follows(doc, outer) ? holderOf(doc, outer) : 0
  cues |= holder
  const isPart = (sides.before && goesOnBefore(doc, first, holder)) || (sides.behind && goesOnBehind(doc, end, holder))
  if (outer === first && isPart) cues |= PlaceCue.PART
  if (outer < first && isSurname(doc, outer)) cues |= PlaceCue.PART
  if (isClass(doc, outer - 1, NAME_TAKERS) && follows(doc, outer)) cues |= PlaceCue.PART
  if (cues & PlaceCue.PART && follows(doc, end) && isCapital(doc, end)) cues |= PlaceCue.FORENAME
  if (end - first === 1 && isClass(doc, first, NAMESAKES)) cues |= PlaceCue.NAMESAKE
  if (outer === first && isAged(doc, end)) cues |= PlaceCue.PART
  // "di Kisaran 6 persen"
  if (cues & PlaceCue.NAMESAKE && follows(doc, end) && hasShape(doc, end, Shape.NUMBER)) cues |= PlaceCue.PART
  if (isCaseless(doc, first, end)) cues |= PlaceCue.NO_CASE
  if (isSaidSurely(doc, first, end, cues)) cues |= PlaceCue.SAID
  return cues
}

/** From this weight on a place is a town that a word of place alone tells (about ten thousand people). */
const TOWN = 125

/** Whether the name that ends at `end` goes on in capitals, but for a type word ("Lipat Kain Kabupaten Siak"). */
function isRunOn(doc: Doc, end: number): boolean {
  return follows(doc, end) && isCapital(doc, end) && !isClass(doc, end, PLACE_TYPES)
}

/** "di Sackville", "dari Bordeaux": whether a sure word of place, or any before a town, stands before words that are neither ordinary nor a person's. */
function isSaidSurely(doc: Doc, first: number, end: number, cues: number): boolean {
  if (cues & (PlaceCue.NAMESAKE | PlaceCue.NO_CASE) || isRunOn(doc, end)) return false
  for (let i = first; i < end; i++)
    if (doc.leaning[i] <= Lean.OFFICE || doc.leaning[i] >= Lean.GIVEN || hasShape(doc, i, Shape.UPPER)) return false
  return endsWith(doc, first, SURE_PREPOSITIONS) || ((cues & PlaceCue.PREPOSITION) !== 0 && isTown(doc, first, end))
}

/** Whether the likeliest place of the name `[first, end)` is a town or more. */
function isTown(doc: Doc, first: number, end: number): boolean {
  const { gazetteer } = doc
  const name = doc.placeEnds[first] === end ? doc.placeNames[first] : NO_NAME
  return name >= 0 && gazetteer.weight(gazetteer.likeliest(name)) >= TOWN
}

/** Whether token `i` begins something that no name runs into: a day, a month. */
export function isBreak(doc: Doc, i: number): boolean {
  return calendarBits(doc, i) !== 0
}

import { CLAUSE_STARTS } from '../../lexicon/clause-words.ts'
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { ORGANIZATION_HEADS, ORGANIZATION_NAMES } from '../../lexicon/organizations.ts'
import { INITIALS_LEADS, PEOPLE } from '../../lexicon/people.ts'
import {
  NAME_NOBLES,
  NAME_TAKERS,
  NAMESAKES,
  PLACE_ADVERBS,
  PLACE_JOINTS,
  PLACE_MEASURES,
  PLACE_PREDICATES,
  PLACE_TYPES,
  SURE_PREPOSITIONS,
} from '../../lexicon/places.ts'
import { ROLE_HEADS, type Role } from '../../lexicon/roles.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import { NO_NAME } from '../../model/gazetteer.ts'
import { PlaceCue } from '../../model/mentions/location.ts'
import { isAged } from '../../text/aged.ts'
import { endsWith } from '../../text/ending.ts'
import { endOf, found, hasShape, isClass, isMark, sentenceEnd, sentenceStart, valueAt } from '../../text/view.ts'
import { bareEnd } from './begins.ts'
import { follows, isCoined, isCountry, saysPlace } from './context.ts'
import { goesOnBefore, goesOnBehind, isApart } from './neighbours.ts'

/** How far back a body or a post may stand from a place that is part of its name, in tokens. */
const REACH = 9

/** What follows the word of an office that is for an area. */
const AREA_TAILS: readonly Role['tail'][] = ['place', 'known']

const isCapital = (doc: Doc, i: number) => hasShape(doc, i, Shape.CAPITAL)

/** The body or post whose name reaches up to token `at`: `PlaceCue.BODY`, `PlaceCue.POST` or 0. */
function holderOf(doc: Doc, at: number): number {
  const body = doc.organizationAt[at]
  if (body >= 0 && doc.organizations[body].first < at) return PlaceCue.BODY
  // "Jawa Pos"
  if (body >= 0 && doc.placeNames[at] >= 0 && endOf(doc, at, ORGANIZATION_NAMES) > doc.placeEnds[at]) return PlaceCue.BODY
  if (isForMore(doc, at)) return PlaceCue.BODY
  // "Kodim 1507 Saumlaki"
  if (hasShape(doc, at - 1, Shape.NUMBER) && follows(doc, at) && isClass(doc, at - 2, ORGANIZATION_HEADS)) return PlaceCue.BODY
  const from = Math.max(sentenceStart(doc, at), at - REACH)
  for (let i = at - 1; i >= from; i--) {
    const isLinked = isCapital(doc, i)
    const role = found(doc, i, ROLE_HEADS)
    // "Gubernur Jawa Timur" is for an area, "Kapolda Jawa Timur" heads a body
    const isForArea = role !== undefined && AREA_TAILS.includes(role.value.tail) && role.value.body === undefined
    // "dosen Amerika Serikat": a country is whose the post is
    // "jaksa kota Biella"
    const isTown = isClass(doc, at, PLACE_TYPES) && !isCapital(doc, at)
    if (role !== undefined && role.end === at && (isForArea || isCountry(doc, at) || isTown)) return PlaceCue.POST
    if (role !== undefined && role.end <= at && (isLinked || role.end === at)) return PlaceCue.BODY
    if (!isLinked) return 0
  }
  return 0
}

/** "Dinas Perhubungan Kota Bandung dan Cimahi": whether "dan" ties the name at token `at` to the area that a body's name ends with. */
function isForMore(doc: Doc, at: number): boolean {
  const joint = at - 1
  if (!isClass(doc, joint, PLACE_JOINTS) || !follows(doc, joint)) return false
  const body = doc.organizationAt[joint - 1]
  if (body < 0 || doc.organizations[body].end !== joint || doc.organizations[body].site) return false
  // "Pemerintah AS dan Jepang", "Uni Eropa dan Turki"
  if (isGreat(doc, at) || isClass(doc, doc.organizations[body].first, ORGANIZATION_NAMES)) return false
  for (let i = joint - 1; i > doc.organizations[body].first && i >= joint - LONGEST_AREA; i--)
    if (bareEnd(doc, i) === joint) return true
  return false
}

/** The longest name of an area behind a body, in tokens. */
const LONGEST_AREA = 3

/** Whether capitals say nothing at tokens `[first, end)`: the start of a sentence, or a run of words in capitals. */
function isCaseless(doc: Doc, first: number, end: number): boolean {
  const start = sentenceStart(doc, first)
  if (first === start || (first === start + 1 && hasShape(doc, start, Shape.PUNCTUATION))) return true
  if (!hasShape(doc, first, Shape.UPPER)) return false
  return hasShape(doc, first - 1, Shape.UPPER) || (end < sentenceEnd(doc, first) && hasShape(doc, end, Shape.UPPER))
}

/** "Kolonel Rahmat Gunung Nasution": whether the type word is a name that persons bear too, behind another of theirs. */
function isSurname(doc: Doc, at: number): boolean {
  const isBorne = found(doc, at, PLACE_TYPES)?.value.type === 'mountain' || isClass(doc, at, GIVEN_NAMES)
  if (!isBorne || !follows(doc, at) || !isCapital(doc, at) || isApart(doc, at - 1)) return false
  return doc.leaning[at - 1] > 0 || (isCapital(doc, at - 1) && isClass(doc, at - 1, NAME_NOBLES))
}

/** "Aceh (1), Kepri (5)": whether the figure in brackets behind a name is how many, since nobody is called after a province; "AS (23)" is somebody. */
function isCounted(doc: Doc, first: number, end: number): boolean {
  return isGreat(doc, first) && (end - first > 1 || doc.tokens.end[first] - doc.tokens.start[first] > LONGEST_INITIALS)
}

/** The most letters that stand for a person who is not named. */
const LONGEST_INITIALS = 3

/** Whether the name `[first, end)` is a few capitals, as initials are. */
const isOfInitials = (doc: Doc, first: number, end: number) =>
  end - first === 1 && hasShape(doc, first, Shape.UPPER) && doc.tokens.end[first] - doc.tokens.start[first] <= LONGEST_INITIALS

/** "AS (23)", "berinisial AS": letters that stand for a person in all of the text. */
const SOMEBODY = PlaceCue.PART | PlaceCue.FORENAME

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
  const isPart =
    (sides.before && !isOpened(doc, first) && goesOnBefore(doc, first, holder)) ||
    (sides.behind && goesOnBehind(doc, first, end, holder))
  if (outer === first && isPart) cues |= PlaceCue.PART
  if (outer < first && isSurname(doc, outer)) cues |= PlaceCue.PART
  if (isTaken(doc, outer, end)) cues |= PlaceCue.PART
  if (end - first === 1 && isClass(doc, first, NAMESAKES)) cues |= PlaceCue.NAMESAKE
  if (cues & PlaceCue.PART && isForename(doc, first, end, cues)) cues |= PlaceCue.FORENAME
  const isInitials = outer === first && isOfInitials(doc, first, end)
  if (outer === first && isAged(doc, end) && !isCounted(doc, first, end)) cues |= isInitials ? SOMEBODY : PlaceCue.PART
  if (isInitials && follows(doc, first) && isClass(doc, first - 1, INITIALS_LEADS)) cues |= SOMEBODY
  const isMinor = doc.placeNames[first] >= 0 && !doc.gazetteer.isBare(doc.placeNames[first])
  if (outer === first && (isMinor || cues & PlaceCue.NAMESAKE) && isMeasured(doc, end, cues)) cues |= PlaceCue.PART
  if (endsWith(doc, outer, SURE_PREPOSITIONS) && follows(doc, outer)) cues |= PlaceCue.SURE
  if (isStruck(doc, end)) cues |= PlaceCue.STRUCK
  if (isCaseless(doc, first, end)) cues |= PlaceCue.NO_CASE
  if (isSaidSurely(doc, first, end, cues)) cues |= PlaceCue.SAID
  return cues
}

/** "Lalu Peru dengan 84 kasus": whether a word that opens a clause stands before a country or province, though men are called so, too. */
const isOpened = (doc: Doc, first: number) =>
  first - 1 === sentenceStart(doc, first) && isClass(doc, first - 1, CLAUSE_STARTS) && isGreat(doc, first)

/** "dolar AS", "KM Bukit Raya", "nasi Padang": whether the word before the name makes it that of something else. */
function isTaken(doc: Doc, from: number, end: number): boolean {
  // "Koperasi Desa/Kelurahan Merah Putih"
  const outer = isMark(doc, from - 1, '/') && isClass(doc, from - 2, PLACE_TYPES) ? from - 2 : from
  const taker = follows(doc, outer) ? valueAt(doc, outer - 1, NAME_TAKERS) : undefined
  if (taker === undefined || taker === 'always') return taker === 'always'
  // "di Lipat Kain, Riau", "Pantai Salak Dusun Krajan"
  if (isCapital(doc, outer - 1) && outer - 1 !== sentenceStart(doc, outer)) return false
  // "tahu Kabupaten Banyuwangi"
  if (taker === 'closing' && isClass(doc, outer, PLACE_TYPES)) return false
  // "kopi Indonesia" is coffee from there, "sate Madura" a dish
  if (isGreat(doc, outer)) return false
  return taker === 'ware' || !(follows(doc, end) && hasShape(doc, end, Shape.WORD))
}

/** "Medan Pramana": whether the name, one that persons or things bear too, goes on into the name of one. */
function isForename(doc: Doc, first: number, end: number, cues: number): boolean {
  if (!follows(doc, end) || !isCapital(doc, end)) return false
  if (cues & PlaceCue.NAMESAKE) return true
  if (isGreat(doc, first)) return false
  let behind = end
  while (behind < end + LONGEST_PERSON && follows(doc, behind) && isCapital(doc, behind)) behind++
  return doc.leaning[end] >= Lean.GIVEN || isAged(doc, behind)
}

/** The longest rest of a person's name, in tokens. */
const LONGEST_PERSON = 4

/** Types of places that no person is called after as a matter of course. */
const GREAT = ['country', 'province', 'region']

function isGreat(doc: Doc, first: number): boolean {
  const { gazetteer } = doc
  const name = doc.placeNames[first]
  return name >= 0 && GREAT.includes(gazetteer.type(gazetteer.likeliest(name)))
}

/** "di Kisaran 6 persen", "Milan 3-0", "di Pangkalan 5 Jalan Narogong": whether the figure at token `at` is of the word before it; not "di Palu 19 orang". */
function isMeasured(doc: Doc, at: number, cues: number): boolean {
  if (!follows(doc, at) || !hasShape(doc, at, Shape.NUMBER)) return false
  // "pelat RI 8"
  if (
    hasShape(doc, at - 1, Shape.UPPER) &&
    !hasShape(doc, at + 1, Shape.UPPER) &&
    doc.tokens.end[at - 1] - doc.tokens.start[at - 1] <= 2
  )
    return true
  const isOfOthers =
    follows(doc, at + 1) && hasShape(doc, at + 1, Shape.WORD) && !isCapital(doc, at + 1) && !isClass(doc, at + 1, PLACE_MEASURES)
  return !(isOfOthers && (cues & PlaceCue.PREPOSITION || isClass(doc, at + 1, PEOPLE)))
}

/** "Medan dilanda banjir", "Palu kembali diguncang gempa": whether what only happens to places is said of the name that ends at `at`. */
function isStruck(doc: Doc, at: number): boolean {
  if (!follows(doc, at)) return false
  const verb = isClass(doc, at, PLACE_ADVERBS) && follows(doc, at + 1) ? at + 1 : at
  return isClass(doc, verb, PLACE_PREDICATES) && !isCapital(doc, verb)
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
    if ((doc.leaning[i] <= Lean.OFFICE && i === first) || doc.leaning[i] >= Lean.GIVEN || isCoined(doc, i)) return false
  return (cues & PlaceCue.SURE) !== 0 || ((cues & PlaceCue.PREPOSITION) !== 0 && isTown(doc, first, end))
}

/** Whether the likeliest place of the name `[first, end)` is a town or more. */
function isTown(doc: Doc, first: number, end: number): boolean {
  const { gazetteer } = doc
  const name = doc.placeEnds[first] === end ? doc.placeNames[first] : NO_NAME
  return name >= 0 && gazetteer.weight(gazetteer.likeliest(name)) >= TOWN
}

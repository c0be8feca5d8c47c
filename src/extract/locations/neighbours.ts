import { LANGUAGE_CUES } from '../../lexicon/language.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import {
  AREA_ENDS,
  ENGLISH_LINKS,
  NAME_LEADS,
  NAME_STOPS,
  OPENING_NOUNS,
  OPENING_VERB,
  PLACE_PREPOSITIONS,
  PLACE_TYPES,
} from '../../lexicon/places.ts'
import { RANKS } from '../../lexicon/ranks.ts'
import { ROLE_HEADS } from '../../lexicon/roles.ts'
import { MONTHS, WEEKDAYS } from '../../lexicon/time.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import { PlaceCue } from '../../model/mentions/location.ts'
import { perForm } from '../../tables/forms.ts'
import { classBits, hasShape, isClass, sentenceEnd, sentenceStart } from '../../text/view.ts'
import { bareEnd } from './begins.ts'
import { beginsBody, follows, isCountry, saysPlace } from './context.ts'

/** How far back a place may begin that ends right before another, in tokens. */
const LONGEST_PLACE = 6

const isCapital = (doc: Doc, i: number) => hasShape(doc, i, Shape.CAPITAL)

/** Words before a name that are none of it. */
const leadBits = classBits([WEEKDAYS, MONTHS, PLACE_PREPOSITIONS, LANGUAGE_CUES, NAME_LEADS])

const isOpeningVerb = perForm((word) => (OPENING_VERB.test(word) ? 1 : 0))

/** Whether token `i` may stand capitalised before a name without being part of it: the first word of a sentence, a day, a word of place. */
export function isApart(doc: Doc, i: number): boolean {
  if (leadBits(doc, i) !== 0) return true
  const isShouted = hasShape(doc, i, Shape.UPPER)
  if (i === sentenceStart(doc, i) && !isShouted) {
    // "Penerbangan Jakarta-Medan ditunda", "Wisatawan Australia hilang"
    if (doc.leaning[i] === Lean.OFFICE || isClass(doc, i, PEOPLE) || isClass(doc, i, OPENING_NOUNS)) return true
    // "Diikuti Mesir dengan 20 kasus"
    if (doc.leaning[i] === Lean.UNKNOWN && isOpeningVerb(doc.text, doc.tokens, i)) return true
  }
  return isClass(doc, i, PLACE_TYPES) && !isShouted
}

/** Whether the token before the name that begins at `first` is more of it. */
export function goesOnBefore(doc: Doc, first: number, holder: number): boolean {
  if (!follows(doc, first) || !isCapital(doc, first - 1) || holder !== 0) return false
  return !isApart(doc, first - 1) && !saysPlace(doc, first) && !endsPlace(doc, first)
}

/** Whether the token behind the name that ends at `end` is more of it. */
export function goesOnBehind(doc: Doc, first: number, end: number, holder: number): boolean {
  if (!follows(doc, end)) return false
  if (isClass(doc, end, ENGLISH_LINKS) && !isCapital(doc, end)) return follows(doc, end + 1) && isCapital(doc, end + 1)
  if (!isCapital(doc, end) || holder === PlaceCue.POST) return false
  if (beginsBody(doc, end) || newBits(doc, end) !== 0 || bareEnd(doc, end) >= 0) return false
  return !isNationality(doc, first, end) && !isTitled(doc, first)
}

/** Words behind a name that begin something else: "Petogogan RW 3", "Surabaya Kompol …", "Punjab State". */
const newBits = classBits([WEEKDAYS, MONTHS, PLACE_TYPES, ROLE_HEADS, RANKS, NAME_STOPS, LANGUAGE_CUES, AREA_ENDS])

/** "wisatawan Australia Peter Brown": whether the name at `first` tells of which country the person named behind it is. */
function isNationality(doc: Doc, first: number, end: number): boolean {
  if (!follows(doc, first) || !isClass(doc, first - 1, PEOPLE) || !isCountry(doc, first)) return false
  // "personel Indonesia Search and Rescue"
  return doc.leaning[end] >= Lean.GIVEN || doc.gazetteer.country(doc.gazetteer.likeliest(doc.placeNames[first])) !== 'ID'
}

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

/** So many words at least has a headline, and so many of ten have capitals in one. */
const HEADLINE = { words: 5, capitals: 7 } as const

/** "Ribuan Rumah di Trenggalek Terendam Banjir": whether a word of place stands before the name at `first` in a line where most words have capitals. */
function isTitled(doc: Doc, first: number): boolean {
  if (!saysPlace(doc, first) || isCapital(doc, first - 1)) return false
  let words = 0
  let capitals = 0
  const end = Math.min(sentenceEnd(doc, first), sentenceStart(doc, first) + LONGEST_HEADLINE)
  for (let i = sentenceStart(doc, first); i < end; i++) {
    if (!hasShape(doc, i, Shape.WORD)) continue
    words++
    if (isCapital(doc, i)) capitals++
  }
  return words >= HEADLINE.words && capitals * 10 >= words * HEADLINE.capitals
}

/** No headline is longer, in tokens. */
const LONGEST_HEADLINE = 24

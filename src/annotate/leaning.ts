import { HOST_LABELS } from '../lexicon/abbreviations.ts'
import { ENGLISH_POST_WORDS } from '../lexicon/english-posts.ts'
import { DEGREES, GIVEN_NAMES, GIVEN_PHRASES, HONORIFICS, NAME_CAPITALS, NAME_ENDINGS } from '../lexicon/given-names.ts'
import { OFFICE_WORDS, PLACE_WORDS } from '../lexicon/office-words.ts'
import {
  AREA_WORDS,
  NUMBERED_UNITS,
  ORGANIZATION_ENDS,
  ORGANIZATION_HEADS,
  ORGANIZATION_NAMES,
} from '../lexicon/organizations.ts'
import { RANKS } from '../lexicon/ranks.ts'
import { OFFICE_STATUS, ROLE_HEADS } from '../lexicon/roles.ts'
import { SENTENCE_OPENERS, SPEECH_AFTER, SPEECH_BEFORE } from '../lexicon/speech.ts'
import { type Doc, Lean, Shape } from '../model/doc.ts'
import { perForm } from '../tables/forms.ts'
import { classBits, endOf, isClass, textOf } from '../text/view.ts'

/** What the naming of a speaker adds to the leaning of a word. */
const SPOKEN = 40

/** So many initials at most are written as one word. */
const MOST_INITIALS = 3

/** What a leaning depends on, one bit each, in the order of `bitsAt`. */
const Bit = {
  GIVEN: 1,
  GIVEN_PHRASE: 2,
  BODY_NAME: 4,
  BODY: 8,
  AREA: 16,
  NUMBERED: 32,
  OFFICE: 64,
  PLACE: 128,
  STOP: 256,
  DEGREE: 512,
  SPEECH_BEFORE: 1024,
  SPEECH_AFTER: 2048,
  NAME_CAPITALS: 4096,
  ROLE: 8192,
} as const
const bitsAt = classBits([
  GIVEN_NAMES,
  GIVEN_PHRASES,
  ORGANIZATION_NAMES,
  [ORGANIZATION_NAMES, ORGANIZATION_HEADS, ORGANIZATION_ENDS],
  AREA_WORDS,
  NUMBERED_UNITS,
  [OFFICE_WORDS, ENGLISH_POST_WORDS, RANKS, ROLE_HEADS, OFFICE_STATUS],
  PLACE_WORDS,
  [SENTENCE_OPENERS, SPEECH_BEFORE, SPEECH_AFTER, HONORIFICS],
  DEGREES,
  SPEECH_BEFORE,
  SPEECH_AFTER,
  NAME_CAPITALS,
  ROLE_HEADS,
])

const isHost = perForm((word) => (HOST_LABELS.has(word.slice(word.lastIndexOf('.') + 1).toLowerCase()) ? 1 : 0))

/** "GoPangan", "TikTok": a capital within a word, but not as persons have one ("McMenemy", "LaNyalla"). */
const isBrand = perForm((word) => (/^(?!Mac|Mc|La|De|Di|Du|Le|Van|Fitz|St|Al|El|O)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(word) ? 1 : 0))

const endsAsName = perForm((word) => (NAME_ENDINGS.test(word) ? 1 : 0))

/**
 * What each capitalised token leans to, in tenths: negative for words of offices, bodies and places, positive for words of persons' names.
 * Words by which the text itself names a speaker ("kata Judha", "Judha menjelaskan") lean to a person wherever they stand. 0 for all other tokens.
 */
export function readLeanings(doc: Doc): Int8Array {
  const { length, shape } = doc.tokens
  const leaning = new Int8Array(length)
  const speakers: number[] = []
  const shortNames: number[] = []
  let placeEnd = 0
  let bodyEnd = 0
  let roleEnd = 0
  let givenEnd = 0
  for (let i = 0; i < length; i++) {
    if (!(shape[i] & Shape.CAPITAL)) continue
    const bits = bitsAt(doc, i)
    if (i >= placeEnd) placeEnd = endOfPlace(doc, i)
    if (bits & Bit.BODY_NAME) bodyEnd = Math.max(bodyEnd, endOf(doc, i, ORGANIZATION_NAMES))
    else if (bits & Bit.BODY) bodyEnd = Math.max(bodyEnd, endOf(doc, i, ORGANIZATION_HEADS))
    if (bits & Bit.GIVEN_PHRASE) givenEnd = Math.max(givenEnd, endOf(doc, i, GIVEN_PHRASES))
    if (bits & Bit.ROLE) roleEnd = Math.max(roleEnd, endOf(doc, i, ROLE_HEADS))
    // "Dompet Dhuafa", "Mahkamah Agung", "Majelis Taklim": every word of a body's name is one, as of an office's ("Jaksa Agung").
    if (i < bodyEnd) leaning[i] = Lean.BODY
    else if (i < roleEnd && !(bits & Bit.ROLE)) leaning[i] = Lean.OFFICE
    else if (i < givenEnd) leaning[i] = Lean.GIVEN
    else leaning[i] = i < placeEnd ? placeLean(doc, leaning, i, bits) : leanOf(doc, leaning, i, bits)
    if (leaning[i] >= Lean.GIVEN && isCapitals(doc, leaning, i - 1)) leaning[i - 1] = Lean.INITIAL
    if (leaning[i] > 0 && isSpeaker(doc, i)) speakers.push(i)
    else if (leaning[i] === Lean.UNKNOWN && isShortName(doc, leaning, i)) shortNames.push(i)
  }
  if (shortNames.length > 0) leanAsBody(doc, leaning, shortNames)
  if (speakers.length > 0) leanAsSpoken(doc, leaning, speakers)
  return leaning
}

/** "Aldi RJH Manurung": a few capitals that no table knows, between two words of a name, are its initials. */
function isCapitals(doc: Doc, leaning: Int8Array, i: number): boolean {
  const { start, end, shape } = doc.tokens
  if (i < 1 || leaning[i] !== Lean.OFFICE || !(shape[i] & Shape.UPPER) || end[i] - start[i] > MOST_INITIALS) return false
  if (bitsAt(doc, i) !== 0 || doc.text[end[i]] !== ' ' || doc.text[start[i] - 1] !== ' ' || doc.text[start[i] - 2] === '.')
    return false
  return leaning[i - 1] >= Lean.GIVEN || (leaning[i - 1] === Lean.UNKNOWN && isClass(doc, i - 2, RANKS))
}

const keyOf = (doc: Doc, i: number) => doc.tokens.form[i] || textOf(doc, i)

/** Whether the word at `i` stands alone in a bracket behind a word of bodies: a body's short name ("Asosiasi Jaringan Telekomunikasi (Ajartel)"). */
function isShortName({ text, tokens: { start, end } }: Doc, leaning: Int8Array, i: number): boolean {
  if (text[start[i] - 1] !== '(' || text[end[i]] !== ')') return false
  const before = leaning[i - 2]
  return before <= Lean.OFFICE || (before === Lean.PLACE && leaning[i - 3] <= Lean.OFFICE)
}

/** Has the words that are short names of bodies be no person's wherever they stand. */
function leanAsBody(doc: Doc, leaning: Int8Array, shortNames: readonly number[]): void {
  const bodies = new Set(shortNames.map((i) => keyOf(doc, i)))
  for (let i = 0; i < leaning.length; i++) if (leaning[i] === Lean.UNKNOWN && bodies.has(keyOf(doc, i))) leaning[i] = Lean.BODY
}

/** Has the words at which speakers are named lean more to a person wherever they stand. */
function leanAsSpoken(doc: Doc, leaning: Int8Array, speakers: readonly number[]): void {
  const spoken = new Set(speakers.map((i) => keyOf(doc, i)))
  for (let i = 0; i < leaning.length; i++)
    if (leaning[i] > 0 && spoken.has(keyOf(doc, i))) leaning[i] = Math.min(leaning[i] + SPOKEN, Lean.SPOKEN)
}

/** The token after the name of a place that needs no type word, or `i`. */
function endOfPlace(doc: Doc, i: number): number {
  const name = doc.placeNames[i]
  return name >= 0 && doc.gazetteer.isBare(name) ? doc.placeEnds[i] : i
}

function placeLean(doc: Doc, leaning: Int8Array, i: number, bits: number): number {
  return bits & Bit.GIVEN ? Lean.MIXED : Math.min(leanOf(doc, leaning, i, bits), Lean.PLACE)
}

function leanOf(doc: Doc, leaning: Int8Array, i: number, bits: number): number {
  const { start, end, shape } = doc.tokens
  const length = end[i] - start[i]
  // "Kelas I", "Daop V": a number of areas and units.
  if (length === 1 && bitsAt(doc, i - 1) & (Bit.AREA | Bit.NUMBERED) && /[IVX]/.test(textOf(doc, i))) return Lean.OFFICE
  if (length === 1 || (length === 2 && shape[i] & Shape.ABBREVIATION)) return Lean.INITIAL
  if (bits & Bit.NAME_CAPITALS) return Lean.INITIAL
  // "Kabarpantura.com"
  if (length > 5 && shape[i] & Shape.ABBREVIATION && isHost(doc.text, doc.tokens, i)) return Lean.BODY
  const isUpper = (shape[i] & Shape.UPPER) !== 0
  if (length > 4 && !isUpper && isBrand(doc.text, doc.tokens, i)) return Lean.BODY
  // "RIA", "BIMA": short words in capitals are abbreviations.
  const isGiven = (bits & Bit.GIVEN) !== 0 && !(length <= 4 && isUpper)
  if (bits & Bit.BODY) return isGiven ? Lean.MIXED : Lean.BODY
  if (bits & Bit.AREA) return Lean.OFFICE
  if (bits & Bit.OFFICE) return isGiven ? Lean.MIXED : Lean.OFFICE
  if (bits & Bit.PLACE) return isGiven ? Lean.MIXED : Lean.PLACE
  if (isGiven) return Lean.GIVEN
  if (bits & Bit.STOP && !isInnerVerb(doc, leaning, i, bits)) return Lean.OFFICE
  if (bits & Bit.DEGREE) return Lean.MIXED
  if (isUpper) return length > 2 ? Lean.OFFICE : Lean.MIXED
  return length > 5 && endsAsName(doc.text, doc.tokens, i) ? Lean.GIVEN : Lean.UNKNOWN
}

/** "Gitadi Tegas Supramudyo": a verb of saying with a capital between two words of a name is one; of "Pelatih Persib Bantah Isu" it is none. */
const isInnerVerb = ({ tokens: { shape } }: Doc, leaning: Int8Array, i: number, bits: number) =>
  (bits & Bit.SPEECH_BEFORE) !== 0 && i > 0 && leaning[i - 1] > 0 && (shape[i + 1] & Shape.CAPITAL) !== 0

/** Whether the name that begins at `i` is that of a speaker: after a verb of saying, or alone before one at the start of a sentence. */
function isSpeaker(doc: Doc, i: number): boolean {
  const starts = i === 0 || doc.sentenceOf[i - 1] !== doc.sentenceOf[i]
  return starts ? (bitsAt(doc, i + 1) & Bit.SPEECH_AFTER) !== 0 : (bitsAt(doc, i - 1) & Bit.SPEECH_BEFORE) !== 0
}

import { openGazetteer } from '../gazetteer/open.ts'
import { DEGREES, GIVEN_NAMES, GIVEN_PHRASES, HONORIFICS, NAME_ENDINGS } from '../lexicon/given-names.ts'
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
import { type Doc, Shape } from '../model/doc.ts'
import { endOf, hasShape, isClass, textOf } from '../text/view.ts'

/** Tenths: below 0 for a word of offices, bodies and places, above for one of persons' names. */
const Lean = { BODY: -80, OFFICE: -60, PLACE: -30, MIXED: -2, UNKNOWN: 10, INITIAL: 20, GIVEN: 40, SPOKEN: 40 } as const

/**
 * What each capitalised token leans to, in tenths: negative for words of offices, bodies and places, positive for words of persons' names.
 * Words by which the text itself names a speaker ("kata Judha", "Judha menjelaskan") lean to a person wherever they stand. 0 for all other tokens.
 */
export function readLeanings(doc: Doc): Int8Array {
  const leaning = new Int8Array(doc.tokens.length)
  const spoken = new Set<string>()
  let placeEnd = 0
  let bodyEnd = 0
  let givenEnd = 0
  for (let i = 0; i < doc.tokens.length; i++) {
    if (!hasShape(doc, i, Shape.CAPITAL)) continue
    if (i >= placeEnd) placeEnd = endOfPlace(doc, i)
    bodyEnd = Math.max(bodyEnd, endOf(doc, i, ORGANIZATION_NAMES))
    givenEnd = Math.max(givenEnd, endOf(doc, i, GIVEN_PHRASES))
    // "Dompet Dhuafa", "Mahkamah Agung": every word of a body's name is one.
    if (i < bodyEnd) leaning[i] = Lean.BODY
    else if (i < givenEnd) leaning[i] = Lean.GIVEN
    else leaning[i] = i < placeEnd ? placeLean(doc, i) : leanOf(doc, i)
    if (leaning[i]! > 0 && isSpeaker(doc, i)) spoken.add(textOf(doc, i))
  }
  if (spoken.size > 0)
    for (let i = 0; i < doc.tokens.length; i++)
      if (leaning[i]! > 0 && spoken.has(textOf(doc, i))) leaning[i] = Math.min(leaning[i]! + Lean.SPOKEN, 80)
  return leaning
}

/** The token after the name of a place that needs no type word, or `i`. */
function endOfPlace(doc: Doc, i: number): number {
  const name = doc.placeNames[i]!
  return name >= 0 && openGazetteer().isBare(name) ? doc.placeEnds[i]! : i
}

function placeLean(doc: Doc, i: number): number {
  return isClass(doc, i, GIVEN_NAMES) ? Lean.MIXED : Math.min(leanOf(doc, i), Lean.PLACE)
}

function leanOf(doc: Doc, i: number): number {
  const length = doc.tokens.end[i]! - doc.tokens.start[i]!
  // "Kelas I", "Daop V": a number of areas and units.
  if (length === 1 && (isClass(doc, i - 1, AREA_WORDS) || isClass(doc, i - 1, NUMBERED_UNITS)) && /[IVX]/.test(textOf(doc, i)))
    return Lean.OFFICE
  if (length === 1 || (length === 2 && hasShape(doc, i, Shape.ABBREVIATION))) return Lean.INITIAL
  // "RIA", "BIMA": short words in capitals are abbreviations.
  const given = isClass(doc, i, GIVEN_NAMES) && !(length <= 4 && hasShape(doc, i, Shape.UPPER))
  if (isClass(doc, i, ORGANIZATION_NAMES) || isClass(doc, i, ORGANIZATION_HEADS) || isClass(doc, i, ORGANIZATION_ENDS))
    return given ? Lean.MIXED : Lean.BODY
  if (isClass(doc, i, AREA_WORDS)) return Lean.OFFICE
  if (isClass(doc, i, OFFICE_WORDS) || isClass(doc, i, RANKS) || isClass(doc, i, ROLE_HEADS) || isClass(doc, i, OFFICE_STATUS))
    return given ? Lean.MIXED : Lean.OFFICE
  if (isClass(doc, i, PLACE_WORDS)) return given ? Lean.MIXED : Lean.PLACE
  if (given) return Lean.GIVEN
  if (isClass(doc, i, SENTENCE_OPENERS) || isClass(doc, i, SPEECH_BEFORE) || isClass(doc, i, SPEECH_AFTER)) return Lean.OFFICE
  if (isClass(doc, i, HONORIFICS)) return Lean.OFFICE
  if (isClass(doc, i, DEGREES)) return Lean.MIXED
  if (hasShape(doc, i, Shape.UPPER)) return length > 2 ? Lean.OFFICE : Lean.MIXED
  return length > 5 && NAME_ENDINGS.test(textOf(doc, i)) ? Lean.GIVEN : Lean.UNKNOWN
}

/** Whether the name that begins at `i` is that of a speaker: after a verb of saying, or alone before one at the start of a sentence. */
function isSpeaker(doc: Doc, i: number): boolean {
  if (i > 0 && doc.sentenceOf[i - 1] === doc.sentenceOf[i] && isClass(doc, i - 1, SPEECH_BEFORE)) return true
  const starts = i === 0 || doc.sentenceOf[i - 1] !== doc.sentenceOf[i]
  return starts && isClass(doc, i + 1, SPEECH_AFTER)
}

import { PLACE_PREPOSITIONS } from '../../lexicon/places.ts'
import { ROLE_HEADS } from '../../lexicon/roles.ts'
import { MONTHS, WEEKDAYS } from '../../lexicon/time.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import { perForm } from '../../tables/forms.ts'
import { endsWith } from '../../text/ending.ts'
import { classBits, endOf, hasShape, sentenceStart } from '../../text/view.ts'

/** Whether token `i` stands right behind token `i - 1`: in its sentence, with nothing but a space between. */
export function follows(doc: Doc, i: number): boolean {
  return i > 0 && i < doc.tokens.length && doc.sentenceOf[i] === doc.sentenceOf[i - 1] && !hasShape(doc, i, Shape.LINE_START)
}

const calendarBits = classBits([WEEKDAYS, MONTHS])

/** Whether a word of place stands right before token `at`. */
export function saysPlace(doc: Doc, at: number): boolean {
  return follows(doc, at) && endsWith(doc, at, PLACE_PREPOSITIONS)
}

/** The UTF-16 units of tokens `[first, end)`. */
export function spanOf(doc: Doc, first: number, end: number): Span {
  return [doc.tokens.start[first], doc.tokens.end[end - 1]]
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

/** Whether the name of a body begins at token `i`. */
export function beginsBody(doc: Doc, i: number): boolean {
  const body = doc.organizationAt[i]
  return body >= 0 && doc.organizations[body].first === i
}

const hasInnerCapital = perForm((word) => (/[\p{Ll}\d]\p{Lu}|^\p{Lu}{2}/u.test(word) ? 1 : 0))

/** "MotoGP", "AMAs", "SCTV": whether token `i` has capitals where no name of a place has them. */
export function isCoined(doc: Doc, i: number): boolean {
  return hasShape(doc, i, Shape.UPPER) || hasInnerCapital(doc.text, doc.tokens, i) !== 0
}

/** Whether token `i` begins something that no name runs into: a day, a month. */
export function isBreak(doc: Doc, i: number): boolean {
  return calendarBits(doc, i) !== 0
}

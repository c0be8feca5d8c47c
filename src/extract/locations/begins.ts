import { compatible } from '../../gazetteer/compatible.ts'
import { PLACE_TYPES } from '../../lexicon/places.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { type NameId, NO_NAME } from '../../model/gazetteer.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { found, hasShape, isClass, isMark, textOf } from '../../text/view.ts'

/** The token after the name that needs no type word and begins at token `i`, -1 for none. */
export function bareEnd(doc: Doc, i: number): number {
  const name = i < doc.tokens.length ? doc.placeNames[i] : NO_NAME
  return name >= 0 && doc.gazetteer.isBare(name) ? doc.placeEnds[i] : -1
}

/** Whether an area's type word with a name, or a name that needs none, begins at token `i`. */
export function beginsPlace(doc: Doc, i: number): boolean {
  const word = found(doc, i, PLACE_TYPES)
  if (word !== undefined && !word.value.keep) return hasShape(doc, word.end, Shape.CAPITAL)
  return bareEnd(doc, i) > i
}

/** The number of the name that tokens `[first, end)` are in the gazetteer, -1 for none. */
export function nameOf(doc: Doc, first: number, end: number): NameId {
  const longest = doc.placeEnds[first]
  if (longest === end) return doc.placeNames[first]
  // The longest name is known wherever a capitalised word begins one: nothing longer is a name.
  if (longest < end && hasShape(doc, first, Shape.CAPITAL) && areSpacedWords(doc, first, end)) return NO_NAME
  return doc.gazetteer.find(textOf(doc, first, end))
}

/** Whether the tokens are words and numbers of one sentence with white space between. */
function areSpacedWords(doc: Doc, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (!hasShape(doc, i, Shape.SPACED) || hasShape(doc, i, Shape.PUNCTUATION)) return false
  return doc.sentenceOf[first] === doc.sentenceOf[end - 1]
}

/** Whether a place of the gazetteer bears the name and is of the type. */
export function isOf({ gazetteer }: Doc, known: NameId, type: LocationFact['type']): boolean {
  return known >= 0 && gazetteer.candidates(known).some((id) => compatible(type, gazetteer.type(id)))
}

/** "Bekasi Jaya" is Bekasijaya in the table: the number of a name whose first two words are written as one, -1 for none. */
export function joinedName(doc: Doc, first: number, end: number): NameId {
  return end > first + 1 ? doc.gazetteer.find(textOf(doc, first) + textOf(doc, first + 1, end)) : NO_NAME
}

/** "Dusun (DSN) Krajan", "Pekon (desa) Suoh": the token behind an abbreviation or another type word in brackets. */
export function behindBracket(doc: Doc, at: number): number {
  const isWord = hasShape(doc, at + 1, Shape.UPPER) || isClass(doc, at + 1, PLACE_TYPES)
  const isShort = isMark(doc, at, '(') && isWord && isMark(doc, at + 2, ')') && doc.sentenceOf[at] === doc.sentenceOf[at + 3]
  return isShort ? at + 3 : at
}

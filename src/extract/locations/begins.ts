import { PlaceFlag } from '../../gazetteer/format.ts'
import { openGazetteer } from '../../gazetteer/open.ts'
import { PLACE_TYPES } from '../../lexicon/places.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { found, hasShape, sentenceEnd } from '../../text/view.ts'

/** The token after the name that needs no type word and begins at token `i`, -1 for none. */
export function bareEnd(doc: Doc, i: number): number {
  if (!hasShape(doc, i, Shape.CAPITAL)) return -1
  const gazetteer = openGazetteer()
  const match = gazetteer.longest(doc.text, doc.tokens.start, doc.tokens.end, i, sentenceEnd(doc, i))
  return match !== null && gazetteer.flags(gazetteer.candidates(match.name)[0]!) & PlaceFlag.BARE ? match.end : -1
}

/** Whether an area's type word with a name, or a name that needs none, begins at token `i`. */
export function beginsPlace(doc: Doc, i: number): boolean {
  const word = found(doc, i, PLACE_TYPES)
  if (word !== undefined && !word.value.keep) return hasShape(doc, word.end, Shape.CAPITAL)
  return bareEnd(doc, i) > i
}

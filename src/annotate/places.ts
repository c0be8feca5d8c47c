import { openGazetteer } from '../gazetteer/open.ts'
import { type Doc, Shape } from '../model/doc.ts'
import { hasShape, sentenceEnd } from '../text/view.ts'

/** The longest name of the gazetteer at each capitalised token, within its sentence: its number (-1 for none) and the token after it. */
export function findPlaceNames(doc: Doc): Pick<Doc, 'placeNames' | 'placeEnds'> {
  const gazetteer = openGazetteer()
  const { length, start, end } = doc.tokens
  const placeNames = new Int32Array(length).fill(-1)
  const placeEnds = new Int32Array(length)
  for (let i = 0; i < length; i++) {
    if (!hasShape(doc, i, Shape.CAPITAL)) continue
    const match = gazetteer.longest(doc.text, start, end, i, sentenceEnd(doc, i))
    if (match === null) continue
    placeNames[i] = match.name
    placeEnds[i] = match.end
  }
  return { placeNames, placeEnds }
}

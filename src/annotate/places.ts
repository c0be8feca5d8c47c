import { type Doc, Shape } from '../model/doc.ts'
import { type Gazetteer, type NameId, type NameIds, NO_NAME } from '../model/gazetteer.ts'
import { perForm } from '../tables/forms.ts'
import { madeOnce } from '../text/made-once.ts'
import { sentenceEnd } from '../text/view.ts'

/** What a word alone tells of names at its start: twice the number of the name it is (-1 for none), and one more where longer names may begin with it. */
const openingsOf = madeOnce((gazetteer: Gazetteer) =>
  perForm((word) => 2 * gazetteer.find(word) + (gazetteer.opensLonger(word) ? 1 : 0)),
)

/** The longest name of the gazetteer at each capitalised token, within its sentence: its number (-1 for none) and the token after it. */
export function findPlaceNames(doc: Doc): Pick<Doc, 'placeNames' | 'placeEnds'> {
  const { gazetteer } = doc
  const openingAt = openingsOf(gazetteer)
  const { length, start, end, shape } = doc.tokens
  const placeNames = new Int32Array(length).fill(NO_NAME)
  const placeEnds = new Int32Array(length)
  for (let i = 0; i < length; i++) {
    if (!(shape[i] & Shape.CAPITAL)) continue
    const opening = openingAt(doc.text, doc.tokens, i)
    const alone = (opening >> 1) as NameId
    const match = opening & 1 ? gazetteer.longest(doc.text, start, end, i, sentenceEnd(doc, i), alone) : null
    const name = match === null ? alone : match.name
    if (name < 0) continue
    placeNames[i] = name
    placeEnds[i] = match === null ? i + 1 : match.end
  }
  return { placeNames: placeNames as Int32Array & NameIds, placeEnds }
}

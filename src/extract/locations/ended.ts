import { PLACE_ENDS } from '../../lexicon/places.ts'
import { rule } from '../../match/rule.ts'
import { Shape } from '../../model/doc.ts'
import { NO_NAME } from '../../model/gazetteer.ts'
import { type LocationMention, PlaceCue } from '../../model/mentions/location.ts'
import { hasShape, valueAt } from '../../text/view.ts'
import { nameOf } from './begins.ts'
import { follows, spanOf } from './context.ts'
import { cuesAround } from './cues.ts'

/** The longest such name before its type word, in tokens. */
const LONGEST = 3

/** "Nepean River", "di Hyde Park": an English type word that ends a run of capitalised words. */
export const typeWordBehind = rule<Omit<LocationMention, 'rule'>>('type-word-behind', [PLACE_ENDS], (doc, at) => {
  if (!hasShape(doc, at, Shape.CAPITAL) || (follows(doc, at + 1) && hasShape(doc, at + 1, Shape.CAPITAL))) return null
  let first = at
  while (first > at - LONGEST && follows(doc, first) && hasShape(doc, first - 1, Shape.CAPITAL)) first--
  if (first === at || (follows(doc, first) && hasShape(doc, first - 1, Shape.CAPITAL))) return null
  const { type, sure } = valueAt(doc, at, PLACE_ENDS)!
  const end = at + 1
  const cues = cuesAround(doc, first, first, end)
  if ((!sure && !(cues & PlaceCue.PREPOSITION)) || cues & (PlaceCue.BODY | PlaceCue.POST)) return null
  const span = spanOf(doc, first, end)
  // "Menlo Park" is a town
  if (nameOf(doc, first, end) >= 0) return null
  return { first, end, span, name: span, type, known: NO_NAME, cues: cues | PlaceCue.TYPED | PlaceCue.UNKNOWN }
})

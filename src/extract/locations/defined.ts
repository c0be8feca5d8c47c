import { PLACE_ARTICLES, PLACE_COPULAS, PLACE_TYPES } from '../../lexicon/places.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { type LocationMention, PlaceCue } from '../../model/mentions/location.ts'
import { endOf, found, hasShape, sentenceStart } from '../../text/view.ts'
import { nameOf } from './begins.ts'
import { spanOf } from './context.ts'
import { cuesAround } from './cues.ts'

/** The longest name that a sentence begins with, in tokens. */
const LONGEST = 3

/** Types of which a sentence says that something is one. */
const DEFINED: readonly LocationFact['type'][] = [
  'province',
  'regency',
  'city',
  'district',
  'village',
  'island',
  'mountain',
  'water',
]

/** "Wuwur adalah desa di …": a name at the start of a sentence that says what place it is. */
export const definedName = rule<Omit<LocationMention, 'rule'>>('defined-name', [PLACE_COPULAS], (doc, at) => {
  const article = endOf(doc, at + 1, PLACE_ARTICLES)
  const type = found(doc, article > 0 ? article : at + 1, PLACE_TYPES)?.value.type
  if (type === undefined || !DEFINED.includes(type)) return null
  const first = sentenceStart(doc, at)
  if (first >= at || at - first > LONGEST || !isName(doc, first, at)) return null
  const span = spanOf(doc, first, at)
  const known = nameOf(doc, first, at)
  const cues = cuesAround(doc, first, first, at) | PlaceCue.TYPED | (known < 0 ? PlaceCue.UNKNOWN : 0)
  return { first, end: at, span, name: span, type, known, cues }
})

/** Whether all of the tokens are capitalised and none is an ordinary word or begins with a type word of its own. */
function isName(doc: Doc, first: number, end: number): boolean {
  if (found(doc, first, PLACE_TYPES) !== undefined) return false
  for (let i = first; i < end; i++) if (!hasShape(doc, i, Shape.CAPITAL) || doc.leaning[i] <= Lean.OFFICE) return false
  return true
}

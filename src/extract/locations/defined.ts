import { DEMONSTRATIVES } from '../../lexicon/count-words.ts'
import { PLACE_ARTICLES, PLACE_COPULAS, PLACE_TYPES } from '../../lexicon/places.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { type LocationMention, PlaceCue } from '../../model/mentions/location.ts'
import { endOf, found, hasShape, isClass, isMark, sentenceStart } from '../../text/view.ts'
import { bareEnd, nameOf } from './begins.ts'
import { follows, isSwallowed, saysPlace, spanOf } from './context.ts'
import { cuesAround } from './cues.ts'

type Found = Omit<LocationMention, 'rule'>

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
export const definedName = rule<Found>('defined-name', [PLACE_COPULAS], (doc, at) => {
  const article = endOf(doc, at + 1, PLACE_ARTICLES)
  const type = found(doc, article > 0 ? article : at + 1, PLACE_TYPES)?.value.type
  if (type === undefined || !DEFINED.includes(type)) return null
  const first = sentenceStart(doc, at)
  if (first >= at || at - first > LONGEST || !isName(doc, first, at)) return null
  return naming(doc, first, at, type)
})

/** "di Jandola, sebuah kota di …", "dekat Khar, kota utama suku itu": a name behind a word of place, with what it is behind a comma. */
export const apposedName = rule<Found>('apposed-name', [PLACE_TYPES], (doc, at) => {
  const word = found(doc, at, PLACE_TYPES)!
  if (!DEFINED.includes(word.value.type) || hasShape(doc, at, Shape.CAPITAL) || isSwallowed(doc, at)) return null
  // "kota itu", and what has a name of its own
  if (!follows(doc, word.end) || !hasShape(doc, word.end, Shape.WORD) || hasShape(doc, word.end, Shape.CAPITAL)) return null
  if (isClass(doc, word.end, DEMONSTRATIVES)) return null
  const end = isClass(doc, at - 1, PLACE_ARTICLES) ? at - 2 : at - 1
  if (!isMark(doc, end, ',')) return null
  let first = end
  while (first > 0 && first > end - LONGEST && isNamePart(doc, first - 1) && (first === end || follows(doc, first))) first--
  if (first === end || !saysPlace(doc, first) || !isName(doc, first, end) || bareEnd(doc, first) > 0) return null
  return naming(doc, first, end, word.value.type)
})

/** "Petropavlovsk", "al-Dawasir": whether a token may be part of a name. */
function isNamePart(doc: Doc, i: number): boolean {
  return (
    hasShape(doc, i, Shape.CAPITAL) ||
    (hasShape(doc, i, Shape.WORD) && doc.words[i] === 0 && doc.text.startsWith('al-', doc.tokens.start[i]))
  )
}

function naming(doc: Doc, first: number, end: number, type: LocationFact['type']): Found {
  const span = spanOf(doc, first, end)
  const known = nameOf(doc, first, end)
  const cues = cuesAround(doc, first, first, end) | PlaceCue.TYPED | (known < 0 ? PlaceCue.UNKNOWN : 0)
  return { first, end, span, name: span, type, known, cues }
}

/** Whether all of the tokens are capitalised and none is an ordinary word or begins with a type word of its own. */
function isName(doc: Doc, first: number, end: number): boolean {
  if (found(doc, first, PLACE_TYPES) !== undefined) return false
  for (let i = first; i < end; i++) if (!isNamePart(doc, i) || doc.leaning[i] <= Lean.OFFICE) return false
  return true
}

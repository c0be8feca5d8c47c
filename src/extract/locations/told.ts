import { PLACE_JOINTS, PLACE_PLURALS, PLACE_TELLERS, PLACE_TYPES, TOLD_REMARKS } from '../../lexicon/places.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import type { LocationMention } from '../../model/mentions/location.ts'
import { endOf, found, hasShape, isClass, isMark, sentenceStart, valueAt } from '../../text/view.ts'
import { bareEnd, isOf, nameOf } from './begins.ts'
import { follows, isSwallowed } from './context.ts'
import { isItem, itemAt, itemEnd } from './listed.ts'
import { COMPLETE } from './name-end.ts'

type Found = Omit<LocationMention, 'rule'>

/** How far before the word that tells the type word may stand, in tokens, and the longest list. */
const REACH = 7
const LONGEST_LIST = 40

/** Areas that lists are made of. */
const TOLD: readonly LocationFact['type'][] = [
  ...COMPLETE,
  'district',
  'village',
  'neighborhood',
  'island',
  'mountain',
  'water',
  'other',
]

/** "Kelima desa tersebut adalah Tunggangri, Joho, dan Kalidawir", "di kecamatan itu, yakni Bulakamba": names that the words before them say are places of a type. */
export const toldNames = rule<Found>('told-names', [PLACE_TELLERS], (doc, at) => {
  const type = typeBefore(doc, at)
  if (type === null) return null
  const mentions: Found[] = []
  let first = endOf(doc, at, PLACE_TELLERS)
  for (let count = 0; count < LONGEST_LIST; count++) {
    const end = itemEnd(doc, first)
    if (end === 0) return null
    const known = nameOf(doc, first, end)
    const isNamed = isOf(doc, known, type)
    // every regency and city is in the table
    if (!isNamed && (COMPLETE.includes(type) || !isItem(doc, first, end))) return null
    mentions.push(itemAt(doc, first, end, type))
    const comma = isMark(doc, end, ',') ? end + 1 : end
    const joint = follows(doc, comma) && isClass(doc, comma, PLACE_JOINTS)
    const next = joint ? comma + 1 : comma
    if (next === end || itemEnd(doc, next) === 0) return mentions
    first = next
  }
  return mentions
})

/** "desa-desa Lumbung Sari dan Gandring": names that a type word in the plural opens. */
export const pluralNames = rule<Found>('plural-names', [PLACE_PLURALS], (doc, at) => {
  const type = valueAt(doc, at, PLACE_PLURALS)!
  const mentions: Found[] = []
  let first = at + 1
  for (let count = 0; count < LONGEST_LIST; count++) {
    const end = itemEnd(doc, first)
    if (end === 0 || (bareEnd(doc, first) !== end && !isItem(doc, first, end))) return null
    mentions.push(itemAt(doc, first, end, type))
    const comma = isMark(doc, end, ',') ? end + 1 : end
    const joint = follows(doc, comma) && isClass(doc, comma, PLACE_JOINTS)
    first = joint ? comma + 1 : comma
    if (first === end) return count > 0 ? mentions : null
  }
  return null
})

/** The type word without a name that is what the word at `at` tells of, with only remarks between; null for none. */
function typeBefore(doc: Doc, at: number): LocationFact['type'] | null {
  const from = Math.max(sentenceStart(doc, at), at - REACH)
  for (let i = at - 1; i >= from; i--) {
    const word = hasShape(doc, i, Shape.UPPER) ? undefined : found(doc, i, PLACE_TYPES)
    if (word !== undefined && TOLD.includes(word.value.type))
      return isSwallowed(doc, i) || hasShape(doc, word.end, Shape.CAPITAL) ? null : word.value.type
    if (!isMark(doc, i, ',') && !isClass(doc, i, TOLD_REMARKS)) return null
  }
  return null
}

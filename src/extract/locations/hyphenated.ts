import { PLACE_PREPOSITIONS } from '../../lexicon/places.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { type LocationMention, PlaceCue } from '../../model/mentions/location.ts'
import { perForm } from '../../tables/forms.ts'
import { endsWith } from '../../text/ending.ts'
import { hasShape } from '../../text/view.ts'
import { nameOf } from './begins.ts'
import { follows } from './context.ts'
import { cuesAround } from './cues.ts'
import { goesOnBefore } from './neighbours.ts'

type Found = Omit<LocationMention, 'rule'>

/** A piece of a token with hyphens, in UTF-16 units, and the tokens it takes part in. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly end: number
}

/** "Rusia-Ukraina", "Jakarta-Bandung", "Banda Aceh-Medan": the pieces of a token with hyphens that need no type word. */
export const hyphenPair = rule<Found>('hyphen-pair', ['name'], (doc, at) => {
  const { end: spanEnd } = doc.names[doc.nameAt[at]]
  let first = at
  while (first < spanEnd && !hasHyphen(doc, first)) first++
  if (first === spanEnd) return null
  const mentions: Found[] = []
  for (let i = first; i < spanEnd; i++) if (isHyphenated(doc, i)) mentions.push(...piecesAt(doc, i))
  return mentions
})

const hyphenIn = perForm((word) => (word.includes('-', 1) ? 1 : 0))

/** Whether a hyphen stands in token `i`, a word. */
export const hasHyphen = (doc: Doc, i: number): boolean => hyphenIn(doc.text, doc.tokens, i) === 1

/** Whether token `i` is words joined by hyphens that are no name as a whole ("Toli-Toli"). */
const isHyphenated = (doc: Doc, i: number) => hasHyphen(doc, i) && nameOf(doc, i, i + 1) < 0

function piecesAt(doc: Doc, i: number): Found[] {
  const pieces = piecesOf(doc, i)
  const isWay =
    follows(doc, i) &&
    endsWith(doc, i, PLACE_PREPOSITIONS) &&
    pieces.every(({ from, to }) => doc.gazetteer.find(doc.text.slice(from, to)) >= 0)
  const mentions: Found[] = []
  for (const piece of pieces) {
    const mention = placeAt(doc, i, piece, isWay)
    if (mention !== null) mentions.push(mention)
  }
  // "Ann Mendoza-Santos", but "Raja Se-Cirebon"
  if (mentions.length === 0 || (mentions[0].span[0] > doc.tokens.start[i] + 3 && goesOnBefore(doc, i, 0))) return []
  // "PMT-AS": letters of an abbreviation, no country.
  if (mentions.length < pieces.length && hasShape(doc, i, Shape.UPPER)) return []
  // one name from both sides, whatever its halves are called
  const isPart = mentions.length < pieces.length && (mentions[0].cues & PlaceCue.PART) !== 0
  return isPart ? mentions.map((mention) => ({ ...mention, cues: mention.cues | PlaceCue.PART })) : mentions
}

/** What stands between the hyphens of token `i`. */
export function piecesOf(doc: Doc, i: number): Piece[] {
  const pieces: Piece[] = []
  const end = doc.tokens.end[i]
  for (let from = doc.tokens.start[i]; from < end; ) {
    const hyphen = doc.text.indexOf('-', from)
    const to = hyphen < 0 || hyphen > end ? end : hyphen
    if (to > from) pieces.push({ from, to, first: i, end: i + 1 })
    from = to + 1
  }
  return pieces
}

/** The place that a piece of token `i` names, with the word beside it where the name has two ("Kuala Lumpur-Singapura"); `isWay`: on a way from place to place, small ones too. */
function placeAt(doc: Doc, i: number, piece: Piece, isWay: boolean): Found | null {
  const isFirst = piece.from === doc.tokens.start[i]
  const isLast = piece.to === doc.tokens.end[i]
  const isName = (at: number) => follows(doc, Math.max(at, i)) && hasShape(doc, at, Shape.CAPITAL)
  const wider: Piece[] = []
  if (isFirst && isName(i - 1)) wider.push({ ...piece, from: doc.tokens.start[i - 1], first: i - 1 })
  if (isLast && isName(i + 1)) wider.push({ ...piece, to: doc.tokens.end[i + 1], end: i + 2 })
  const { gazetteer } = doc
  for (const { from, to, first, end } of [...wider, piece]) {
    const known = gazetteer.find(doc.text.slice(from, to))
    if (known < 0 || !(isWay || gazetteer.isBare(known))) continue
    const span = [from, to] as const
    const cues = cuesAround(doc, first, first, end, { before: isFirst, behind: isLast }) | (isWay ? PlaceCue.PREPOSITION : 0)
    return { first, end, span, name: span, type: null, known, cues }
  }
  return null
}

import { NEIGHBOURHOOD_UNITS } from '../../lexicon/places.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { NO_NAME } from '../../model/gazetteer.ts'
import { type LocationMention, PlaceCue } from '../../model/mentions/location.ts'
import { perForm } from '../../tables/forms.ts'
import { hasShape, isClass, isMark } from '../../text/view.ts'
import { follows, isSwallowed, spanOf } from './context.ts'
import { cuesAround } from './cues.ts'

/** "RT 03/RW 05", "RW 08": a neighbourhood by its numbers. */
export const neighbourhoodUnit = rule<Omit<LocationMention, 'rule'>>(
  'neighbourhood-unit',
  [NEIGHBOURHOOD_UNITS, 'name'],
  (doc, at) => {
    const half = unitEnd(doc, at)
    if (half === at || isSwallowed(doc, at) || isSecond(doc, at)) return null
    const end = otherEnd(doc, at, half)
    const span = spanOf(doc, at, end)
    const cues = cuesAround(doc, at, at, end) | PlaceCue.TYPED | PlaceCue.UNKNOWN
    return { first: at, end, span, name: span, type: 'neighborhood', known: NO_NAME, cues: cues & ~PlaceCue.PART }
  },
)

/** The token after the unit of the other kind that goes with the one at `[at, half)` ("RT 03/RW 05", "RT 03, RW 05"); `half` where there is none. */
function otherEnd(doc: Doc, at: number, half: number): number {
  const next = isMark(doc, half, '/') || isMark(doc, half, ',') ? half + 1 : half
  const end = unitEnd(doc, next)
  // "RT 07, RT 08": two of a kind
  return end > next && letterOf(doc, at) !== letterOf(doc, next) ? end : half
}

/** "RT" or "RW", by its second letter. */
const letterOf = (doc: Doc, i: number) => doc.text.charAt(doc.tokens.start[i] + 1)

const isGlued = perForm((word) => (/^R[TW]\.?\d{1,3}$/.test(word) ? 1 : 0))

/** The token after a unit and its number ("RT 03", "RT05"); `at` where none begins. */
function unitEnd(doc: Doc, at: number): number {
  if (!hasShape(doc, at, Shape.CAPITAL)) return at
  if (isClass(doc, at, NEIGHBOURHOOD_UNITS) && hasShape(doc, at, Shape.UPPER | Shape.ABBREVIATION))
    return follows(doc, at + 1) && hasShape(doc, at + 1, Shape.NUMBER) ? at + 2 : at
  return isGlued(doc.text, doc.tokens, at) ? at + 1 : at
}

/** Whether a unit of the other kind stands right before this one ("RT 03/|RW 05"). */
function isSecond(doc: Doc, at: number): boolean {
  const end = isMark(doc, at - 1, '/') || isMark(doc, at - 1, ',') ? at - 1 : at
  return [end - 2, end - 1].some(
    (first) => first >= 0 && unitEnd(doc, first) === end && letterOf(doc, first) !== letterOf(doc, at),
  )
}

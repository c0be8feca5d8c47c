import { NEIGHBOURHOOD_UNITS } from '../../lexicon/places.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { NO_NAME } from '../../model/gazetteer.ts'
import { type LocationMention, PlaceCue } from '../../model/mentions/location.ts'
import { hasShape, isClass, isMark } from '../../text/view.ts'
import { cuesAround, follows, isSwallowed, spanOf } from './context.ts'

/** "RT 03/RW 05", "RW 08": a neighbourhood by its numbers. */
export const neighbourhoodUnit = rule<Omit<LocationMention, 'rule'>>('neighbourhood-unit', [NEIGHBOURHOOD_UNITS], (doc, at) => {
  if (isSwallowed(doc, at) || isSecond(doc, at)) return null
  const half = unitEnd(doc, at)
  if (half === at) return null
  const next = unitEnd(doc, isMark(doc, half, '/') || isMark(doc, half, ',') ? half + 1 : half)
  const end = Math.max(half, next)
  const span = spanOf(doc, at, end)
  const cues = cuesAround(doc, at, at, end) | PlaceCue.TYPED | PlaceCue.UNKNOWN
  return { first: at, end, span, name: span, type: 'neighborhood', known: NO_NAME, cues: cues & ~PlaceCue.PART }
})

/** The token after a unit and its number; `at` where none begins, 0 outside the text. */
function unitEnd(doc: Doc, at: number): number {
  if (at >= doc.tokens.length || !hasShape(doc, at, Shape.UPPER) || !isClass(doc, at, NEIGHBOURHOOD_UNITS)) return at
  return follows(doc, at + 1) && hasShape(doc, at + 1, Shape.NUMBER) ? at + 2 : at
}

/** Whether a unit with its number stands right before this one ("RT 03/|RW 05"). */
function isSecond(doc: Doc, at: number): boolean {
  const end = isMark(doc, at - 1, '/') || isMark(doc, at - 1, ',') ? at - 1 : at
  return end >= 2 && unitEnd(doc, end - 2) === end
}

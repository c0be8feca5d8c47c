import { type Doc, Shape } from '../../model/doc.ts'
import { hasShape, isMark } from '../../text/view.ts'
import { hasGivenName } from './leanings.ts'
import { readPerson } from './person.ts'

/** "Menko PMK (Pratikno)", "Panglima TNI (Jenderal Agus Subiyanto)": the bracket holds who holds the office. */
export function isHolderInBracket(doc: Doc, at: number): boolean {
  const person = readPerson(doc, at + 1)
  if (person === null || !isMark(doc, person.end, ')')) return false
  // "Aliansi Nasional Indonesia Sejahtera (ANIES)": letters.
  if (person.end === at + 2 && hasShape(doc, at + 1, Shape.UPPER)) return false
  return person.rank !== null || hasGivenName(doc, ...person.name)
}

/** "(BNPB)", "(Kemlu)", "(Pj)": a bracket without a number belongs to the office. */
export function bracketEnd(doc: Doc, at: number, stop: number): number {
  for (let i = at + 1; i < stop && i <= at + 12; i++) {
    if (isMark(doc, i, ')')) return i > at + 1 ? i + 1 : at
    if (hasShape(doc, i, Shape.NUMBER) && i === at + 1) return at
  }
  return at
}

/** The words of a quoted name are so many at most. */
const LONGEST_QUOTED = 5

/** The token after a quoted name at `at` that the holder's follows, `at` for none. */
export function quotedEnd(doc: Doc, at: number, stop: number): number {
  for (let i = at + 1; i < stop && i <= at + LONGEST_QUOTED + 1; i++) {
    const closes = isMark(doc, i, '"') || isMark(doc, i, '”')
    if (closes && i > at + 1 && (isMark(doc, i + 1, ',') || hasShape(doc, i + 1, Shape.CAPITAL))) return i + 1
    if (!hasShape(doc, i, Shape.CAPITAL)) return at
  }
  return at
}

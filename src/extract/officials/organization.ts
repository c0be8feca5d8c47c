import { ORGANIZATION_HEADS, ORGANIZATION_NAMES } from '../../lexicon/organizations.ts'
import { OFFICE_JOINTS, ROLE_HEADS } from '../../lexicon/roles.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import type { TokenRange } from '../../model/mentions/official.ts'
import { found, hasShape, isClass, isMark, valueAt } from '../../text/view.ts'
import type { OfficeHead } from './head.ts'

/** Where in an office `[head, end)` the body it is in begins: the first whole body, else the first part of one, else the place it is for. */
export function organizationOf(doc: Doc, head: OfficeHead, end: number): TokenRange | null {
  const tail = capitalFrom(doc, head.end, end)
  if (head.role.tail !== 'open') return tail < end ? [tail, end] : null
  let inner = -1
  const from = head.role.portfolio ? secondOffice(doc, head.end, end) : head.end
  if (from === end) return null
  for (let i = from; i < end; i++) {
    if (!hasShape(doc, i, Shape.CAPITAL) || isMark(doc, i - 1, '(')) continue
    const known = found(doc, i, ORGANIZATION_HEADS)
    if ((known !== undefined && !known.value.inner) || isClass(doc, i, ORGANIZATION_NAMES)) return [i, end]
    if (known !== undefined && inner < 0) inner = i
  }
  if (inner >= 0) return [inner, end]
  for (let i = head.end; i < end - 1; i++)
    if (valueAt(doc, i, OFFICE_JOINTS) === 'of' && !hasShape(doc, i, Shape.CAPITAL) && hasShape(doc, i + 1, Shape.CAPITAL))
      return [i + 1, end]
  // "Ketua MRI", but "Menteri HAM": a minister is of what the letters stand for.
  const last = end - 1
  return tail < last + 1 && last > head.end && hasShape(doc, last, Shape.UPPER) && doc.leaning[last] <= Lean.PLACE
    ? [last, end]
    : null
}

/** The second office in a minister's ("Menteri Investasi/| Kepala BKPM"), `end` for none. */
function secondOffice(doc: Doc, from: number, end: number): number {
  let at = from
  while (at < end && !(isClass(doc, at, ROLE_HEADS) && (isMark(doc, at - 1, '/') || !hasShape(doc, at - 1, Shape.CAPITAL)))) at++
  return at
}

/** The first capitalised token of `[from, end)` outside brackets, `end` for none. */
function capitalFrom(doc: Doc, from: number, end: number): number {
  let at = from
  while (at < end && !hasShape(doc, at, Shape.CAPITAL)) {
    if (isMark(doc, at, '(')) while (at < end && !isMark(doc, at, ')')) at++
    at++
  }
  return Math.min(at, end)
}

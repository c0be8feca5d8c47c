import { PLACE_WORDS } from '../../lexicon/office-words.ts'
import { ORGANIZATION_HEADS, ORGANIZATION_NAMES } from '../../lexicon/organizations.ts'
import { type Doc, Lean } from '../../model/doc.ts'
import { endsWith } from '../../text/ending.ts'
import { found, isClass, isMark } from '../../text/view.ts'

/** Whether an office may end right before `at`: at its bracket, its place or the body it is in. */
export function isComplete(doc: Doc, at: number): boolean {
  if (isMark(doc, at - 1, ')') || endsWith(doc, at, ORGANIZATION_NAMES)) return true
  if (doc.leaning[at - 1] === Lean.PLACE && endsPlace(doc, at)) return true
  const body = doc.organizations[doc.organizationAt[at - 1]]
  return body?.end === at && found(doc, body.first, ORGANIZATION_HEADS)?.value.tail === 'topic'
}

/** Whether the name of a place ends right before `at`. */
export function endsPlace(doc: Doc, at: number): boolean {
  for (let i = at - 1; i >= Math.max(at - 4, 0); i--) if (doc.placeNames[i] >= 0 && doc.placeEnds[i] === at) return true
  return isClass(doc, at - 1, PLACE_WORDS)
}

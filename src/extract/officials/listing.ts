import { ROLE_HEADS } from '../../lexicon/roles.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { hasShape, isClass, isMark } from '../../text/view.ts'
import type { OfficeHead } from './head.ts'
import type { Holding } from './holder-in-run.ts'
import { hasGivenName } from './leanings.ts'
import type { Reach } from './office.ts'
import { readPerson } from './person.ts'

/** The holder on a line of a list of offices and their holders ("Direktur Utama: Rina Wulandari"). */
export function holderInListing(doc: Doc, head: OfficeHead, reach: Reach): Holding | null {
  const { end } = reach
  if (!isMark(doc, end, ':') || !hasShape(doc, head.first, Shape.LINE_START)) return null
  const person = readPerson(doc, end + 1)
  if (person === null || person.name[1] - person.name[0] < 2) return null
  if (person.end < doc.tokens.length && !hasShape(doc, person.end, Shape.LINE_START)) return null
  // "Wali Kota: Banjir Surut": a headline stands alone.
  const others = [labelEnd(doc, lineStart(doc, head.first - 1)), labelEnd(doc, person.end)]
  const named = hasGivenName(doc, ...person.name) || others.some((at) => at > 0 && isNamed(doc, at))
  return named && others.some((at) => at > 0) ? { officeEnd: end, person, reach } : null
}

/** A line of a list has its colon so many tokens behind its start at most. */
const LONGEST_LABEL = 8

/** The token after the colon where the line at `at` begins with an office and a colon, 0 where it does not. */
function labelEnd(doc: Doc, at: number): number {
  if (!hasShape(doc, at, Shape.LINE_START) || !isClass(doc, at, ROLE_HEADS)) return 0
  let i = at + 1
  while (i < at + LONGEST_LABEL && hasShape(doc, i, Shape.WORD) && !hasShape(doc, i, Shape.LINE_START)) i++
  return isMark(doc, i, ':') ? i + 1 : 0
}

/** Whether a name that is known for a person's stands at `at`. */
function isNamed(doc: Doc, at: number): boolean {
  const person = readPerson(doc, at)
  return person !== null && hasGivenName(doc, ...person.name)
}

/** First token of the line of token `i`, not far before it. */
function lineStart(doc: Doc, i: number): number {
  let at = i
  while (at > i - 2 * LONGEST_LABEL && at > 0 && !hasShape(doc, at, Shape.LINE_START)) at--
  return at
}

import { NAME_PARTICLES } from '../../lexicon/names.ts'
import { ORGANIZATION_HEADS } from '../../lexicon/organizations.ts'
import { PLACE_TYPES } from '../../lexicon/places.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { OfficialMention, TokenRange } from '../../model/mentions/official.ts'
import { nameStart } from '../../text/name-start.ts'
import { found, hasShape, isClass, isMark, sentenceEnd, sentenceStart } from '../../text/view.ts'
import { type OfficeHead, organizationOf, type Reach, reachOf } from './office.ts'
import { degreesEnd, type Person, readPerson } from './person.ts'

/** Leaning of a word that names a person for sure. */
const GIVEN_LEAN = 40

/** An office with the person who holds it behind it. */
export interface Holding {
  /** The token after the office. */
  readonly officeEnd: number
  readonly person: Person
  readonly reach: Reach
}

/** The sum of the leanings of a name's words. */
export function weightOf(doc: Doc, [first, end]: TokenRange): number {
  let weight = 0
  for (let i = first; i < end; i++) weight += doc.leaning[i]!
  return weight
}

/** Whether a name is one of a person: two words or more, or one that is known as a person's. */
export function isPersonal(doc: Doc, name: TokenRange): boolean {
  const weight = weightOf(doc, name)
  return name[1] - name[0] > 1 ? weight > 0 : weight >= GIVEN_LEAN
}

/** The holder named behind an office: in the same run of words, behind a rank or honorific, or behind a comma. */
export function holderBehind(doc: Doc, head: OfficeHead): Holding | null {
  const reach = reachOf(doc, head, true)
  const inRun = reach.by === 'rank' || reach.by === 'honorific' ? null : holderInRun(doc, head, reach)
  if (inRun !== null && !yieldsToComma(doc, inRun, reach)) return inRun
  if (reach.by === 'word') return inRun
  const at = reach.by === 'comma' ? reach.end + 1 : reach.end
  const person = readPerson(doc, at)
  if (person === null) return inRun
  const bare = person.rank === null && person.honorific === null
  if (reach.by === 'comma' && bare && (!isPersonal(doc, person.name) || !closes(doc, person.end))) return inRun
  if (reach.by === 'honorific' && !isPersonal(doc, person.name) && person.name[1] - person.name[0] < 1) return inRun
  return { officeEnd: reach.end, person, reach }
}

/** A name at the end of the office's last run of capitalised words ("Kepala Dinas Sosial | Budi Santoso"). */
function holderInRun(doc: Doc, head: OfficeHead, reach: Reach): Holding | null {
  const run = Math.max(reach.run, head.end)
  let end = reach.end
  while (end > run && !hasShape(doc, end - 1, Shape.CAPITAL)) end--
  const first = runStart(doc, run, end)
  // After a head that needs no place any word may be the name; a joint word before it needs a word of office first.
  const single = end - first === 1 && first === head.end && head.role.tail !== 'open'
  const start = nameStart(doc, first, end, single ? 15 : 0)
  if (start === end) return null
  if (start === run && run > head.end && !isMark(doc, run - 1, ')') && !hasShape(doc, run - 1, Shape.CAPITAL)) return null
  if (end - start === 1 && doc.leaning[start]! < GIVEN_LEAN && (head.role.tail === 'open' || start > head.end)) return null
  if (head.role.weak && weightOf(doc, [start, end]) < GIVEN_LEAN) return null
  return {
    officeEnd: start,
    person: { rank: null, honorific: null, name: [start, end], end: degreesEnd(doc, end, sentenceEnd(doc, end - 1)) },
    reach,
  }
}

/** First token of the run of capitalised words, initials and particles that ends at `end`, not before `from`. */
function runStart(doc: Doc, from: number, end: number): number {
  let first = end
  while (first > from && (hasShape(doc, first - 1, Shape.CAPITAL) || isClass(doc, first - 1, NAME_PARTICLES))) first--
  return first
}

/** "Direktur PT Sinar Mas Agung, Budi Santoso, …": words right behind the head of a named body are its name where a holder follows a comma. */
function yieldsToComma(doc: Doc, { officeEnd, person }: Holding, reach: Reach): boolean {
  if (reach.by !== 'comma' || person.end < reach.end) return false
  const named = found(doc, officeEnd - 1, ORGANIZATION_HEADS)?.value.tail === 'name'
  if (!named) return false
  const behind = readPerson(doc, reach.end + 1)
  return behind !== null && isPersonal(doc, behind.name) && closes(doc, behind.end)
}

/** Whether a name set off by a comma closes here: at a comma, a bracket, a stop, or a word in lower case. */
const closes = (doc: Doc, i: number) =>
  i >= doc.tokens.length || hasShape(doc, i, Shape.LINE_START) || !hasShape(doc, i, Shape.CAPITAL)

/** Whether the phrase from `first` on names a street, a building or the like ("Jalan Gubernur Suryo", "RSUD Jenderal …"). */
export function isNameOfPlace(doc: Doc, first: number): boolean {
  const start = Math.max(sentenceStart(doc, first), first - 3)
  for (let i = first - 1; i >= start; i--) {
    const type = found(doc, i, PLACE_TYPES)
    if (type?.value.keep && type.end === first) return true
    if (!hasShape(doc, i, Shape.CAPITAL)) return false
  }
  return false
}

/** The mention of an office held by a person. */
export function mentionOf(
  doc: Doc,
  head: OfficeHead,
  officeEnd: number,
  person: Person,
  first: number,
  end: number,
): Omit<OfficialMention, 'rule'> {
  const last = officeLast(doc, head, officeEnd)
  return {
    first,
    end,
    name: person.name,
    rank: person.rank,
    honorific: person.honorific,
    position: [head.position, last],
    stands: head.role.stands ?? null,
    body: head.role.body ?? null,
    organization: organizationOf(doc, head, last),
    status: head.status,
    weight: weightOf(doc, person.name),
  }
}

/** The token after the last word of the office: marks and joints at its end are no part of it. */
export function officeLast(doc: Doc, head: OfficeHead, officeEnd: number): number {
  let last = officeEnd
  while (last > head.end && hasShape(doc, last - 1, Shape.PUNCTUATION) && !isMark(doc, last - 1, ')')) last--
  return last
}

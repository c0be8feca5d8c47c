import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { NAME_PARTICLES } from '../../lexicon/names.ts'
import { PLACE_WORDS } from '../../lexicon/office-words.ts'
import { AREA_WORDS, ORGANIZATION_HEADS, ORGANIZATION_NAMES } from '../../lexicon/organizations.ts'
import { PLACE_TYPES } from '../../lexicon/places.ts'
import { OFFICE_JOINTS, OFFICE_STATUS, ROLE_HEADS } from '../../lexicon/roles.ts'
import { RELATIONS, SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import type { LexClass } from '../../lexicon/table.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { OfficialMention, TokenRange } from '../../model/mentions/official.ts'
import { nameStart } from '../../text/name-start.ts'
import { endOf, found, hasShape, isClass, isMark, sentenceEnd, sentenceStart, valueAt } from '../../text/view.ts'
import type { OfficeHead } from './head.ts'
import { GIVEN_LEAN, MIXED_LEAN, PLACE_LEAN, UNKNOWN_LEAN } from './leanings.ts'
import { type Reach, reachOf } from './office.ts'
import { organizationOf } from './organization.ts'
import { degreesEnd, honorificEnd, isInnerBracket, type Person, readPerson } from './person.ts'

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
  const marked = reach.by === 'rank' || reach.by === 'honorific'
  const inRun = marked ? null : holderInRun(doc, head, reach)
  if (reach.by === 'word') return head.role.agent ? null : (inRun ?? holderOnNextLine(doc, reach))
  const person = readPerson(doc, marked ? reach.end : behindComma(doc, reach.end))
  // "istri Gubernur Jawa Barat, Atalia …": the name behind the comma is the relative's.
  const related = !marked && isClass(doc, head.first - 1, RELATIONS)
  const sure =
    person !== null &&
    !related &&
    (marked || person.rank !== null || person.honorific !== null || isNamedAside(doc, head, person))
  if (inRun !== null && !head.role.agent && !(sure && isGuess(doc, inRun))) return inRun
  return sure ? { officeEnd: reach.end, person, reach } : null
}

/** Whether a name set off by a comma is a person's: known for one, or one unknown word between an office with a body and a comma or verb of saying. */
function isNamedAside(doc: Doc, head: OfficeHead, { name, end }: Person): boolean {
  if (!closes(doc, end)) return false
  if (isPersonal(doc, name)) return true
  const lone = doc.leaning[name[0]]! > 0 && name[0] - 1 > head.end && !head.role.weak
  return lone && (isMark(doc, end, ',') || isClass(doc, end, SPEECH_AFTER))
}

/** Whether no word of a name in the run is known for one of persons: a name set off by a comma is surer. */
const isGuess = (doc: Doc, { person }: Holding) => !doc.leaning.subarray(...person.name).some((lean) => lean >= GIVEN_LEAN)

/** The token behind a comma, and behind a place between commas ("Universitas Gadjah Mada, Yogyakarta, Gabriel Lele, …"). */
function behindComma(doc: Doc, comma: number): number {
  let at = comma + 1
  while (hasShape(doc, at, Shape.CAPITAL) && doc.leaning[at]! === PLACE_LEAN) at++
  return at > comma + 1 && isMark(doc, at, ',') ? at + 1 : comma + 1
}

/** The holder whose name a line break parts from the office, as where the name was a link. */
function holderOnNextLine(doc: Doc, reach: Reach): Holding | null {
  const at = reach.end
  if (at !== sentenceEnd(doc, at - 1) || !hasShape(doc, at, Shape.LINE_START)) return null
  if (hasShape(doc, at - 1, Shape.PUNCTUATION) && !isMark(doc, at - 1, ')')) return null
  const person = readPerson(doc, at)
  if (person === null || !isPersonal(doc, person.name) || person.name[1] - person.name[0] < 2) return null
  return doc.leaning[person.name[0]]! >= GIVEN_LEAN ? { officeEnd: at, person, reach } : null
}

/** A name at the end of the office's last run of capitalised words ("Kepala Dinas Sosial | Budi Santoso"). */
function holderInRun(doc: Doc, head: OfficeHead, reach: Reach): Holding | null {
  const run = Math.max(reach.run, head.end)
  let end = reach.end
  while (end > run && !hasShape(doc, end - 1, Shape.CAPITAL)) end--
  const from = runStart(doc, run, end)
  const first = behindNamedBody(doc, from, end)
  const afterHead = first === head.end && head.role.tail !== 'open'
  const found = fullStart(doc, first, nameStart(doc, first, end, afterHead && end - first === 1 ? 15 : 0))
  const start = found === head.end && isUnknownBody(doc, head, found, end) ? found + 1 : found
  if (start === end) return null
  // "Kepala BNPB dan Budi": a joint word goes on with an office only before another word of one.
  if (start === run && run > head.end && isClass(doc, run - 1, OFFICE_JOINTS)) return null
  if (
    end - start === 1 &&
    doc.leaning[start]! < GIVEN_LEAN &&
    !(afterHead && start === head.end) &&
    !isLoneName(doc, head, start)
  )
    return null
  // "Direktur PT Melanton Pratama": one word right behind that of a named body is the body's, but where somebody speaks.
  if (end - start === 1 && first > from && start === first && !speaks(doc, head, end)) return null
  if (head.role.weak && weightOf(doc, [start, end]) < GIVEN_LEAN && !speaks(doc, head, end)) return null
  const person = {
    rank: null,
    honorific: null,
    name: [start, end] as const,
    end: degreesEnd(doc, end, sentenceEnd(doc, end - 1)),
  }
  return { officeEnd: start, person, reach }
}

/** "Ketua Kompolnas Budi Gunawan", "CEO Danantara Rosan Roeslani": an unknown word between a head and a known name of two words is the body. */
const isUnknownBody = (doc: Doc, { role, first, end: headEnd }: OfficeHead, start: number, end: number) =>
  role.tail === 'open' &&
  !role.weak &&
  end - start > 2 &&
  doc.leaning[start] === UNKNOWN_LEAN &&
  doc.leaning[start + 1]! >= GIVEN_LEAN &&
  first < headEnd

/**
 * The start of a name that goes on before a particle ("Tamim bin | Hamad Al Thani"), or before a word that is a place's or an office's as well
 * and that no body before it takes ("Kepala BKN Bima | Haria Wibisana").
 */
function fullStart(doc: Doc, first: number, start: number): number {
  let at = start
  while (at - 2 >= first && isClass(doc, at - 1, NAME_PARTICLES) && doc.leaning[at - 2]! > 0) at -= 2
  const mixed = at > first && at === start && doc.leaning[at - 1] === MIXED_LEAN && isClass(doc, at - 1, GIVEN_NAMES)
  const owner =
    mixed && (endsAt(doc, at - 1, ORGANIZATION_HEADS) || isClass(doc, at - 2, AREA_WORDS) || isClass(doc, at - 2, ROLE_HEADS))
  const whole = mixed && !owner && (isMark(doc, at - 2, ')') || endsAt(doc, at - 1, ORGANIZATION_NAMES) || endsPlace(doc, at - 1))
  return whole ? at - 1 : at
}

/** Whether a verb of saying stands before the office or behind the name. */
const speaks = (doc: Doc, head: OfficeHead, end: number) =>
  isClass(doc, head.first - 1, SPEECH_BEFORE) || isClass(doc, end, SPEECH_AFTER)

/**
 * One unknown word behind an office that is complete is its holder: behind an abbreviation before a verb of saying ("Himpunan Industri Mebel
 * (HIMKI) Satori mengatakan"), behind the place of the office or a body that stands alone ("Wakil Bupati Melawi Malin", "Ketua MK Suhartoyo").
 */
function isLoneName(doc: Doc, head: OfficeHead, at: number): boolean {
  if (hasShape(doc, at + 1, Shape.CAPITAL) || doc.leaning[at]! <= 0) return false
  const bracket = isMark(doc, at - 1, ')')
  const said = isClass(doc, at + 1, SPEECH_AFTER) || isMark(doc, at + 1, ',') || isClass(doc, head.first - 1, SPEECH_BEFORE)
  if (said && (bracket || hasShape(doc, at - 1, Shape.UPPER) || isClass(doc, at - 1, ORGANIZATION_NAMES))) return true
  if (bracket || endsAt(doc, at, ORGANIZATION_NAMES)) return true
  // "Camat Tanah Abang": the place of a small area may have a word that no table knows.
  return doc.leaning[at - 1]! === PLACE_LEAN && endsPlace(doc, at) && (head.role.tail !== 'place' || said)
}

/** Whether a phrase of a class ends right before `at`. */
function endsAt(doc: Doc, at: number, cls: LexClass): boolean {
  for (let i = at - 1; i >= at - 4; i--) if (endOf(doc, i, cls) === at) return true
  return false
}

/** Whether the name of a place ends right before `at`. */
function endsPlace(doc: Doc, at: number): boolean {
  for (let i = at - 1; i >= Math.max(at - 4, 0); i--) if (doc.placeNames[i]! >= 0 && doc.placeEnds[i] === at) return true
  return isClass(doc, at - 1, PLACE_WORDS)
}

/** The first token in the run that may begin a person's name: one unknown word at least belongs to a body or building named by it. */
function behindNamedBody(doc: Doc, first: number, end: number): number {
  let at = first
  for (let i = first; i < end; i++) {
    const body = found(doc, i, ORGANIZATION_HEADS)
    let named = body === undefined ? Math.max(valueOfSite(doc, i), areaEnd(doc, i)) : body.value.tail === 'topic' ? 0 : body.end
    if (named === 0) continue
    // "SMAN 1 Cimarga", "Puskesmas Kecamatan Menes"
    while (hasShape(doc, named, Shape.NUMBER) || isClass(doc, named, AREA_WORDS)) named++
    const titled = honorificEnd(doc, named)
    if (titled > 0 && body?.value.site) {
      // "RSUP Dr Sardjito | Eniarti", "RSUP Dr M Djamil | …": one name with its initials is the namesake's.
      at = titled
      while (at < end && doc.tokens.end[at]! - doc.tokens.start[at]! <= 2) at++
      at = Math.min(at + 1, end)
      continue
    }
    if (doc.leaning[named]! < 0 || doc.leaning[named]! >= GIVEN_LEAN) continue
    at = Math.min(named + 1, end)
    // "PT Sinar Jaya Abadi Arif Setiawan": its unknown words go on while a name of two is left.
    while (at + 2 < end && doc.leaning[at]! < GIVEN_LEAN) at++
  }
  return at
}

/** The token after a word for the level of an area at `i` ("Kecamatan | Menes"), 0 for none. */
const areaEnd = (doc: Doc, i: number) => (isClass(doc, i, AREA_WORDS) ? i + 1 : 0)

/** The token after a type word of buildings at `i`, 0 for none. */
function valueOfSite(doc: Doc, i: number): number {
  const type = found(doc, i, PLACE_TYPES)
  return type?.value.keep && type.value.type === 'facility' ? type.end : 0
}

/** First token of the run of capitalised words, initials and particles that ends at `end`, not before `from`. */
function runStart(doc: Doc, from: number, end: number): number {
  let first = end
  for (;;) {
    if (first > from && (hasShape(doc, first - 1, Shape.CAPITAL) || isClass(doc, first - 1, NAME_PARTICLES))) first--
    else if (first - 3 > from && isInnerBracket(doc, first - 3)) first -= 3
    else return first
  }
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
    status: statusOf(doc, head, last),
    weight: weightOf(doc, person.name),
  }
}

/** How the office is held: by the words before it, or one inside it ("Bupati nonaktif Labuhanbatu"). */
function statusOf(doc: Doc, head: OfficeHead, last: number): OfficialMention['status'] {
  for (let i = head.end; i < last && head.status === 'current'; i++)
    if (!hasShape(doc, i, Shape.CAPITAL) && valueAt(doc, i, OFFICE_STATUS) === 'former') return 'former'
  return head.status
}

/** The token after the last word of the office: marks and joints at its end are no part of it. */
function officeLast(doc: Doc, head: OfficeHead, officeEnd: number): number {
  let last = officeEnd
  while (last > head.end && hasShape(doc, last - 1, Shape.PUNCTUATION) && !isMark(doc, last - 1, ')')) last--
  return last
}

import type { PlaceType } from '../../gazetteer/format.ts'
import { openGazetteer } from '../../gazetteer/open.ts'
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { ORGANIZATION_JOINTS } from '../../lexicon/names.ts'
import { OFFICE_WORDS } from '../../lexicon/office-words.ts'
import { AREA_WORDS, ORGANIZATION_HEADS, ORGANIZATION_NAMES } from '../../lexicon/organizations.ts'
import { OFFICE_JOINTS, OFFICE_STATUS, OFFICE_STOPS, ROLE_HEADS, type Role, SECOND_OFFICES } from '../../lexicon/roles.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { MONTHS, WEEKDAYS } from '../../lexicon/time.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { OfficialMention, TokenRange } from '../../model/mentions/official.ts'
import { nameStart } from '../../text/name-start.ts'
import { endOf, found, hasShape, isClass, isMark, sentenceEnd, sentenceStart, textOf, valueAt } from '../../text/view.ts'
import { honorificEnd, rankEnd } from './person.ts'

/** An office is at most so many tokens long, and at most so many of them in a row are lower-case words. */
const LONGEST = 40
const LOWER_WORDS = 6
/** Leaning of a word of offices, of a place. */
const OFFICE_LEAN = -60
const PLACE_LEAN = -30
/** Leaning of a word that names a person for sure, from this on. */
const GIVEN_LEAN = 40

/** The head of an office with what stands before it. */
export interface OfficeHead {
  readonly first: number
  /** First token of the office, words of former holding ("mantan") left out. */
  readonly position: number
  readonly end: number
  readonly role: Role
  readonly status: OfficialMention['status']
}

/** The office that has its head at token `at`, or null where that is part of a longer one. */
export function officeHead(doc: Doc, at: number): OfficeHead | null {
  const head = found(doc, at, ROLE_HEADS)
  if (head === undefined || isInsideHead(doc, at, head.end)) return null
  let first = at
  let position = at
  let status: OfficialMention['status'] = 'current'
  for (let word = statusBefore(doc, first); word !== null; word = statusBefore(doc, first)) {
    first = word.first
    if (word.status !== 'former') position = first
    if (status === 'current' || word.status === 'former') status = word.status
  }
  return { first, position, end: head.end, role: head.value, status }
}

/** Whether a longer head that begins earlier covers the one at `[at, end)` ("Wakil | Ketua"), or `at` is the second word of one. */
function isInsideHead(doc: Doc, at: number, end: number): boolean {
  const start = Math.max(sentenceStart(doc, at), at - 3)
  for (let i = start; i < at; i++) if (endOf(doc, i, ROLE_HEADS) >= end) return true
  return false
}

/** The word of former or acting holding right before `at`: "mantan", "Plt", "Penjabat (Pj)". */
function statusBefore(doc: Doc, at: number): { first: number; status: OfficialMention['status'] } | null {
  const last = isMark(doc, at - 1, ')') && isMark(doc, at - 3, '(') ? at - 3 : at
  for (let i = last - 1; i >= Math.max(last - 3, sentenceStart(doc, at)); i--) {
    const word = found(doc, i, OFFICE_STATUS)
    if (word !== undefined && word.end === last) return { first: i, status: word.value }
  }
  return null
}

/** How far an office reaches, and what ended it. */
export interface Reach {
  /** The token after the office as far as it goes without a holder's name. */
  readonly end: number
  /** First token of the capitalised run that ends there. */
  readonly run: number
  readonly by: 'rank' | 'honorific' | 'comma' | 'word'
}

/** Follows an office from the end of its head as far as its words, bodies and places go; `joined`: it may go on behind a comma. */
export function reachOf(doc: Doc, head: OfficeHead, joined: boolean): Reach {
  const stop = Math.min(sentenceEnd(doc, head.first), head.end + LONGEST)
  let at = placeBehind(doc, head, stop)
  let run = at
  let lower = 0
  while (at < stop) {
    if (hasShape(doc, at, Shape.LINE_START)) break
    // "Menteri Hukum pada masa Presiden Joko Widodo": an office behind lower-case words is another person's.
    if (at > head.end && isOthersOffice(doc, at)) return { end: at, run: at, by: 'word' }
    if (rankEnd(doc, at) > 0) return { end: at, run, by: 'rank' }
    if (honorificEnd(doc, at) > 0 && !isClass(doc, at, ORGANIZATION_NAMES)) return { end: at, run, by: 'honorific' }
    const next = stepOf(doc, at, stop, joined)
    if (next === 'comma') return { end: at, run, by: 'comma' }
    if (next === at) break
    if (hasShape(doc, at, Shape.CAPITAL)) lower = 0
    else {
      if (endsWithName(doc, run, at)) return { end: at, run, by: isMark(doc, at, ',') ? 'comma' : 'word' }
      if (!hasShape(doc, at, Shape.PUNCTUATION) && !isClass(doc, at, OFFICE_JOINTS) && ++lower > LOWER_WORDS) break
      run = next
    }
    at = next
  }
  return { end: at, run: Math.min(run, at), by: 'word' }
}

/** Whether another person's office begins at `at`: its head stands behind a lower-case word that joins no two offices. */
function isOthersOffice(doc: Doc, at: number): boolean {
  if (!isClass(doc, at, ROLE_HEADS) || hasShape(doc, at - 1, Shape.CAPITAL) || !hasShape(doc, at - 1, Shape.WORD)) return false
  if (isClass(doc, at, ORGANIZATION_HEADS)) return false
  return !isClass(doc, at - 1, ORGANIZATION_JOINTS) && !endsSecondOffice(doc, at)
}

/** Whether "yang juga", "sekaligus" or the like ends right before `at`. */
function endsSecondOffice(doc: Doc, at: number): boolean {
  for (let i = Math.max(at - 5, 0); i < at; i++) if (endOf(doc, i, SECOND_OFFICES) === at) return true
  return false
}

/**
 * Whether the capitalised run `[run, at)` ends with a person's name, so that the word at `at` is no more of the office ("Wakil Ketua KPK Laode M
 * Syarif | di Gedung …"). Before a joint word or a bracket only a name that is known for one stops it.
 */
function endsWithName(doc: Doc, run: number, at: number): boolean {
  if (at === run) return false
  const start = nameStart(doc, run, at)
  const known = doc.leaning.subarray(start, at).some((lean) => lean >= GIVEN_LEAN)
  if (isMark(doc, at, '(')) {
    // "PT Permana Putra (PP) Ahmad …" goes on behind its abbreviation, "Abdurrahman Wahid (Gus Dur) …" does not.
    if (hasShape(doc, at + 1, Shape.UPPER) && isMark(doc, at + 2, ')') && hasShape(doc, at + 3, Shape.CAPITAL)) return false
    return known || (doc.leaning[at + 1]! > 0 && start < at && at - start < 4)
  }
  if (hasShape(doc, at, Shape.PUNCTUATION)) return known
  return known || (!isClass(doc, at, OFFICE_JOINTS) && at - start > 1 && at - start < 5)
}

/** The token after the place right behind a head that is for a place ("Bupati Garut | …"), else the token after the head. */
function placeBehind(doc: Doc, head: OfficeHead, stop: number): number {
  const { tail } = head.role
  if (tail === 'open' || tail === 'none') return head.end
  let at = head.end
  if (isClass(doc, at, AREA_WORDS) && hasShape(doc, at, Shape.CAPITAL)) at++
  if (!hasShape(doc, at, Shape.CAPITAL) || hasShape(doc, at, Shape.LINE_START) || isCalendar(doc, at)) return at
  const gazetteer = openGazetteer()
  const match = gazetteer.longest(doc.text, doc.tokens.start, doc.tokens.end, at, stop)
  const goesOn = (i: number) => i < stop && hasShape(doc, i, Shape.CAPITAL)
  if (match !== null) {
    // "Wakil Gubernur Rano Karno": a person's name that also is a town abroad stays one.
    const given = isClass(doc, at, GIVEN_NAMES)
    const big = [...gazetteer.candidates(match.name)].some(
      (id) => BIG_TYPES.has(gazetteer.type(id)) && (!given || gazetteer.country(id) === 'ID'),
    )
    if (big || tail === 'place') return doc.leaning[at]! < 40 || goesOn(match.end) ? match.end : at
  }
  // "Camat Wonosegoro Joko Prasetyo": a place that no table knows is one word.
  return tail === 'place' && doc.leaning[at]! < 40 && (goesOn(at + 1) || isMark(doc, at + 1, ',')) ? at + 1 : at
}

/** Types of place that a head of state, province, regency or city governs. */
const BIG_TYPES = new Set<PlaceType>(['country', 'province', 'regency', 'city'])

/** The token after the next piece of an office, `at` where it ends, 'comma' where a comma ends it. */
function stepOf(doc: Doc, at: number, stop: number, joined: boolean): number | 'comma' {
  if (hasShape(doc, at, Shape.CAPITAL)) {
    if (isCalendar(doc, at)) return at
    return found(doc, at, ORGANIZATION_HEADS)?.end ?? at + 1
  }
  if (isMark(doc, at, '(')) return bracketEnd(doc, at, stop)
  if (isMark(doc, at, ',')) return commaGoesOn(doc, at + 1, stop, joined) ? at + 1 : 'comma'
  if (isMark(doc, at, '/') || isMark(doc, at, '&') || isMark(doc, at, '-') || isMark(doc, at, '–'))
    return hasShape(doc, at + 1, Shape.CAPITAL) && !hasShape(doc, at, Shape.LINE_START) ? at + 1 : at
  if (hasShape(doc, at, Shape.NUMBER)) return isMark(doc, at + 1, '-') && hasShape(doc, at + 2, Shape.NUMBER) ? at + 3 : at + 1
  if (!hasShape(doc, at, Shape.WORD)) return at
  // "Kepala BNPB yang juga Ketua Satgas …": a second office of the same holder.
  const also = endOf(doc, at, SECOND_OFFICES)
  if (also > 0) return isClass(doc, also, ROLE_HEADS) ? also : at
  if (isClass(doc, at, OFFICE_JOINTS)) return joins(doc, at, stop) ? at + 1 : at
  return isOfficeNoun(doc, at) ? at + 1 : at
}

/** "(BNPB)", "(Kemlu)", "(Pj)": a bracket without a number belongs to the office. */
function bracketEnd(doc: Doc, at: number, stop: number): number {
  for (let i = at + 1; i < stop && i <= at + 12; i++) {
    if (isMark(doc, i, ')')) return i > at + 1 ? i + 1 : at
    if (hasShape(doc, i, Shape.NUMBER) && i === at + 1) return at
  }
  return at
}

/** Whether an office goes on behind a comma: a list of its subjects, the body it is in, or the area around it. */
function commaGoesOn(doc: Doc, next: number, stop: number, joined: boolean): boolean {
  if (next >= stop || hasShape(doc, next, Shape.LINE_START)) return false
  if (isClass(doc, next, ORGANIZATION_JOINTS)) return subject(doc, next + 1) && !isClass(doc, next + 1, ROLE_HEADS)
  if (isClass(doc, next, AREA_WORDS) && hasShape(doc, next, Shape.CAPITAL)) return joined
  if (joined && isClass(doc, next, ORGANIZATION_HEADS) && hasShape(doc, next, Shape.CAPITAL)) return true
  return subject(doc, next) && !isClass(doc, next, ROLE_HEADS) && reachesJoint(doc, next, stop)
}

/** Whether token `i` is a word of what an office is about. */
const subject = (doc: Doc, i: number) =>
  hasShape(doc, i, Shape.CAPITAL) ? doc.leaning[i] === OFFICE_LEAN && !isCalendar(doc, i) : isClass(doc, i, OFFICE_WORDS)

/** Whether token `i` is a day of the week or a month ("Agus" is a name). */
const isCalendar = (doc: Doc, i: number) => (isClass(doc, i, WEEKDAYS) || isClass(doc, i, MONTHS)) && doc.leaning[i]! < GIVEN_LEAN

/** Whether the list of subjects from `from` on reaches its last joint ("Data, Informasi, dan Komunikasi"). */
function reachesJoint(doc: Doc, from: number, stop: number): boolean {
  for (let i = from; i < stop && i < from + 10; i++) {
    if (isClass(doc, i, ORGANIZATION_JOINTS)) return subject(doc, i + 1) && !isClass(doc, i + 1, ROLE_HEADS)
    const unknown = hasShape(doc, i, Shape.CAPITAL) && doc.leaning[i]! < GIVEN_LEAN
    if (!subject(doc, i) && !unknown && !isMark(doc, i, ',')) return false
  }
  return false
}

/** Whether a joint word ("dan", "untuk", "di") goes on with the office. */
function joins(doc: Doc, at: number, stop: number): boolean {
  const next = at + 1
  if (next >= stop || hasShape(doc, next, Shape.LINE_START)) return false
  const joint = valueAt(doc, at, ORGANIZATION_JOINTS)
  if (joint === 'link') return hasShape(doc, next, Shape.CAPITAL) || isClass(doc, next, ORGANIZATION_JOINTS)
  if (joint === 'list') {
    // "Kapolda Metro Jaya dan Pangdam Jaya" are two offices, "Ketua Umum dan Pendiri" one person's.
    if (isClass(doc, next, ORGANIZATION_NAMES) || rankEnd(doc, next) > 0) return false
    if (!hasShape(doc, next, Shape.CAPITAL)) return isOfficeNoun(doc, next)
    if (doc.leaning[next]! <= OFFICE_LEAN) return true
    return doc.leaning[next]! < GIVEN_LEAN && hasShape(doc, next + 1, Shape.CAPITAL) && doc.leaning[next + 1]! <= OFFICE_LEAN
  }
  if (hasShape(doc, next, Shape.CAPITAL)) return !isCalendar(doc, next)
  return isOfficeNoun(doc, next) || isClass(doc, next, OFFICE_JOINTS)
}

const VERB = /^(?:me[mnlrwy]|mem|men|meng|ber|ter|di[a-z])[a-z]{3,}/

/** Whether a lower-case word may go on with an office: no verb, no pronoun, no word that ends a phrase. */
function isOfficeNoun(doc: Doc, i: number): boolean {
  if (!hasShape(doc, i, Shape.WORD) || hasShape(doc, i, Shape.CAPITAL)) return false
  if (isClass(doc, i, OFFICE_STOPS) || isClass(doc, i, SPEECH_AFTER) || isClass(doc, i, SPEECH_BEFORE)) return false
  return isClass(doc, i, OFFICE_WORDS) || !VERB.test(textOf(doc, i))
}

/** Where in an office `[head, end)` the body it is in begins: the first whole body, else the first part of one, else the place it is for. */
export function organizationOf(doc: Doc, head: OfficeHead, end: number): TokenRange | null {
  const tail = capitalFrom(doc, head.end, end)
  if (head.role.tail !== 'open') return tail < end ? [tail, end] : null
  let inner = -1
  for (let i = head.end; i < end; i++) {
    if (!hasShape(doc, i, Shape.CAPITAL) || isMark(doc, i - 1, '(')) continue
    const known = found(doc, i, ORGANIZATION_HEADS)
    if ((known !== undefined && !known.value.inner) || isClass(doc, i, ORGANIZATION_NAMES)) return [i, end]
    if (known !== undefined && inner < 0) inner = i
  }
  if (inner >= 0) return [inner, end]
  for (let i = head.end; i < end - 1; i++)
    if (valueAt(doc, i, OFFICE_JOINTS) === 'of' && !hasShape(doc, i, Shape.CAPITAL) && hasShape(doc, i + 1, Shape.CAPITAL)) return [i + 1, end]
  // "Ketua MRI", but "Menteri HAM": a minister is of what the letters stand for.
  const last = end - 1
  return tail < last + 1 && last > head.end && hasShape(doc, last, Shape.UPPER) && doc.leaning[last]! <= PLACE_LEAN ? [last, end] : null
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

import { ORGANIZATION_JOINTS, SHIP_WORDS } from '../../lexicon/names.ts'
import { FIRM_WORDS } from '../../lexicon/organizations.ts'
import { PLACE_TYPES } from '../../lexicon/places.ts'
import {
  CANDIDATE_MATTERS,
  HOLDER_LINKS,
  OFFICE_JOINTS,
  OFFICE_POINTERS,
  OFFICE_TIMES,
  ROLE_HEADS,
  STATUS_BEHIND,
} from '../../lexicon/roles.ts'
import { RELATIONS, SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import type { OfficialMention, TokenRange } from '../../model/mentions/official.ts'
import { once } from '../../text/once.ts'
import { termEnd } from '../../text/term.ts'
import { endOf, found, hasShape, isClass, isMark, sentenceEnd, sentenceStart, textOf, valueAt } from '../../text/view.ts'
import { hasOpenBody } from './bodies.ts'
import type { OfficeHead } from './head.ts'
import { type Holding, holderInRun, weightOf } from './holder-in-run.ts'
import { hasGivenName, isCalendar } from './leanings.ts'
import { holderInListing } from './listing.ts'
import { type Reach, reachOf } from './office.ts'
import { bodyOf } from './organization.ts'
import { headsOffice, mayOpenName, type Person, rankEnd, readPerson } from './person.ts'
import { isPrincipal, isTicket } from './principals.ts'
import { holderBehindTail } from './tails.ts'

/** Whether a name is one of a person: two words or more, or one that is known as a person's. */
export function isPersonal(doc: Doc, name: TokenRange): boolean {
  const weight = weightOf(doc, name)
  // "Agung Pribadi", "Perdana Wijaya": a word of offices closes or opens the name.
  const mixed = doc.leaning[name[0]] >= Lean.GIVEN || mayOpenName(doc, name[0])
  return name[1] - name[0] > 1 ? weight > 0 || mixed : weight >= Lean.GIVEN
}

/** The holder named behind an office: in the same run of words, behind a rank or honorific, or behind a comma. */
export const holderBehind = once((doc: Doc, head: OfficeHead): Holding | null => {
  const reach = reachOf(doc, head, true)
  const marked = reach.by === 'rank' || reach.by === 'honorific'
  // "Sekjen Partai Aceh dan | Tgk. Rasyidin": somebody else.
  if (marked && isClass(doc, reach.end - 1, ORGANIZATION_JOINTS) && !hasShape(doc, reach.end - 1, Shape.CAPITAL)) return null
  const inRun = marked ? null : withoutRelative(doc, head, holderInRun(doc, head, reach))
  if (inRun !== null && isTicket(doc, head, inRun.person)) return null
  const acts = inRun !== null && isPrincipal(doc, head, inRun)
  if (reach.by === 'word') {
    const named = acts ? null : inRun
    return head.role.agent
      ? null
      : (named ??
          holderBehindTime(doc, head, reach) ??
          holderBehindTail(doc, head, reach) ??
          holderInListing(doc, head, reach) ??
          holderOnNextLine(doc, reach))
  }
  const person = readMarked(doc, marked ? reach.end : behindTitle(doc, head, behindComma(doc, reach.end)))
  // "istri Gubernur Jawa Barat, Atalia …": the name behind the comma is the relative's.
  // "usai debat capres, Budi Santoso …": the comma ends the phrase.
  const related = !marked && (isClass(doc, head.first - 1, RELATIONS) || isClass(doc, head.first - 1, CANDIDATE_MATTERS))
  const sure =
    person !== null &&
    !related &&
    !isTicket(doc, head, person) &&
    (marked || person.rank !== null || person.honorific !== null || isNamedAside(doc, head, person))
  // "Juru bicara Megawati, Wawan Setiadi, …": the name behind the comma is the holder's.
  const instead = isAgent(doc, head) || acts || (sure && inRun !== null && isNotTheHolder(doc, head, inRun, person))
  if (inRun !== null && !instead && !(sure && isGuess(doc, inRun))) return inRun
  return sure ? { officeEnd: reach.end, person, reach } : null
})

/** "putra Presiden Joko Widodo | Gibran Rakabuming": two names of two words, the second the relative's. */
function withoutRelative(doc: Doc, head: OfficeHead, holding: Holding | null): Holding | null {
  if (holding === null || !isClass(doc, head.first - 1, RELATIONS)) return holding
  const { name } = holding.person
  const isTwo = name[1] - name[0] > 3 && doc.leaning[name[0] + 2] >= Lean.GIVEN
  return isTwo ? { ...holding, person: { ...holding.person, name: [name[0], name[0] + 2], end: name[0] + 2 } } : holding
}

/** Whether the name right behind is whom the holder acts for; of "pengacaranya Ferry" that is told before. */
const isAgent = (doc: Doc, head: OfficeHead) => head.role.agent === true && !textOf(doc, head.end - 1).endsWith('nya')

/** Whether a second name behind the comma is the holder's: the first is a spokesman's master, or the name of the body whose head it follows ("Ketua Partai Bintang Timur, Surya …"). */
function isNotTheHolder(doc: Doc, head: OfficeHead, { officeEnd, person }: Holding, aside: Person): boolean {
  // "Ketua Perumda Tirta Kerta Raharja, Suprapto": the words behind the head of a named body are its name.
  if (!head.role.spokesman && hasOpenBody(doc, head.end, officeEnd)) return true
  if (aside.name[1] - aside.name[0] === 1) return false
  // "Juru Bicara Wapres ke-10 RI Jusuf Kalla, Husein Abdullah": the office of the one spoken for stands between.
  if (head.role.spokesman) return officeEnd === head.end || hasOffice(doc, head.end, officeEnd)
  // "Direktur Kreatif Tenun Lestari, Rina Sari"
  const lone = person.name[1] - person.name[0] === 1
  if (lone && isClass(doc, person.name[0], FIRM_WORDS)) return true
  // "Kepala Pemasaran Strategis Ericsson, Patrik Cerwall menambahkan"
  const says = isClass(doc, aside.end, SPEECH_AFTER) && !isClass(doc, head.first - 1, SPEECH_BEFORE)
  return lone && says && officeEnd > head.end
}

/** Whether one of the tokens `[first, end)` heads an office. */
function hasOffice(doc: Doc, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (headsOffice(doc, i)) return true
  return false
}

/** The person behind an office whose rank or honorific is at `at`, a comma too many between rank and name left out ("Kompol, Hendra Saputra"). */
function readMarked(doc: Doc, at: number): Person | null {
  const comma = rankEnd(doc, at)
  const named = comma > 0 && isMark(doc, comma, ',') ? readPerson(doc, comma + 1) : null
  if (named === null || named.rank !== null || named.name[1] - named.name[0] < 2) {
    const aside = isMark(doc, at - 1, ',') ? readPerson(doc, at, true) : null
    return aside !== null && isMark(doc, aside.end, ',') ? aside : readPerson(doc, at)
  }
  return hasGivenName(doc, ...named.name) ? { ...named, rank: [at, comma] } : null
}

/** Whether a name set off by a comma is a person's: known for one, or one unknown word between an office with a body and a comma or verb of saying. */
function isNamedAside(doc: Doc, head: OfficeHead, { name, end }: Person): boolean {
  if (!closes(doc, end)) return false
  if (isPersonal(doc, name)) return true
  // "Asisten Bidang Ekonomi, Rusmadi, …": a word of many jobs with the part it heads is an office.
  const part = hasShape(doc, head.end, Shape.CAPITAL) && valueAt(doc, head.end, OFFICE_JOINTS) === 'on'
  const sure = !head.role.weak || part || isClass(doc, head.first - 1, SPEECH_BEFORE)
  // "Menteri Sapi, Unggas, dan Pakan": a list of subjects.
  const listed = head.role.portfolio && isMark(doc, end, ',') && isClass(doc, end + 1, ORGANIZATION_JOINTS)
  const lone = sure && !listed && doc.leaning[name[0]] > 0 && name[0] - 1 > head.end
  return lone && (isMark(doc, end, ',') || isClass(doc, end, SPEECH_AFTER))
}

/**
 * The holder behind the time of the office, or words that say who it is: "Gubernur DKI Jakarta saat itu, Basuki Tjahaja Purnama", "Ketua KPK periode
 * 2019-2023 Firli Bahuri", "Direktur RS Sardjito sebelumnya yakni dr Rukmono".
 */
function holderBehindTime(doc: Doc, head: OfficeHead, reach: Reach): Holding | null {
  const pointer = endOf(doc, reach.end, OFFICE_POINTERS)
  const time = pointer || endOf(doc, reach.end, OFFICE_TIMES) || termEnd(doc, reach.end)
  const link = endOf(doc, time || reach.end, HOLDER_LINKS)
  if (time === 0 && link === 0) return null
  const aside = link === 0 && isMark(doc, time, ',')
  const at = link || (aside ? time + 1 : time)
  const person = hasShape(doc, at, Shape.LINE_START) ? null : readPerson(doc, at)
  if (person === null) return null
  // "kata Bupati itu, Rudi Hartono telah pulang": behind a verb of saying the next clause begins.
  if (pointer > 0 && (!aside || (isClass(doc, head.first - 1, SPEECH_BEFORE) && !isMark(doc, person.end, ',')))) return null
  // "kata Kapolsek saat itu, Budi sedang tidur"
  const whole = person.name[1] - person.name[0] > 1 ? closes(doc, person.end) : aside && isMark(doc, person.end, ',')
  const named = whole && isPersonal(doc, person.name)
  if (!named && person.rank === null && (link === 0 || person.honorific === null)) return null
  // "Kepala Dinas Sosial di kabupaten tersebut": what points at a place in lower case is part of the office.
  return { officeEnd: pointer > 0 && !hasShape(doc, reach.end - 1, Shape.CAPITAL) ? pointer : reach.end, person, reach }
}

/** Whether no word of a name in the run is known for one of persons: a name set off by a comma is surer. */
const isGuess = (doc: Doc, { person }: Holding) => !hasGivenName(doc, ...person.name)

/** The token behind a comma, and behind a place between commas ("Universitas Gadjah Mada, Yogyakarta, Gabriel Lele, …"). */
function behindComma(doc: Doc, comma: number): number {
  let at = comma + 1
  while (hasShape(doc, at, Shape.CAPITAL) && doc.leaning[at] === Lean.PLACE) at++
  if (at === comma + 1) return at
  // "Kejari Samarinda, Kaltim Bramantyo": the place goes with the office, and the name follows without a mark.
  return isMark(doc, at, ',') ? at + 1 : doc.leaning[at] >= Lean.GIVEN ? at : comma + 1
}

/** The token behind the head where it stands again at `at` ("Raja Yordania, Raja | Abdullah"). */
function behindTitle(doc: Doc, head: OfficeHead, at: number): number {
  const end = endOf(doc, at, ROLE_HEADS)
  const again = end > 0 && doc.leaning[end] > 0 && textOf(doc, at, end) === textOf(doc, head.end - (end - at), head.end)
  return again ? end : at
}

/** The holder whose name a line break parts from the office, as where the name was a link. */
function holderOnNextLine(doc: Doc, reach: Reach): Holding | null {
  const at = reach.end
  if (at !== sentenceEnd(doc, at - 1) || !hasShape(doc, at, Shape.LINE_START)) return null
  if (hasShape(doc, at - 1, Shape.PUNCTUATION) && !isMark(doc, at - 1, ')')) return null
  const person = readPerson(doc, at)
  if (person === null || !isPersonal(doc, person.name) || person.name[1] - person.name[0] < 2) return null
  return doc.leaning[person.name[0]] >= Lean.GIVEN ? { officeEnd: at, person, reach } : null
}

/** Whether a name set off by a comma closes here: at a comma, a bracket, a stop, a weekday or a word in lower case. */
export const closes = (doc: Doc, i: number) =>
  i >= doc.tokens.length || hasShape(doc, i, Shape.LINE_START) || !hasShape(doc, i, Shape.CAPITAL) || isCalendar(doc, i)

/** Whether the phrase from `first` on names a street, a building or the like ("Jalan Gubernur Suryo", "RSUD Jenderal …"). */
export function isNameOfPlace(doc: Doc, first: number): boolean {
  if (isClass(doc, first - 1, SHIP_WORDS)) return true
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
    ...bodyOf(doc, head, last),
    status: statusOf(doc, head, last),
    weight: weightOf(doc, person.name),
  }
}

/** How the office is held: by the words before it, one inside it ("Bupati nonaktif Labuhanbatu"), or the time behind it ("Bupati Garut saat itu"). */
function statusOf(doc: Doc, head: OfficeHead, last: number): OfficialMention['status'] {
  for (let i = head.end; i < last && head.status === 'current'; i++) {
    const status = hasShape(doc, i, Shape.CAPITAL) ? 'current' : (valueAt(doc, i, STATUS_BEHIND) ?? 'current')
    if (status !== 'current') return status
  }
  return head.status === 'current' ? (valueAt(doc, last, OFFICE_TIMES) ?? 'current') : head.status
}

/** Marks that close what is part of an office. */
const CLOSING = new Set([')', '"', '”'])

/** The token after the last word of the office: marks and joints at its end are no part of it. */
function officeLast(doc: Doc, head: OfficeHead, officeEnd: number): number {
  let last = officeEnd
  for (;;) {
    const mark = hasShape(doc, last - 1, Shape.PUNCTUATION) && !CLOSING.has(textOf(doc, last - 1))
    if (last <= head.end || !(mark || (isClass(doc, last - 1, OFFICE_JOINTS) && !hasShape(doc, last - 1, Shape.CAPITAL)))) break
    last--
  }
  return last
}

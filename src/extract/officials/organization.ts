import { ENGLISH_HEADS } from '../../lexicon/english-posts.ts'
import { HONORIFICS } from '../../lexicon/given-names.ts'
import { OFFICE_WORDS } from '../../lexicon/office-words.ts'
import {
  AREA_WORDS,
  FIRM_WORDS,
  ORGANIZATION_ENDS,
  ORGANIZATION_HEADS,
  ORGANIZATION_NAMES,
  type OrganizationTail,
} from '../../lexicon/organizations.ts'
import { PLACE_TYPES } from '../../lexicon/places.ts'
import { BODY_JOINTS, BODY_NOUNS, OFFICE_JOINTS, OFFICE_TAILS, POST_PREFIXES, ROLE_HEADS } from '../../lexicon/roles.ts'
import { ORDINALS } from '../../lexicon/time.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import type { OfficialMention, TokenRange } from '../../model/mentions/official.ts'
import { endsWith } from '../../text/ending.ts'
import { endOf, found, hasShape, isClass, isMark, textOf, valueAt } from '../../text/view.ts'
import { nounEnd } from './bodies.ts'
import { endsPlace } from './complete.ts'
import { lastHead, type OfficeHead } from './head.ts'
import { isCommandNumber } from './place-behind.ts'
import { isSubjectWord } from './subjects.ts'

/** The body an office `[head, end)` is in: as printed, and as its head tells it, which is left out where the whole body is printed ("Kabareskrim Polri"). */
export function bodyOf(doc: Doc, head: OfficeHead, end: number): Pick<OfficialMention, 'body' | 'organization'> {
  const organization = organizationOf(doc, head, end)
  const isTold = organization === null || head.role.tail !== 'open' || head.role.direct
  return { organization, body: isTold ? (head.role.body ?? null) : null }
}

/** The body an office `[head, end)` is in, as printed, or the place it is for; null for none. */
function organizationOf(doc: Doc, head: OfficeHead, end: number): TokenRange | null {
  const start = bodyStart(doc, lastHead(doc, head), end)
  // "Presiden | Ke-7 RI"
  const first = start < end && /^ke-\d+$/i.test(textOf(doc, start)) ? start + 1 : start
  if (first >= end) return bodyInHead(doc, head)
  const last = bodyEnd(doc, head, first, end)
  return first < last ? [first, last] : null
}

/** "Panglima | TNI", "Gubernur | Bank Indonesia": a body inside a head that needs no more. */
function bodyInHead(doc: Doc, { first, end, role }: OfficeHead): TokenRange | null {
  if (role.tail !== 'none' || role.portfolio) return null
  for (let i = first + 1; i < end; i++)
    if (hasShape(doc, i, Shape.CAPITAL) && isBodyWord(doc, i) && !hasShape(doc, i, Shape.NUMBER)) return [i, end]
  return null
}

const isBodyWord = (doc: Doc, i: number) => isClass(doc, i, ORGANIZATION_NAMES) || isClass(doc, i, ORGANIZATION_HEADS)

/** Where the body begins: the first whole one, else the first part of one, else what stands right behind the head or behind its subject; `end` for none. */
function bodyStart(doc: Doc, head: OfficeHead, end: number): number {
  // "Dandim | 0735/Surakarta"
  const numbered = isMark(doc, head.end + 1, '/') && isCommandNumber(doc, head.end)
  const tail = numbered ? head.end : capitalFrom(doc, head.end, end)
  if (head.role.tail !== 'open') {
    // "Panglima | Kodam III/Siliwangi", "Ketua | BPD Sukamaju": the last word of the head is its body's first.
    const last = head.end - 1
    const opensBody = last > head.first && tail === head.end && OPENING_BODY.test(textOf(doc, last))
    return opensBody ? last : firmStart(doc, tail, end)
  }
  // "Inspektur Jenderal | Kementerian Agama": the head of a body closes the office's.
  if (found(doc, head.end - 1, ORGANIZATION_HEADS)?.value.tail === 'topic' && head.end - head.first > 2) return head.end - 1
  let inner = -1
  const from = head.role.portfolio ? secondOffice(doc, head.end, end) : head.end
  for (let i = from; i < end; i++) {
    // "Anggota | Komisi XIII | dari Fraksi …"
    if (inner >= 0 && isFrom(doc, i)) return inner
    // "juru bicara | pemerintah", "direktur di | departemen pariwisata"
    const named = hasShape(doc, i, Shape.CAPITAL) || i === head.end || valueAt(doc, i - 1, OFFICE_JOINTS) === 'of'
    if (!named || isMark(doc, i - 1, '(') || isInside(doc, head.end, i)) continue
    const known = found(doc, i, ORGANIZATION_HEADS)
    // "Dirjen Imigrasi | Kementerian Imigrasi": the part of a ministry before it
    const part = Math.max(endOf(doc, i, ORGANIZATION_NAMES), known === undefined ? i + 1 : 0)
    if (i === head.end && MINISTRY.test(textOf(doc, part))) continue
    if (
      (known !== undefined && !known.value.inner) ||
      isClass(doc, i, ORGANIZATION_NAMES) ||
      isSite(doc, i) ||
      nounEnd(doc, i) > 0
    )
      return (head.role.direct || isClass(doc, i, ORGANIZATION_ENDS)) && isNamedBefore(doc, tail, i) ? tail : i
    if (known !== undefined && inner < 0 && hasShape(doc, i, Shape.CAPITAL)) inner = i
  }
  if (head.role.portfolio) return from < end ? end : countryStart(doc, head.end, end)
  if (inner >= 0) return inner
  // "Duta Besar | RI untuk Jepang", "Konsul Jenderal | Jepang"
  if (!head.role.direct && (isClass(doc, head.end, ORGANIZATION_ENDS) || isCountry(doc, head.end))) return head.end
  // "Kepala | kantor Informasi dan Kebudayaan"
  if (head.role.direct) return isClass(doc, head.end, BODY_NOUNS) ? head.end : tail
  for (let i = head.end; i < end - 1; i++)
    if (valueAt(doc, i, OFFICE_JOINTS) === 'of' && !hasShape(doc, i, Shape.CAPITAL) && hasShape(doc, i + 1, Shape.CAPITAL))
      return i + 1
  const english = isClass(doc, head.end - 1, ENGLISH_HEADS)
  const named = behindSubject(doc, head.end, end, english)
  // "Research Analyst | Capital Asset Management": all words are of offices, and the last one ends a firm's name.
  return named === end && english && end - head.end > 2 && tail === head.end && isClass(doc, end - 1, FIRM_WORDS) ? tail : named
}

const MINISTRY = /^Kementerian$/

const OPENING_BODY = /^(?:BPD|Kodam)$/

/** Whether the word at `i` is in a place's name or a list of subjects, and begins no body ("Amerika | Serikat", "Hukum, | Organisasi, dan …"). */
function isInside(doc: Doc, from: number, i: number): boolean {
  for (let at = Math.max(from, i - 3); at < i; at++) if (doc.placeNames[at] >= 0 && doc.placeEnds[at] > i) return true
  return isMark(doc, i - 1, ',') && (isMark(doc, i + 1, ',') || isJoint(doc, i + 1))
}

/** Whether a building is named at `i` ("Kepala | Stasiun Gambir"). */
function isSite(doc: Doc, i: number): boolean {
  const type = found(doc, i, PLACE_TYPES)
  return (
    type?.value.type === 'facility' &&
    type.value.keep &&
    hasShape(doc, i, Shape.CAPITAL) &&
    hasShape(doc, type.end, Shape.CAPITAL)
  )
}

/** Whether names that no office is about stand in `[from, i)`: in English a body is named before its head ("Gili Hotel Association"). */
function isNamedBefore(doc: Doc, from: number, i: number): boolean {
  for (let at = from; at < i; at++)
    if (
      !hasShape(doc, at, Shape.CAPITAL) ||
      (doc.leaning[at] <= Lean.OFFICE && !isUnknownShortName(doc, at)) ||
      doc.tokens.end[at] - doc.tokens.start[at] < 3
    )
      return false
  return from < i
}

/** "Ketua | PUK SPDT FSPMI": letters that no table knows. */
const isUnknownShortName = (doc: Doc, i: number) => hasShape(doc, i, Shape.UPPER) && doc.words[i] === 0

const isFrom = (doc: Doc, i: number) => textOf(doc, i) === 'dari'

/** "Wakil Presiden Komunikasi | PT …": a firm behind an office that is else for a place, which begins at `place`. */
function firmStart(doc: Doc, place: number, end: number): number {
  for (let i = place; i < end; i++) if (found(doc, i, ORGANIZATION_HEADS)?.value.firm) return i
  return place
}

/** The second office in a minister's ("Menteri Investasi/| Kepala BKPM"), `end` for none. */
function secondOffice(doc: Doc, from: number, end: number): number {
  let at = from
  while (at < end && !(isClass(doc, at, ROLE_HEADS) && (isMark(doc, at - 1, '/') || !hasShape(doc, at - 1, Shape.CAPITAL)))) at++
  return at
}

/** Whether the name of a country stands at `i`. */
function isCountry(doc: Doc, i: number): boolean {
  const name = doc.placeNames[i]
  return hasShape(doc, i, Shape.CAPITAL) && name >= 0 && doc.gazetteer.type(doc.gazetteer.likeliest(name)) === 'country'
}

/** The country that ends a minister's office ("Menteri Pertahanan | Meksiko", "Wakil Menteri Perdagangan | RI"), `end` for none. */
function countryStart(doc: Doc, from: number, end: number): number {
  if (isClass(doc, end - 1, ORGANIZATION_ENDS)) return end - 1
  for (let i = from + 1; i < end; i++)
    if (doc.placeNames[i] >= 0 && doc.placeEnds[i] === end && doc.leaning[i] > Lean.OFFICE && !isClass(doc, i, OFFICE_WORDS))
      return i
  return end
}

/** Where behind the words an office is about a name begins that no table knows ("Direktur Kreatif | IKAT Indonesia"; in English right behind the head: "Country Head | Zeptel"), `end` for none. */
function behindSubject(doc: Doc, from: number, end: number, english: boolean): number {
  for (let i = from; i < end; i++) {
    if (!hasShape(doc, i, Shape.CAPITAL) || isSubjectWord(doc, i) || isMark(doc, i - 1, '(')) continue
    // "Direktur | GoPangan"
    if (doc.leaning[i] === Lean.BODY) return i
    const named =
      doc.leaning[i] === Lean.UNKNOWN ||
      (english && doc.leaning[i] > 0) ||
      (hasShape(doc, i, Shape.UPPER) && !endsPlace(doc, i + 1))
    if (named && (english || i > from || hasShape(doc, i, Shape.UPPER) || i + 1 < end)) return i
  }
  return end
}

/** Marks that close what is part of a body's name. */
const CLOSING = new Set([')', '"', '”'])

/** Where the name of a body in `[first, end)` ends: tails that say how, when or for what the office is held are no part of it. */
function bodyEnd(doc: Doc, head: OfficeHead, first: number, end: number): number {
  const body = found(doc, first, ORGANIZATION_HEADS)?.value
  let at = first
  while (at < end && !endsBody(doc, at, first, body)) at++
  while (at > first && (hasShape(doc, at - 1, Shape.PUNCTUATION) ? !CLOSING.has(textOf(doc, at - 1)) : isJoint(doc, at - 1))) at--
  const open = bracketStart(doc, at)
  // "Kepala Dinas Perawatan (Kadiswat)": short for the office, not for the body.
  return open > first && isShortForOffice(doc, head, open + 1) ? open : at
}

const isJoint = (doc: Doc, i: number) =>
  !hasShape(doc, i, Shape.CAPITAL) && hasShape(doc, i, Shape.WORD) && isClass(doc, i, OFFICE_JOINTS)

/** Whether the name of a body that begins at `first` ends before `at`, whose head in the tables is `body`. */
function endsBody(doc: Doc, at: number, first: number, body: OrganizationTail | undefined): boolean {
  const named = body?.tail === 'name'
  // "PT Alam Raya, Kecamatan Kandangan", "PPIH 2019"
  if (isMark(doc, at, ',')) return isClass(doc, at + 1, AREA_WORDS) && hasShape(doc, at + 1, Shape.CAPITAL)
  if (at > first && hasShape(doc, at, Shape.NUMBER))
    return doc.tokens.end[at] - doc.tokens.start[at] === 4 && /^(?:19|20)\d\d$/.test(textOf(doc, at))
  if (!hasShape(doc, at, Shape.WORD) || at === first) return false
  // "DPR | Koordinator Kesejahteraan Rakyat", "Kadin | Bidang Perhubungan"
  if (hasShape(doc, at, Shape.CAPITAL)) {
    const opens = (isClass(doc, at, ROLE_HEADS) && !isBodyWord(doc, at)) || valueAt(doc, at, OFFICE_JOINTS) === 'on'
    return !named && opens && (endsWith(doc, at, ORGANIZATION_NAMES) || endsWith(doc, at, ORGANIZATION_ENDS))
  }
  const joint = valueAt(doc, at, BODY_JOINTS)
  // "RSUD dr. Soetomo"
  if (joint === undefined)
    return hasShape(doc, first, Shape.CAPITAL) ? !(named && isClass(doc, at, HONORIFICS)) : isClass(doc, at, OFFICE_TAILS)
  // "Komisi | untuk Orang Hilang", but "Pemerintah | untuk …"
  return joint === 'name' && !named && !(body?.inner && at === first + 1)
}

/** The bracket of one word that ends right before `at`, -1 for none. */
const bracketStart = (doc: Doc, at: number) => (isMark(doc, at - 1, ')') && isMark(doc, at - 3, '(') ? at - 3 : -1)

/** Whether the word at `i` is short for the office itself ("Kadispenau" for "Kepala Dinas Penerangan …"). */
function isShortForOffice(doc: Doc, head: OfficeHead, i: number): boolean {
  if (isClass(doc, i, ROLE_HEADS)) return true
  const prefix =
    valueAt(doc, head.end - 1 > head.position ? head.end - 2 : head.position, POST_PREFIXES) ??
    valueAt(doc, head.position, POST_PREFIXES)
  return prefix !== undefined && !hasShape(doc, i, Shape.UPPER) && textOf(doc, i).startsWith(prefix)
}

/** The first capitalised token of `[from, end)` outside brackets, `end` for none. */
function capitalFrom(doc: Doc, from: number, end: number): number {
  let at = from
  // "Presiden Kelima | RI": which one it is.
  while (at < end && (!hasShape(doc, at, Shape.CAPITAL) || (/^ke[a-z]+$/i.test(textOf(doc, at)) && isClass(doc, at, ORDINALS)))) {
    if (isMark(doc, at, '(')) while (at < end && !isMark(doc, at, ')')) at++
    at++
  }
  return Math.min(at, end)
}

import { ENGLISH_HEADS, ENGLISH_POST_WORDS } from '../../lexicon/english-posts.ts'
import { ORGANIZATION_JOINTS } from '../../lexicon/names.ts'
import { ORGANIZATION_HEADS, ORGANIZATION_NAMES } from '../../lexicon/organizations.ts'
import { RANKS } from '../../lexicon/ranks.ts'
import { CANDIDACIES, CHAIRS, NO_OFFICES, OFFICE_STATUS, ROLE_HEADS, type Role, SECOND_OFFICES } from '../../lexicon/roles.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { OfficialMention } from '../../model/mentions/official.ts'
import { endsWith, startOf } from '../../text/ending.ts'
import { once } from '../../text/once.ts'
import { endOf, found, hasShape, isClass, isMark, sentenceStart, valueAt } from '../../text/view.ts'

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
export const officeHead = once((doc: Doc, at: number): OfficeHead | null => {
  const head = headAt(doc, at)
  // "Pelaksana Tugas (Plt) Bupati", "Pejabat (Pj) Bupati": how an office is held is none.
  if (head === undefined || isInsideHead(doc, at, head.end) || endOf(doc, at, OFFICE_STATUS) > head.end) return null
  if (isMark(doc, head.end, '(') && isClass(doc, head.end + 1, OFFICE_STATUS) && isClass(doc, head.end + 3, ROLE_HEADS))
    return null
  // "Komisaris Besar", a rank; "Raja Ampat", a regency.
  if (endOf(doc, at, RANKS) > head.end) return null
  if (endOf(doc, at, NO_OFFICES) > 0 || (head.value.weak && doc.placeNames[at] >= 0 && doc.placeEnds[at] > head.end)) return null
  // "Dewan | Pimpinan Daerah": a word of many jobs inside the name of a body.
  const body = doc.organizations[doc.organizationAt[at]]
  if (head.value.weak && body !== undefined && body.first < at && body.end >= head.end && !isMark(doc, at - 1, '(')) return null
  const lead = englishLead(doc, at, head.end)
  let first = lead
  let position = lead
  let status: OfficialMention['status'] = 'current'
  for (let word = statusBefore(doc, first); word !== null; word = statusBefore(doc, first)) {
    first = word.first
    if (word.status !== 'former') position = first
    if (status === 'current' || word.status === 'former') status = word.status
  }
  // "pasangan calon | Wagub": who stands for an office does not hold it.
  // "bakal | calon wakil gubernur": both words may be one of candidacies.
  const candidate = isClass(doc, position - 1, CANDIDACIES) ? position - 1 : startOf(doc, position, CANDIDACIES)
  if (candidate >= sentenceStart(doc, at)) first = position = candidate
  // "Senior Brand | Manager": with the words before it an English noun is an office by itself.
  return {
    first,
    position,
    end: head.end,
    role: head.value.weak && isEnglishPost(doc, at, lead, head.end) ? ENGLISH_POST : head.value,
    status,
  }
})

/** The last of the heads that are joined to one ("pendiri dan | CEO Fuelarium"): what follows is told by it. */
export function lastHead(doc: Doc, head: OfficeHead): OfficeHead {
  let last = head
  for (let heads = 1; heads < MOST_HEADS; heads++) {
    const joined = Math.max(endOf(doc, last.end, ORGANIZATION_JOINTS), endOf(doc, last.end, SECOND_OFFICES))
    const next = joined > 0 && isClass(doc, joined, ROLE_HEADS) ? officeHead(doc, joined) : null
    if (next === null || next.first < last.end) break
    last = next
  }
  return last
}

/** So many heads at most are joined to one. */
const MOST_HEADS = 4

/** Whether an English noun is an office by the words before it, or those behind it ("Director | Strategic Consulting"). */
const isEnglishPost = (doc: Doc, at: number, lead: number, end: number) =>
  lead < at ||
  (isClass(doc, end - 1, ENGLISH_HEADS) &&
    hasShape(doc, at, Shape.CAPITAL) &&
    hasShape(doc, end, Shape.CAPITAL) &&
    isClass(doc, end, ENGLISH_POST_WORDS))

const ENGLISH_POST: Role = { tail: 'open' }

/** The longest head at `at`, without a last word that begins the name of a body ("Ketua | Majelis Taklim", not "Ketua Majelis"). */
function headAt(doc: Doc, at: number): { readonly end: number; readonly value: Role } | undefined {
  const head = found(doc, at, ROLE_HEADS)
  if (head === undefined || head.end - at < 2) return head
  const last = head.end - 1
  const body = found(doc, last, ORGANIZATION_HEADS)
  const named = body !== undefined && body.end > head.end && !body.value.inner
  // "Ketua | Majelis Ulama Indonesia"; of "Kepala Divisi | Humas Polri" the part is the office's.
  const whole = last - at === 1 && isClass(doc, at, CHAIRS) && endOf(doc, last, ORGANIZATION_NAMES) > head.end
  return named || whole ? { end: last, value: BODY_HEAD } : head
}

const BODY_HEAD: Role = { tail: 'open', direct: true }

/** First token of the English office whose noun is in `[at, end)`, `at` for one in Indonesian or in lower case. */
function englishLead(doc: Doc, at: number, end: number): number {
  if (!isClass(doc, end - 1, ENGLISH_HEADS) || !hasShape(doc, at, Shape.CAPITAL)) return at
  let first = at
  for (;;) {
    const joined = isClass(doc, first - 1, ORGANIZATION_JOINTS) ? first - 1 : first
    if (!hasShape(doc, joined - 1, Shape.CAPITAL) || !isClass(doc, joined - 1, ENGLISH_POST_WORDS)) return first
    if (doc.sentenceOf[joined - 1] !== doc.sentenceOf[at]) return first
    first = joined - 1
  }
}

/** Whether a longer head that begins earlier covers the one at `[at, end)` ("Wakil | Ketua"), or `at` is the second word of one. */
function isInsideHead(doc: Doc, at: number, end: number): boolean {
  const start = Math.max(sentenceStart(doc, at), at - 3)
  for (let i = start; i < at; i++) if (doc.phraseEnds[i] >= end && endOf(doc, i, ROLE_HEADS) >= end) return true
  return false
}

/** The word of former or acting holding right before `at`: "mantan", "Plt", "Penjabat (Pj)". */
function statusBefore(doc: Doc, at: number): { first: number; status: OfficialMention['status'] } | null {
  const last = isMark(doc, at - 1, ')') && isMark(doc, at - 3, '(') ? at - 3 : at
  // "Pejabat (Pj) Gubernur": the bracket tells how.
  const inBracket = last < at ? valueAt(doc, at - 2, OFFICE_STATUS) : undefined
  if (inBracket !== undefined && isClass(doc, last - 1, ROLE_HEADS)) return { first: last - 1, status: inBracket }
  if (!endsWith(doc, last, OFFICE_STATUS)) return null
  for (let i = last - 1; i >= Math.max(last - 3, sentenceStart(doc, at)); i--) {
    const word = found(doc, i, OFFICE_STATUS)
    if (word !== undefined && word.end === last) return { first: i, status: word.value }
  }
  return null
}

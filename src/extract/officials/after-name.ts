import { NAME_PARTICLES, ORGANIZATION_JOINTS } from '../../lexicon/names.ts'
import { ORGANIZATION_HEADS } from '../../lexicon/organizations.ts'
import { OFFICE_ARTICLES, OFFICE_COPULAS, OFFICE_JOINTS, ROLE_HEADS } from '../../lexicon/roles.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { OfficialMention, TokenRange } from '../../model/mentions/official.ts'
import { startOf } from '../../text/ending.ts'
import { nameStart } from '../../text/name-start.ts'
import { found, hasShape, isClass, isMark, sentenceStart } from '../../text/view.ts'
import { isComplete } from './complete.ts'
import { type OfficeHead, officeHead } from './head.ts'
import { holderBehind, isPersonal, mentionOf } from './holder.ts'
import { weightOf } from './holder-in-run.ts'
import { reachOf } from './office.ts'
import { isDegree, rankEnd } from './person.ts'

type Found = Omit<OfficialMention, 'rule'>

/** A name is looked for so many tokens back at most. */
const REACH = 12

/** "Chaidir, Kepala Badan Kepegawaian Daerah, …": the office stands behind the name and a comma. */
export const nameCommaOffice = rule<Found>('name-comma-office', [ROLE_HEADS], (doc, at) => officeBehind(doc, at, commaBefore))

const commaBefore = (doc: Doc, first: number) => (isMark(doc, first - 1, ',') ? first - 1 : null)

/** "Budi Santoso selaku Camat Wonosari", "Puan Maharani yang juga Ketua DPR". */
export const nameCopulaOffice = rule<Found>('name-copula-office', [ROLE_HEADS], (doc, at) => officeBehind(doc, at, copulaBefore))

function copulaBefore(doc: Doc, first: number): number | null {
  const copula = startOf(doc, first, OFFICE_COPULAS)
  if (copula < sentenceStart(doc, first)) return null
  return isMark(doc, copula - 1, ',') ? copula - 1 : copula
}

/** "Erick Thohir (Ketua Umum PSSI)". */
export const nameBracketOffice = rule<Found>('name-bracket-office', [ROLE_HEADS], (doc, at) =>
  officeBehind(doc, at, bracketBefore),
)

const bracketBefore = (doc: Doc, first: number) => (isMark(doc, first - 1, '(') ? first - 1 : null)

/** The person whose office has its head at `at`; `nameEnd` says where the name before it ends, given the first token of the office. */
function officeBehind(doc: Doc, at: number, nameEnd: (doc: Doc, first: number) => number | null): Found | null {
  const head = officeHead(doc, at)
  if (head === null) return null
  const lead = leadOf(doc, head)
  const end = nameEnd(doc, lead)
  if (end === null || end < 1 || doc.sentenceOf[end - 1] !== doc.sentenceOf[at]) return null
  const name = nameBefore(doc, beforeExtras(doc, end))
  if (name === null) return null
  const rank = rankBefore(doc, name[0])
  if (rank === null && !isPersonal(doc, name)) return null
  const reach = reachOf(doc, head, false)
  if (head.role.weak && reach.end - head.end < 1) return null
  if (isHeldBehind(doc, head, holdsOffice(doc, name[0]))) return null
  const mention = mentionOf(
    doc,
    { ...head, position: head.first - lead > 1 ? lead : head.position },
    reach.end,
    { rank, honorific: null, name, end: name[1] },
    rank?.[0] ?? name[0],
    reach.end,
  )
  return { ...mention, end: mention.position![1] }
}

/** First token of the office phrase: "salah satu pendiri", "seorang direktur". */
function leadOf(doc: Doc, head: OfficeHead): number {
  const article = startOf(doc, head.first, OFFICE_ARTICLES)
  return article < sentenceStart(doc, head.first) ? head.first : article
}

/** The token after the name itself where degrees or an age in brackets stand behind it. */
function beforeExtras(doc: Doc, end: number): number {
  let at = end
  // "Tri Wahyono, 45, Direktur …", "… (45 tahun), Kepala …"
  if (hasShape(doc, at - 1, Shape.NUMBER) && isMark(doc, at - 2, ',')) at -= 2
  if (isMark(doc, at - 1, ')') && hasShape(doc, at - 2, Shape.NUMBER) && isMark(doc, at - 3, '(')) at -= 3
  for (;;) {
    // "S.Pd.,": the full stop is a token of its own.
    const degree = isMark(doc, at - 1, '.') ? at - 2 : at - 1
    if (!isDegree(doc, degree)) return at
    at = isMark(doc, degree - 1, ',') ? degree - 1 : degree
  }
}

/** The person's name that ends at `end`, null for none. */
export function nameBefore(doc: Doc, end: number): TokenRange | null {
  const start = Math.max(sentenceStart(doc, end - 1), end - REACH)
  let first = end
  while (first > start && (hasShape(doc, first - 1, Shape.CAPITAL) || isJoint(doc, first - 1, start))) first--
  const at = nameStart(doc, first, end)
  return at === end ? null : [at, end]
}

/** Whether a lower-case particle stands inside a name ("bin"), with a capitalised word on both sides. */
const isJoint = (doc: Doc, i: number, start: number) =>
  i > start && isClass(doc, i, NAME_PARTICLES) && hasShape(doc, i - 1, Shape.CAPITAL)

/** The rank that ends right before token `at`. */
function rankBefore(doc: Doc, at: number): TokenRange | null {
  for (let i = Math.max(at - 7, sentenceStart(doc, at)); i < at; i++) if (rankEnd(doc, i) === at) return [i, at]
  return null
}

/** Whether an office stands right before a name ("Menteri Sosial | Budi Santoso, Menteri …": a list of people). */
function holdsOffice(doc: Doc, name: number): boolean {
  const start = Math.max(sentenceStart(doc, name), name - REACH)
  for (let i = name - 1; i >= start && (hasShape(doc, i, Shape.CAPITAL) || isClass(doc, i, OFFICE_JOINTS)); i--)
    if (isClass(doc, i, ROLE_HEADS)) return true
  return false
}

/** Whether the office is held by a person named behind it instead ("…, Wakil Presiden Boediono"); `listed`: in a list of people with offices. */
function isHeldBehind(doc: Doc, head: OfficeHead, listed: boolean): boolean {
  const holding = holderBehind(doc, head)
  if (holding === null) return false
  const { person, officeEnd } = holding
  // "…, Direktur PT Eka Sari Group": the words behind the head of a named body are its name.
  if (found(doc, officeEnd - 2, ORGANIZATION_HEADS)?.value.tail === 'name') return false
  if (person.rank !== null) return officeEnd === person.rank[0]
  const joint = isClass(doc, officeEnd - 1, ORGANIZATION_JOINTS)
  const whole = person.name[1] - person.name[0] > 1 && isComplete(doc, person.name[0])
  const sure = listed || whole || weightOf(doc, person.name) >= 30
  return !joint && !isMark(doc, person.name[0] - 1, ',') && sure
}

import { AUXILIARIES } from '../../lexicon/count-words.ts'
import { ORGANIZATION_JOINTS } from '../../lexicon/names.ts'
import { FIRM_WORDS } from '../../lexicon/organizations.ts'
import {
  APPOINTMENTS,
  HOLDING_VERBS,
  OFFICE_ADVERBS,
  OFFICE_ARTICLES,
  OFFICE_COPULAS,
  OFFICE_JOINTS,
  OFFICE_POINTERS,
  ROLE_HEADS,
  SECOND_OFFICES,
} from '../../lexicon/roles.ts'
import { SPEECH_AFTER } from '../../lexicon/speech.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { OfficialMention } from '../../model/mentions/official.ts'
import { endingAt, endsWith, startOf } from '../../text/ending.ts'
import { hasVerbForm } from '../../text/verb.ts'
import { hasShape, isClass, isMark, sentenceStart, textOf, valueAt } from '../../text/view.ts'
import { hasOpenBody } from './bodies.ts'
import { isComplete } from './complete.ts'
import { type OfficeHead, officeHead } from './head.ts'
import { holderBehind, isPersonal, mentionOf } from './holder.ts'
import { weightOf } from './holder-in-run.ts'
import { isOfficeNoun, reachOf } from './office.ts'
import type { Person } from './person.ts'
import { personBefore, REACH } from './person-before.ts'

type Found = Omit<OfficialMention, 'rule'>

/** "Chaidir, Kepala Badan Kepegawaian Daerah, …": the office stands behind the name and a comma. */
export const nameCommaOffice = rule<Found>('name-comma-office', [ROLE_HEADS], (doc, at) => officeBehind(doc, at, commaBefore))

const commaBefore = (doc: Doc, first: number) => (isMark(doc, first - 1, ',') ? first - 1 : null)

/** "Budi Santoso selaku Camat Wonosari", "Puan Maharani yang juga Ketua DPR", "Rudi diketahui pernah menjabat sebagai Camat Kota". */
export const nameCopulaOffice = rule<Found>('name-copula-office', [ROLE_HEADS], (doc, at) => {
  const mention = officeBehind(doc, at, copulaBefore)
  return mention !== null && mention.status === 'current' && isOver(doc, mention) ? { ...mention, status: 'former' } : mention
})

/** The token after the name that a copula before `first` ties to an office, adverbs, "yang" and an apposition between them left out; null for none. */
function copulaBefore(doc: Doc, first: number): number | null {
  const start = sentenceStart(doc, first)
  const copula = startOf(doc, first, OFFICE_COPULAS)
  if (copula < start) return appointedBefore(doc, first)
  let at = copula
  for (let adverb = startOf(doc, at, OFFICE_ADVERBS); adverb >= start; adverb = startOf(doc, at, OFFICE_ADVERBS)) at = adverb
  if (isMark(doc, at - 1, ',')) return at - 1
  return endsWith(doc, first, SECOND_OFFICES) ? (appositionStart(doc, at, start) ?? at) : at
}

/** The token after the name of somebody who is made something ("menunjuk Budi Santoso | menjadi Direktur"), null for none. */
function appointedBefore(doc: Doc, first: number): number | null {
  if (textOf(doc, first - 1) !== 'menjadi') return null
  const person = personBefore(doc, first - 1)
  return person !== null && endsWith(doc, startOfPerson(person), APPOINTMENTS) ? first - 1 : null
}

const startOfPerson = ({ rank, honorific, name }: Person) => Math.min(rank?.[0] ?? name[0], honorific?.[0] ?? name[0])

/** So many words at most stand between a name's comma and "yang juga". */
const LONGEST_APPOSITION = 6

/** The comma before the lower-case words that end at `end` and say who somebody is ("Marwan, | paman korban | yang juga …"), null for none. */
function appositionStart(doc: Doc, end: number, start: number): number | null {
  for (let i = end - 1; i >= Math.max(start, end - LONGEST_APPOSITION); i--) {
    if (isMark(doc, i, ',')) return i < end - 1 ? i : null
    if (!isOfficeNoun(doc, i)) return null
  }
  return null
}

/** Whether words between the name and the office say that it was held before ("yang pernah menjabat Camat …"). */
function isOver(doc: Doc, { name, position }: Found): boolean {
  for (let i = name![1]; i < position![0]; i++) if (endingAt(doc, i + 1, OFFICE_ADVERBS)?.value === 'former') return true
  return false
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
  const person = personBefore(doc, end)
  if (person === null) return null
  // "Byron menjabat CEO": only persons hold offices.
  const sure = person.rank !== null || person.honorific !== null || holdsByVerb(doc, lead) || isAppointedNext(doc, person, lead)
  if (!sure && !isPersonal(doc, person.name)) return null
  const first = startOfPerson(person)
  const reach = reachOf(doc, head, false)
  if (head.role.weak && reach.end - head.end < 1) return null
  // "Menurut Ana Sari, jaksa mulai bekerja": a word of many jobs in lower case goes with a name only between commas.
  if (head.role.weak && isMark(doc, lead - 1, ',') && !hasShape(doc, at, Shape.CAPITAL)) {
    // "Lewat siaran Ana Sari, ahli strategi itu ditanya": so does one that is pointed at.
    const isPointedAt = isClass(doc, reach.end, OFFICE_POINTERS) && isPlain(doc, reach.end + 1)
    if (isPointedAt || goesOn(doc, reach.end)) return null
  }
  if (!endsWith(doc, lead, OFFICE_COPULAS) && isHeldBehind(doc, head, holdsOffice(doc, first))) return null
  const mention = mentionOf(
    doc,
    { ...head, position: head.first - lead > 1 ? lead : head.position },
    reach.end,
    person,
    first,
    reach.end,
  )
  return { ...mention, end: mention.position![1] }
}

const holdsByVerb = (doc: Doc, first: number) => endsWith(doc, first, HOLDING_VERBS)

/** Whether a name in a list of appointments follows one before it ("Ana sebagai Camat Garut dan | Desma | sebagai Camat Wanaraja"). */
function isAppointedNext(doc: Doc, { name: [first, end] }: Person, lead: number): boolean {
  const joint = first - 1
  if (end - first > 1 || doc.leaning[first] <= 0 || startOf(doc, lead, OFFICE_COPULAS) !== end) return false
  if (!isMark(doc, joint, ',') && valueAt(doc, joint, ORGANIZATION_JOINTS) !== 'list') return false
  const start = Math.max(sentenceStart(doc, first), joint - LONGEST_APPOINTMENT)
  for (let i = joint; i > start; i--) if (isClass(doc, i, ROLE_HEADS) && textOf(doc, i - 1) === textOf(doc, end)) return true
  return false
}

/** An office in a list of appointments has so many words at most. */
const LONGEST_APPOINTMENT = 14

const isPlain = (doc: Doc, i: number) => hasShape(doc, i, Shape.WORD) && !hasShape(doc, i, Shape.CAPITAL)

/** Whether a verb in lower case follows, so that the words before it are its subject. */
const goesOn = (doc: Doc, i: number) =>
  isPlain(doc, i) && !isClass(doc, i, SPEECH_AFTER) && (isClass(doc, i, AUXILIARIES) || hasVerbForm(textOf(doc, i)))

/** First token of the office phrase: "salah satu pendiri", "seorang direktur". */
function leadOf(doc: Doc, head: OfficeHead): number {
  const article = startOf(doc, head.first, OFFICE_ARTICLES)
  return article < sentenceStart(doc, head.first) ? head.first : article
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
  // "…, Direktur PT Eka Sari Group", "…, Ketua KUD Mina Lestari,": the words behind the head of a named body are its name.
  const last = person.name[1] - 1
  if (person.rank === null && (hasOpenBody(doc, head.end, officeEnd) || (!listed && isClass(doc, last, FIRM_WORDS)))) return false
  if (person.rank !== null) return officeEnd === person.rank[0]
  // "Mayjen Ahmad Yani, Danlanud Adi": one word behind an office for a place is the place.
  const lone = person.name[1] - person.name[0] === 1 && officeEnd === head.end
  if (lone && !listed && head.role.tail === 'place') return false
  const joint = isClass(doc, officeEnd - 1, ORGANIZATION_JOINTS)
  const whole = person.name[1] - person.name[0] > 1 && isComplete(doc, person.name[0])
  const sure = listed || whole || weightOf(doc, person.name) >= 30
  return !joint && !isMark(doc, person.name[0] - 1, ',') && sure
}

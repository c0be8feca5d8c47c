import { ORGANIZATION_JOINTS } from '../../lexicon/names.ts'
import { LIST_OPENERS, OFFICE_COPULAS, ROLE_HEADS, SECOND_OFFICES } from '../../lexicon/roles.ts'
import { RELATIONS } from '../../lexicon/speech.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import type { OfficialMention } from '../../model/mentions/official.ts'
import { startOf } from '../../text/ending.ts'
import { endOf, hasShape, isClass, isMark, sentenceStart, textOf, valueAt } from '../../text/view.ts'
import { type OfficeHead, officeHead } from './head.ts'
import { holderBehind, isNameOfPlace, isPersonal, mentionOf } from './holder.ts'
import type { Holding } from './holder-in-run.ts'
import { hasGivenName } from './leanings.ts'
import { reachOf } from './office.ts'
import { readPerson } from './person.ts'

type Found = Omit<OfficialMention, 'rule'>

/** "Kepala BNPB Suharyanto", "Kapolres Garut AKBP Rio Wahyu", "Ketua Umum PSSI, Erick Thohir, …". */
export const officeName = rule<Found>('office-name', [ROLE_HEADS], (doc, at) => {
  const head = officeHead(doc, at)
  if (head === null || !isOffice(doc, head, at)) return null
  const holding = holderBehind(doc, head)
  if (holding === null && head.role.many) return listed(doc, head)
  if (holding === null) return 'no-holder'
  if (isNameOfPlace(doc, head.first)) return 'in-longer-name'
  if (isRunningMate(doc, head)) return 'others-office'
  const { officeEnd, person } = holding
  // "Istri Mendagri yang juga Ketua Umum TP PKK Tri Wulandari": the second office is the wife's.
  if (isClass(doc, head.first - 1, RELATIONS) && holdsSecond(doc, head.end, officeEnd)) return 'others-office'
  if (head.role.weak && officeEnd === head.end && person.rank === null && !isTitle(doc, head, holding)) return 'weak-office'
  // "Markus selaku Kepala Kampung Yigi, Otinus Murib, …", "Yenny yang juga ketua Barisan Gus Dur": the office is that of the one before.
  if (person.rank === null && isBound(doc, head)) return 'others-office'
  const pair = paired(doc, head, holding)
  if (pair !== null) return pair
  // "Kapolda Sulsel (Irjen Pol Ahmad Yani)": the bracket closes with the name.
  const inBracket = isMark(doc, officeEnd, '(') && isMark(doc, person.end, ')')
  const first = mentionOf(doc, head, officeEnd, person, head.first, inBracket ? person.end + 1 : person.end)
  return head.role.many ? [first, ...others(doc, head, officeEnd, person.end)] : first
})

/** Whether a second office is joined to the first in `[from, end)`. */
function holdsSecond(doc: Doc, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isClass(doc, i, SECOND_OFFICES)) return true
  return false
}

/** "Jaksa Teresa Camelio": a word of many jobs that stands as a title before a full name. */
const isTitle = (doc: Doc, head: OfficeHead, { person: { name }, reach }: Holding) =>
  reach.by !== 'comma' &&
  head.role.titled === true &&
  name[1] - name[0] > 1 &&
  hasGivenName(doc, ...name) &&
  !hasShape(doc, head.first - 1, Shape.CAPITAL)

/** Whether a copula ties the office to a name before it ("Markus selaku | Kepala Kampung"). */
function isBound(doc: Doc, head: OfficeHead): boolean {
  const copula = startOf(doc, head.first, OFFICE_COPULAS)
  return (
    copula > sentenceStart(doc, head.first) && hasShape(doc, copula - 1, Shape.CAPITAL) && doc.leaning[copula - 1] > Lean.OFFICE
  )
}

/** "Gubernur dan Wakil Gubernur Jawa Timur, Khofifah Indar Parawansa dan Emil Dardak": two offices, two holders in the same order. */
function paired(doc: Doc, head: OfficeHead, { officeEnd, person }: Holding): Found[] | null {
  const isAnd = (at: number) => valueAt(doc, at, ORGANIZATION_JOINTS) === 'list'
  const second = isAnd(head.end) ? officeHead(doc, head.end + 1) : null
  if (second === null || !isAnd(person.end)) return null
  const other = readPerson(doc, person.end + 1)
  if (other === null || other.rank !== null || !(isPersonal(doc, other.name) || isDeputy(doc, second))) return null
  return [
    mentionOf(doc, head, head.end, person, head.first, person.end),
    mentionOf(doc, second, officeEnd, other, person.end + 1, other.end),
  ]
}

/** "Presiden dan Wakil Presiden Joko Widodo dan Kalla": behind the deputy's office one word is a name. */
const isDeputy = (doc: Doc, { first, role }: OfficeHead) => /^wakil\b/i.test(role.stands ?? textOf(doc, first))

/** "menjadi cawapres Prabowo Subianto": the name is of whom somebody else stands beside. */
const isRunningMate = (doc: Doc, { first, role, end }: OfficeHead) =>
  /^calon wakil\b/i.test(role.stands ?? textOf(doc, first, end)) && /^(?:men)?jadi$/.test(textOf(doc, first - 1))

/** Whether the head is written as one: an abbreviation in capitals is not taken for a lower-case word. */
const isOffice = (doc: Doc, head: OfficeHead, at: number) =>
  head.role.stands === undefined || hasShape(doc, at, Shape.CAPITAL) || textOf(doc, at).length > 4

/** "pimpinan Komisi VIII DPR, seperti Marwan Dasopang, Abidin Fikri, serta …": a list behind a word that opens it. */
function listed(doc: Doc, head: OfficeHead): Found[] | null {
  const { end } = reachOf(doc, head, false)
  const opener = endOf(doc, isMark(doc, end, ',') ? end + 1 : end, LIST_OPENERS)
  if (opener === 0) return null
  const person = readPerson(doc, opener)
  if (person === null || !isPersonal(doc, person.name)) return null
  return [mentionOf(doc, head, end, person, opener, person.end), ...others(doc, head, end, person.end)]
}

/** "Wakil Ketua DPR Adies Kadir dan Cucun Ahmad": the other holders of an office that several hold. */
function others(doc: Doc, head: OfficeHead, officeEnd: number, from: number): Found[] {
  const list: Found[] = []
  for (let at = from; ; ) {
    let next = isMark(doc, at, ',') ? at + 1 : at
    const last = valueAt(doc, next, ORGANIZATION_JOINTS) === 'list'
    if (last) next++
    const person = next > at && !hasShape(doc, next, Shape.LINE_START) ? readPerson(doc, next) : null
    if (person === null || !isPersonal(doc, person.name) || person.name[1] - person.name[0] < 2) return last ? list : []
    list.push(mentionOf(doc, head, officeEnd, person, next, person.end))
    if (last) return list
    at = person.end
  }
}

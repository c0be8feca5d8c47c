import { CANDIDATE_WORDS, PRINCIPAL_WORDS } from '../../lexicon/roles.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import { startOf } from '../../text/ending.ts'
import { hasShape, isClass, textOf } from '../../text/view.ts'
import type { OfficeHead } from './head.ts'
import type { Holding } from './holder-in-run.ts'
import type { Person } from './person.ts'

/** Whether the person named right behind an office is one it acts for ("juru bicara pribadi Megawati Soekarnoputri", "anggota kelompok John Kei"). */
export const isPrincipal = (doc: Doc, head: OfficeHead, { officeEnd }: Holding) =>
  officeEnd > head.end && !hasShape(doc, officeEnd - 1, Shape.CAPITAL) && isClass(doc, officeEnd - 1, PRINCIPAL_WORDS)

const PAIR = /\p{Ll}[-–]\p{Lu}\p{Ll}/u

/** Whether a name is that of two people who stand for election together ("calon bupati Garut, Basri Yusuf-Andi Faiz"). */
export function isTicket(doc: Doc, head: OfficeHead, { name: [first, end] }: Person): boolean {
  for (let i = first + 1; i < end; i++)
    if (PAIR.test(textOf(doc, i)) && (isCandidate(doc, head) || (end - first > 2 && doc.leaning[first] >= Lean.GIVEN)))
      return true
  return false
}

/** Whether an office is one that somebody stands for. */
const isCandidate = (doc: Doc, head: OfficeHead) =>
  isClass(doc, head.first, CANDIDATE_WORDS) ||
  startOf(doc, head.first, CANDIDATE_WORDS) >= 0 ||
  Boolean(head.role.stands?.startsWith('Calon'))

import { ORGANIZATION_HEADS } from '../../lexicon/organizations.ts'
import { OFFICE_TAILS, ROLE_HEADS } from '../../lexicon/roles.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { hasShape, isClass, isMark, sentenceEnd, valueAt } from '../../text/view.ts'
import type { OfficeHead } from './head.ts'
import type { Holding } from './holder-in-run.ts'
import { hasGivenName } from './leanings.ts'
import type { Reach } from './office.ts'
import { readPerson } from './person.ts'

/** The clause between an office and its holder is at most so many tokens long. */
const LONGEST_TAIL = 14

/**
 * The holder behind a clause on what the office is for, or on who holds it: "Juru bicara pemerintah terkait wabah flu, Siti Rahayu, mengatakan",
 * "Bupati yang memimpin sejak Mei, Budi Santoso, menolak".
 */
export function holderBehindTail(doc: Doc, head: OfficeHead, reach: Reach): Holding | null {
  const tail = valueAt(doc, reach.end, OFFICE_TAILS)
  // "kata Kapolres soal kasus itu, Budi …": behind a verb of saying the next clause begins.
  if (tail === undefined || isClass(doc, head.first - 1, SPEECH_BEFORE)) return null
  const comma = commaBehind(doc, reach.end + 1)
  const person = comma === 0 ? null : readPerson(doc, comma + 1)
  if (person === null || person.name[1] - person.name[0] < 2 || !hasGivenName(doc, ...person.name)) return null
  if (!isMark(doc, person.end, ',') && !isClass(doc, person.end, SPEECH_AFTER)) return null
  return { officeEnd: tail === 'about' ? comma : reach.end, person, reach }
}

/** The comma that ends the clause from `from` on, one without another office or speaker; 0 for none. */
function commaBehind(doc: Doc, from: number): number {
  const stop = Math.min(sentenceEnd(doc, from - 1), from + LONGEST_TAIL)
  for (let i = from; i < stop; i++) {
    if (isMark(doc, i, ',')) return i > from ? i : 0
    if (!hasShape(doc, i, Shape.WORD | Shape.NUMBER) || isClass(doc, i, SPEECH_AFTER) || isClass(doc, i, SPEECH_BEFORE)) return 0
    if (isClass(doc, i, ROLE_HEADS) && !isClass(doc, i, ORGANIZATION_HEADS)) return 0
  }
  return 0
}

import { ORGANIZATION_JOINTS } from '../../lexicon/names.ts'
import { NOUN_FORM, OFFICE_WORDS } from '../../lexicon/office-words.ts'
import { AREA_WORDS, ORGANIZATION_HEADS, ORGANIZATION_NAMES } from '../../lexicon/organizations.ts'
import { RANKS } from '../../lexicon/ranks.ts'
import { ROLE_HEADS } from '../../lexicon/roles.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import { hasShape, isClass, isMark, textOf } from '../../text/view.ts'
import { endsPlace } from './complete.ts'
import { isCalendar } from './leanings.ts'
import { headsOffice, readPerson } from './person.ts'

/** A list of subjects has its last joint so many tokens behind its first comma at most. */
const REACH = 10

/** Whether an office goes on behind a comma: a list of its subjects, the body it is in, or the area around it. */
export function commaGoesOn(doc: Doc, next: number, stop: number, joined: boolean): boolean {
  if (next >= stop || hasShape(doc, next, Shape.LINE_START)) return false
  if (isClass(doc, next, ORGANIZATION_JOINTS)) return isLastSubject(doc, next + 1, stop)
  if (isClass(doc, next, AREA_WORDS) && hasShape(doc, next, Shape.CAPITAL)) return joined
  if (joined && isClass(doc, next, ORGANIZATION_HEADS) && hasShape(doc, next, Shape.CAPITAL)) return true
  // "bidang pangan, gizi, dan kesehatan", but "pendiri Lapor, data baru dan lama …"
  if (!hasShape(doc, next, Shape.CAPITAL) && hasShape(doc, next - 2, Shape.CAPITAL)) return false
  return (subject(doc, next) ? !headsOffice(doc, next) : isUnknown(doc, next)) && reachesJoint(doc, next, stop)
}

/** Whether a word is one of what offices are about, or built like one ("Pelindungan", "Keperawatan"). */
export const isSubjectWord = (doc: Doc, i: number) => isClass(doc, i, OFFICE_WORDS) || NOUN_FORM.test(textOf(doc, i))

/** Whether token `i` is a word of what an office is about. */
const subject = (doc: Doc, i: number) =>
  hasShape(doc, i, Shape.CAPITAL)
    ? (doc.leaning[i] === Lean.OFFICE || (isSubjectWord(doc, i) && !hasShape(doc, i, Shape.UPPER))) && !isCalendar(doc, i)
    : isClass(doc, i, OFFICE_WORDS)

/** Whether token `i` is a capitalised word that is none of a person's, an office's or a rank's for sure. */
const isUnknown = (doc: Doc, i: number) =>
  hasShape(doc, i, Shape.CAPITAL) && doc.leaning[i] < Lean.GIVEN && !isClass(doc, i, ROLE_HEADS) && !isClass(doc, i, RANKS)

/** Whether the list of subjects from `from` on reaches its last joint ("Data, Informasi, dan Komunikasi"). */
function reachesJoint(doc: Doc, from: number, stop: number): boolean {
  for (let i = from; i < stop && i < from + REACH; i++) {
    if (isClass(doc, i, ORGANIZATION_JOINTS)) return isLastSubject(doc, i + 1, stop, subject(doc, from))
    if (!subject(doc, i) && !isUnknown(doc, i) && !isMark(doc, i, ',')) return false
  }
  return false
}

/**
 * Whether the word at `i`, behind the last joint of a list, is a subject: a known one (behind `known` ones), or any other where the list runs
 * on to a body, a place or the holder's name ("Sapi, Unggas, dan | Pakan Kementerian …", "Pangan, Energi, dan | Iklim, Lim Wei …").
 */
function isLastSubject(doc: Doc, i: number, stop: number, known = true): boolean {
  if (i >= stop || isClass(doc, i, ROLE_HEADS)) return false
  if (!hasShape(doc, i, Shape.CAPITAL)) return known && subject(doc, i)
  if (known && subject(doc, i)) return true
  if (!subject(doc, i) && !isUnknown(doc, i)) return false
  // "…, dan Keanggotaan (BPOKK) Dewan …"
  let at = isMark(doc, i + 1, '(') && isMark(doc, i + 3, ')') ? i + 4 : i + 1
  while (at < stop && hasShape(doc, at, Shape.CAPITAL) && doc.leaning[at] < Lean.GIVEN && !isClass(doc, at, ROLE_HEADS)) {
    if (isClass(doc, at, ORGANIZATION_HEADS) || isClass(doc, at, ORGANIZATION_NAMES)) return true
    at++
  }
  if (at > i + 1 && endsPlace(doc, at)) return true
  // "…, Tekstil, dan Ragam, Kementerian Perindustrian"
  if (isMark(doc, at, ',') && isClass(doc, at + 1, ORGANIZATION_HEADS) && hasShape(doc, at + 1, Shape.CAPITAL)) return true
  const person = isMark(doc, at, ',') ? readPerson(doc, at + 1) : null
  return person !== null && (person.rank !== null || person.name[1] - person.name[0] > 1)
}

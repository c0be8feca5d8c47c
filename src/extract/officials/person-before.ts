import { NAME_PARTICLES } from '../../lexicon/names.ts'
import { BODY_NOUNS, ROLE_HEADS } from '../../lexicon/roles.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import { endsWith, startOf } from '../../text/ending.ts'
import { nameStart } from '../../text/name-start.ts'
import { hasShape, isClass, isMark, sentenceStart, textOf } from '../../text/view.ts'
import { areInitials, honorificEnd, isDegree, isLastWord, type Person, rankEnd, readPerson } from './person.ts'

/** A name is looked for so many tokens back at most. */
export const REACH = 12

/** The person whose name, with degrees and an age behind it, ends at `end`; null for none. */
export function personBefore(doc: Doc, end: number): Person | null {
  const last = beforeExtras(doc, end)
  const run = runStart(doc, last)
  for (let i = run; i < last; i++) {
    if (rankEnd(doc, i) === 0 && honorificEnd(doc, i) === 0) continue
    // "Prof. Dr. H. Mahfud", "Kombes Pol Ahmad Yani": what stands before the name tells where it begins.
    const person = readPerson(doc, i)
    if (person !== null && person.name[1] === last) return person
  }
  const start = nameStart(doc, run, last)
  // "Heru Utama, Kepala Dinas …": a word of offices closes the name.
  const closed = start === last && isLastWord(doc, last - 1)
  const first = closed ? nameStart(doc, run, last - 1) : start
  // "surat kabar La Republica, jaksa …": what follows a word for bodies is one.
  if (endsWith(doc, first, BODY_NOUNS)) return null
  // "Jaksa Agung, Kapolri": a word of an office is nobody's name.
  if (first === last || (!closed && doc.leaning[last - 1] <= Lean.OFFICE && startOf(doc, last, ROLE_HEADS) >= 0)) return null
  return { rank: null, honorific: null, name: [first, last], end: last }
}

/** The token after the name itself where degrees or an age in brackets stand behind it. */
function beforeExtras(doc: Doc, end: number): number {
  let at = end
  // "Tri Wahyono, 45, Direktur …", "… (45 tahun), Kepala …"
  if (hasShape(doc, at - 1, Shape.NUMBER) && isMark(doc, at - 2, ',')) at -= 2
  if (isMark(doc, at - 1, ')') && hasShape(doc, at - 2, Shape.NUMBER) && isMark(doc, at - 3, '(')) at -= 3
  // "Chrisna Damayanto (CD) selaku …"
  if (isInitials(doc, at)) at -= 3
  for (;;) {
    // "S.Pd.,": the full stop is a token of its own.
    const degree = isMark(doc, at - 1, '.') ? at - 2 : at - 1
    if (!isDegree(doc, degree)) return at
    at = isMark(doc, degree - 1, ',') ? degree - 1 : degree
  }
}

/** Whether a bracket that ends at `end` holds the initials of the words before it. */
const isInitials = (doc: Doc, end: number) =>
  isMark(doc, end - 1, ')') && isMark(doc, end - 3, '(') && areInitials(doc, textOf(doc, end - 2), end - 3)

/** First token of the run of capitalised words, with particles between them and stops behind honorifics, that ends at `end`. */
function runStart(doc: Doc, end: number): number {
  const start = Math.max(sentenceStart(doc, end - 1), end - REACH)
  let first = end
  while (first > start) {
    if (hasShape(doc, first - 1, Shape.CAPITAL) || isJoint(doc, first - 1, start)) first--
    // "dr Eniarti": in lower case.
    else if (honorificEnd(doc, first - 1) === first) first--
    else if (isMark(doc, first - 1, '.') && honorificEnd(doc, first - 2) === first) first -= 2
    else if (isMark(doc, first - 1, ')') && rankEnd(doc, first - 4) === first) first -= 4
    else return first
  }
  return first
}

/** Whether a lower-case particle stands inside a name ("bin"), with a capitalised word on both sides. */
const isJoint = (doc: Doc, i: number, start: number) =>
  i > start && isClass(doc, i, NAME_PARTICLES) && hasShape(doc, i - 1, Shape.CAPITAL)

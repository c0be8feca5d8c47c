import { ENGLISH_HEADS } from '../../lexicon/english-posts.ts'
import { FIRST_NAME_FORMS } from '../../lexicon/nicknames.ts'
import {
  AREA_WORDS,
  FIRM_OPENERS,
  FIRM_WORDS,
  NAMED_NOUNS,
  ORGANIZATION_HEADS,
  ORGANIZATION_NAMES,
} from '../../lexicon/organizations.ts'
import { PLACE_TYPES } from '../../lexicon/places.ts'
import { BODY_NOUNS, ROLE_HEADS } from '../../lexicon/roles.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import { firmEnd } from '../../text/firm-end.ts'
import { endOf, found, hasShape, isClass, isMark, textOf } from '../../text/view.ts'
import { isComplete } from './complete.ts'
import type { OfficeHead } from './head.ts'
import { honorificEnd } from './person.ts'

/**
 * The first token in the run `[from, end)` that may begin a person's name, its body looked for from `first` on: one unknown word at least
 * belongs to a body or building named by it.
 */
export function behindNamedBody(doc: Doc, first: number, from: number, end: number): number {
  let at = from
  for (let i = first; i < end; i++) {
    const name = endOf(doc, i, ORGANIZATION_NAMES)
    if (name > 0) {
      i = name - 1
      continue
    }
    const body = found(doc, i, ORGANIZATION_HEADS)
    const noun = body === undefined ? nounEnd(doc, i) : 0
    let named =
      body === undefined ? Math.max(valueOfSite(doc, i), areaEnd(doc, i), noun) : body.value.tail === 'topic' ? 0 : body.end
    if (named === 0 || (i < from && !goesOnAsBody(doc, named))) continue
    // "Badan Permusyawaratan Desa (BPD) Sumber Rejo"
    if (isMark(doc, named, '(') && isMark(doc, named + 2, ')')) named += 3
    // "SMAN 1 Cimarga", "Puskesmas Kecamatan Menes", "Rumah Sakit Umum Pusat (RSUP) Dr Sardjito"
    while (hasShape(doc, named, Shape.NUMBER) || areaEnd(doc, named) > 0 || isRoman(doc, named) || isMark(doc, named, ')'))
      named++
    if ((body?.value.tail === 'place' || body === undefined) && placeEnd(doc, named) < end)
      at = Math.max(at, placeEnd(doc, named))
    const namesake = body?.value.site ? namesakeEnd(doc, named, end) : 0
    if (namesake > 0) at = namesake
    else if ((body?.value.firm || (body === undefined && (valueOfSite(doc, i) > 0 || noun > 0))) && named < end)
      at = Math.max(at, firmEnd(doc, named, end, !body?.value.firm))
    else at = Math.max(at, unknownEnd(doc, named, end, body?.value.tail === 'name'))
    // "Perumda Air Minum Tugu Tirta": no other body begins within the name of one.
    i = Math.max(i, at - 1)
  }
  return at
}

/** Whether what follows the head of a body before the run is its: a number, a bracket or the honorific of its namesake ("RSUD dr | Loekmono Hadi"). */
const goesOnAsBody = (doc: Doc, i: number) =>
  hasShape(doc, i, Shape.NUMBER) || isMark(doc, i, ')') || isMark(doc, i, '(') || honorificEnd(doc, i) > 0

/** The token after a noun with a capital at `i` that what it is for is named behind ("Kafe | Senja Kala"), 0 for none. */
export const nounEnd = (doc: Doc, i: number) =>
  hasShape(doc, i, Shape.CAPITAL) && !isNamedBefore(doc, i) ? endOf(doc, i, NAMED_NOUNS) : 0

/** "Santika Hotel", "Kosmik Media": whether the name of what the noun at `i` is for stands before it. */
const isNamedBefore = (doc: Doc, i: number) => doc.leaning[i - 1] > Lean.OFFICE && hasShape(doc, i - 1, Shape.CAPITAL)

/** "RSUP Dr Sardjito | Eniarti", "Rumah Sakit Jiwa Prof Dr Soerojo": the token after the namesake of a hospital or school, one name with its initials, or two words before two; 0 for none. */
function namesakeEnd(doc: Doc, named: number, end: number): number {
  let at = named
  while (at < end && doc.leaning[at] === Lean.OFFICE && honorificEnd(doc, at) === 0) at++
  for (let next = honorificEnd(doc, at); next > 0; next = honorificEnd(doc, next)) at = next
  if (at === named || honorificEnd(doc, at - 1) === 0) return 0
  while (at < end && doc.tokens.end[at] - doc.tokens.start[at] <= 2) at++
  // "RSUD dr Loekmono Hadi | Siti Rahmawati": two of two words each.
  return Math.min(end - at > 3 ? at + 2 : at + 1, end)
}

/**
 * The token after the words at `named` that are a body's: those of offices and places, and then those that no table knows, one at least where
 * none came before, while a name of two is left ("SMAN 1 Cimarga | …", "Yayasan Bina Insani Cendekia | Ahmad Fauzi"); 0 for none. `needsName`: the
 * body's head does, so that before three words more the first is the body's even if persons have it ("BPR Artha Kencana | Siti Rahmawati").
 */
function unknownEnd(doc: Doc, named: number, end: number, needsName: boolean): number {
  let at = named
  while (at < end && doc.leaning[at] < 0 && !isClass(doc, at, ROLE_HEADS)) at++
  // "DPRD Sleman | Parlan Kusdi": behind a place the name is whole.
  if (at > named && (doc.leaning[at - 1] !== Lean.OFFICE || isComplete(doc, at))) return 0
  const opens = needsName && end - named > 2 && isClass(doc, named, FIRM_OPENERS)
  if (opens) at = Math.max(at, named + 2)
  const first = at === named && (doc.leaning[at] < Lean.GIVEN || (needsName && end - at > 3 && !isFirstName(doc, at)))
  if (first) at++
  while (at + 2 < end && (doc.leaning[at] < Lean.GIVEN || (at > named && isClass(doc, at, FIRM_WORDS)))) at++
  return at === named ? 0 : at
}

/**
 * Where the name that seems to begin at `start`, behind the head or words of offices, begins when the unknown words before its known ones are a
 * body: "Ketua Kompolnas | Budi Gunawan", "Direktur Utama Nusakarya Sejati | Rudi Hartawan", "CEO Bina Abadi | Sugeng", "CEO Kopi Senja | Bagus Jati".
 */
export function unknownBodyEnd(doc: Doc, { role, first, end: headEnd }: OfficeHead, start: number, end: number): number {
  if (role.tail !== 'open' || role.personal) return start
  const english = isClass(doc, headEnd - 1, ENGLISH_HEADS) || isClass(doc, first, ENGLISH_HEADS)
  const noun = followsBodyNoun(doc, headEnd, start)
  if (role.weak && !noun) return start
  if (start > headEnd && !noun && !((role.direct || english) && isPlain(doc, headEnd, start))) return start
  let at = start
  while (at + 1 < end && doc.leaning[at] === Lean.UNKNOWN) at++
  if (at === start || doc.leaning[at] < Lean.GIVEN) return start
  if (end - at === 1) return at - start > 1 && isClass(doc, at - 1, FIRM_WORDS) ? at : start
  // "Ketua Umum Ajartel | Muhammad Arif": two known words behind an unknown one are a name by themselves.
  return at - start > 1 || headEnd - first === 1 || english || noun || (role.direct && doc.leaning[at + 1] >= Lean.GIVEN)
    ? at
    : start
}

/** Whether the word at `i` opens names of persons for the most part ("Muhammad", "Siti"). */
const isFirstName = (doc: Doc, i: number) =>
  isClass(doc, i, FIRST_NAME_FORMS) || /^(?:Muhammad|Ahmad|Abdul|Siti|Sri|Dewi|Dwi|Tri|Eka|Raden|Ni|Nur)$/i.test(textOf(doc, i))

/**
 * Whether the office `[from, at)` has a body whose head needs a name that has no end before `at`: the words behind may be its as well ("Ketua
 * Perumda Tirta | Kerta Raharja").
 */
export function hasOpenBody(doc: Doc, from: number, at: number): boolean {
  if (isComplete(doc, at) || isClass(doc, at - 1, FIRM_WORDS)) return false
  for (let i = at - 1; i >= Math.max(from, at - LONGEST_BODY); i--) {
    const body = found(doc, i, ORGANIZATION_HEADS)
    if (body !== undefined && body.end <= at) return body.value.tail === 'name'
    if (isClass(doc, i, ORGANIZATION_NAMES)) return false
    if (nounEnd(doc, i) > 0 || valueOfSite(doc, i) > 0) return true
  }
  return false
}

/** The head of a body is looked for so many tokens back. */
const LONGEST_BODY = 6

/** Whether `[first, end)` holds words in lower case, one of which is for a body ("platform investasi kripto | Indokoin Antony Kusuma"). */
function followsBodyNoun(doc: Doc, first: number, end: number): boolean {
  let noun = false
  for (let i = first; i < end; i++) {
    if (hasShape(doc, i, Shape.CAPITAL) || !hasShape(doc, i, Shape.WORD)) return false
    noun ||= isClass(doc, i, BODY_NOUNS)
  }
  return noun
}

/** Whether `[first, end)` holds words of offices alone, and none that heads or names a body. */
function isPlain(doc: Doc, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (doc.leaning[i] !== Lean.OFFICE || isClass(doc, i, ORGANIZATION_HEADS) || isClass(doc, i, ORGANIZATION_NAMES)) return false
  return true
}

/** The token after the place at `i`, a small one too ("BPD Sumber Rejo | Mamat"), 0 for none. */
const placeEnd = (doc: Doc, i: number) =>
  doc.placeNames[i] < 0 || doc.leaning[i] >= Lean.GIVEN || doc.leaning[i] === Lean.PLACE ? 0 : doc.placeEnds[i]

/** Whether token `i` is a Roman number ("Kelas II | Benoa"). */
const isRoman = (doc: Doc, i: number) => doc.leaning[i] <= Lean.MIXED && /^[IVX]+$/.test(textOf(doc, i))

/** The token after a word for the level of an area at `i` ("Kecamatan | Menes"), 0 for none. */
const areaEnd = (doc: Doc, i: number) => (isClass(doc, i, AREA_WORDS) && !hasShape(doc, i, Shape.UPPER) ? i + 1 : 0)

/** The token after a type word of buildings at `i`, 0 for none. */
function valueOfSite(doc: Doc, i: number): number {
  const type = found(doc, i, PLACE_TYPES)
  return type?.value.keep && type.value.type === 'facility' && !isNamedBefore(doc, i) ? type.end : 0
}

import { DEGREES, HONORIFICS } from '../../lexicon/given-names.ts'
import { NAME_PARTICLES } from '../../lexicon/names.ts'
import { OFFICE_WORDS, PLACE_WORDS } from '../../lexicon/office-words.ts'
import { AREA_WORDS } from '../../lexicon/organizations.ts'
import { RANK_SUFFIXES, RANKS } from '../../lexicon/ranks.ts'
import { ROLE_HEADS, STATUS_BEHIND } from '../../lexicon/roles.ts'
import { SENTENCE_OPENERS } from '../../lexicon/speech.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import type { TokenRange } from '../../model/mentions/official.ts'
import { endOf, hasShape, isClass, isMark, mayBeName, sentenceEnd, textOf, valueAt } from '../../text/view.ts'
import { hasGivenName, isCalendar } from './leanings.ts'

/** No person's name has more words. */
const LONGEST_NAME = 7

/** Nobody has more ranks, suffixes of a rank, honorifics or degrees, each, than so many; what repeats more often is no title. */
const MOST_TITLES = 12

/** A person as named: what stands before the name, the name, and the token after the degrees behind it. */
export interface Person {
  readonly rank: TokenRange | null
  readonly honorific: TokenRange | null
  readonly name: TokenRange
  readonly end: number
}

/** The token after the rank at `i` with its suffixes ("Brigjen Pol (Purn)"), 0 for none. */
export function rankEnd(doc: Doc, i: number): number {
  if (!hasShape(doc, i, Shape.CAPITAL)) return 0
  const end = endOf(doc, i, RANKS)
  // "Inspektur Tambang", "Komisaris PT …": offices as well, and ranks only before a name.
  if (end === 0 || (endOf(doc, i, ROLE_HEADS) === end && !(doc.leaning[end] > 0))) return 0
  let at = end
  for (let suffixes = 0; suffixes < MOST_TITLES; suffixes++) {
    const bracket = isMark(doc, at, '(')
    const suffix = bracket ? at + 1 : at
    // "AKP S Pulungan", "Kolonel Inf T. Mustafa": a letter alone is a suffix only in brackets.
    const letter = !bracket && isLetter(doc, suffix)
    const fits = hasShape(doc, suffix, Shape.CAPITAL) && isSameLine(doc, suffix) && !letter
    // "Komisaris Besar (Kombes) Yuni": the bracket may say the rank again.
    const next = fits ? endOf(doc, suffix, RANK_SUFFIXES) || (bracket ? endOf(doc, suffix, RANKS) : 0) : 0
    if (next === 0) return at
    if (!bracket) at = next
    else if (isMark(doc, next, ')')) at = next + 1
    else if (isMark(doc, next, '.') && isMark(doc, next + 1, ')')) at = next + 2
    else return at
  }
  return at
}

const isSameLine = (doc: Doc, i: number) => !hasShape(doc, i, Shape.LINE_START)

/** The person named from token `i` on, rank and honorifics first; `aside`: behind the comma of an office, where a plain word of offices may begin the name ("Perdana Wijaya"). Null where no name follows. */
export function readPerson(doc: Doc, i: number, aside = false): Person | null {
  const stop = sentenceEnd(doc, i)
  let at = i
  let rank: TokenRange | null = null
  let honorific: TokenRange | null = null
  for (let titles = 0; ; titles++) {
    if (titles > MOST_TITLES) return null
    const afterRank = at < stop ? rankEnd(doc, at) : 0
    if (afterRank > 0) {
      rank = [rank === null ? at : rank[0], afterRank]
      at = afterRank
      continue
    }
    const afterHonorific = at < stop ? honorificEnd(doc, at) : 0
    if (afterHonorific === 0) break
    honorific = [honorific === null ? at : honorific[0], afterHonorific]
    at = afterHonorific
  }
  const end = at < stop ? nameEnd(doc, at, stop, rank !== null || honorific !== null || (aside && mayOpenName(doc, at))) : at
  // "Kelasi Satu J": an initial alone hides a name.
  const initial = end === at + 1 && (doc.tokens.end[at] - doc.tokens.start[at] === 1 || hasShape(doc, at, Shape.ABBREVIATION))
  if (end === at || initial) return null
  return { rank, honorific, name: [at, end], end: degreesEnd(doc, end) }
}

/** Whether token `i` is a single letter, with its full stop or without. */
const isLetter = (doc: Doc, i: number) =>
  doc.tokens.end[i] - doc.tokens.start[i] === 1 ||
  (hasShape(doc, i, Shape.ABBREVIATION) && doc.tokens.end[i] - doc.tokens.start[i] === 2)

/** The token after the honorific at `i`, its full stop included ("Hj. Siti"), 0 for none. */
export function honorificEnd(doc: Doc, i: number): number {
  const end = endOf(doc, i, HONORIFICS)
  if (end === 0 || !isSameLine(doc, end)) return 0
  // "Yasona H Hutagalung": an initial inside a name; "Kolonel Arm H. Andi": none.
  if (isLetter(doc, i) && doc.leaning[i - 1] !== 0 && doc.leaning[i - 1] >= Lean.MIXED && !isClass(doc, i - 1, RANK_SUFFIXES))
    return 0
  const next = isMark(doc, end, '.') && !hasShape(doc, end, Shape.SPACED) ? end + 1 : end
  // "Prof. dr. Ova": the next honorific may be in lower case.
  if (isClass(doc, next, HONORIFICS)) return next
  // "Daerah Khusus Ibu Kota": before a word of offices it is none.
  return hasShape(doc, next, Shape.CAPITAL) && doc.leaning[next] > Lean.OFFICE ? next : 0
}

/** The token after the name that begins at `first`; `titled`: a rank or honorific stands before it. */
function nameEnd(doc: Doc, first: number, stop: number, titled: boolean): number {
  let at = first
  while (at < stop && at < first + LONGEST_NAME && (at === first || isSameLine(doc, at))) {
    if (hasShape(doc, at, Shape.CAPITAL)) {
      if (at === first ? !opensName(doc, at, titled) : endsName(doc, at)) break
      at++
    } else if (at > first && isInnerParticle(doc, at)) at++
    else if (at > first && isInnerBracket(doc, at)) at += 3
    else break
  }
  return at
}

/** Whether all words of `[first, end)` may be a name's, and one is known for it. */
const isNamed = (doc: Doc, first: number, end: number) => mayBeName(doc, first, end) && hasGivenName(doc, first, end)

/** Whether a bracket at `at` inside a name holds the initials of the words before it ("Bacharuddin Jusuf (BJ) Habibie"). */
export function isInnerBracket(doc: Doc, at: number): boolean {
  if (!isMark(doc, at, '(') || !hasShape(doc, at + 1, Shape.UPPER) || !isMark(doc, at + 2, ')') || !(doc.leaning[at + 3] > 0))
    return false
  return areInitials(doc, textOf(doc, at + 1), at)
}

/** Whether the words before `at`, those of a name, begin with these letters. */
export const areInitials = (doc: Doc, letters: string, at: number) =>
  isNamed(doc, Math.max(at - letters.length, 0), at) &&
  Array.from(letters).every((letter, i) => textOf(doc, at - letters.length + i).startsWith(letter))

/** Whether a plain word of offices ends a name ("Wahyu Utama", "Budi Hari"): no more capitals follow it, and it heads nothing. */
export const isLastWord = (doc: Doc, at: number) =>
  doc.leaning[at - 1] >= Lean.GIVEN && !hasShape(doc, at + 1, Shape.CAPITAL | Shape.NUMBER) && isPlainOfficeWord(doc, at)

/** Whether a word of offices is one that persons are named by as well: it heads nothing and is no abbreviation. */
const isPlainOfficeWord = (doc: Doc, at: number) =>
  doc.leaning[at] === Lean.OFFICE &&
  (isClass(doc, at, OFFICE_WORDS) || isClass(doc, at, ROLE_HEADS)) &&
  !hasShape(doc, at, Shape.UPPER) &&
  !isCalendar(doc, at) &&
  !headsOffice(doc, at) &&
  !isClass(doc, at, SENTENCE_OPENERS) &&
  !isClass(doc, at, RANKS) &&
  !isClass(doc, at, AREA_WORDS)

/** Whether an office begins at `at`; a word of many jobs may be a subject ("Humas") or a name ("Budi Perwira") as well. */
export function headsOffice(doc: Doc, at: number): boolean {
  const role = valueAt(doc, at, ROLE_HEADS)
  return role !== undefined && !role.weak
}

/** Whether a lower-case particle at `at` goes on with a name: a capitalised word or one more particle follows ("von der Leyen"). */
export const isInnerParticle = (doc: Doc, at: number) =>
  isClass(doc, at, NAME_PARTICLES) && (hasShape(doc, at + 1, Shape.CAPITAL) || isClass(doc, at + 1, NAME_PARTICLES))

/**
 * Whether a name may begin at `at`: with no word of offices, but behind a rank or honorific, where a plain one or a short one in capitals does
 * before a name ("AKBP Perdana Wijaya", "dr. MGF Faisal").
 */
function opensName(doc: Doc, at: number, titled: boolean): boolean {
  if (doc.leaning[at] > Lean.OFFICE) return !isCalendar(doc, at)
  if (!titled || !(doc.leaning[at + 1] >= Lean.GIVEN) || doc.leaning[at] < Lean.OFFICE) return false
  return hasShape(doc, at, Shape.UPPER) ? doc.tokens.end[at] - doc.tokens.start[at] <= 4 : isPlainOfficeWord(doc, at)
}

/** Whether a word of offices may begin a name behind an office that is whole: a plain one before a name, none for a job or direction. */
export const mayOpenName = (doc: Doc, at: number) =>
  isPlainOfficeWord(doc, at) &&
  doc.leaning[at + 1] >= Lean.GIVEN &&
  !isClass(doc, at, ROLE_HEADS) &&
  !isClass(doc, at, PLACE_WORDS) &&
  !isClass(doc, at, STATUS_BEHIND)

/** Whether the word at `at`, behind the first of a name, is none of it. */
function endsName(doc: Doc, at: number): boolean {
  if (doc.leaning[at] <= Lean.OFFICE) return !isLastWord(doc, at)
  if (isCalendar(doc, at) || (isDegree(doc, at) && !hasShape(doc, degreesEnd(doc, at), Shape.CAPITAL))) return true
  // A place behind a name is where the person is; at its start it is part of it ("Medan Sihombing").
  return doc.leaning[at] <= Lean.PLACE
}

/** The token after the degrees at `from`, behind a name: "Zainal Arifin, S.I.K., M.H.". */
export function degreesEnd(doc: Doc, from: number): number {
  const stop = sentenceEnd(doc, from - 1)
  let at = from
  for (let degrees = 0; degrees < MOST_TITLES; degrees++) {
    const next = isMark(doc, at, ',') ? at + 1 : at
    if (next >= stop || !isDegree(doc, next)) return at
    at = next + 1
  }
  return at
}

/** Whether token `i` is an academic degree: "S.I.K.", "M.Si", "SH". */
export function isDegree(doc: Doc, i: number): boolean {
  if (isClass(doc, i, DEGREES) && hasShape(doc, i, Shape.UPPER | Shape.CAPITAL)) return true
  // "Sp. B", "Sp. PD"
  const text = textOf(doc, i)
  if (text === 'Sp.' || (textOf(doc, i - 1) === 'Sp.' && hasShape(doc, i, Shape.CAPITAL) && text.length < 5)) return true
  return hasShape(doc, i, Shape.ABBREVIATION) && /^\p{Lu}\p{L}{0,2}(?:\.\p{L}{1,6})+/u.test(text)
}

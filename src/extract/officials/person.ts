import { DEGREES, HONORIFICS } from '../../lexicon/given-names.ts'
import { NAME_PARTICLES } from '../../lexicon/names.ts'
import { OFFICE_WORDS } from '../../lexicon/office-words.ts'
import { AREA_WORDS } from '../../lexicon/organizations.ts'
import { RANK_SUFFIXES, RANKS } from '../../lexicon/ranks.ts'
import { ROLE_HEADS } from '../../lexicon/roles.ts'
import { SENTENCE_OPENERS } from '../../lexicon/speech.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import type { TokenRange } from '../../model/mentions/official.ts'
import { endOf, hasShape, isClass, isMark, mayBeName, sentenceEnd, textOf } from '../../text/view.ts'
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
  if (end === 0) return 0
  let at = end
  for (let suffixes = 0; suffixes < MOST_TITLES; suffixes++) {
    const bracket = isMark(doc, at, '(')
    const suffix = bracket ? at + 1 : at
    // "AKP S Pulungan", "Kolonel Inf T. Mustafa": a letter alone is a suffix only in brackets.
    const letter = !bracket && isLetter(doc, suffix)
    const next =
      hasShape(doc, suffix, Shape.CAPITAL) && isSameLine(doc, suffix) && !letter ? endOf(doc, suffix, RANK_SUFFIXES) : 0
    if (next === 0) return at
    if (!bracket) at = next
    else if (isMark(doc, next, ')')) at = next + 1
    else if (isMark(doc, next, '.') && isMark(doc, next + 1, ')')) at = next + 2
    else return at
  }
  return at
}

const isSameLine = (doc: Doc, i: number) => !hasShape(doc, i, Shape.LINE_START)

/** The person named from token `i` on, rank and honorifics first; null where no name follows. */
export function readPerson(doc: Doc, i: number): Person | null {
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
  const end = at < stop ? nameEnd(doc, at, stop) : at
  // "Kelasi Satu J": an initial alone hides a name.
  const initial = end === at + 1 && (doc.tokens.end[at] - doc.tokens.start[at] === 1 || hasShape(doc, at, Shape.ABBREVIATION))
  if (end === at || initial) return null
  return { rank, honorific, name: [at, end], end: degreesEnd(doc, end, stop) }
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
  if (isLetter(doc, i) && doc.leaning[i - 1] > 0 && !isClass(doc, i - 1, RANK_SUFFIXES)) return 0
  const next = isMark(doc, end, '.') && !hasShape(doc, end, Shape.SPACED) ? end + 1 : end
  // "Prof. dr. Ova": the next honorific may be in lower case.
  if (isClass(doc, next, HONORIFICS)) return next
  // "Daerah Khusus Ibu Kota": before a word of offices it is none.
  return hasShape(doc, next, Shape.CAPITAL) && doc.leaning[next] > Lean.OFFICE ? next : 0
}

/** The token after the name that begins at `first`. */
function nameEnd(doc: Doc, first: number, stop: number): number {
  let at = first
  while (at < stop && at < first + LONGEST_NAME && (at === first || isSameLine(doc, at))) {
    if (hasShape(doc, at, Shape.CAPITAL)) {
      if (endsName(doc, at, first)) break
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
const areInitials = (doc: Doc, letters: string, at: number) =>
  isNamed(doc, Math.max(at - letters.length, 0), at) &&
  Array.from(letters).every((letter, i) => textOf(doc, at - letters.length + i).startsWith(letter))

/** Whether a plain word of offices ends a name ("Wahyu Utama", "Budi Hari"): no more capitals follow it, and it heads nothing. */
const isLastWord = (doc: Doc, at: number) =>
  doc.leaning[at] === Lean.OFFICE &&
  doc.leaning[at - 1] >= Lean.GIVEN &&
  isClass(doc, at, OFFICE_WORDS) &&
  !hasShape(doc, at, Shape.UPPER) &&
  !isCalendar(doc, at) &&
  !hasShape(doc, at + 1, Shape.CAPITAL | Shape.NUMBER) &&
  !isClass(doc, at, ROLE_HEADS) &&
  !isClass(doc, at, SENTENCE_OPENERS) &&
  !isClass(doc, at, RANKS) &&
  !isClass(doc, at, AREA_WORDS)

/** Whether a lower-case particle at `at` goes on with a name: a capitalised word or one more particle follows ("von der Leyen"). */
export const isInnerParticle = (doc: Doc, at: number) =>
  isClass(doc, at, NAME_PARTICLES) && (hasShape(doc, at + 1, Shape.CAPITAL) || isClass(doc, at + 1, NAME_PARTICLES))

function endsName(doc: Doc, at: number, first: number): boolean {
  if (doc.leaning[at] <= Lean.OFFICE) return at === first || !isLastWord(doc, at)
  if (isCalendar(doc, at) || (at > first && isDegree(doc, at) && !hasShape(doc, at + 1, Shape.CAPITAL))) return true
  // A place behind a name is where the person is; at its start it is part of it ("Medan Sihombing").
  return at > first && doc.leaning[at] <= Lean.PLACE
}

/** The token after the degrees behind a name: "Zainal Arifin, S.I.K., M.H.". */
export function degreesEnd(doc: Doc, from: number, stop: number): number {
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
  return hasShape(doc, i, Shape.ABBREVIATION) && /^\p{Lu}\p{L}{0,2}(?:\.\p{L}{1,6})+/u.test(textOf(doc, i))
}

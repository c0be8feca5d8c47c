import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { NAME_PARTICLES } from '../../lexicon/names.ts'
import { ALIAS_OPENERS } from '../../lexicon/nicknames.ts'
import { OFFICE_WORDS } from '../../lexicon/office-words.ts'
import { AREA_WORDS, FIRM_ENDS, FIRM_WORDS, ORGANIZATION_HEADS, ORGANIZATION_NAMES } from '../../lexicon/organizations.ts'
import { OFFICE_JOINTS, ROLE_HEADS } from '../../lexicon/roles.ts'
import { SENTENCE_OPENERS, SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import type { TokenRange } from '../../model/mentions/official.ts'
import { endsWith } from '../../text/ending.ts'
import { nameStart } from '../../text/name-start.ts'
import { hasShape, isClass, isMark, textOf } from '../../text/view.ts'
import { behindNamedBody, unknownBodyEnd } from './bodies.ts'
import { endsPlace, isComplete } from './complete.ts'
import { lastHead, type OfficeHead } from './head.ts'
import { hasGivenName } from './leanings.ts'
import type { Reach } from './office.ts'
import { degreesEnd, isDegree, isInnerBracket, isLastWord, mayOpenName, type Person } from './person.ts'
import { isCommandNumber } from './place-behind.ts'

/** An office with the person who holds it behind it. */
export interface Holding {
  /** The token after the office. */
  readonly officeEnd: number
  readonly person: Person
  readonly reach: Reach
}

/** The sum of the leanings of a name's words. */
export function weightOf(doc: Doc, [first, end]: TokenRange): number {
  let weight = 0
  for (let i = first; i < end; i++) weight += doc.leaning[i]
  return weight
}

/** A name at the end of the office's last run of capitalised words ("Kepala Dinas Sosial | Budi Santoso"). */
export function holderInRun(doc: Doc, firstHead: OfficeHead, reach: Reach): Holding | null {
  const last = lastHead(doc, firstHead)
  const head = { ...last, first: firstHead.first }
  const run = Math.max(reach.run, head.end)
  let end = reach.end
  // "Sultan Hamengku Buwono X. | Dalam …": an initial's full stop may end the sentence.
  while (
    end > run &&
    (!hasShape(doc, end - 1, Shape.CAPITAL) || (isClass(doc, end - 1, SENTENCE_OPENERS) && doc.leaning[end - 1] === Lean.OFFICE))
  )
    end--
  // "Ahmad Yani SH MH", "Emil Yudianto S.STP M.Si": degrees behind the name.
  const after = end
  while (end - 1 > run && isDegree(doc, isMark(doc, end - 1, '.') ? end - 2 : end - 1)) end -= isMark(doc, end - 1, '.') ? 2 : 1
  const from = runStart(doc, run, end)
  const first = head.role.portfolio ? from : behindNamedBody(doc, Math.max(head.end, from - 4), from, end)
  const afterHead = first === head.end && head.role.tail !== 'open'
  const startOf = (last: number) =>
    fullStart(doc, first, last, nameStart(doc, first, last, afterHead && last - first === 1 ? 15 : 0))
  let found = startOf(end)
  if (found === end && isLastWord(doc, end - 1)) {
    // "Bupati Lumajang Heru | Utama": a word of offices may close the name, behind an office that is whole.
    const named = startOf(end - 1)
    if (named < end - 1 && (afterHead || head.role.portfolio || isComplete(doc, named) || (named === first && first > from)))
      found = named
  }
  // "Cushman & Wakefield | Arief Rahardjo": the word behind the mark is the body's.
  // "Bupati Lumajang | Perdana Wijaya": behind what is whole a plain word of offices begins the name.
  if (end - found === 1 && found - 1 >= first && mayOpenName(doc, found - 1) && isComplete(doc, found - 1)) found--
  const joined = found === run && isMark(doc, run - 1, '&') && end - run > 2
  const start = joined ? run + 1 : behindFirmWord(doc, unknownBodyEnd(doc, last, found, end), end)
  if (start === end) return null
  // "Danrem 172/Praja Wira Yakthi": the words behind the number of a command are its name, but behind a place that is whole.
  if (isMark(doc, run - 1, '/') && isCommandNumber(doc, run - 2) && !(start > run && isComplete(doc, start))) return null
  // "Kepala BNPB dan Budi": a joint word goes on with an office only before another word of one.
  if (start === run && run > head.end && isClass(doc, run - 1, OFFICE_JOINTS)) return null
  if (end - start === 1 && doc.leaning[start] < Lean.GIVEN && !(afterHead && start === head.end) && !isLoneName(doc, head, start))
    return null
  // "Direktur PT Melanton Pratama": one word right behind that of a named body is the body's, but where somebody speaks.
  if (end - start === 1 && first > from && start === first && !speaks(doc, head, end)) return null
  // "Mantan pelatih Real Betis itu": what points at somebody follows no name.
  if (/^(?:itu|ini|tersebut)$/.test(textOf(doc, after)) && !hasGivenName(doc, start, end)) return null
  const known = weightOf(doc, [start, end]) >= Lean.GIVEN
  // "Ketua Yayasan Bina Insani Cendekia": unknown words right behind those of a body may be its own.
  if (first > from && start === first && !known && isPlainEnd(doc, start)) return null
  if (head.role.weak && !known && !speaks(doc, head, end) && !isComplete(doc, start)) return null
  const person = {
    rank: null,
    honorific: null,
    name: [start, end] as const,
    end: Math.max(after, degreesEnd(doc, end)),
  }
  return { officeEnd: start, person, reach }
}

/**
 * The start of a name that goes on before a particle ("Tamim bin | Hamad Al Thani"), or before a word that is a place's or an office's as well
 * and that no body before it takes ("Kepala BKN | Bima Hartono").
 */
function fullStart(doc: Doc, first: number, end: number, start: number): number {
  let at = start
  while (at - 2 >= first && isClass(doc, at - 1, NAME_PARTICLES) && doc.leaning[at - 2] > 0) at -= 2
  const mixed = at > first && at === start && doc.leaning[at - 1] === Lean.MIXED && isClass(doc, at - 1, GIVEN_NAMES)
  // "Budi Karya | Sumadi": a word of offices between two of a name.
  if (
    at === start &&
    at - 2 >= first &&
    end - at === 1 &&
    doc.leaning[at - 1] === Lean.OFFICE &&
    doc.leaning[at - 2] >= Lean.GIVEN &&
    isClass(doc, at - 1, OFFICE_WORDS)
  )
    return at - 2
  const owner =
    mixed && (endsWith(doc, at - 1, ORGANIZATION_HEADS) || isClass(doc, at - 2, AREA_WORDS) || isClass(doc, at - 2, ROLE_HEADS))
  const whole =
    mixed && !owner && (isMark(doc, at - 2, ')') || endsWith(doc, at - 1, ORGANIZATION_NAMES) || endsPlace(doc, at - 1))
  return whole ? at - 1 : at
}

/** Whether the word before `at` is one of offices that closes neither a firm's name nor an office. */
const isPlainEnd = (doc: Doc, at: number) =>
  doc.leaning[at - 1] === Lean.OFFICE && !isClass(doc, at - 1, FIRM_WORDS) && !isComplete(doc, at)

/** Where the name begins that seems to begin at `start`, behind a word that only firms have ("Samuel Sekuritas | Suprapto"). */
function behindFirmWord(doc: Doc, start: number, end: number): number {
  for (let i = end - 2; i >= start; i--) if (isClass(doc, i, FIRM_ENDS)) return i + 1
  return start
}

/** Whether a verb of saying stands before the office or behind the name. */
const speaks = (doc: Doc, head: OfficeHead, end: number) =>
  isClass(doc, head.first - 1, SPEECH_BEFORE) || isClass(doc, end, SPEECH_AFTER)

/**
 * One unknown word behind an office that is complete is its holder: behind an abbreviation before a verb of saying ("Himpunan Industri Mebel
 * (HIMKI) Satori mengatakan"), behind the place of the office or its body ("Wakil Bupati Ngawi Marlin", "Ketua MK Suharto").
 */
function isLoneName(doc: Doc, head: OfficeHead, at: number): boolean {
  // "Yayasan Pendidikan Islam (YPI) Al-Hikmah": the name of a school or mosque.
  if (hasShape(doc, at + 1, Shape.CAPITAL) || doc.leaning[at] <= 0 || /^A[a-z]{1,2}-\p{Lu}/u.test(textOf(doc, at))) return false
  const said =
    isClass(doc, at + 1, SPEECH_AFTER) ||
    isMark(doc, at + 1, ',') ||
    isClass(doc, at + 1, ALIAS_OPENERS) ||
    isClass(doc, head.first - 1, SPEECH_BEFORE)
  if (said && hasShape(doc, isMark(doc, at - 1, ')') ? at - 2 : at - 1, Shape.UPPER)) return true
  if (head.role.weak && !said) return false
  if (head.role.portfolio && at > head.end && doc.leaning[at - 1] === Lean.OFFICE) return true
  // "Camat Tanah Abang": the place of a small area may have a word that no table knows.
  return isComplete(doc, at) && (said || (head.role.tail !== 'place' && !isMark(doc, at - 1, ')') && !isMark(doc, at + 1, '’')))
}

/** First token of the run of capitalised words, initials and particles that ends at `end`, not before `from`. */
function runStart(doc: Doc, from: number, end: number): number {
  let first = end
  for (;;) {
    if (first > from && (hasShape(doc, first - 1, Shape.CAPITAL) || isClass(doc, first - 1, NAME_PARTICLES))) first--
    else if (first - 3 > from && isInnerBracket(doc, first - 3)) first -= 3
    else return first
  }
}

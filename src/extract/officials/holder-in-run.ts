import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { NAME_PARTICLES } from '../../lexicon/names.ts'
import { OFFICE_WORDS } from '../../lexicon/office-words.ts'
import { AREA_WORDS, ORGANIZATION_HEADS, ORGANIZATION_NAMES } from '../../lexicon/organizations.ts'
import { PLACE_TYPES } from '../../lexicon/places.ts'
import { OFFICE_JOINTS, ROLE_HEADS } from '../../lexicon/roles.ts'
import { SENTENCE_OPENERS, SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import type { TokenRange } from '../../model/mentions/official.ts'
import { endsWith } from '../../text/ending.ts'
import { nameStart } from '../../text/name-start.ts'
import { found, hasShape, isClass, isMark, sentenceEnd, textOf } from '../../text/view.ts'
import { endsPlace, isComplete } from './complete.ts'
import type { OfficeHead } from './head.ts'
import type { Reach } from './office.ts'
import { degreesEnd, honorificEnd, isInnerBracket, type Person } from './person.ts'

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
export function holderInRun(doc: Doc, head: OfficeHead, reach: Reach): Holding | null {
  const run = Math.max(reach.run, head.end)
  let end = reach.end
  // "Sultan Hamengku Buwono X. | Dalam …": an initial's full stop may end the sentence.
  while (
    end > run &&
    (!hasShape(doc, end - 1, Shape.CAPITAL) || (isClass(doc, end - 1, SENTENCE_OPENERS) && doc.leaning[end - 1] === Lean.OFFICE))
  )
    end--
  const from = runStart(doc, run, end)
  const first = head.role.portfolio ? from : behindNamedBody(doc, Math.max(head.end, from - 2), from, end)
  const afterHead = first === head.end && head.role.tail !== 'open'
  const found = fullStart(doc, first, end, nameStart(doc, first, end, afterHead && end - first === 1 ? 15 : 0))
  const start = found === head.end && isUnknownBody(doc, head, found, end) ? found + 1 : found
  if (start === end) return null
  // "Kepala BNPB dan Budi": a joint word goes on with an office only before another word of one.
  if (start === run && run > head.end && isClass(doc, run - 1, OFFICE_JOINTS)) return null
  if (end - start === 1 && doc.leaning[start] < Lean.GIVEN && !(afterHead && start === head.end) && !isLoneName(doc, head, start))
    return null
  // "Direktur PT Melanton Pratama": one word right behind that of a named body is the body's, but where somebody speaks.
  if (end - start === 1 && first > from && start === first && !speaks(doc, head, end)) return null
  const known = weightOf(doc, [start, end]) >= Lean.GIVEN
  if (head.role.weak && !known && !speaks(doc, head, end) && !isComplete(doc, start)) return null
  const person = {
    rank: null,
    honorific: null,
    name: [start, end] as const,
    end: degreesEnd(doc, end, sentenceEnd(doc, end - 1)),
  }
  return { officeEnd: start, person, reach }
}

/** "Ketua Kompolnas Budi Gunawan", "CEO Danantara Rosan Roeslani": an unknown word between a head and a known name of two words is the body. */
const isUnknownBody = (doc: Doc, { role, first, end: headEnd }: OfficeHead, start: number, end: number) =>
  role.tail === 'open' &&
  !role.weak &&
  !role.personal &&
  end - start > 2 &&
  doc.leaning[start] === Lean.UNKNOWN &&
  doc.leaning[start + 1] >= Lean.GIVEN &&
  headEnd - first === 1

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

/** Whether a verb of saying stands before the office or behind the name. */
const speaks = (doc: Doc, head: OfficeHead, end: number) =>
  isClass(doc, head.first - 1, SPEECH_BEFORE) || isClass(doc, end, SPEECH_AFTER)

/**
 * One unknown word behind an office that is complete is its holder: behind an abbreviation before a verb of saying ("Himpunan Industri Mebel
 * (HIMKI) Satori mengatakan"), behind the place of the office or its body ("Wakil Bupati Ngawi Marlin", "Ketua MK Suharto").
 */
function isLoneName(doc: Doc, head: OfficeHead, at: number): boolean {
  if (hasShape(doc, at + 1, Shape.CAPITAL) || doc.leaning[at] <= 0) return false
  const said = isClass(doc, at + 1, SPEECH_AFTER) || isMark(doc, at + 1, ',') || isClass(doc, head.first - 1, SPEECH_BEFORE)
  if (said && hasShape(doc, at - 1, Shape.UPPER)) return true
  if (head.role.weak && !said) return false
  if (head.role.portfolio && doc.leaning[at - 1] === Lean.OFFICE) return true
  // "Camat Tanah Abang": the place of a small area may have a word that no table knows.
  return isComplete(doc, at) && (said || (head.role.tail !== 'place' && !isMark(doc, at - 1, ')') && !isMark(doc, at + 1, '’')))
}

/** The first token in the run `[from, end)` that may begin a person's name, its body looked for from `first` on: one unknown word at least belongs to a body or building named by it. */
function behindNamedBody(doc: Doc, first: number, from: number, end: number): number {
  let at = from
  for (let i = first; i < end; i++) {
    if (isClass(doc, i, ORGANIZATION_NAMES)) continue
    const body = found(doc, i, ORGANIZATION_HEADS)
    let named = body === undefined ? Math.max(valueOfSite(doc, i), areaEnd(doc, i)) : body.value.tail === 'topic' ? 0 : body.end
    if (named === 0 || (i < from && !hasShape(doc, named, Shape.NUMBER))) continue
    // "SMAN 1 Cimarga", "Puskesmas Kecamatan Menes"
    while (hasShape(doc, named, Shape.NUMBER) || areaEnd(doc, named) > 0 || isRoman(doc, named)) named++
    const titled = honorificEnd(doc, named)
    if (titled > 0 && body?.value.site) {
      // "RSUP Dr Sardjito | Eniarti", "RSUP Dr M Djamil | …": one name with its initials is the namesake's.
      at = titled
      while (at < end && doc.tokens.end[at] - doc.tokens.start[at] <= 2) at++
      at = Math.min(at + 1, end)
      continue
    }
    if (doc.leaning[named] < 0 || doc.leaning[named] >= Lean.GIVEN) continue
    at = Math.min(/ul$/i.test(textOf(doc, named)) ? named + 2 : named + 1, end)
    // "PT Sinar Jaya Abadi Arif Setiawan": its unknown words go on while a name of two is left.
    while (at + 2 < end && doc.leaning[at] < Lean.GIVEN) at++
  }
  return at
}

/** Whether token `i` is a Roman number ("Kelas II | Benoa"). */
const isRoman = (doc: Doc, i: number) => doc.leaning[i] <= Lean.MIXED && /^[IVX]+$/.test(textOf(doc, i))

/** The token after a word for the level of an area at `i` ("Kecamatan | Menes"), 0 for none. */
const areaEnd = (doc: Doc, i: number) => (isClass(doc, i, AREA_WORDS) && !hasShape(doc, i, Shape.UPPER) ? i + 1 : 0)

/** The token after a type word of buildings at `i`, 0 for none. */
function valueOfSite(doc: Doc, i: number): number {
  const type = found(doc, i, PLACE_TYPES)
  return type?.value.keep && type.value.type === 'facility' ? type.end : 0
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

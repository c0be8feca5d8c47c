import { HONORIFICS } from '../../lexicon/given-names.ts'
import { NAME_PARTICLES, ORGANIZATION_JOINTS } from '../../lexicon/names.ts'
import { OFFICE_WORDS } from '../../lexicon/office-words.ts'
import { ORGANIZATION_HEADS, ORGANIZATION_NAMES } from '../../lexicon/organizations.ts'
import { PLACE_TYPES } from '../../lexicon/places.ts'
import { RANKS } from '../../lexicon/ranks.ts'
import {
  OFFICE_JOINTS,
  OFFICE_STOPS,
  OFFICE_TIMES,
  ROLE_HEADS,
  SECOND_OFFICES,
  SHORT_NAME_LINKS,
  STATUS_BEHIND,
} from '../../lexicon/roles.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import { endingAt, endsWith } from '../../text/ending.ts'
import { nameStart } from '../../text/name-start.ts'
import { hasVerbForm } from '../../text/verb.ts'
import { classBits, endOf, found, hasShape, isClass, isMark, sentenceEnd, textOf, valueAt } from '../../text/view.ts'
import { isComplete } from './complete.ts'
import type { OfficeHead } from './head.ts'
import { hasGivenName, isCalendar } from './leanings.ts'
import { bracketEnd, isHolderInBracket, quotedEnd } from './marks.ts'
import { honorificEnd, isInnerBracket, isInnerParticle, rankEnd } from './person.ts'
import { placeBehind } from './place-behind.ts'
import { commaGoesOn, isSubjectWord } from './subjects.ts'

/** An office is at most so many tokens long, and at most so many of them in a row are lower-case words. */
const LONGEST = 40
const LOWER_WORDS = 6

/** How far an office reaches, and what ended it. */
export interface Reach {
  /** The token after the office as far as it goes without a holder's name. */
  readonly end: number
  /** First token of the capitalised run that ends there. */
  readonly run: number
  readonly by: 'rank' | 'honorific' | 'comma' | 'word'
}

/** What may end an office or belong to a name inside it: asked of each of its words. */
const bitsAt = classBits([ROLE_HEADS, RANKS, HONORIFICS, NAME_PARTICLES])
const HEAD = 1
const RANK = 2
const HONORIFIC = 4
const PARTICLE = 8

/** Follows an office from the end of its head as far as its words, bodies and places go; `joined`: it may go on behind a comma. */
export function reachOf(doc: Doc, head: OfficeHead, joined: boolean): Reach {
  const stop = Math.min(sentenceEnd(doc, head.first), head.end + LONGEST)
  let at = placeBehind(doc, head, stop)
  // "CEO sementara Astronomer", but "kata CEO, sementara itu …"
  if (isClass(doc, at, STATUS_BEHIND) && (hasShape(doc, at + 1, Shape.CAPITAL) || isMark(doc, at + 1, ','))) at++
  let run = at
  let lower = 0
  while (at < stop) {
    if (hasShape(doc, at, Shape.LINE_START)) break
    const bits = bitsAt(doc, at)
    // "rumah dinas Wali Kota Jalan Sebayu": a street is where, not what.
    if (head.role.tail !== 'open' && isRoad(doc, at)) break
    // "Menteri Hukum pada masa Presiden Joko Widodo": an office behind lower-case words is another person's.
    if (bits & HEAD && at > head.end && isOthersOffice(doc, at)) return { end: at, run: at, by: 'word' }
    if (bits & RANK && rankEnd(doc, at) > 0 && !isOfSite(doc, head.end, at)) return { end: at, run, by: 'rank' }
    const honorific = bits & HONORIFIC && !isClass(doc, at, ORGANIZATION_NAMES) ? honorificEnd(doc, at) : 0
    if (honorific > 0) {
      if (!isOfSite(doc, head.end, at)) return { end: at, run, by: 'honorific' }
      at = honorific
      continue
    }
    if (isInnerBracket(doc, at)) {
      at += 3
      continue
    }
    if (bits & PARTICLE && isNameParticle(doc, at)) {
      at++
      continue
    }
    const next = stepOf(doc, at, stop, joined || (isMark(doc, at, ',') && endsInPart(doc, head.end, at)))
    if (next === 'comma') return { end: at, run, by: 'comma' }
    if (next === at) break
    if (hasShape(doc, at, Shape.CAPITAL)) lower = 0
    else {
      if (endsWithName(doc, run, at)) return { end: at, run, by: isMark(doc, at, ',') ? 'comma' : 'word' }
      if (!hasShape(doc, at, Shape.PUNCTUATION) && !isClass(doc, at, OFFICE_JOINTS) && ++lower > LOWER_WORDS) break
      run = next
    }
    at = next
  }
  return { end: at, run: Math.min(run, at), by: 'word' }
}

/** Whether a street is named at `at`. */
const isRoad = (doc: Doc, at: number) => hasShape(doc, at, Shape.CAPITAL) && valueAt(doc, at, PLACE_TYPES)?.type === 'road'

/** Whether token `at` is a particle inside a name ("Ahmad bin Yusuf"). */
const isNameParticle = (doc: Doc, at: number) =>
  isInnerParticle(doc, at) &&
  !hasShape(doc, at, Shape.CAPITAL) &&
  (doc.leaning[at - 1] > 0 || (isClass(doc, at - 1, NAME_PARTICLES) && doc.leaning[at - 2] > 0))

/** Whether the honorific or rank at `at` is that of a namesake of a hospital, school or the like ("RSUD dr Soetomo"), not of a holder. */
function isOfSite(doc: Doc, from: number, at: number): boolean {
  if (at > from && isClass(doc, at - 1, HONORIFICS)) return isOfSite(doc, from, at - 1)
  if (endingAt(doc, at, ORGANIZATION_HEADS)?.value.site) return true
  for (let i = at - 1; i >= Math.max(from, at - 6); i--) {
    if (found(doc, i, ORGANIZATION_HEADS)?.value.site) return true
    if (doc.leaning[i] !== Lean.OFFICE && !isMark(doc, i, ')')) return false
  }
  return false
}

/** Whether the office that begins at `at` is another person's: it stands behind a lower-case word that joins no two offices. */
function isOthersOffice(doc: Doc, at: number): boolean {
  if (hasShape(doc, at - 1, Shape.CAPITAL) || !hasShape(doc, at - 1, Shape.WORD)) return false
  if (isClass(doc, at, ORGANIZATION_HEADS)) return false
  return !isClass(doc, at - 1, ORGANIZATION_JOINTS) && !endsWith(doc, at, SECOND_OFFICES)
}

/**
 * Whether the capitalised run `[run, at)` ends with a person's name, so that the word at `at` is no more of the office ("Wakil Ketua KPK Laode M
 * Syarif | di Gedung …"). Before a joint word or a bracket only a name that is known for one stops it.
 */
function endsWithName(doc: Doc, run: number, at: number): boolean {
  if (at === run) return false
  const start = nameStart(doc, run, at)
  const known = hasGivenName(doc, start, at)
  if (isMark(doc, at, '(')) {
    // "PT Permana Putra (PP) Ahmad …" goes on behind its abbreviation, "Abdurrahman Wahid (Gus Dur) …" does not.
    if (isShortForm(doc, at + 1) && isMark(doc, at + 2, ')') && hasShape(doc, at + 3, Shape.CAPITAL)) return false
    return (
      start < at && (known || (doc.leaning[at + 1] > 0 && at - start < 4) || (isComplete(doc, start) && isInitialled(doc, at)))
    )
  }
  const words = at - start
  // "Deputi Sarana BRIN Togar Pangidoan | di …"
  if (known || (words > 1 && words < 5 && (isComplete(doc, start) || isClass(doc, at + 1, ROLE_HEADS)))) return true
  if (hasShape(doc, at, Shape.PUNCTUATION)) return false
  return !isClass(doc, at, OFFICE_JOINTS) && words > 1 && words < 5
}

/** Whether the bracket at `at` holds the initials of the one word before it ("Jusman | (JM)"): its first letter and one inside it. */
function isInitialled(doc: Doc, at: number): boolean {
  const letters = textOf(doc, at + 1)
  if (!/^\p{Lu}{2}$/u.test(letters) || !isMark(doc, at + 2, ')')) return false
  const word = textOf(doc, at - 1).toUpperCase()
  return word.startsWith(letters[0]) && word.indexOf(letters[1], 1) > 0
}

/** "KPK", "ProDEM": capitals, or a word with more than one. */
const isShortForm = (doc: Doc, i: number) => hasShape(doc, i, Shape.UPPER) || /^\p{Lu}\p{Ll}*\p{Lu}/u.test(textOf(doc, i))

/** Whether the office so far names a part of a body and no whole one ("Dekan Fakultas Hukum | , Universitas Jambi"). */
function endsInPart(doc: Doc, from: number, at: number): boolean {
  let part = false
  for (let i = from; i < at; i++) {
    const body = found(doc, i, ORGANIZATION_HEADS)
    if (isClass(doc, i, ORGANIZATION_NAMES) || (body !== undefined && !body.value.inner)) return false
    part ||= body !== undefined
  }
  return part
}

/** The token after the next piece of an office, `at` where it ends, 'comma' where a comma ends it. */
function stepOf(doc: Doc, at: number, stop: number, joined: boolean): number | 'comma' {
  if (hasShape(doc, at, Shape.CAPITAL)) {
    if (isCalendar(doc, at)) return at
    return endOf(doc, at, ORGANIZATION_HEADS) || at + 1
  }
  if (isMark(doc, at, '(')) return isHolderInBracket(doc, at) ? 'comma' : bracketEnd(doc, at, stop)
  if (isMark(doc, at, ',')) return commaGoesOn(doc, at + 1, stop, joined) ? at + 1 : 'comma'
  if (isMark(doc, at, '/') || isMark(doc, at, '&') || isMark(doc, at, '-') || isMark(doc, at, '–'))
    return (hasShape(doc, at + 1, Shape.CAPITAL) || isAgeGroup(doc, at)) && !hasShape(doc, at, Shape.LINE_START) ? at + 1 : at
  if (hasShape(doc, at, Shape.NUMBER)) return isMark(doc, at + 1, '-') && hasShape(doc, at + 2, Shape.NUMBER) ? at + 3 : at + 1
  // "Project Manager | "Yes I Do", Amrullah"
  if (isMark(doc, at, '"') || isMark(doc, at, '“')) return quotedEnd(doc, at, stop)
  // "Persatuan Artis Film '56"
  if (/^['’‘]\d\d$/.test(textOf(doc, at, at + 2))) return at + 2
  if (!hasShape(doc, at, Shape.WORD)) return at
  // "Kepala BNPB yang juga Ketua Satgas …": a second office of the same holder.
  const also = endOf(doc, at, SECOND_OFFICES)
  if (also > 0) return isClass(doc, also, ROLE_HEADS) ? also : at
  if (isClass(doc, at, OFFICE_JOINTS)) return joins(doc, at, stop) ? at + 1 : at
  // "Komisi Pemilihan Umum atau KPU": the body by its short name.
  if (isClass(doc, at, SHORT_NAME_LINKS) && hasShape(doc, at - 1, Shape.CAPITAL)) {
    const short = endOf(doc, at, SHORT_NAME_LINKS)
    if (hasShape(doc, short, Shape.UPPER) || (hasShape(doc, short, Shape.CAPITAL) && doc.leaning[short] < Lean.OFFICE))
      return short + 1
  }
  return isOfficeNoun(doc, at) ? at + 1 : at
}

/** "timnas U | - 19". */
const isAgeGroup = (doc: Doc, at: number) => textOf(doc, at - 1) === 'U' && hasShape(doc, at + 1, Shape.NUMBER)

/** Whether a joint word ("dan", "untuk", "di") goes on with the office. */
function joins(doc: Doc, at: number, stop: number): boolean {
  const next = at + 1
  if (next >= stop || hasShape(doc, next, Shape.LINE_START)) return false
  const joint = valueAt(doc, at, ORGANIZATION_JOINTS)
  if (joint === 'link') return hasShape(doc, next, Shape.CAPITAL) || isClass(doc, next, ORGANIZATION_JOINTS)
  // "…, dan Iklim": a list that has gone on behind its comma.
  if (joint === 'list' && isMark(doc, at - 1, ',')) return true
  if (joint === 'list') {
    // "Kapolda Metro Jaya dan Pangdam Jaya" are two offices, "Ketua Umum dan Pendiri" one person's.
    if (isClass(doc, next, ORGANIZATION_NAMES) || rankEnd(doc, next) > 0) return false
    if (!hasShape(doc, next, Shape.CAPITAL)) return isOfficeNoun(doc, next)
    if (doc.leaning[next] <= Lean.OFFICE || isSubjectWord(doc, next)) return true
    // "urusan Asia Timur dan | Pasifik"
    if (doc.leaning[next] === Lean.PLACE && doc.leaning[at - 1] <= Lean.PLACE && isAbout(doc, at)) return true
    return doc.leaning[next] < Lean.GIVEN && hasShape(doc, next + 1, Shape.CAPITAL) && doc.leaning[next + 1] <= Lean.OFFICE
  }
  // "Kepala BNPB | di Istana Merdeka": where something was, behind a body.
  if (textOf(doc, at) === 'di' && endsWith(doc, at, ORGANIZATION_NAMES) && isBuilding(doc, next)) return false
  if (hasShape(doc, next, Shape.CAPITAL)) return !isCalendar(doc, next)
  return isOfficeNoun(doc, next) || isClass(doc, next, OFFICE_JOINTS)
}

/** Whether what ends before `at` is what an office is about, in a few words ("urusan Asia Timur | dan Pasifik"). */
function isAbout(doc: Doc, at: number): boolean {
  let first = at
  while (first > at - 4 && hasShape(doc, first - 1, Shape.CAPITAL)) first--
  return valueAt(doc, first - 1, OFFICE_JOINTS) === 'on' && !isClass(doc, first - 1, ORGANIZATION_JOINTS)
}

/** Whether a building is named at `i` that is no body. */
const isBuilding = (doc: Doc, i: number) =>
  valueAt(doc, i, PLACE_TYPES)?.type === 'facility' && !isClass(doc, i, ORGANIZATION_HEADS)

/** Whether a lower-case word may go on with an office: no verb, no pronoun, no word that ends a phrase. */
export function isOfficeNoun(doc: Doc, i: number): boolean {
  if (!hasShape(doc, i, Shape.WORD) || hasShape(doc, i, Shape.CAPITAL)) return false
  if (
    isClass(doc, i, OFFICE_STOPS) ||
    isClass(doc, i, OFFICE_TIMES) ||
    isClass(doc, i, SPEECH_AFTER) ||
    isClass(doc, i, SPEECH_BEFORE)
  )
    return false
  return isClass(doc, i, OFFICE_WORDS) || !(hasVerbForm(textOf(doc, i)) || textOf(doc, i).endsWith('nya'))
}

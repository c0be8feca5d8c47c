import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { OFFICE_WORDS } from '../lexicon/office-words.ts'
import { ORGANIZATION_HEADS, ORGANIZATION_NAMES } from '../lexicon/organizations.ts'
import { PEOPLE } from '../lexicon/people.ts'
import { RANKS } from '../lexicon/ranks.ts'
import { ROLE_HEADS } from '../lexicon/roles.ts'
import {
  PLACE_HEADS,
  SPEAKER_ARTICLES,
  SPEAKER_PRONOUNS,
  SPEAKER_STOPS,
  SPEECH_BEFORE,
  SPEECH_CLITICS,
  SPEECH_CLOSERS,
} from '../lexicon/speech.ts'
import { WEEKDAYS } from '../lexicon/time.ts'
import { type Doc, Shape } from '../model/doc.ts'
import type { SpeakerWords } from '../model/mentions/statement.ts'
import { classBits, endOf, hasShape, isClass, isMark, textOf } from '../text/view.ts'

/** Longest name of a speaker with the office before it, in tokens. */
const LONGEST = 30
/** Longest noun phrase of an article and its nouns, in tokens. */
const LONGEST_NOUN = 4
/** Longest piece between commas that goes on with a speaker's name ("Kepala Dinas Sosial, Budi Santoso, …"). */
const LONGEST_PIECE = 10

const Bit = { PRONOUN: 1, STOP: 2, WEEKDAY: 4, PEOPLE: 8, OFFICE: 16, ARTICLE: 32, PLACED: 64 } as const
const bitsAt = classBits([
  SPEAKER_PRONOUNS,
  SPEAKER_STOPS,
  WEEKDAYS,
  PEOPLE,
  [ROLE_HEADS, RANKS, OFFICE_WORDS, ORGANIZATION_HEADS, ORGANIZATION_NAMES],
  SPEAKER_ARTICLES,
  PLACE_HEADS,
])

/** Whether a cue names its speaker by its ending: "katanya", "ujarnya". */
export const hasClitic = (doc: Doc, cue: number): boolean => isClass(doc, cue, SPEECH_CLITICS)

/** The token after a cue that stands before its speaker. */
export const cueEndOf = (doc: Doc, cue: number): number =>
  endOf(doc, cue, SPEECH_CLITICS) || endOf(doc, cue, SPEECH_CLOSERS) || endOf(doc, cue, SPEECH_BEFORE)

/** The speaker named from token `at` on, before `limit`; null where nobody is. */
export function speakerBehind(doc: Doc, at: number, limit: number): SpeakerWords | null {
  if (at >= limit || !hasShape(doc, at, Shape.WORD)) return null
  const bits = bitsAt(doc, at)
  if (bits & Bit.PRONOUN) return { first: at, end: endOf(doc, at, SPEAKER_PRONOUNS), form: 'pronoun' }
  // "ujar dalam acara itu": nobody is named.
  if (bits & Bit.PLACED && !hasShape(doc, at, Shape.CAPITAL)) return null
  if (!hasShape(doc, at, Shape.CAPITAL) && !(bits & (Bit.PEOPLE | Bit.OFFICE | Bit.ARTICLE))) return null
  const end = phraseEnd(doc, at, limit)
  return end > at ? { first: at, end, form: holdsName(doc, at, end) ? 'name' : 'noun' } : null
}

/** The token after a speaker's phrase: his office, name and what is joined to them. */
function phraseEnd(doc: Doc, at: number, limit: number): number {
  const last = Math.min(limit, at + LONGEST)
  let isNamed = false
  let i = at
  while (i < last) {
    if (hasShape(doc, i, Shape.WORD)) {
      const bits = bitsAt(doc, i)
      // "Kepala Desa di …": an office goes on behind "di" only where a name follows.
      if (i > at && bits & (Bit.STOP | Bit.WEEKDAY)) break
      // "kata Doni secara terpisah": a word in small letters ends a name, it does not end an office.
      const isSmall = !hasShape(doc, i, Shape.CAPITAL) && !(doc.nameAt[i] >= 0 && doc.nameAt[i] === doc.nameAt[i - 1])
      if (isNamed && isSmall && !isJoint(doc, i)) break
      isNamed = !isSmall && doc.leaning[i] > 0
      i++
    } else if (isMark(doc, i, ',')) {
      if (!goesOn(doc, i + 1, last)) break
      i++
    } else if (isMark(doc, i, '(')) {
      const close = closeOf(doc, i, last)
      if (close === 0) break
      i = close
    } else if (
      isMark(doc, i, '/') ||
      isMark(doc, i, '-') ||
      isMark(doc, i, '&') ||
      (hasShape(doc, i, Shape.NUMBER) && !hasShape(doc, i - 1, Shape.PUNCTUATION))
    )
      i++
    else break
  }
  return i
}

const isJoint = (doc: Doc, i: number) => textOf(doc, i) === 'dan' && hasShape(doc, i + 1, Shape.CAPITAL)

/** Whether the piece behind a comma is one more part of the name or office before it: capitalised words up to the next comma. */
function goesOn(doc: Doc, from: number, limit: number): boolean {
  if (!hasShape(doc, from, Shape.CAPITAL) || bitsAt(doc, from) & (Bit.WEEKDAY | Bit.STOP)) return false
  for (let i = from; i < limit && i - from < LONGEST_PIECE; i++) {
    if (isMark(doc, i, ',')) return true
    if (!hasShape(doc, i, Shape.CAPITAL)) return false
  }
  return false
}

/** The token after the closing bracket of the one at `i`, 0 where it is too far or holds a figure ("(3/5/2023)", "(34)" may stand). */
function closeOf(doc: Doc, i: number, limit: number): number {
  for (let j = i + 1; j < limit && j - i < LONGEST_PIECE; j++) if (isMark(doc, j, ')')) return j + 1
  return 0
}

/** Whether some word in `[first, end)` may be of a person's name. */
function holdsName(doc: Doc, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (doc.leaning[i] > 0) return true
  return false
}

/** Whether some word in `[first, end)` is a given name: "dari Fraksi PKS Budi Santoso mengatakan", but "dalam Rapat Paripurna menyatakan". */
function holdsGivenName(doc: Doc, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isClass(doc, i, GIVEN_NAMES)) return true
  return false
}

/** The subject of a verb of saying at `verb`: the last person, body or word for people in `[from, verb)` that stands in no adjunct; null for none. */
export function speakerBefore(doc: Doc, from: number, verb: number): SpeakerWords | null {
  const least = Math.max(from, verb - LONGEST)
  for (let i = verb - 1; i >= least; i--) {
    if (isMark(doc, i, ')')) {
      i = openOf(doc, i, least)
      continue
    }
    if (!hasShape(doc, i, Shape.WORD)) continue
    const bits = bitsAt(doc, i)
    if (bits & Bit.PRONOUN) return { first: i, end: i + 1, form: 'pronoun' }
    if (bits & Bit.WEEKDAY) continue
    if (hasShape(doc, i, Shape.CAPITAL)) {
      // "Para analis memperkirakan"
      if (bits & Bit.ARTICLE && i < verb - 1 && verb - i <= LONGEST_NOUN && !isMark(doc, i + 1, ','))
        return { first: i, end: verb, form: 'noun' }
      const first = runStart(doc, i, least)
      const isName = holdsName(doc, first, i + 1)
      // "… saat ditemui di Balai Kota Bogor mengatakan": a place is nobody.
      if (isName || isBody(doc, first, i + 1)) {
        if (!isPlaced(doc, first) || (isName && holdsGivenName(doc, first, i + 1)))
          return { first, end: i + 1, form: isName ? 'name' : 'noun' }
      }
      i = first
    } else if (bits & Bit.PEOPLE && !isPlaced(doc, i)) {
      const first = nounStart(doc, i, least)
      return { first, end: Math.min(verb, endOf(doc, i, PEOPLE)), form: 'noun' }
    }
  }
  return null
}

/** Whether a preposition stands before a run: "di Balai Kota". */
const isPlaced = (doc: Doc, i: number) => i > 0 && (bitsAt(doc, i - 1) & Bit.PLACED) !== 0

const isBody = (doc: Doc, first: number, end: number) => {
  for (let i = first; i < end; i++) if (doc.organizationAt[i] >= 0 || bitsAt(doc, i) & (Bit.OFFICE | Bit.PEOPLE)) return true
  return false
}

/** First token of the run of capitalised words that ends at `i`. */
function runStart(doc: Doc, i: number, least: number): number {
  let first = i
  while (
    first > least &&
    (hasShape(doc, first - 1, Shape.CAPITAL) || (doc.nameAt[first - 1] >= 0 && doc.nameAt[first - 1] === doc.nameAt[i]))
  )
    first--
  return first
}

/** First token of the noun phrase that ends with the noun at `i`: "seorang saksi mata". */
function nounStart(doc: Doc, i: number, least: number): number {
  let first = i
  while (
    first > least &&
    i - first < 3 &&
    hasShape(doc, first - 1, Shape.WORD) &&
    bitsAt(doc, first - 1) & (Bit.ARTICLE | Bit.PEOPLE)
  )
    first--
  return first
}

function openOf(doc: Doc, i: number, least: number): number {
  for (let j = i - 1; j >= least && i - j < 12; j--) if (isMark(doc, j, '(')) return j
  return i
}

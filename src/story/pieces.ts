import { ADJUNCTS, CLAUSE_STARTS, LIST_NAMINGS, VERB_TAILS } from '../lexicon/clause-words.ts'
import { COUNT_JOINTS, FULL_LISTS, NEARLY, PART_LISTS, SOME } from '../lexicon/count-words.ts'
import { ACTS, CARRIES, STATES } from '../lexicon/victims.ts'
import { type AdjunctKind, Mood } from '../model/clauses.ts'
import { type Doc, type NumberSpan, Shape } from '../model/doc.ts'
import { endOf, hasShape, isClass, isMark, textOf, valueAt } from '../text/view.ts'
import { isRange, LEADS, leadEnd, moodOf } from './leads.ts'
import { behindNumber, numberAt, type Phrase, readCounted, readNouns } from './phrases.ts'
import { placeLimit } from './place-limit.ts'
import { isSoFar, isThat } from './starts.ts'
import { timeEnd } from './times.ts'
import { endOfAny, isVerb, Word, wordsAt } from './words.ts'

/** What a sentence falls into before it is cut into clauses. */
export type PieceKind =
  | 'noun'
  | 'verb'
  | 'adjunct'
  | 'relative'
  | 'opener'
  | 'list'
  | 'joint'
  | 'comma'
  | 'dash'
  | 'break'
  | 'colon'
  | 'open'
  | 'close'
  | 'words'

/** A piece of a sentence: tokens `[first, end)`. */
export interface Piece {
  readonly kind: PieceKind
  readonly first: number
  readonly end: number
  /** See `Part`. */
  readonly head: number
  readonly noun: number
  readonly number: number
  readonly adjunct: AdjunctKind | null
  readonly mood: number
  /** A number whose noun phrase holds a state: "12 korban tewas". */
  readonly stated: boolean
}

const piece = (kind: PieceKind, first: number, end: number, more: Partial<Piece> = {}): Piece => ({
  kind,
  first,
  end,
  head: more.head ?? first,
  noun: more.noun ?? -1,
  number: more.number ?? -1,
  adjunct: more.adjunct ?? null,
  mood: more.mood ?? 0,
  stated: more.stated ?? false,
})

/** Reads the piece that begins at token `i`, before `limit`. */
export function readPiece(doc: Doc, i: number, limit: number): Piece {
  if (hasShape(doc, i, Shape.PUNCTUATION)) return readMark(doc, i)
  let at = i
  let mood = 0
  while (at < limit) {
    const number = numberAt(doc, at)
    // "sejumlah 27 orang"
    if (number?.form === 'vague' && isClass(doc, at, SOME) && numberAt(doc, number.end) !== null) {
      at = number.end
      continue
    }
    if (number !== null) return readNumber(doc, number, i, limit, mood)
    const words = wordsAt(doc, at)
    const state = words & Word.STATE ? endOf(doc, at, STATES) : 0
    const led = leadEnd(doc, at, words, limit)
    // "mengalami sesak napas": what is led to reaches further.
    const isLed = led > 0 && state > 0 && endOf(doc, led, STATES) > state
    // "belum ditemukan" is one thing said.
    if (state > led && !isLed)
      return piece('verb', i, Math.min(tailEnd(doc, state), limit), { head: at, mood: mood | nearly(doc, i, at) })
    if (led > 0) {
      mood |= moodOf(doc, at, words, led)
      at = led
      continue
    }
    if (isVerbHere(doc, at, words, i))
      return piece('verb', i, Math.min(verbEnd(doc, at), limit), { head: at, mood: mood | nearly(doc, i, at) })
    break
  }
  if (at > i) return readLead(doc, i, at, mood)
  return readWord(doc, i, limit)
}

/** Words that lead to nothing: a verb where they end with one ("menduga …"). */
function readLead(doc: Doc, first: number, end: number, mood: number): Piece {
  const isVerbal = /^(?:me|ber)[a-z]{4,}/i.test(textOf(doc, end - 1)) && !(wordsAt(doc, end - 1) & Word.AUXILIARY)
  return piece(isVerbal ? 'verb' : 'words', first, end, { head: end - 1, mood })
}

/** "nyaris tewas" did not happen, "nyaris 60 orang tewas" did. */
function nearly(doc: Doc, first: number, head: number): number {
  for (let i = first; i < head; i++) if (isClass(doc, i, NEARLY)) return Mood.NEARLY
  return 0
}

/** A verb or state; a capitalised word within a sentence is a name. */
function isVerbHere(doc: Doc, at: number, words: number, first: number): boolean {
  if (!isVerb(doc, at, words)) return false
  if (words & (Word.STATE | Word.ACT)) return true
  return at > first || !hasShape(doc, at, Shape.CAPITAL) || opensSentence(doc, at)
}

const opensSentence = (doc: Doc, i: number) => doc.sentences[doc.sentenceOf[i]] === i || hasShape(doc, i - 1, Shape.PUNCTUATION)

const verbEnd = (doc: Doc, i: number) => tailEnd(doc, endOfAny(doc, i, [STATES, ACTS, CARRIES]))

/** "luka bakar ringan", "dirawat intensif", "menembus angka 61" */
function tailEnd(doc: Doc, i: number): number {
  if (wordsAt(doc, i) & Word.SUM && wordsAt(doc, i - 1) & Word.MEASURE && numberAt(doc, i + 1) !== null) return i + 1
  const end = endOf(doc, i, VERB_TAILS)
  return end > 0 && numberAt(doc, i) === null ? end : i
}

function readNumber(doc: Doc, number: NumberSpan, first: number, limit: number, mood: number): Piece {
  if (isTime(doc, number))
    return piece('adjunct', first, timeEnd(doc, number.end, limit), { head: number.first, adjunct: 'time', mood })
  const { end, head, stated } = readCounted(doc, number, limit)
  return piece('noun', first, Math.min(end, limit), { head, number: number.first, mood, stated })
}

/** "pada 2019 banjir": a year. */
const isYear = (doc: Doc, { first, end }: NumberSpan) =>
  /^(?:19|20)\d\d$/.test(textOf(doc, first, end)) && (wordsAt(doc, end) & (Word.PEOPLE | Word.STATE | Word.PART)) === 0

const isTime = (doc: Doc, number: NumberSpan) =>
  ((wordsAt(doc, behindNumber(doc, number)) | wordsAt(doc, number.first)) & Word.TIME) !== 0

/** A piece that begins with a word of its own kind. */
function readWord(doc: Doc, i: number, limit: number): Piece {
  const words = wordsAt(doc, i)
  if (words & Word.RELATIVE) return piece('relative', i, i + 1)
  if (words & Word.LIST) {
    const end = endOfAny(doc, i, [PART_LISTS, FULL_LISTS, LIST_NAMINGS])
    if (end > i) return piece('list', i, Math.min(end, limit))
  }
  const start = words & Word.START && !isSoFar(doc, i) ? endOf(doc, i, CLAUSE_STARTS) : 0
  const adjunct = words & Word.ADJUNCT ? endOf(doc, i, ADJUNCTS) : 0
  if (start > 0 && start >= adjunct)
    return piece('opener', i, Math.min(start, limit), { mood: isThat(doc, i) ? 0 : moodOf(doc, i, words, start) })
  if (adjunct > 0) return readAdjunct(doc, i, adjunct, limit)
  if (words & Word.JOINT) return piece('joint', i, Math.min(endOf(doc, i, COUNT_JOINTS), limit))
  if (words & Word.TIME && !(words & Word.PEOPLE)) {
    const end = timeEnd(doc, i, limit)
    return piece('adjunct', i, end, { adjunct: 'time' })
  }
  const { end, head, number } = readNouns(doc, i, limit)
  return piece('noun', i, end, { head, number })
}

/** Kinds of adjuncts whose word opens a clause where a verb follows it. */
const OPENING: readonly AdjunctKind[] = [
  'after',
  'before',
  'when',
  'during',
  'until',
  'since',
  'for',
  'without',
  'with',
  'by-way',
]

function readAdjunct(doc: Doc, first: number, behind: number, limit: number): Piece {
  const kind = valueAt(doc, first, ADJUNCTS)!
  const mood = kind === 'without' ? Mood.DENIED : 0
  if (kind === 'between' && isRange(doc, first)) {
    const high = numberAt(doc, behindNumber(doc, numberAt(doc, behind)!) + 1)
    if (high !== null) return readNumber(doc, high, first, limit, 0)
  }
  let at = Math.min(behind, limit)
  for (let next = at; next > 0 && next < limit; next = leadEnd(doc, at, wordsAt(doc, at), limit)) at = next
  const number = at < limit ? numberAt(doc, at) : null
  const governed =
    number !== null
      ? governedNumber(doc, number, limit)
      : governedWord(doc, at, opensSentence(doc, first) || isOpeningFor(doc, first - 1) ? placeLimit(doc, at, limit) : limit)
  if (governed !== null)
    return piece('adjunct', first, governed.end, { adjunct: kind, noun: governed.head, number: governed.number, mood })
  const isBeforeVerb = at < limit && isVerb(doc, at, wordsAt(doc, at))
  if (isBeforeVerb && kind === 'cause') return piece('adjunct', first, causeEnd(doc, at, limit), { adjunct: kind })
  if (isBeforeVerb && OPENING.includes(kind))
    return piece('opener', first, Math.min(behind, limit), { mood: kind === 'for' ? Mood.PLANNED : mood, adjunct: kind })
  return piece('adjunct', first, Math.min(behind, limit), { adjunct: kind, mood })
}

/** "Untuk di Banten jumlah pasien 12 orang" */
const isOpeningFor = (doc: Doc, i: number) => i >= 0 && opensSentence(doc, i) && /^untuk$/i.test(textOf(doc, i))

/** "akibat tertimpa pohon": a verb and what it is done by. */
function causeEnd(doc: Doc, verb: number, limit: number): number {
  const end = Math.min(verbEnd(doc, verb), limit)
  const behind = governedWord(doc, end, limit)
  return behind === null || wordsAt(doc, end) & (LEADS | Word.PART) ? end : behind.end
}

function governedNumber(doc: Doc, number: NumberSpan, limit: number): Phrase {
  if (isYear(doc, number) && !isTime(doc, number)) return { end: number.end, head: number.first, number: -1, stated: false }
  return isTime(doc, number)
    ? { end: timeEnd(doc, number.end, limit), head: number.first, number: -1, stated: false }
    : readCounted(doc, number, limit)
}

/** The time or noun phrase from token `at` on, null where none begins. */
function governedWord(doc: Doc, at: number, limit: number): Phrase | null {
  if (at >= limit || hasShape(doc, at, Shape.PUNCTUATION)) return null
  const words = wordsAt(doc, at)
  if (words & Word.TIME && !(words & Word.PEOPLE)) return { end: timeEnd(doc, at, limit), head: at, number: -1, stated: false }
  if (isVerb(doc, at, words) || words & (Word.RELATIVE | Word.START | Word.LIST | Word.ADJUNCT)) return null
  if (words & Word.JOINT && !(words & Word.PEOPLE)) return null
  return readNouns(doc, at, limit)
}

function readMark(doc: Doc, i: number): Piece {
  if (isMark(doc, i, ',')) return piece('comma', i, i + 1)
  if (isMark(doc, i, '(') || isMark(doc, i, '[')) return piece('open', i, i + 1)
  if (isMark(doc, i, ')') || isMark(doc, i, ']')) return piece('close', i, i + 1)
  if (isMark(doc, i, ';')) return piece('break', i, i + 1)
  if (isMark(doc, i, ':') || isMark(doc, i, '=')) return piece('colon', i, i + 1)
  // "lima orang -- empat pria dan seorang wanita -- diculik"
  if (isMark(doc, i, '-') && isMark(doc, i + 1, '-')) return piece('dash', i, i + 2)
  if (isDash(doc, i)) return piece('dash', i, i + 1)
  return piece('words', i, i + 1)
}

const isDash = (doc: Doc, i: number) =>
  isMark(doc, i, '—') ||
  isMark(doc, i, '–') ||
  (isMark(doc, i, '-') &&
    hasShape(doc, i + 1, Shape.SPACED) &&
    (hasShape(doc, i, Shape.SPACED) || hasShape(doc, i + 1, Shape.CAPITAL)))

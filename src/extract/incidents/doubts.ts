import { STAGED } from '../../lexicon/clause-words.ts'
import { EPIDEMICS, HYPOTHETICALS, NEGATIONS, PLANS } from '../../lexicon/count-words.ts'
import {
  GAMES,
  INCIDENT_AFTER,
  SICKENERS,
  UNHAPPENED,
  UNHAPPENED_BEFORE,
  UNHAPPENED_BEHIND,
  UNHAPPENED_BESIDE,
} from '../../lexicon/incidents.ts'
import { PLACE_TYPES } from '../../lexicon/places.ts'
import { STATES } from '../../lexicon/victims.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { IncidentType } from '../../model/kinds/incident-types.ts'
import type { Reason } from '../../model/reasons.ts'
import { classBits, hasShape, isClass, isMark, sentenceEnd, sentenceStart, textOf, valueAt } from '../../text/view.ts'
import type { Befallen } from './things.ts'

/** How far before an incident the words stand that undo it, in tokens. */
const REACH = 6

/** How far before it a denial, a plan or a supposition bears on it. */
const NEAR = 4

const bitsAt = classBits([UNHAPPENED_BEFORE, HYPOTHETICALS, NEGATIONS, PLANS, INCIDENT_AFTER, STAGED])
const UNDONE = 1
const SUPPOSED = 2
const DENIED = 4
const PLANNED = 8
const BEFORE = 16
const MADE_UP = 32

/** Why words that name an incident tell of nothing that happened ("rawan longsor", "banjir pujian"); null where nothing speaks against it. */
export function doubtOf(doc: Doc, first: number, end: number, { type, basis }: Befallen): Reason | null {
  if (doc.organizationAt[first] >= 0) return 'in-body'
  // "Kecamatan Banjir"
  if (hasShape(doc, first, Shape.CAPITAL) && hasShape(doc, first - 1, Shape.CAPITAL) && isClass(doc, first - 1, PLACE_TYPES))
    return 'in-place'
  // "produk impor 'membunuh' UMKM"
  if (isQuote(doc, first - 1) && isQuote(doc, end)) return 'figurative'
  // "Idul Adha jatuh pada Selasa", but "pesawat itu jatuh pada Selasa"
  const phrase = basis === 'thing' ? undefined : valueAt(doc, first, UNHAPPENED)
  const behind = phrase ?? valueAt(doc, end, UNHAPPENED_BEHIND)
  if (behind !== undefined) return behind
  if (isClass(doc, first - 1, UNHAPPENED_BESIDE)) return 'warned'
  if (isOfGame(doc, first, end, type)) return 'figurative'
  const floor = Math.max(sentenceStart(doc, first), first - REACH)
  for (let i = first - 1; i >= floor; i--) {
    if (isBreak(doc, i)) return null
    const bits = doc.words[i] === 0 ? 0 : bitsAt(doc, i)
    if (bits === 0) continue
    if (bits & UNDONE) return valueAt(doc, i, UNHAPPENED_BEFORE)!
    if (bits & MADE_UP) return 'staged'
    // "tidak kapok setelah dirampok": what happened before is not denied.
    if (bits & BEFORE) return null
    if (first - i > NEAR) continue
    if (bits & SUPPOSED) return 'supposed'
    if (bits & DENIED) return 'denied'
    if (bits & PLANNED) return 'planned'
  }
  return null
}

/** What the sides of a game do to each other, and what a sickness does. */
const PLAYED: ReadonlySet<IncidentType> = new Set(['assault', 'shooting', 'armed-clash', 'killing'])

/** How far around an incident the words of games stand, in tokens. */
const GAME_REACH = 10

const ACTIVE = /^me/i

const gameBits = classBits([GAMES, STATES, [EPIDEMICS, SICKENERS]])
const GAME = 1
const HARM = 2
const SICKNESS = 4

/** "Belgia dipukul 1-3 pada laga itu", "virus itu membunuh orang": nobody was hit, nobody murdered. */
function isOfGame(doc: Doc, first: number, end: number, type: IncidentType): boolean {
  if (!PLAYED.has(type)) return false
  let bits = 0
  const from = Math.max(sentenceStart(doc, first), first - GAME_REACH)
  const to = Math.min(sentenceEnd(doc, first), end + GAME_REACH)
  for (let i = from; i < to; i++)
    if (doc.words[i] !== 0 && (i < first || i >= end)) bits |= gameBits(doc, i) & (i < first ? 7 : 3)
  if (bits & SICKNESS && ACTIVE.test(textOf(doc, first))) return true
  return (bits & (GAME | HARM)) === GAME
}

const QUOTES = ['"', "'", '“', '”', '‘', '’']

const isQuote = (doc: Doc, i: number) => hasShape(doc, i, Shape.PUNCTUATION) && QUOTES.some((mark) => isMark(doc, i, mark))

/** Whether a clause ends at a mark. */
const isBreak = (doc: Doc, i: number) =>
  hasShape(doc, i, Shape.PUNCTUATION) &&
  !isMark(doc, i, '-') &&
  !isMark(doc, i, '/') &&
  !isQuote(doc, i) &&
  !isMark(doc, i, '(') &&
  !isMark(doc, i, ')')

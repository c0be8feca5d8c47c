import { ADJUNCTS, STATE_BEARERS } from '../../lexicon/clause-words.ts'
import { EPIDEMICS, KIN, SAME_SUBJECT } from '../../lexicon/count-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { ACTS, CARE_PLACES, CARRIES, DEEDS, MORGUES, STATES } from '../../lexicon/victims.ts'
import type { Clause, Part } from '../../model/clauses.ts'
import type { Doc } from '../../model/doc.ts'
import { isPrinted } from '../../text/printed.ts'
import { endOf, found, isClass, isMark, textOf, valueAt } from '../../text/view.ts'
import { hasPredicate } from './seats.ts'
import { type Predicate, stateFrom } from './states.ts'

/** So many parts of a clause are looked through, and so many clauses that go on with its subject. */
const REACH = 24
const MOST_NEXT = 6

/** What is said of the subject of a clause by its predicates from part `from` on, and by the clauses that go on with it. */
export function saidIn(doc: Doc, clause: Clause, from = 0): Predicate[] {
  const said: Predicate[] = []
  addSaid(doc, clause, from, said, MOST_NEXT)
  return said
}

function addSaid(doc: Doc, clause: Clause, from: number, said: Predicate[], left: number): void {
  const { parts, next } = clause
  for (let i = from; i < Math.min(parts.length, from + REACH); i++) {
    if (parts[i].role !== 'predicate' || isOfNumber(doc, clause, i) || isOfNoun(clause, i)) continue
    const plain = saidBy(doc, clause, i)
    if (plain === null) continue
    // "terancam tewas kelaparan"
    const isAtOnce = parts[i - 1]?.role === 'predicate' && parts[i - 1].end === parts[i].first
    const one = isAtOnce ? { ...plain, mood: plain.mood | parts[i - 1].mood } : plain
    said.push(one)
    const wound = one.status === 'hospitalized' ? woundBehind(doc, parts, i) : null
    if (wound !== null) said.push(wound)
  }
  for (const one of next.slice(0, left)) if (sharesSubject(doc, one)) addSaid(doc, one, 0, said, left - 1)
}

/** "dirawat karena luka di kepala": what brought them into care. */
function woundBehind(doc: Doc, parts: readonly Part[], at: number): Predicate | null {
  for (const { role, kind, first } of parts.slice(at + 1, at + 4)) {
    if (role !== 'adjunct') return null
    const state = kind === 'cause' ? stateFrom(doc, endOf(doc, first, ADJUNCTS)) : null
    if (state?.status === 'injured') return { ...state, mood: parts[at].mood }
  }
  return null
}

/**
 * "mengamankan tiga orang yang diduga menolak jenazah perawat positif corona": a state right behind a noun that says who somebody is goes with that, but not
 * in "Delapan orang yang diduga pemberontak tewas", which has no other verb.
 */
function isOfNoun({ kind, parts, of, about }: Clause, i: number): boolean {
  const noun = kind === 'relative' && i > 0 ? parts[i - 1] : undefined
  if (noun?.role !== 'noun' || noun.end !== parts[i].first || parts[i].head !== parts[i].first) return false
  return about?.role !== 'subject' || of === null || hasPredicate(of)
}

/** "… dan sembuh 12 orang": a state with a number right behind is said of that. */
function isOfNumber(doc: Doc, { kind, parts }: Clause, i: number): boolean {
  if (kind !== 'joined' || i > 0) return false
  const object = parts[1]
  return object === undefined
    ? isMark(doc, parts[0].end, ':') || isMark(doc, parts[0].end, '=')
    : object.role === 'object' && object.number >= 0
}

/** Whether a clause that goes on is one of those whose subject is surely the same. */
const sharesSubject = (doc: Doc, { kind, opener, parts }: Clause) =>
  kind === 'joined' ||
  isClass(doc, opener, SAME_SUBJECT) ||
  // "dievakuasi dengan kondisi meninggal dunia"
  (isPrinted(doc, opener, 'dengan') &&
    parts[0]?.role === 'predicate' &&
    /^(?:kondisi|keadaan)$/.test(textOf(doc, parts[0].first)))

/** What predicate `i` of a clause says: a state, or being brought into care; null for nothing. */
export function saidBy(doc: Doc, { parts, mood }: Clause, i: number): Predicate | null {
  const part = parts[i]
  const care = isClass(doc, part.head, CARRIES) ? careBehind(doc, parts, i) : null
  if (care !== null) return { ...care, mood: care.mood | mood }
  const state = stateFrom(doc, part.head)
  if (state === null) return null
  // "menjadi korban penculikan": what was done to them.
  const behind = state.status === 'victim' ? parts[i + 1] : undefined
  const deed = behind?.role === 'object' && behind.number < 0 ? valueAt(doc, behind.head, DEEDS) : undefined
  return { ...state, status: deed ?? state.status, mood: part.mood | mood }
}

/** "dilarikan ke rumah sakit", "dibawa petugas ke RSUD Ciawi", "dibawa ke rumah duka" */
function careBehind(doc: Doc, parts: readonly Part[], i: number): Predicate | null {
  for (const { role, kind, noun } of parts.slice(i + 1, i + 4)) {
    if (role === 'predicate') return null
    if (role !== 'adjunct' || kind !== 'to') continue
    const morgue = found(doc, noun, MORGUES)
    if (morgue !== undefined) return { status: 'dead', first: parts[i].head, end: morgue.end, mood: parts[i].mood }
    const place = found(doc, noun, CARE_PLACES)
    if (place !== undefined) return { status: 'hospitalized', first: parts[i].head, end: place.end, mood: parts[i].mood }
  }
  return null
}

/** "keluarga korban tewas", "12 ahli waris korban tewas": the state is somebody else's. */
function isOfOthers(doc: Doc, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isClass(doc, i, KIN) && isClass(doc, endOf(doc, i, KIN), STATE_BEARERS)) return true
  return false
}

/** The state that stands inside a noun phrase: "12 korban tewas", "Pasien sembuh". */
export const stateWithin = (doc: Doc, part: Part): Predicate | null => statesWithin(doc, part)[0] ?? null

/** All states inside a noun phrase: "Korban tewas dan luka". */
export function statesWithin(doc: Doc, { role, head, noun, end, mood }: Part): Predicate[] {
  if (head < 0) return []
  const own = role === 'adjunct' && noun >= 0 ? noun : head
  const from = Math.max(own, endOf(doc, own, PEOPLE))
  if (isOfOthers(doc, own, end)) return []
  const states: Predicate[] = []
  for (let i = from; i < end; i++) {
    // "berstatus pasien dalam pengawasan"
    const noun = endOf(doc, i, PEOPLE)
    if (noun > i + 1) {
      i = noun - 1
      continue
    }
    const state = isClass(doc, i, STATES) ? stateFrom(doc, i) : null
    if (state === null || state.end > end) continue
    // "kasus positif demam berdarah": which illness it is.
    if (state.status === 'affected' && isClass(doc, i, EPIDEMICS)) continue
    states.push({ ...state, mood })
    i = state.end - 1
  }
  return states
}

/** "5 korban di KIK yang dibawa ke RSUD": what only people can be is said of them, not of the place before "yang". */
export function saidBehindPlace(doc: Doc, clause: Clause, at: number): Predicate[] {
  const place = clause.parts[at + 1]
  if (
    clause.parts[at]?.role === 'adjunct' ||
    place?.role !== 'adjunct' ||
    (place.kind !== 'at' && place.kind !== 'from') ||
    place.number >= 0
  )
    return []
  return place.told
    .filter(isOwnRelative(doc))
    .flatMap((one) => saidIn(doc, one))
    .filter(({ status }) => OF_PEOPLE.includes(status))
}

/** What no place can be. */
const OF_PEOPLE: readonly Predicate['status'][] = [
  'dead',
  'injured',
  'hospitalized',
  'arrested',
  'recovered',
  'repatriated',
  'infected',
  'captive',
  'rescued',
]

/** "yang tewas", no "yang rumahnya roboh", nor "Yang luka 5 orang, yang tewas 3 orang". */
export const isOwnRelative =
  (doc: Doc) =>
  (clause: Clause): boolean =>
    clause.kind === 'relative' && !clause.parts.slice(0, 3).some(({ role }) => role === 'subject') && !hasOwnNumber(doc, clause)

/** Whether a state is said of a number right behind it: "yang tewas 3 orang". */
function hasOwnNumber(doc: Doc, { parts }: Clause): boolean {
  const [verb, object] = parts
  const isState = verb?.role === 'predicate' && isClass(doc, verb.head, STATES) && !isClass(doc, verb.head, ACTS)
  return isState && object?.role === 'object' && object.number >= 0
}

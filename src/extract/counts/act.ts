import { DESIGNATIONS, INTENTIONS, OBJECT_LINKS } from '../../lexicon/count-words.ts'
import { NO_PEOPLE, PEOPLE } from '../../lexicon/people.ts'
import { ACTS, CARE_PLACES, CARRIES, DEEDS } from '../../lexicon/victims.ts'
import { type Clause, Mood, type Part } from '../../model/clauses.ts'
import type { Doc } from '../../model/doc.ts'
import { endingAt } from '../../text/ending.ts'
import { isPrinted } from '../../text/printed.ts'
import { found, isClass, textOf } from '../../text/view.ts'
import type { Reading } from './reading.ts'
import { type Seat, subjectOf } from './seats.ts'
import type { Predicate } from './states.ts'

/** What is done to the people by the verb they are the object of: "menewaskan 12 orang". */
export function doneByVerb({ doc, quantity, seat }: Reading): Predicate[] {
  const { clause, part, at } = seat
  if (part.role !== 'object' && part.role !== 'measure') return []
  const verb = verbOf(doc, clause, at)
  if (verb === null) return []
  const done: Predicate[] = []
  const isBrought = isByPeople(doc, clause)
  for (const one of [...verbsJoined(clause, at), verb]) {
    const act = found(doc, one.head, ACTS)
    // "Kami membawa dua orang": whom people bring is aboard of nothing.
    if (act !== undefined && !(act.value === 'present' && isBrought))
      done.push({ status: act.value, first: one.head, end: quantity.end, mood: one.mood })
  }
  return done
}

/** Whether people are the subject of a clause, by a noun or as "kami". */
function isByPeople(doc: Doc, clause: Clause): boolean {
  const subject = subjectOf(clause)
  return (
    subject !== null &&
    (isClass(doc, subject.head, PEOPLE) || /^(?:kami|kita|mereka|dia|ia|saya)$/i.test(textOf(doc, subject.first)))
  )
}

/** "menangkap dan memulangkan 90 pengungsi": the verb before that has no object of its own. */
function verbsJoined({ kind, of, parts }: Clause, at: number): Part[] {
  const last = kind === 'joined' && at === 1 && parts[0].role === 'predicate' ? of?.parts.at(-1) : undefined
  return last?.role === 'predicate' ? [last] : []
}

/** The verb of an object: right before it, or before the noun between ("merenggut jiwa seorang pengawal"). */
function verbOf(doc: Doc, { parts }: Clause, at: number): Part | null {
  const before = parts[at - 1]
  if (before?.role === 'predicate') return before
  // "menimpa rumah 12 KK": what befell the houses.
  const isPeople = before?.role === 'object' && before.number < 0 && !isClass(doc, before.head, NO_PEOPLE)
  const verb = isPeople ? parts[at - 2] : undefined
  return verb?.role === 'predicate' ? verb : null
}

/** What a noun right before them says was done: "evakuasi 12 warga", "penangkapan terhadap tiga orang". */
export function doneByDeed({ doc, quantity, seat }: Reading): Predicate[] {
  const { part } = seat
  const first = part.role === 'adjunct' ? part.first : quantity.first
  // "penculikan oleh empat orang": who did it.
  if (part.role === 'adjunct' && (part.kind === 'by' || !isClass(doc, first, OBJECT_LINKS))) return []
  const deed = endingAt(doc, first, DEEDS) ?? deedBefore(seat, doc)
  if (deed === null) return []
  const mood = isClass(doc, deed.first - 1, INTENTIONS) ? part.mood | Mood.PLANNED : part.mood
  return [{ status: deed.value, first: deed.first, end: quantity.end, mood }]
}

/** "penculikan sebulan lalu terhadap tiga orang": the noun of the deed before a time or place. */
function deedBefore({ clause, part, at }: Seat, doc: Doc): { first: number; value: Predicate['status'] } | null {
  const [noun, between] = [clause.parts[at - 2], clause.parts[at - 1]]
  const isApart = part.role === 'adjunct' && between?.role === 'adjunct' && between.number < 0
  if (!isApart || (between.kind !== 'time' && between.kind !== 'at') || noun === undefined || noun.number >= 0) return null
  return endingAt(doc, noun.end, DEEDS)
}

/** "membawa 6 orang ke rumah sakit": a verb of bringing around the people. */
export function broughtToCare({ doc, seat }: Reading): Predicate[] {
  const { clause, part, at } = seat
  const verb = part.role === 'object' ? verbOf(doc, clause, at) : null
  if (verb === null || !isClass(doc, verb.head, CARRIES)) return []
  for (const { kind, noun } of clause.parts.slice(at + 1, at + 4)) {
    const place = kind === 'to' ? found(doc, noun, CARE_PLACES) : undefined
    if (place !== undefined) return [{ status: 'hospitalized', first: verb.head, end: place.end, mood: verb.mood }]
  }
  return []
}

/** "kehilangan lima tentara": soldiers and police of their own. */
export function lostSoldiers({ doc, quantity, seat }: Reading): Predicate[] {
  const verb = quantity.first - 1
  if (quantity.sense !== 'officer' || !isPrinted(doc, verb, 'kehilangan')) return []
  return [{ status: 'dead', first: verb, end: quantity.end, mood: seat.part.mood }]
}

/** "menetapkan empat orang sebagai tersangka": a verb of naming around the people. */
export function namedSuspects({ doc, seat }: Reading): Predicate[] {
  const { clause, part, at } = seat
  const verb = part.role === 'object' ? verbOf(doc, clause, at) : null
  if (verb === null || !isClass(doc, verb.head, DESIGNATIONS)) return []
  const as = [...part.told.flatMap(({ parts }) => parts.slice(0, 1)), ...clause.parts.slice(at + 1, at + 4)]
  const named = as.find(({ end }) => textOf(doc, end - 1) === 'tersangka')
  return named === undefined ? [] : [{ status: 'arrested', first: verb.head, end: named.end, mood: verb.mood }]
}

import { ADJUNCTS } from '../../lexicon/clause-words.ts'
import { VEHICLES } from '../../lexicon/count-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { EVENT_NOUNS } from '../../lexicon/scene-words.ts'
import type { Clause, Part } from '../../model/clauses.ts'
import type { Doc } from '../../model/doc.ts'
import { isClass, textOf, valueAt } from '../../text/view.ts'
import type { Reading } from './reading.ts'
import { clausesBehind, hasPredicate } from './seats.ts'
import type { Predicate } from './states.ts'

/** Who is there: "Di dalam pesawat terdapat 42 orang", "Saat ledakan terjadi ada 34 orang di pabrik itu". */
export function saidPresent({ doc, quantity, seat }: Reading): Predicate[] {
  const { clause, part } = seat
  if (part.role !== 'subject' || quantity.sense === null || hasPredicate(clause) || !isThere(doc, quantity)) return []
  const places = clause.parts.slice(0, 4).filter(({ role, kind }) => role === 'adjunct' && kind === 'at')
  const isAboard = places.some(({ noun }) => noun >= 0 && isClass(doc, noun, VEHICLES))
  const around = clause.of === null ? [] : [clause.of]
  const near = [...around, ...clausesBehind(doc, clause, 1)]
  const isThen =
    isDuring(doc, clause.parts[0]) || near.some((one) => one.kind === 'opened' && isWhen(doc, one) && isOfEvent(doc, one))
  if (!isAboard && !(isThen && places.length > 0)) return []
  return [{ status: 'present', first: quantity.start, end: quantity.end, mood: part.mood }]
}

/** Whether "ada" or "terdapat" stands right before a number. */
export function isThere(doc: Doc, { first, number }: Reading['quantity']): boolean {
  for (let i = first; i < number; i++) if (/^(?:ada|terdapat)$/i.test(textOf(doc, i))) return true
  return false
}

/** "saat gempa terjadi", "ketika gedung itu runtuh": no people are its subject. */
const isOfEvent = (doc: Doc, { parts }: Clause) => parts[0]?.role === 'subject' && !isClass(doc, parts[0].head, PEOPLE)

const isWhen = (doc: Doc, { opener }: Clause) => opener >= 0 && valueAt(doc, opener, ADJUNCTS) === 'when'

/** "saat kejadian", "ketika kebakaran", no "saat rapat" */
const isDuring = (doc: Doc, { kind, noun, first, end }: Part) =>
  kind === 'when' && (noun < 0 ? /kejadian|peristiwa/i.test(textOf(doc, first, end)) : isClass(doc, noun, EVENT_NOUNS))

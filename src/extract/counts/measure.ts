import { STRONG_MEASURES } from '../../lexicon/count-words.ts'
import { NO_PEOPLE, PEOPLE } from '../../lexicon/people.ts'
import { DEEDS, HUMAN_STATES } from '../../lexicon/victims.ts'
import type { Clause, Part } from '../../model/clauses.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { endsWith } from '../../text/ending.ts'
import { hasShape, isClass, textOf, valueAt } from '../../text/view.ts'
import { type Head, headOf, isPeople, REACH } from './heads.ts'
import { isAboutEpidemic, statusOfPhrase, statusOfSense } from './noun.ts'
import type { Reading } from './reading.ts'
import { saidBehindPlace, saidBy, saidIn, stateWithin } from './said.ts'
import { nounOf, verbBefore } from './seats.ts'
import type { Predicate } from './states.ts'

/** What is said of those whose measure a number is: "korban tewas mencapai 12 orang", "korban tewas di Turki 40 orang", "Meninggal: 12". */
export function saidByMeasure(reading: Reading): Predicate[] {
  const head = headOf(reading)
  if (head === null) return []
  const { doc, quantity } = reading
  return statesOf(doc, head, quantity.sense !== null)
    .filter((said) => mayStand(reading, said))
    .map(({ status, first, mood }) => ({ status, first, end: quantity.end, mood }))
}

/** What a noun alone says of those whose measure a number is: "pengungsi mencapai 250 orang". */
export function saidByHead(reading: Reading): Predicate[] {
  const head = headOf(reading)
  if (head === null || head.part === null) return []
  const { doc, quantity } = reading
  const status = statusByWith(doc, head) ?? statusOfHead(doc, head.part)
  const said = status === null ? [] : [{ status, first: head.part.first, end: quantity.end, mood: head.part.mood }]
  return said.filter((one) => mayStand(reading, one))
}

/** What a head says of those it names, by its states, else by its noun; null for nothing. */
export function saidOfHead(doc: Doc, head: Head): Pick<Predicate, 'status' | 'mood'> | null {
  const [state] = statesOf(doc, head, false)
  if (state !== undefined) return state
  const status = head.part === null ? null : statusOfHead(doc, head.part)
  return status === null ? null : { status, mood: head.clause.mood }
}

/** "masyarakat dengan status pasien dalam pengawasan": what stands behind a head says of them. */
function statusByWith(doc: Doc, { clause, part, upto }: Head): Predicate['status'] | null {
  const at = part === null ? -1 : clause.parts.indexOf(part)
  const behind = at < 0 || at + 1 >= upto ? undefined : clause.parts[at + 1]
  const isStatus = behind?.kind === 'with' && behind.noun >= 0 && /^(?:ber)?status$/i.test(textOf(doc, behind.noun))
  return isStatus ? statusOfPhrase(doc, behind.noun + 1, behind.end) : null
}

function statusOfHead(doc: Doc, part: Part): Predicate['status'] | null {
  const at = nounOf(part)
  const sense = valueAt(doc, at, PEOPLE) ?? null
  if (sense === 'case') return isAboutEpidemic(doc) ? 'infected' : null
  // "pasien berstatus PDP 412 orang"
  if (/^berstatus$/i.test(textOf(doc, at + 1)) && at + 2 < part.end) return statusOfPhrase(doc, at + 2, part.end)
  // "Korbannya dua wanita muda"
  if (/^korbannya$/i.test(textOf(doc, at))) return 'victim'
  return statusOfSense(sense) ?? valueAt(doc, at, DEEDS) ?? null
}

/** What is said of a head: by "yang …", within its noun phrase, by its verb. */
function statesOf(doc: Doc, { clause, part, upto }: Head, isCounted: boolean): Predicate[] {
  if (part === null) return saidBefore(doc, clause, upto)
  if (isThing(doc, part)) return []
  const relative = part.told.filter(
    ({ kind, parts }) => (kind === 'relative' || kind === 'told') && parts[0]?.role === 'predicate',
  )
  const told = relative.flatMap((one) => saidIn(doc, one))
  if (told.length > 0) return told
  const behind = isPeople(doc, part) ? saidBehindPlace(doc, clause, clause.parts.indexOf(part)) : []
  if (behind.length > 0) return behind
  const within = stateWithin(doc, part)
  if (within !== null) return [{ ...within, first: part.role === 'adjunct' ? part.noun : part.first }]
  if (part.role !== 'subject') return []
  const said = saidBefore(doc, clause, upto)
  if (!isPeople(doc, part) && !(isCounted && said.every(({ first }) => isClass(doc, first, HUMAN_STATES)))) return []
  return said.map((one) => ({ ...one, first: isPeople(doc, part) ? part.first : one.first }))
}

/** What the predicates of a clause before a number say. */
function saidBefore(doc: Doc, clause: Clause, upto: number): Predicate[] {
  const said: Predicate[] = []
  for (let i = Math.max(0, upto - REACH); i < upto; i++) {
    const one = clause.parts[i].role === 'predicate' ? saidBy(doc, clause, i) : null
    if (one !== null) said.push(one)
  }
  return said
}

const isThing = (doc: Doc, part: Part) => isClass(doc, nounOf(part), NO_PEOPLE)

/** Statuses of whom "dievakuasi" and the like is said for their own sake. */
const PASSIVE_OBJECTS: readonly Predicate['status'][] = ['arrested', 'displaced', 'hospitalized', 'rescued', 'repatriated']

/** Whether a number behind a verb can be that of those it is said of, not of those who did it ("dianiaya lima orang"). */
function mayStand({ doc, quantity, seat }: Reading, { status }: Predicate): boolean {
  const verb = verbBefore(seat)
  // "dinyatakan sembuh 20 orang": nobody does it.
  if (verb === null || !/^di(?!nyatakan|perbolehkan|izinkan|bolehkan)/i.test(textOf(doc, verb.head))) return true
  const isLinked = endsWith(doc, quantity.number, STRONG_MEASURES) || hasShape(doc, quantity.number - 1, Shape.PUNCTUATION)
  return isLinked || (PASSIVE_OBJECTS.includes(status) && quantity.sense !== 'officer')
}

import { ADJUNCTS, LIST_NAMINGS, MEASURE_VERBS, RANKINGS } from '../../lexicon/clause-words.ts'
import { ADDITIONS, COPULAS, EPIDEMICS, STRONG_MEASURES, SUM_WORDS } from '../../lexicon/count-words.ts'
import { GENERIC_PEOPLE, NO_PEOPLE, PEOPLE } from '../../lexicon/people.ts'
import { ACTS, DEEDS, HUMAN_STATES, STATES } from '../../lexicon/victims.ts'
import type { Clause, Part } from '../../model/clauses.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { endsWith } from '../../text/ending.ts'
import { hasShape, isClass, isMark, textOf, valueAt } from '../../text/view.ts'
import { isAboutEpidemic, statusOfPhrase, statusOfSense } from './noun.ts'
import type { Quantity } from './quantity.ts'
import { baseOf, type Reading } from './reading.ts'
import { saidBehindPlace, saidBy, saidIn, stateWithin } from './said.ts'
import { nounOf, subjectOf, verbBefore } from './seats.ts'
import type { Predicate } from './states.ts'

/** What a number is put to: a noun phrase, none where only a state is, and the clause it stands in, up to part `upto`. */
export interface Head {
  readonly clause: Clause
  readonly part: Part | null
  readonly upto: number
}

/** How many parts before a number its head is looked for. */
const REACH = 12

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

/** What a number is put to, null where it is no measure. */
function headOf({ doc, quantity, seat }: Reading): Head | null {
  const { clause, part, at } = seat
  if (part.role === 'measure' && isRanked(doc, clause, at)) return { clause, part: subjectOf(clause), upto: at }
  if (part.kind === 'with' && isRanked(doc, clause, at))
    return { clause, part: clause.parts.slice(0, at).find(isTopic) ?? subjectOf(clause), upto: at }
  if (part.role === 'measure') return headBefore(doc, clause, at)
  const verb = verbBefore(seat)
  if (part.role === 'object' && verb !== null) return headOfVerb(doc, clause, verb, at)
  if (part.role !== 'subject') return null
  if (at > 0 && clause.about?.kind !== 'compared') return isOfAnybody(doc, quantity) ? headGiven(clause, at) : null
  // "dibanding tahun lalu yang hanya 385 orang": as many of the same.
  if (clause.kind === 'relative' && clause.about?.kind === 'compared' && clause.of !== null)
    return { clause: clause.of, part: headNounOf(doc, clause.of, clause.of.parts.length), upto: clause.of.parts.length }
  // "Meninggal: 12 orang"
  if (isColon(doc, clause.opener) && clause.of !== null)
    return { clause: clause.of, part: subjectOf(clause.of), upto: clause.of.parts.length }
  // "kasus kesembuhan, yakni 95 orang", "Korban luka, sebanyak enam orang, dirawat"
  const isNamed = clause.kind === 'parts' && isClass(doc, clause.opener, LIST_NAMINGS)
  const { about, of } = clause
  // "Jumlah korban luka di kota itu, hingga Rabu pagi, sudah 34 orang"
  const isSum = about !== null && isClass(doc, about.first, SUM_WORDS) && part.first < part.number
  const isPut = clause.kind === 'aside' && (isSum || endsWith(doc, part.number, STRONG_MEASURES))
  // "yang sembuh bertambah cukup tinggi, yaitu 864 orang"
  if (isNamed && about?.role === 'object' && of !== null && !isPeople(doc, about)) {
    const at = of.parts.indexOf(about)
    const verb = of.parts[at - 1]
    return verb !== undefined && isClass(doc, verb.head, MEASURE_VERBS) ? headOfVerb(doc, of, verb, at) : null
  }
  // "tambahan kasus positif hari ini yang sebanyak 47.899 orang"
  if (clause.kind === 'relative' && endsWith(doc, part.number, STRONG_MEASURES) && about !== null && of !== null)
    return about.number >= 0 ? null : headAbout(of, about)
  if ((isNamed || isPut) && about !== null && of !== null && about.number < 0)
    return { clause: of, part: about, upto: of.parts.indexOf(about) + 1 }
  return null
}

/** What "yang sebanyak …" is about: the noun phrase right before it, or before its time. */
function headAbout(of: Clause, about: Part): Head | null {
  const upto = of.parts.indexOf(about) + 1
  const part = about.kind === 'time' ? of.parts[upto - 2] : about
  return part === undefined || part.role === 'predicate' || part.number >= 0 ? null : { clause: of, part, upto }
}

/** "Untuk pasien sembuh, hari ini 70 orang": what a clause without a verb opens with. */
function headGiven(clause: Clause, at: number): Head | null {
  const [given] = clause.parts
  if (at > REACH) return null
  const isBare = clause.parts.slice(1, at).every(({ role }) => role === 'adjunct') && clause.parts[at + 1]?.role !== 'predicate'
  return given.kind === 'for' && given.noun >= 0 && given.number < 0 && isBare ? { clause, part: given, upto: at } : null
}

/** "70 orang", "3.031", no "12 perawat": a number of no people in particular. */
const isOfAnybody = (doc: Doc, { sense, end }: Quantity) => sense === null || isClass(doc, end - 1, GENERIC_PEOPLE)
/** "urutan pertama pasien sembuh ditempati Brasil dengan 78 orang": what the order is of. */
const isRanked = (doc: Doc, { parts }: Clause, at: number) =>
  parts[at - 1]?.role === 'object' && parts[at - 2] !== undefined && isClass(doc, parts[at - 2].head, RANKINGS)

const isColon = (doc: Doc, i: number) => isMark(doc, i, ':') || isMark(doc, i, '=')

/** "Korban tewas di Turki 40 orang", "dengan korban 230 orang" */
function headBefore(doc: Doc, clause: Clause, at: number): Head | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const part = clause.parts[i]
    if (part.role === 'predicate') continue
    if (clause.kind === 'relative' && part.role === 'object' && isBesides(doc, part)) continue
    if (part.number >= 0) {
      // "dari 80 orang kini ada 91 orang", "di tiga puskesmas ada 60 orang"
      if (part.role === 'adjunct' && (part.kind === 'from' || part.kind === 'at')) continue
      return null
    }
    // "Terdampak banjir 40 santri", "yang positif terkena corona sebanyak 224 orang"
    if (part.role === 'object' && isOfState(doc, clause.parts[i - 1], part)) continue
    const isWith = part.role === 'adjunct' && part.kind === 'with' && i === at - 1 && part.noun >= 0
    if (isWith || part.role !== 'adjunct') return { clause, part, upto: at }
  }
  const near = clause.parts.slice(Math.max(0, at - REACH), at)
  return near.some(({ role }) => role === 'predicate') ? { clause, part: null, upto: at } : null
}

/** "untuk yang meninggal ada tambahan 6 pasien", "warga yang terpapar corona sebanyak 12 orang": what is counted is whom "yang …" is about. */
const isBesides = (doc: Doc, { head }: Part) => isClass(doc, head, ADDITIONS) || isClass(doc, head, EPIDEMICS)
/** Whether an object of no people only tells more of a state: "terdampak banjir". */
const isOfState = (doc: Doc, verb: Part | undefined, object: Part) =>
  verb?.role === 'predicate' &&
  isClass(doc, verb.head, STATES) &&
  !isClass(doc, verb.head, ACTS) &&
  // "melarikan diri ke rumah seorang warga"
  !isClass(doc, verb.end - 1, ADJUNCTS) &&
  !isPeople(doc, object)

/** The subject of a verb that gives a figure; of a state with a number behind it, as "tewas 12 orang". */
function headOfVerb(doc: Doc, clause: Clause, verb: Part, at: number): Head | null {
  if (isClass(doc, verb.head, MEASURE_VERBS) || isClass(doc, verb.head, COPULAS)) {
    const base = baseOf(clause)
    const part = headNounOf(doc, base, base === clause ? at : base.parts.length)
    return part === null || part.number >= 0 ? null : { clause: base, part, upto: base === clause ? at : base.parts.length }
  }
  const isState = isClass(doc, verb.head, STATES) && !isClass(doc, verb.head, ACTS)
  return isState ? { clause, part: clause.kind === 'joined' ? null : subjectOf(clause), upto: at } : null
}

/** The noun phrase that a figure is of: the object before its verb where that names people ("meralat jumlah korban tewas menjadi 10"), else the subject. */
function headNounOf(doc: Doc, clause: Clause, upto: number): Part | null {
  if (clause.kind === 'told') return clause.about
  const parts = clause.parts.slice(Math.max(0, upto - REACH), upto)
  const object = parts.find((part) => part.role === 'object' && part.number < 0 && isPeople(doc, part))
  return object ?? subjectOf(clause) ?? parts.find(isTopic) ?? null
}

/** "Untuk pasien yang meninggal, masih bertambah 12 orang": of whom a clause without a subject is. */
const isTopic = ({ role, kind, number }: Part) => role === 'adjunct' && kind === 'for' && number < 0

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

/** Whether a noun phrase names people, or "jumlah", or "yang". */
function isPeople(doc: Doc, { first, head }: Part): boolean {
  return (
    isClass(doc, head, PEOPLE) ||
    isClass(doc, first, SUM_WORDS) ||
    /^yang$/i.test(textOf(doc, first)) ||
    isClass(doc, head, DEEDS)
  )
}

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

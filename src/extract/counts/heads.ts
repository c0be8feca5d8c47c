import { ADJUNCTS, LIST_NAMINGS, MEASURE_VERBS, RANKINGS } from '../../lexicon/clause-words.ts'
import { ADDITIONS, COPULAS, EPIDEMICS, STRONG_MEASURES, SUM_WORDS } from '../../lexicon/count-words.ts'
import { GENERIC_PEOPLE, PEOPLE } from '../../lexicon/people.ts'
import { ACTS, DEEDS, STATES } from '../../lexicon/victims.ts'
import type { Clause, Part } from '../../model/clauses.ts'
import type { Doc } from '../../model/doc.ts'
import { endsWith } from '../../text/ending.ts'
import { isClass, isMark, textOf } from '../../text/view.ts'
import type { Quantity } from './quantity.ts'
import { baseOf, type Reading } from './reading.ts'
import { subjectOf, verbBefore } from './seats.ts'

/** What a number is put to: a noun phrase, none where only a state is, and the clause it stands in, up to part `upto`. */
export interface Head {
  readonly clause: Clause
  readonly part: Part | null
  readonly upto: number
}

/** How many parts before a number its head is looked for. */
export const REACH = 12

/** What a number is put to, null where it is no measure. */
export function headOf({ doc, quantity, seat }: Reading): Head | null {
  const { clause, part, at } = seat
  const verb = verbBefore(seat)
  switch (part.role) {
    case 'measure':
      return isRanked(doc, clause, at) ? { clause, part: subjectOf(clause), upto: at } : headBefore(doc, clause, at)
    case 'adjunct':
      return part.kind === 'with' && isRanked(doc, clause, at)
        ? { clause, part: clause.parts.slice(0, at).find(isTopic) ?? subjectOf(clause), upto: at }
        : null
    case 'object':
      return verb === null ? null : headOfVerb(doc, clause, verb, at)
    case 'subject':
      if (at > 0 && clause.about?.kind !== 'compared') return isOfAnybody(doc, quantity) ? headGiven(clause, at) : null
      return headAround(doc, clause) ?? headNamed(doc, clause, part)
    default:
      return null
  }
}

/** What a number alone in its clause is put to by the clause around. */
function headAround(doc: Doc, { kind, about, of, opener }: Clause): Head | null {
  if (of === null) return null
  // "dibanding tahun lalu yang hanya 385 orang": as many of the same.
  if (kind === 'relative' && about?.kind === 'compared')
    return { clause: of, part: headNounOf(doc, of, of.parts.length), upto: of.parts.length }
  // "Meninggal: 12 orang"
  return isColon(doc, opener) ? { clause: of, part: subjectOf(of), upto: of.parts.length } : null
}

/** What a number that opens its clause names: "kasus kesembuhan, yakni 95 orang", "Korban luka, sebanyak enam orang, dirawat". */
function headNamed(doc: Doc, clause: Clause, part: Part): Head | null {
  const { about, of } = clause
  if (about === null || of === null || about.number >= 0) return null
  const isLed = endsWith(doc, part.number, STRONG_MEASURES)
  // "tambahan kasus positif hari ini yang sebanyak 47.899 orang"
  if (clause.kind === 'relative') return isLed ? headAbout(of, about) : null
  const isNamed = clause.kind === 'parts' && isClass(doc, clause.opener, LIST_NAMINGS)
  // "yang sembuh bertambah cukup tinggi, yaitu 864 orang"
  if (isNamed && about.role === 'object' && !isPeople(doc, about)) {
    const at = of.parts.indexOf(about)
    const verb = of.parts[at - 1]
    return verb !== undefined && isClass(doc, verb.head, MEASURE_VERBS) ? headOfVerb(doc, of, verb, at) : null
  }
  // "Jumlah korban luka di kota itu, hingga Rabu pagi, sudah 34 orang"
  const isSum = isClass(doc, about.first, SUM_WORDS) && part.first < part.number
  const isPut = clause.kind === 'aside' && (isSum || isLed)
  return isNamed || isPut ? { clause: of, part: about, upto: of.parts.indexOf(about) + 1 } : null
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
    if (isBetween(doc, clause, i)) continue
    if (part.number >= 0) return null
    const isWith = part.role === 'adjunct' && part.kind === 'with' && i === at - 1 && part.noun >= 0
    if (isWith || part.role !== 'adjunct') return { clause, part, upto: at }
  }
  const near = clause.parts.slice(Math.max(0, at - REACH), at)
  return near.some(({ role }) => role === 'predicate') ? { clause, part: null, upto: at } : null
}

/** Whether a part only stands between a number and what it measures. */
function isBetween(doc: Doc, { kind, parts }: Clause, i: number): boolean {
  const part = parts[i]
  switch (part.role) {
    case 'predicate':
      return true
    case 'object':
      // "yang terpapar corona sebanyak 12 orang"; "Terdampak banjir 40 santri"
      return (kind === 'relative' && isBesides(doc, part)) || (part.number < 0 && isOfState(doc, parts[i - 1], part))
    case 'adjunct':
      // "dari 80 orang kini ada 91 orang", "di tiga puskesmas ada 60 orang"
      return part.number >= 0 && (part.kind === 'from' || part.kind === 'at')
    default:
      return false
  }
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

/** Whether a noun phrase names people, or "jumlah", or "yang". */
export function isPeople(doc: Doc, { first, head }: Part): boolean {
  return (
    isClass(doc, head, PEOPLE) ||
    isClass(doc, first, SUM_WORDS) ||
    /^yang$/i.test(textOf(doc, first)) ||
    isClass(doc, head, DEEDS)
  )
}

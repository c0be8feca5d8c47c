import { AILMENTS, COUNT_JOINTS, FORCES, FUGITIVES, FULL_LISTS } from '../../lexicon/count-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { CARE_PLACES } from '../../lexicon/victims.ts'
import type { Clause, Part } from '../../model/clauses.ts'
import type { Doc } from '../../model/doc.ts'
import { itemsOf } from '../../text/list-items.ts'
import { isClass, isMark, textOf } from '../../text/view.ts'
import { doneByVerb } from './act.ts'
import { quantityOf, type Reading, wholeBehind } from './reading.ts'
import { isOwnRelative, saidBehindPlace, saidBy, saidIn, statesWithin, stateWithin } from './said.ts'
import { clausesBehind, hasPredicate, type Seat } from './seats.ts'
import type { Predicate } from './states.ts'
import { isThere } from './there.ts'

/** What the verb or state says whose subject the people are: "12 orang tewas", "membuat 12 orang tewas". */
export function saidOfSubject(reading: Reading): Predicate[] {
  const { doc, seat } = reading
  const { clause, part, at } = seat
  if (part.role === 'subject') return saidByHospital(reading) ?? [...saidIn(doc, clause, at + 1), ...saidBehindWhole(reading)]
  if (part.role === 'adjunct') return saidOfGroup(reading)
  const told = part.told.filter(({ kind }) => kind === 'told').flatMap((one) => saidIn(doc, one))
  return [...told, ...saidBehind(reading)]
}

/** "14 orang meninggal, 4 orang di rumah sakit, dan 8 orang hilang": where some of them are, with no verb of their own. */
function saidByHospital({ doc, quantities, index, quantity, seat }: Reading): Predicate[] | null {
  const { clause, at } = seat
  const [place, next] = [clause.parts[at + 1], clause.parts[at + 2]]
  const isAlone = next === undefined || (next.role === 'subject' && next.joined && next.number >= 0)
  const before = quantities.list[index - 1]
  // "Ada 4 orang di rumah sakit", "12 orang tewas di rumah, 4 orang di rumah sakit"
  const isOneOfSeveral = before !== undefined && doc.sentenceOf[before.number] === doc.sentenceOf[quantity.number]
  if (!isAlone || !isOneOfSeveral || isThere(doc, quantity) || itemsOf(doc).has(quantity.number)) return null
  if (place?.role !== 'adjunct' || place.kind !== 'at' || !isClass(doc, place.noun, CARE_PLACES)) return null
  return [{ status: 'hospitalized', first: quantity.start, end: place.end, mood: seat.part.mood }]
}

/** "Dari 224 pekerja positif corona, …": what is said right behind a group that a sentence opens with is said of it, where a comma ends that. */
function saidOfGroup({ doc, seat }: Reading): Predicate[] {
  const { clause, part, at } = seat
  const state = clause.parts[at + 1]
  const isGroup = at === 0 && part.kind === 'from' && state?.role === 'predicate' && state.first === part.end
  if (!isGroup || state.head > state.first || !isMark(doc, state.end, ',')) return []
  const said = saidBy(doc, clause, at + 1)
  return said === null ? [] : [said]
}

/** What is said of people who are no subject, behind them: "Korban, seorang nenek, tewas", "memaksa 250 warga untuk mengungsi", "menyelamatkan 62 WNI setelah disekap". */
function saidBehind({ doc, seat }: Reading): Predicate[] {
  const { clause, part, at } = seat
  if (part.role === 'measure')
    return at + 1 === clause.parts.length || part.joined ? nextOf(clause).flatMap((one) => saidIn(doc, one)) : []
  const verb = clause.parts[at - 1]
  if (part.role !== 'object' || verb?.role !== 'predicate') return []
  const isForced = isClass(doc, verb.head, FORCES)
  return (
    nextOf(clause)
      .filter(({ kind }) => kind === 'opened')
      .flatMap((one) => saidIn(doc, one).map((said) => (isForced ? { ...said, mood: 0 } : said)))
      // "menculik empat orang sebelum melarikan diri": who did it fled.
      .filter(({ status }) => isForced || status !== 'displaced')
  )
}

const nextOf = ({ next }: Clause) => next.slice(0, 2)

/** What is said of those whose number this is: "Seluruh penumpang yang berjumlah 152 orang selamat", "Korban, seorang nenek, tewas", "Satu keluarga yang terdiri dari empat orang tewas". */
export function saidOfCounted({ doc, quantities, seat }: Reading): Predicate[] {
  const { clause, part } = seat
  const { about, of, kind } = clause
  if (about === null || of === null) return []
  if (about.number >= 0 && !isFamily(quantities, about)) return []
  const isNumberOf = kind === 'relative' && part.role === 'object'
  const isAside = kind === 'aside' && part.role === 'subject' && !hasPredicate(clause)
  const isMembers = kind === 'parts' && about.number >= 0 && isClass(doc, clause.opener, FULL_LISTS)
  if (!isNumberOf && !isAside && !isMembers) return []
  const around = of.kind === 'relative' && of.about === about && of.of !== null ? of.of : of
  const from = around.parts.indexOf(about)
  return from < 0 ? [] : saidIn(doc, around, from + 1)
}

const isFamily = (quantities: Reading['quantities'], part: Part) =>
  quantities.list[quantityOf(quantities, part)]?.sense === 'household'

/** "7 dari 20 pasien yang dirawat meninggal": the second verb behind "yang" is that of the sentence, said of the seven. */
function saidBehindWhole(reading: Reading): Predicate[] {
  const whole = wholeBehind(reading)
  if (whole < 0) return []
  const { seat } = reading.quantities.list[whole]
  return seat.clause === reading.seat.clause
    ? seat.part.told.filter(isOwnRelative(reading.doc)).flatMap((one) => lent(reading.doc, seat, one))
    : []
}

/** What the clause behind a group that others are counted from says of those: from its second verb on, where the sentence has no other. */
function lent(doc: Doc, { clause, part }: Seat, relative: Clause): Predicate[] {
  const isCountedFrom = part.role === 'adjunct' && part.kind === 'from' && clause.parts[0]?.number >= 0
  if (!isCountedFrom || hasPredicate(clause)) return []
  const [verb, other] = relative.parts.slice(0, RELATIVE_REACH).filter(({ role }) => role === 'predicate')
  // "hanya tiga dari sebelas penumpang yang selamat"
  if (other === undefined) return isFew(doc, clause.parts[0]) ? saidIn(doc, relative) : []
  if (other.joined || other.first - verb.end > VERB_GAP) return []
  const said = saidIn(doc, relative)
  // "dua dari tiga korban yang tewas terbakar": how they died.
  const own = said.find(({ first }) => first < other.first)
  return own === undefined || own.status === 'dead' ? [] : said.filter(({ first }) => first >= other.first)
}

const isFew = (doc: Doc, { first }: Part) => /^(?:hanya|baru|cuma|sekadar)$/i.test(textOf(doc, first))

/** How far apart two verbs behind "yang" stand at most, in tokens. */
const VERB_GAP = 2

/** How many parts of a relative clause are looked through for its verbs. */
const RELATIVE_REACH = 8

/** What "yang …" says of the people. */
export function saidByRelative({ doc, seat }: Reading): Predicate[] {
  const own = seat.part.told.filter(isOwnRelative(doc)).flatMap((clause) => {
    const others = lent(doc, seat, clause)
    return saidIn(doc, clause).filter(({ first }) => !others.some((one) => one.first === first))
  })
  return [...own, ...saidBehindPlace(doc, seat.clause, seat.at), ...saidByJoined(doc, seat)]
}

/** "Tujuh PDP dan dua ODP yang meninggal": what "yang …" behind the last of several says of them all, where nothing else is said. */
function saidByJoined(doc: Doc, { clause, part, at }: Seat): Predicate[] {
  const other = clause.parts[at + 1]
  const isJoined = part.role === 'subject' && part.told.length === 0 && other?.role === 'subject' && other.joined
  if (!isJoined || other.number < 0 || hasPredicate(clause) || clause.parts.length > at + 2) return []
  return other.told.filter(isOwnRelative(doc)).flatMap((one) => saidIn(doc, one))
}

/** "Dua dari korban yang tewas adalah polisi": some of those who are not counted. */
export function saidOfSome({ doc, quantity, seat }: Reading): Predicate[] {
  const { clause, part, at } = seat
  const group = clause.parts[at + 1]
  if (part.role !== 'subject' || quantity.sense !== null || group?.kind !== 'from' || group.number >= 0) return []
  if (!isClass(doc, group.noun, PEOPLE) && !/^mereka$/i.test(textOf(doc, group.noun))) return []
  const state = stateOfGroup(doc, group)
  return state === null ? [] : [{ ...state, first: quantity.start, end: group.end }]
}

/** What is said of a group, whatever is said of some of it: "dari lima korban luka", "dari tiga korban yang tewas". */
export function stateOfGroup(doc: Doc, group: Part): Omit<Predicate, 'first' | 'end'> | null {
  const relative = group.told.find(isOwnRelative(doc))
  return stateWithin(doc, group) ?? (relative === undefined ? null : saidBy(doc, relative, 0))
}

/** "Di antara korban tewas terdapat seorang perempuan": some of whom that is said of. */
export function saidAmong({ doc, quantity, seat }: Reading): Predicate[] {
  const { clause, part, at } = seat
  // "Seorang guru termasuk di antara korban tewas"
  const [of] = part.told.find(({ kind }) => kind === 'parts')?.parts ?? []
  const own = of?.kind === 'from' && of.number < 0 && !hasPredicate(clause) ? stateWithin(doc, of) : null
  if (own !== null) return [{ ...own, first: quantity.start, end: of.end }]
  const group = clause.parts[at - 1]
  const isAmong =
    part.role === 'subject' && group?.kind === 'from' && group.number < 0 && !hasPredicate(clause) && isThere(doc, quantity)
  const state = isAmong ? stateWithin(doc, group) : null
  return state === null ? [] : [{ ...state, first: quantity.start, end: quantity.end }]
}

/** The state within the noun phrase itself: "12 korban tewas"; of "dua dari tiga korban tewas" it is said of the two. */
export function saidWithin(reading: Reading): Predicate[] {
  const { doc, seat, quantities } = reading
  const own = stateWithin(doc, seat.part)
  if (own !== null) return isLentToPart(seat.clause, seat.part) ? [] : [own]
  const whole = wholeBehind(reading)
  if (whole < 0 || hasPredicate(seat.clause)) return []
  const lent = stateWithin(doc, quantities.list[whole].seat.part)
  return lent === null ? [] : [lent]
}

/** Whether a number counted from has a state that only its part can mean, nothing else being said. */
const isLentToPart = (clause: Clause, { role, kind, told }: Part) =>
  role === 'adjunct' &&
  kind === 'from' &&
  clause.parts[0]?.number >= 0 &&
  told.length === 0 &&
  !hasPredicate(clause) &&
  !clause.parts.some((part) => part.role === 'noun')

/** "Korban tewas dan luka masing-masing 12 dan lima orang": each number has the state of its place. */
export function saidOfEach({ doc, quantity, seat }: Reading): Predicate[] {
  const { clause, at } = seat
  if (clause.kind !== 'parts' || clause.about === null || !/^masing-masing$/i.test(textOf(doc, clause.opener))) return []
  const states = statesWithin(doc, clause.about)
  const state = states[clause.parts.slice(0, at).filter(({ number }) => number >= 0).length]
  return states.length < 2 || state === undefined ? [] : [{ ...state, first: quantity.start, end: quantity.end }]
}

/** "1,3 juta anak mengalami tekanan darah tinggi": what they suffer from. */
export function saidOfAilment({ doc, quantity, seat }: Reading): Predicate[] {
  const { clause, part, at } = seat
  const noun = clause.parts[at + 1]
  if (noun?.role !== 'noun' || !isClass(doc, noun.head, AILMENTS)) return []
  for (let i = quantity.end; i < noun.head; i++)
    if (/^(?:mengalami|menderita|mengidap|mengeluhkan|mengeluh)$/i.test(textOf(doc, i)))
      return [{ status: 'affected', first: quantity.start, end: noun.end, mood: noun.mood | part.mood }]
  return []
}

/** "mengakibatkan dua pria dan tiga anak tewas": what is said of those joined to them. */
export function saidOfJoined(reading: Reading): Predicate[] {
  const { doc, quantities, index, seat } = reading
  const { clause, part, at } = seat
  if (part.role !== 'object' || part.told.length > 0 || at + 1 !== clause.parts.length) return []
  // "menginfeksi 300 orang dan 20 di antaranya meninggal", "melukai 12 orang dan tiga anak tewas": they have their own.
  const other = quantities.list[index + 1]
  if (other === undefined || other.part || other.rest || doneByVerb(reading).length > 0) return []
  const [next] = clausesBehind(doc, clause, 1)
  const isJoined = next !== undefined && next.of === clause && next.kind === 'main' && isClass(doc, next.opener, COUNT_JOINTS)
  if (!isJoined || next.parts[0]?.role !== 'subject' || next.parts[0].number < 0 || next.parts[1]?.role !== 'predicate') return []
  return saidIn(doc, next, 1)
}

/** "Enam orang ditangkap, tiga lainnya masih buron": the rest of them. */
export function saidAtLarge(reading: Reading): Predicate[] {
  const { quantity, seat } = reading
  if (!quantity.rest || !isAtLarge(reading)) return []
  return [{ status: 'other', first: quantity.start, end: quantity.end, mood: seat.part.mood }]
}

/** "3 tersangka, dua di antaranya masih buron", "dua tersangka masih buron": not caught. */
export function isAtLarge({ doc, seat }: Reading): boolean {
  const { parts } = seat.clause
  return parts
    .slice(seat.at + 1, seat.at + 4)
    .some(({ head, role }) => role !== 'adjunct' && head >= 0 && isClass(doc, head, FUGITIVES))
}

import { MEASURE_VERBS } from '../../lexicon/clause-words.ts'
import { COPULAS, TOTALS } from '../../lexicon/count-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { ACTS } from '../../lexicon/victims.ts'
import type { Clause, Part } from '../../model/clauses.ts'
import type { Doc } from '../../model/doc.ts'
import { endsWith } from '../../text/ending.ts'
import { itemsOf } from '../../text/list-items.ts'
import { found, isClass, sentenceStart, textOf, valueAt } from '../../text/view.ts'
import { saidOfHead } from './measure.ts'
import { saidByRelative } from './people.ts'
import { exceeds, quantityOf, type Reading, readingOf, wholeBehind } from './reading.ts'
import { hasPredicate, nounOf, subjectOf, verbBefore } from './seats.ts'
import type { Statement } from './statement.ts'
import type { Predicate } from './states.ts'
import { groupOfSum } from './sums.ts'
import { topicOf } from './topics.ts'

/** What was said of the quantities before, by index. */
export type Before = readonly (readonly Statement[])[]

type Said = Pick<Predicate, 'status' | 'mood'>

/** Where people of whom their clause says nothing take from what is said of them. */
export interface Borrowing {
  readonly name: string
  readonly example: string
  readonly because: string
  readonly read: (reading: Reading, before: Before) => Said | null
}

/** All borrowings, the first that gives something being the one. */
export const BORROWINGS: readonly Borrowing[] = [
  {
    name: 'object',
    example: 'menewaskan dua pria dan tiga anak',
    because: 'joined to the object of the verb',
    read: ofJoinedObject,
  },
  { name: 'parts', example: '12 orang, termasuk 3 anak', because: 'the list is of that group', read: ofGroup },
  { name: 'list', example: '19 orang tewas di Agam, 15 di Solok', because: 'the first item says it for all', read: ofList },
  { name: 'houses', example: 'rumah 320 KK terendam', because: 'whose houses they are', read: ofHouses },
  { name: 'families', example: '120 KK atau 480 jiwa', because: 'families and their members', read: ofFamilies },
  { name: 'part', example: 'empat di antaranya anak-anak', because: 'some of the group before', read: ofPart },
  { name: 'rest', example: 'tiga di antaranya siswa, satu lainnya guru', because: 'the rest of the group before', read: ofRest },
  {
    name: 'sum',
    example: 'empat korban tewas, dua dari Swedia, satu orang Inggris dan satu orang Belgia',
    because: 'the parts of the group right before',
    read: ofSum,
  },
  { name: 'cases', example: 'kasus meninggal …, ada 728 kasus', because: 'the cases spoken of', read: ofCases },
  { name: 'topic', example: 'Kini menjadi 50 orang', because: 'the figure of what was spoken of', read: ofTopic },
  { name: 'again', example: '34 WNI itu', because: 'as many were counted before', read: ofSame },
  { name: 'rest-of-dead', example: '12 jenazah …, satu lainnya menunggu', because: 'one more of the bodies', read: ofTheDead },
]

/** Whether a clause says nothing of a quantity: no verb stands behind it but one that says who they are. */
function isSilent({ doc, seat }: Reading): boolean {
  const { parts } = seat.clause
  return parts.slice(0, 12).every(({ role, head }, i) => role !== 'predicate' || i < seat.at || isClass(doc, head, COPULAS))
}

const first = (said: readonly Statement[] | undefined): Said | null => said?.[0] ?? null

function ofJoinedObject(reading: Reading): Said | null {
  const { doc, quantity, seat } = reading
  const { clause, part, at } = seat
  if (part.role !== 'subject' || clause.of === null || quantity.sense === null || hasPredicate(clause)) return null
  if (at > 0 && !part.joined) return null
  return actOf(doc, clause.of)
}

/** The act whose object a clause ends with. */
function actOf(doc: Doc, { parts }: Clause): Said | null {
  for (let i = parts.length - 1; i >= Math.max(0, parts.length - 6); i--) {
    if (parts[i].role !== 'predicate') continue
    const act = parts[i + 1]?.role === 'object' ? found(doc, parts[i].head, ACTS) : undefined
    return act === undefined ? null : { status: act.value, mood: parts[i].mood }
  }
  return null
}

function ofGroup(reading: Reading, before: Before): Said | null {
  const { doc, quantities, index, quantity, seat } = reading
  const { clause } = seat
  if (clause.kind !== 'parts' || !isSilent(reading)) return null
  const { about, of } = clause
  if (about === null || of === null) return first(before[groupBefore(reading, before)])
  const group = quantityOf(quantities, about)
  if (group >= 0) return group < index && exceeds(quantities.list[group], quantity) ? first(before[group]) : null
  return about.number < 0 ? saidOfHead(doc, { clause: of, part: about, upto: of.parts.length }) : null
}

/** How many quantities, and sentences, back the group of "rinciannya" may stand. */
const GROUPS_BACK = 6
const SENTENCES_BACK = 2

/** Index of the last quantity before that something is said of and that can hold this one, -1 for none. */
export function groupBefore({ doc, quantities, index, quantity }: Reading, before: Before, reach = GROUPS_BACK): number {
  const { list } = quantities
  const sentence = doc.sentenceOf[quantity.number]
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    if (sentence - doc.sentenceOf[list[i].number] > SENTENCES_BACK) return -1
    if (before[i].length > 0 && list[i].sense !== 'household' && exceeds(list[i], quantity)) return i
  }
  return -1
}

function ofList(reading: Reading, before: Before): Said | null {
  const { doc, quantities, quantity } = reading
  const listed = itemsOf(doc).get(quantity.number)
  if (listed === undefined || !isSilent(reading)) return null
  for (const item of listed.list.items.slice(0, Math.min(listed.at, 3))) {
    const said = first(before[quantities.indexOf.get(item.number) ?? -1])
    if (said !== null) return said
  }
  const { head } = listed.list
  const said = head === null ? null : headOfList(doc, head)
  return said ?? topicOf(reading, before, isTopic, quantity.sense === null ? 0 : undefined)
}

const isTopic = () => true

/** What the clause before a list says of those it names: "Korban tewas tersebar di …", "kepulangan WNI dari …". */
function headOfList(doc: Doc, clause: Clause): Said | null {
  for (const part of clause.parts.slice(0, 6)) {
    if (part.number >= 0 || (part.role !== 'subject' && part.role !== 'object')) continue
    const said = saidOfHead(doc, { clause, part, upto: clause.parts.length })
    if (said !== null) return said
  }
  return null
}

/** "rumah 320 KK atau 1.100 jiwa", "Rumah Karyo (2 KK, 7 jiwa)" */
function ofHouses({ doc, quantity, seat }: Reading): Said | null {
  const { clause, part, at } = seat
  if (quantity.sense !== 'household' && !/^jiwa$/i.test(quantity.unit ?? '')) return null
  const noun = clause.kind === 'bracket' ? clause.about : part.role === 'measure' ? clause.parts[at - 1] : nounBefore(seat)
  return noun != null && /^rumah/i.test(textOf(doc, noun.head)) ? { status: 'affected', mood: part.mood } : null
}

/** "Rumah 12 KK terendam": the noun right before that the clause before ends with. */
const nounBefore = ({ clause: { of }, part, at }: Reading['seat']) =>
  at === 0 && of !== null && of.end === part.first ? of.parts.at(-1) : undefined

function ofFamilies(reading: Reading, before: Before): Said | null {
  const { doc, quantities, index, quantity } = reading
  const whole = wholeBehind(reading)
  if (whole >= 0 && quantities.list[whole].sense === 'household') {
    const [said] = saidByRelative(readingOf(doc, quantities, whole))
    if (said !== undefined) return said
  }
  const other = quantities.list[index - 1]
  if (other === undefined) return null
  // "8.170 jiwa dari 2.045 KK terdampak"
  if (quantity.sense === 'household' && wholeBehind(readingOf(doc, quantities, index - 1)) === index)
    return first(before[index - 1])
  if (!isSilent(reading)) return null
  const areFamilies = (quantity.sense === 'household') !== (other.sense === 'household')
  return areFamilies && quantity.first - other.end <= 3 ? first(before[index - 1]) : null
}

/** How many quantities back the group of "empat di antaranya" may stand. */
const PARTS_BACK = 4

function ofPart(reading: Reading, before: Before): Said | null {
  return reading.quantity.part && isSilent(reading) ? first(before[groupBefore(reading, before, PARTS_BACK)]) : null
}

/** How many quantities back the other part of the group may stand. */
const REST_BACK = 3

/** "Tiga di antaranya kelas sepuluh dan satu lainnya kelas sebelas": the rest of the group that a part before it is of. */
function ofRest(reading: Reading, before: Before): Said | null {
  const { doc, quantities, index, quantity } = reading
  if (!quantity.rest || !isSilent(reading)) return null
  for (let i = index - 1; i >= Math.max(0, index - REST_BACK); i--) {
    const other = quantities.list[i]
    if (doc.sentenceOf[other.number] !== doc.sentenceOf[quantity.number]) return null
    if (other.part) return first(before[i])
  }
  return null
}

/** Numbers behind a group in its sentence of which nothing is said, and which add up to it: its parts. */
function ofSum(reading: Reading, before: Before): Said | null {
  const { doc, quantities, index } = reading
  if (!isSilent(reading)) return null
  const group = groupOfSum(doc, quantities, index, (i) => before[i]?.length > 0)
  return group < 0 ? null : first(before[group])
}

/** "Untuk kasus meninggal dunia, ada 728 kasus": what cases were spoken of. */
function ofCases(reading: Reading, before: Before): Said | null {
  const { doc, quantity } = reading
  if (quantity.sense !== 'case' || !isSilent(reading)) return null
  return topicOf(reading, before, (part) => part.number < 0 && valueAt(doc, nounOf(part), PEOPLE) === 'case')
}

/** "Kini menjadi 50 orang", "sehingga totalnya 616", "Rekor itu terjadi pada Senin sebanyak 29.745 orang": a figure of what was spoken of. */
function ofTopic(reading: Reading, before: Before): Said | null {
  const { doc, quantity, seat } = reading
  const { clause, part } = seat
  const verb = verbBefore(seat)
  const subject = subjectOf(clause)
  const isMeasured = verb !== null && isClass(doc, verb.head, MEASURE_VERBS) && (subject === null || isPointer(doc, subject))
  const isTotal = endsWith(doc, quantity.number, TOTALS) && isSilent(reading)
  const isPut = part.role === 'measure' && subject !== null && isPointer(doc, subject)
  return isMeasured || isTotal || isPut ? topicOf(reading, before, (one) => one !== subject) : null
}

/** "angka tersebut", "jumlah ini", "rekor sebelumnya": a noun of figures alone. */
const isPointer = (doc: Doc, { head, first: at }: Part) =>
  /^(?:angka|jumlah|total|rekor|data)/i.test(textOf(doc, head < 0 ? at : head))

/** How many quantities back "34 WNI itu" may have been counted. */
const SAME_BACK = 16

function ofSame({ quantities, index, quantity }: Reading, before: Before): Said | null {
  if (!quantity.again) return null
  for (let i = index - 1; i >= Math.max(0, index - SAME_BACK); i--)
    if (before[i].length > 0 && quantity.value !== null && quantities.list[i].value === quantity.value) return before[i][0]
  return null
}

/** "12 jenazah diidentifikasi, sementara satu lainnya menunggu" */
function ofTheDead({ doc, quantities, index, quantity }: Reading): Said | null {
  const other = quantities.list[index - 1]
  const isOne = quantity.rest && other?.sense === 'dead' && other.number >= sentenceStart(doc, quantity.number)
  return isOne ? { status: 'dead', mood: 0 } : null
}

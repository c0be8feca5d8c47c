import { RANKINGS } from '../../lexicon/clause-words.ts'
import { COPULAS } from '../../lexicon/count-words.ts'
import { NO_PEOPLE, PEOPLE } from '../../lexicon/people.ts'
import { ACTS, STATES } from '../../lexicon/victims.ts'
import type { Clause, Part } from '../../model/clauses.ts'
import type { Doc } from '../../model/doc.ts'
import { itemsOf } from '../../text/list-items.ts'
import { found, isClass, sentenceStart, textOf, valueAt } from '../../text/view.ts'
import { type Before, first, groupBefore, isSilent, type Said } from './before.ts'
import { ofFigure } from './dated.ts'
import { ofTopic } from './figures.ts'
import { ofFamilies, ofHouses } from './households.ts'
import { saidOfHead } from './measure.ts'
import { exceeds, quantityOf, type Reading } from './reading.ts'
import { hasPredicate, nounOf } from './seats.ts'
import { groupOfSum } from './sums.ts'
import { topicOf } from './topics.ts'
import { isOfThat } from './wholes.ts'

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
  { name: 'parts', example: '12 orang tewas, termasuk 3 anak', because: 'the list is of that group', read: ofGroup },
  { name: 'list', example: '19 orang tewas di Agam, 15 di Solok', because: 'the first item says it for all', read: ofList },
  { name: 'houses', example: 'Banjir merendam rumah 320 KK', because: 'whose houses they are', read: ofHouses },
  {
    name: 'families',
    example: 'Banjir berdampak pada warga. Sebanyak 120 KK mengungsi, 480 jiwa',
    because: 'families and their members',
    read: ofFamilies,
  },
  { name: 'part', example: '12 orang tewas, empat di antaranya anak-anak', because: 'some of the group before', read: ofPart },
  {
    name: 'rest',
    example: 'Enam orang tewas. Tiga di antaranya siswa dan satu lainnya guru',
    because: 'the rest of the group before',
    read: ofRest,
  },
  {
    name: 'sum',
    example: 'empat korban tewas, dua dari Swedia, satu orang Inggris dan satu orang Belgia',
    because: 'the parts of the group right before',
    read: ofSum,
  },
  {
    name: 'cases',
    example: 'Kasus Covid-19 yang meninggal dunia juga dilaporkan. Ada 728 kasus',
    because: 'the cases spoken of',
    read: ofCases,
  },
  {
    name: 'topic',
    example: 'Pasien yang sembuh juga bertambah. Kini menjadi 50 orang',
    because: 'the figure of what was spoken of',
    read: ofTopic,
  },
  {
    name: 'figure',
    example: 'Korban tewas semula 12 orang, kini 17 orang',
    because: 'the newer or older figure of the same',
    read: ofFigure,
  },
  {
    name: 'again',
    example: 'Sebanyak 34 WNI disekap. Kini 34 WNI itu berada di kedutaan',
    because: 'as many were counted before',
    read: ofSame,
  },
  { name: 'rest-of-dead', example: '12 jenazah …, satu lainnya menunggu', because: 'one more of the bodies', read: ofTheDead },
]

function ofJoinedObject({ doc, quantities, quantity, seat }: Reading, before: Before): Said | null {
  const { clause, part, at } = seat
  if (part.role !== 'subject' || clause.of === null || quantity.sense === null || hasPredicate(clause)) return null
  if (at > 0 && !part.joined) return null
  // "penculikan terhadap tiga orang Italia dan seorang Lebanon"
  const last = clause.of.parts.at(-1)
  const isDoneTo = last?.role === 'adjunct' && last.number >= 0 && /^terhadap$/i.test(textOf(doc, last.first))
  return isDoneTo ? first(before[quantityOf(quantities, last)]) : actOf(doc, clause.of)
}

/** The act whose object a clause ends with. */
function actOf(doc: Doc, { parts }: Clause): Said | null {
  for (let i = parts.length - 1; i >= Math.max(0, parts.length - 6); i--) {
    if (parts[i].role !== 'predicate') continue
    const object = parts[i + 1]
    const isPeople = object?.role === 'object' && !isClass(doc, object.head, NO_PEOPLE)
    const act = isPeople ? found(doc, parts[i].head, ACTS) : undefined
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
  if (said !== null) return said
  const items = listed.list.items.slice(0, 3)
  const isVerbless = items.every(({ clause }) => clause.parts.slice(0, 12).every((part) => isNoVerb(doc, part)))
  const isBare = items.every(({ number }) => (quantities.list[quantities.indexOf.get(number) ?? -1]?.sense ?? null) === null)
  const spoken = isVerbless ? topicOf(reading, before, isTopic, isBare ? 0 : undefined) : null
  return spoken !== null && saysOther(doc, listed.list.items[0].number, spoken.status) ? null : spoken
}

/** Whether a part is no verb, or only one of rank: "urutan pertama ditempati …", "terbanyak adalah …". */
const isNoVerb = (doc: Doc, { role, head }: Part) =>
  role !== 'predicate' || isClass(doc, head, RANKINGS) || isClass(doc, head, COPULAS)

/**
 * "Sepuluh PMI meninggal. Dari PMI positif corona, terbanyak di Malaysia 108 orang, disusul Qatar (18)": whether the sentence says of its own before a
 * number that something else befell people, so that what was spoken of before is not meant.
 */
function saysOther(doc: Doc, number: number, status: Said['status']): boolean {
  const own: Said['status'][] = []
  for (let i = sentenceStart(doc, number); i < number; i++) {
    const state = valueAt(doc, i, STATES)
    if (state !== undefined) own.push(state)
  }
  return own.length > 0 && !own.includes(status)
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

/** How many quantities back the group of "empat di antaranya" may stand. */
const PARTS_BACK = 4

function ofPart(reading: Reading, before: Before): Said | null {
  const isPart = reading.quantity.part || isOfThat(reading.doc, reading.seat)
  return isPart && isSilent(reading) ? first(before[groupBefore(reading, before, PARTS_BACK)]) : null
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

/** "Kasus yang meninggal juga dilaporkan. Ada 728 kasus": what cases were spoken of. */
function ofCases(reading: Reading, before: Before): Said | null {
  const { doc, quantity } = reading
  if (quantity.sense !== 'case' || !isSilent(reading)) return null
  return topicOf(reading, before, (part) => part.number < 0 && valueAt(doc, nounOf(part), PEOPLE) === 'case')
}

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

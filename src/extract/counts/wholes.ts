import { FULL_LISTS, GROUP_SUMS, OF_THAT } from '../../lexicon/count-words.ts'
import type { Clause, Part } from '../../model/clauses.ts'
import type { Doc } from '../../model/doc.ts'
import { mayHold } from '../../model/kinds/count-holds.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { isClass, isMark } from '../../text/view.ts'
import { type Before, groupBefore } from './before.ts'
import { exceeds, quantityOf, type Reading, readingOf, wholeBehind } from './reading.ts'
import { stateWithin } from './said.ts'
import type { Seat } from './seats.ts'
import type { Predicate } from './states.ts'
import { groupOfSum } from './sums.ts'
import { updateOf } from './updates.ts'

/** The group a quantity is part of by index, and whether the list it stands in names all of it. */
export interface Whole {
  readonly index: number
  readonly all: boolean
}

/** How many clauses back in a sentence its opening group is looked for. */
const CLAUSES_BACK = 12

/** The group that the words say a quantity is part of, null for none. */
export function wholeOf(reading: Reading, before: Before, update: CountMention['update']): Whole | null {
  const { doc, quantities, seat } = reading
  const { clause } = seat
  const behind = wholeBehind(reading)
  if (behind >= 0) return { index: behind, all: false }
  const total = update === 'more' ? totalBehind(reading, before) : -1
  if (total >= 0) return { index: total, all: false }
  const all = clause.kind === 'parts' && isClass(doc, clause.opener, FULL_LISTS)
  if (clause.kind === 'parts' && clause.about === null) return partOf(reading, groupBefore(firstOfParts(reading), before), all)
  const isWithin = clause.kind === 'parts' || clause.kind === 'bracket'
  const about = isWithin ? quantityOf(quantities, clause.about) : -1
  return partOf(reading, about, all) ?? partOf(reading, openingGroup(reading), false) ?? summedGroup(reading, before)
}

/** The first quantity of the parts that one stands among. */
function firstOfParts(reading: Reading): Reading {
  const { doc, quantities, seat } = reading
  let { clause } = seat
  for (let i = 0; i < CLAUSES_BACK && clause.of?.kind === 'parts'; i++) clause = clause.of
  const first = quantityOf(
    quantities,
    clause.parts.find(({ number }) => number >= 0),
  )
  return first < 0 ? reading : readingOf(doc, quantities, first)
}

function partOf({ quantities, index, quantity }: Reading, group: number, all: boolean): Whole | null {
  const isGroup = group >= 0 && group < index && quantities.list[group].sense !== 'household'
  return isGroup && exceeds(quantities.list[group], quantity) ? { index: group, all } : null
}

/** "Dari 70 penumpang, 40 orang selamat, 20 tewas", "Korban 62 orang: 20 tewas, 30 luka-luka": the group that the sentence or what stands before its colon opens with. */
function openingGroup({ doc, quantities, seat }: Reading): number {
  const sentence = doc.sentenceOf[seat.part.first]
  let clause: Clause = seat.clause
  for (let i = 0; i < CLAUSES_BACK; i++) {
    const { parts, of, opener } = clause
    const [opening] = parts
    if (opening?.role === 'adjunct' && opening.kind === 'from' && opening.number >= 0 && opening !== seat.part)
      return quantityOf(quantities, opening)
    if (of === null || doc.sentenceOf[of.first] !== sentence) return -1
    if (isMark(doc, opener, ':') && clause.kind === 'main')
      return quantityOf(
        quantities,
        of.parts.findLast(({ number }) => number >= 0),
      )
    clause = of
  }
  return -1
}

/** The group that the quantities behind it in its sentence add up to, this one among them: "30 kasus, 20 dirawat, tujuh sembuh, dan tiga meninggal". */
function summedGroup({ doc, quantities, index }: Reading, before: Before): Whole | null {
  const own = before[index][0]?.status
  const group = groupOfSum(doc, quantities, index, (i) => before[i].some(({ status }) => mayHold(status, own ?? 'other')))
  return group < 0 ? null : { index: group, all: true }
}

/** How a figure that others were added to stands to them. */
const SUMS: ReadonlySet<CountMention['update']> = new Set(['risen', 'became', 'total'])

/** The total that an increase makes up behind it: "bertambah empat orang menjadi 18", "dua orang sehingga total 18", "tiga jenazah lagi, total 21". */
function totalBehind(reading: Reading, before: Before): number {
  const { doc, quantities, index, quantity } = reading
  const total = quantities.list[index + 1]
  if (
    updateOf(reading, false) !== 'more' ||
    total === undefined ||
    doc.sentenceOf[total.number] !== doc.sentenceOf[quantity.number]
  )
    return -1
  const own = before[index][0]?.status
  const isTotal = exceeds(total, quantity) && before[index + 1]?.some(({ status }) => status === own)
  return isTotal && SUMS.has(updateOf(readingOf(doc, quantities, index + 1), false)) ? index + 1 : -1
}

/** "Dari jumlah tersebut, 1.412 jiwa …", "Dari jumlah korban tewas, 8 orang …": some of the group of the sentence before. */
export function isOfThat(doc: Doc, seat: Seat): boolean {
  const opening = openingFrom(seat)
  return opening !== null && (isClass(doc, opening.first, OF_THAT) || isClass(doc, opening.first + 1, GROUP_SUMS))
}

/** "Di antara korban luka, 11 orang kritis": some of those of whom that was said before. */
export function isOfThose(doc: Doc, seat: Seat, { status }: Pick<Predicate, 'status'>): boolean {
  const opening = openingFrom(seat)
  const state = opening === null ? null : stateWithin(doc, opening)
  return state !== null && mayHold(state.status, status)
}

/** The group without a number that a clause opens with, null for none. */
function openingFrom({ clause, at }: Seat): Part | null {
  const [opening] = clause.parts
  return at > 0 && opening.role === 'adjunct' && opening.kind === 'from' && opening.number < 0 ? opening : null
}

import { ADDITIONS, AUXILIARIES, COUNT_JOINTS, FUGITIVES, INCREASES, OUTDATED } from '../../lexicon/count-words.ts'
import type { Doc } from '../../model/doc.ts'
import { mayHold } from '../../model/kinds/count-holds.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import type { Reason } from '../../model/reasons.ts'
import { endsWith } from '../../text/ending.ts'
import { onceADoc } from '../../text/once-a-doc.ts'
import { isPrinted } from '../../text/printed.ts'
import { isClass, isMark } from '../../text/view.ts'
import { isOneMoreOfTheDead, nameGroups, saidOfSame, sharedBy, statementsOfGroup } from './borrowed.ts'
import { groupBefore, groupBehind, isGapped, isGroupBefore, isOutdatedBehind, sharedBefore, summedBefore } from './groups.ts'
import { type Lists, listedOf, toldOf } from './lists.ts'
import { isTotal, measuredBefore } from './measure.ts'
import { clauseStart, factualityOf, isOutdated } from './mood.ts'
import { statusOfNoun } from './noun.ts'
import { doneBefore, isAimedAt } from './object.ts'
import { isOfThat } from './of-that.ts'
import { skip } from './phrases.ts'
import { mayBeBare, mayStand, type Note, weed } from './plausible.ts'
import { type Quantities, quantitiesOf } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import type { Construction, Stated, Statement } from './statement.ts'
import { type Said, saidBehind } from './subject.ts'
import { looksLikeVerb, type Predicate } from './words.ts'

/** What a text says of its numbers, by their first tokens. */
interface Statements {
  readonly stated: ReadonlyMap<number, readonly Stated[]>
  /** Why nothing that a number is said of counts, for those of which nothing stands. */
  readonly dropped: ReadonlyMap<number, Reason>
}

/** What the text says of each quantity, and why of some it says nothing that counts. */
export const statementsOf = onceADoc((doc: Doc): Statements => {
  const quantities = quantitiesOf(doc)
  const dropped = new Map(quantities.dropped)
  const { list } = quantities
  const said: (readonly Statement[])[] = []
  const olderOf = new Map<number, number>()
  const lists: Lists = { groupOf: new Map(), left: new Map() }
  for (let index = 0; index < list.length; index++) {
    const { number, sense } = list[index]
    const note: Note = (reason) => dropped.has(number) || dropped.set(number, reason)
    said.push(saidOf(doc, quantities, index, said, lists, note))
    if (said[index].length === 0) note(sense === null ? 'no-people' : 'nothing-said')
    if (said[index].length === 0 && isOutdatedBehind(doc, quantities, index) && said[index - 1].length > 0) {
      said[index] = said[index - 1].map((one) => ({ ...sharedBy(list[index], one), by: 'older-figure' }))
      olderOf.set(index, list[index - 1].number)
      continue
    }
    const older = said[index].some(({ by }) => by === 'state-measure') ? olderBefore(doc, quantities, index) : -1
    if (older < 0) continue
    const { start, end } = list[older]
    said[older] = said[index].map((one) => ({ ...one, by: 'older-figure', first: start, end }))
    olderOf.set(older, list[index].number)
  }
  nameGroups(doc, quantities, said)
  const all = new Map<number, Stated[]>()
  for (let index = 0; index < list.length; index++) {
    const { number } = list[index]
    const stated: Stated[] = []
    for (const one of said[index]) {
      const mention = statedOf(doc, quantities, index, one, olderOf.get(index) ?? null, said, lists)
      if (typeof mention === 'string') dropped.set(number, mention)
      else stated.push(mention)
    }
    if (stated.length === 0) continue
    all.set(number, stated)
    dropped.delete(number)
  }
  return { stated: all, dropped }
})

/** What is said of a quantity itself, else of the group whose parts a list names with it. */
function saidOf(
  doc: Doc,
  quantities: Quantities,
  index: number,
  before: readonly (readonly Statement[])[],
  lists: Lists,
  note: Note,
): readonly Statement[] {
  const own = statementsAbout(doc, quantities, index, before, note)
  if (own.some(({ by, byNoun }) => by !== 'shared-state' && !byNoun)) return own
  const group = listedOf(doc, quantities, index, (i) => before[i].length > 0, lists)
  return group < 0 ? own : before[group].slice(0, 1).map((one) => sharedBy(quantities.list[index], one))
}

function statementsAbout(
  doc: Doc,
  quantities: Quantities,
  index: number,
  before: readonly (readonly Statement[])[],
  note: Note,
): readonly Statement[] {
  const own = quantities.list[index]
  const group = groupBehind(doc, quantities, index)
  // "4 dari 11 tersangka ditahan": the predicate of the part stands behind the group.
  const quantity: Quantity =
    group < 0 ? own : { ...own, end: quantities.list[group].end, sense: own.sense ?? quantities.list[group].sense }
  const isGroup = own.sense !== 'household' && index > 0 && groupBehind(doc, quantities, index - 1) === index
  const statements: Statement[] = []
  const add = (one: Predicate, by: Construction, byNoun = false, update: CountMention['update'] = null) =>
    statements.push({ status: one.status, first: one.first, end: one.end, by, byNoun, update })

  const done = isGroup ? null : doneBefore(doc, quantity)
  const isPart = group >= 0 && quantities.list[group].sense !== 'household'
  const isOpening = isGroupBefore(doc, own)
  const said =
    own.sense === 'dead'
      ? []
      : saidBehind(doc, quantity, quantities).filter(({ how }) => isOwn(how, isGroup, isPart) && (!isOpening || isClose(how)))
  const measured = done === null ? measuredBefore(doc, quantity, quantities) : null
  const usesMeasure =
    measured !== null &&
    mayStand(doc, quantity, measured) &&
    // "meninggal 12 orang, luka-luka 5 orang"
    (said.length === 0 ||
      (measured.strong && !measured.byNoun && measured.status !== 'present') ||
      isMark(doc, quantity.end, ',') ||
      isClass(doc, quantity.end, COUNT_JOINTS))
  if (done !== null) add(done, 'act-people')
  if (usesMeasure) add(measured, 'state-measure', measured.byNoun, measured.update ? 'new' : null)
  for (const one of said) {
    if ((usesMeasure || done?.status === 'present') && one.how !== 'relative') continue
    add(one, one.how === 'relative' ? 'people-yang-state' : one.how === 'shared' ? 'shared-state' : 'people-state')
  }
  const next = skip(doc, quantity.end, AUXILIARIES)
  // "3 tersangka, dua di antaranya masih buron", "dua tersangka masih buron": not caught.
  if (statements.length === 0 && isClass(doc, next, FUGITIVES)) {
    note('at-large')
    return statements
  }
  // "kini jumlahnya sudah ada 23 kasus": cases, whatever was said before.
  if (statements.length === 0 && index > 0 && own.sense !== 'case' && isTotal(doc, quantity))
    for (const one of before[index - 1].slice(0, 1))
      add({ status: one.status, first: quantity.start, end: quantity.end }, 'shared-state', false, 'new')
  if (statements.length === 0) {
    const joined = sharedBefore(doc, quantities, index)
    if (joined >= 0)
      for (const one of before[joined])
        if (
          one.by !== 'people-yang-state' &&
          (one.by !== 'people-state' || isGapped(doc, quantity) || quantity.sense === 'household')
        )
          add({ status: one.status, first: quantity.start, end: quantity.end }, 'shared-state')
  }
  if (statements.length === 0 && quantity.part && !looksLikeVerb(doc, next))
    for (const one of statementsOfGroup(quantities, index, before))
      add({ status: one.status, first: quantity.start, end: quantity.end }, 'shared-state')
  const summed = statements.length === 0 ? summedBefore(doc, quantities, index) : -1
  if (summed >= 0)
    for (const one of before[summed].slice(0, 1))
      add({ status: one.status, first: quantity.start, end: quantity.end }, 'shared-state')
  const named = statements.length === 0 && own.again ? saidOfSame(quantities, index, before) : null
  // "34 WNI itu terdiri atas 21 laki-laki dan 13 perempuan": the group again, for its parts.
  if (named !== null) add({ status: named.status, first: quantity.start, end: quantity.end }, 'people-noun', true)
  // "12 jenazah diidentifikasi, sementara satu lainnya menunggu"
  if (statements.length === 0 && own.rest && isOneMoreOfTheDead(doc, quantities, index))
    add({ status: 'dead', first: quantity.start, end: quantity.end }, 'shared-state')
  const noun = isAimedAt(doc, quantity) && quantity.sense !== 'dead' ? null : statusOfNoun(doc, quantity)
  if (noun !== null && (statements.length === 0 || noun === 'dead'))
    add({ status: noun, first: quantity.start, end: quantity.end }, 'people-noun', true)
  return weed(doc, quantity, mayBeBare(doc, quantity, statements, group >= 0, note), note)
}

/** Whether what follows is said of the quantity: in "25 dari 30 siswa yang keracunan sudah pulang" the "yang" clause is about the group, the rest about the part. */
const isOwn = (how: Said['how'], isGroup: boolean, isPart: boolean) => (isGroup ? isClose(how) : !isPart || how !== 'relative')

const isClose = (how: Said['how']) => how === 'adjacent' || how === 'relative'

/** Index of the older figure before a newer one: "dari 14 menjadi 18"; -1 for none. */
function olderBefore(doc: Doc, { list }: Quantities, index: number): number {
  const older = list[index - 1]
  const quantity = list[index]
  if (older === undefined || older.part || quantity.number - older.end > 3) return -1
  const from = older.first - (isClass(doc, older.first - 1, OUTDATED) ? 2 : 1)
  return isPrinted(doc, from, 'dari') ? index - 1 : -1
}

function statedOf(
  doc: Doc,
  quantities: Quantities,
  index: number,
  one: Statement,
  newer: number | null,
  said: readonly (readonly Statement[])[],
  { groupOf }: Lists,
): Stated | Reason {
  const quantity = quantities.list[index]
  const factuality = factualityOf(doc, quantity, one)
  if (factuality !== 'certain' && factuality !== 'possible') return factuality
  const group = groupBehind(doc, quantities, index)
  const listed = groupBefore(doc, quantities, index)
  const addedUp = summedBefore(doc, quantities, index, true)
  const summed = addedUp >= 0 && said[addedUp].some(({ status }) => mayHold(status, one.status)) ? addedUp : -1
  const whole = group >= 0 ? group : (listed?.index ?? toldOf(groupOf.get(index)) ?? summed)
  const { number, value, min, max, modifier, unit, again, rest, part } = quantity
  return {
    by: one.by,
    mention: {
      first: Math.min(quantity.start, one.first),
      end: Math.max(quantity.end, one.end),
      number,
      value,
      min,
      max,
      modifier,
      unit: unit ?? (group >= 0 ? quantities.list[group].unit : null),
      status: one.status,
      factuality,
      byNoun: one.byNoun,
      again,
      rest,
      part: part || isOfThat(doc, quantity.number),
      whole: whole < 0 || quantities.list[whole].sense === 'household' ? null : quantities.list[whole].number,
      all: group < 0 && (listed?.all ?? summed >= 0),
      newer,
      update: updateOf(doc, quantity, one, newer),
    },
  }
}

/** How a figure stands to others: given up, added to one, or new in the place of one. */
function updateOf(doc: Doc, quantity: Quantity, one: Statement, newer: number | null): CountMention['update'] {
  if (newer !== null || isOutdated(doc, quantity)) return 'old'
  if (one.update === null && isAddition(doc, quantity, one)) return 'more'
  return endsWith(doc, quantity.first, INCREASES) || endsWith(doc, quantity.number, INCREASES) ? 'more' : one.update
}

/** How far before what is said "penambahan" may stand, in tokens. */
const ADDITION_REACH = 4

/** "penambahan kasus sembuh, yakni 95 orang" */
function isAddition(doc: Doc, quantity: Quantity, one: Statement): boolean {
  const first = Math.min(quantity.first, one.first)
  for (let i = Math.max(clauseStart(doc, first), first - ADDITION_REACH); i < first; i++)
    if (isClass(doc, i, ADDITIONS)) return true
  return false
}

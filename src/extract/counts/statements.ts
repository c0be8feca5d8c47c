import { STATES } from '../../lexicon/victims.ts'
import type { Doc } from '../../model/doc.ts'
import type { Reason } from '../../model/reasons.ts'
import { onceADoc } from '../../text/once-a-doc.ts'
import { isClass, textOf } from '../../text/view.ts'
import { isSilent } from './before.ts'
import { BORROWINGS } from './borrowings.ts'
import { meaning } from './by-noun.ts'
import { faultOf, moodFaultOf } from './faults.ts'
import { FRAMES, NOUN_FRAMES } from './frames.ts'
import { mentionOf } from './mention-of.ts'
import { moodOf } from './mood.ts'
import { nameGroups } from './named-groups.ts'
import { statusOfNoun } from './noun.ts'
import { olderOf } from './older.ts'
import { isAtLarge, stateOfGroup } from './people.ts'
import { quantitiesOf } from './quantities.ts'
import { type Reading, readingOf, wholeBehind } from './reading.ts'
import { verbBefore } from './seats.ts'
import type { Stated, Statement } from './statement.ts'
import { updateOf } from './updates.ts'

/** What a text says of its numbers, by their first tokens. */
interface Statements {
  readonly stated: ReadonlyMap<number, readonly Stated[]>
  /** Why nothing that a number is said of counts, for those of which nothing stands. */
  readonly dropped: ReadonlyMap<number, Reason>
}

/** Told why something said of a quantity does not count. */
type Note = (reason: Reason) => void

/** What the text says of each quantity, and why of some it says nothing that counts. */
export const statementsOf = onceADoc((doc: Doc): Statements => {
  const quantities = quantitiesOf(doc)
  const dropped = new Map(quantities.dropped)
  const { list } = quantities
  const said: Statement[][] = []
  const newerOf = new Map<number, number>()
  for (let index = 0; index < list.length; index++) {
    const { number, sense } = list[index]
    const note: Note = (reason) => dropped.has(number) || dropped.set(number, reason)
    const reading = readingOf(doc, quantities, index)
    // An older figure behind its newer one is known by now.
    said[index] ??= standing(
      reading,
      saidOf(reading, said).map((one) => meaning(reading, one, said)),
      note,
    )
    if (said[index].length === 0) note(sense === null ? 'no-people' : 'nothing-said')
    markOlder(reading, said, newerOf)
  }
  nameGroups(doc, quantities, said)
  const all = new Map<number, Stated[]>()
  for (let index = 0; index < list.length; index++) {
    const { number } = list[index]
    const newer = newerOf.get(index)
    const stated = said[index].map((one) => ({
      by: one.by,
      mention: mentionOf(readingOf(doc, quantities, index), one, newer === undefined ? null : list[newer].number, said),
    }))
    if (stated.length === 0) continue
    all.set(number, stated)
    dropped.delete(number)
  }
  return { stated: all, dropped }
})

/** What the frames find said of a quantity, else what it borrows, else what its noun says. */
function saidOf(reading: Reading, before: readonly (readonly Statement[])[]): Statement[] {
  const own = framed(reading, FRAMES)
  const noun = nounOf(reading)
  // "300 kasus terjangkit, dengan 20 kasus kematian": the dead take nothing from others.
  const lent = own.length === 0 && noun !== 'dead' ? borrowed(reading, before) : []
  const said = [...own, ...lent]
  const { start, end, sense } = reading.quantity
  // "total kematian mencapai 38.664 kasus": what they are cases of.
  const head = said.length === 0 && (noun === null || sense === 'case') ? framed(reading, NOUN_FRAMES) : []
  if (head.length > 0) return head.map((one) => ({ ...one, byNoun: true }))
  if (noun !== null && (said.length === 0 || noun === 'dead'))
    said.push({ status: noun, first: start, end, mood: 0, by: 'people-noun', byNoun: true, update: null })
  return said
}

/** What the noun of a quantity says, or that of the group it is counted from: "empat dari 11 tersangka". */
function nounOf(reading: Reading): Statement['status'] | null {
  const { doc, quantities, quantity } = reading
  const group = quantity.sense === null ? wholeBehind(reading) : -1
  if (group < 0) return statusOfNoun(doc, quantity)
  const whole = quantities.list[group]
  // "Dua dari lima korban luka adalah anak-anak"
  return (isSilent(reading) ? stateOfGroup(doc, whole.seat.part)?.status : undefined) ?? statusOfNoun(doc, whole)
}

/** What frames find said of a quantity: most find nothing, so a list of nothing for each would cost more than all they find. */
function framed(reading: Reading, frames: typeof FRAMES): Statement[] {
  const said: Statement[] = []
  for (const { name, read } of frames)
    for (const one of read(reading)) said.push({ ...one, by: name, byNoun: false, update: null })
  return said
}

function borrowed(reading: Reading, before: readonly (readonly Statement[])[]): Statement[] {
  const { start, end } = reading.quantity
  if (isAgent(reading)) return []
  for (const { read } of BORROWINGS) {
    const said = read(reading, before)
    if (said !== null) return [{ ...said, first: start, end, by: 'shared-state', byNoun: false, update: null }]
  }
  return []
}

/** "tewas ditusuk tiga orang": who did it. */
function isAgent({ doc, seat }: Reading): boolean {
  const verb = seat.part.role === 'object' ? verbBefore(seat) : null
  return verb !== null && /^di[a-z]{3}/i.test(textOf(doc, verb.head)) && isClass(doc, verb.head, STATES)
}

/** The statements that stand: those without a fault, one a status. */
function standing(reading: Reading, said: readonly Statement[], note: Note): Statement[] {
  const { doc, quantity } = reading
  if (isAtLarge(reading) && said.every(({ by }) => by === 'people-noun' || by === 'shared-state')) {
    note('at-large')
    return []
  }
  const real: Statement[] = []
  for (const one of said) {
    const mood = moodOf(doc, quantity, one)
    const fault = moodFaultOf({ reading, one, mood, all: said })
    if (fault !== null) note(fault)
    else real.push({ ...one, mood })
  }
  const kept: Statement[] = []
  for (const one of real) {
    const fault = faultOf({ reading, one, mood: one.mood, all: real })
    if (fault !== null) note(fault)
    else if (!kept.some(({ status }) => status === one.status)) kept.push(one)
  }
  return kept
}

/** Gives an older figure beside a newer one what is said of that: "dari 14 menjadi 18". */
function markOlder(reading: Reading, said: Statement[][], newerOf: Map<number, number>): void {
  const { quantities, index } = reading
  const older = said[index].length === 0 ? -1 : olderOf(reading)
  if (older < 0 || newerOf.has(older)) return
  // "bertambah lima orang dari sebelumnya 20": what came to it is no newer figure.
  const update = updateOf(reading, false)
  if (update !== 'more' && update !== 'less') newerOf.set(older, index)
  const { start, end } = quantities.list[older]
  said[older] = said[index].map((one) => ({ ...one, by: 'older-figure', first: start, end }))
}

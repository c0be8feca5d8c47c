import { AUXILIARIES, FUGITIVES, HUNTERS, SEARCHERS, SEARCHES } from '../../lexicon/count-words.ts'
import type { Doc } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import type { Reason } from '../../model/reasons.ts'
import { isPrinted } from '../../text/printed.ts'
import { isClass, sentenceEnd, sentenceStart, textOf } from '../../text/view.ts'
import { standsAlone } from './alone.ts'
import type { Measured } from './measure.ts'
import type { Quantity } from './quantity.ts'
import type { Statement } from './statement.ts'
import { skipToState } from './words.ts'

type Status = CountFact['status']

/** Statuses that a family as such can have. */
const OF_HOUSEHOLDS: readonly Status[] = ['affected', 'displaced', 'captive', 'repatriated', 'rescued']
/** Statuses of whom "dievakuasi" and the like is said for their own sake. */
const PASSIVE_OBJECTS: readonly Status[] = ['arrested', 'displaced', 'hospitalized', 'rescued', 'repatriated']
/** Statuses that cases of an illness can have. */
const OF_CASES: readonly Status[] = ['infected', 'recovered', 'dead', 'hospitalized']
/** Statuses that "beberapa" is worth reporting for. */
const GRAVE: readonly Status[] = ['dead', 'injured', 'missing', 'captive', 'hospitalized', 'arrested', 'rescued']
/** What a death leaves unsaid: how they came to it and where they were before. */
const UNDONE_BY: Partial<Record<Status, readonly Status[]>> = {
  dead: [
    'captive',
    'missing',
    'victim',
    'present',
    'displaced',
    'rescued',
    'hospitalized',
    'injured',
    'affected',
    'arrested',
    'other',
  ],
  rescued: ['missing', 'victim', 'present', 'displaced'],
  hospitalized: ['displaced', 'present', 'victim'],
  injured: ['victim', 'present', 'captive'],
  recovered: ['infected', 'hospitalized'],
  missing: ['present', 'victim', 'captive'],
  captive: ['victim', 'present'],
  arrested: ['other', 'present', 'victim', 'rescued'],
  repatriated: ['victim'],
  displaced: ['victim', 'present'],
  infected: ['affected', 'victim'],
  affected: ['victim', 'present'],
}

/** Whether so many people can be aboard, or be worth counting. */
const isAboard = ({ value, min }: Quantity) => (value ?? min ?? 0) > 1 && (value ?? min ?? 0) <= MOST_ABOARD

/** More people than any ship or plane carries. */
const MOST_ABOARD = 1500

/** Whether what stands before a number can be said of the people: not of those who did it ("dianiaya lima orang"). */
export function mayStand(doc: Doc, { sense }: Quantity, measured: Measured): boolean {
  if (measured.strong || measured.byNoun || !/^di/i.test(textOf(doc, measured.said))) return true
  return PASSIVE_OBJECTS.includes(measured.status) && sense !== 'officer'
}

/** Told why something said of a quantity does not count. */
export type Note = (reason: Reason) => void

/** The statements that a number without a noun of people can carry; all of them where it has one. */
export function mayBeBare(
  doc: Doc,
  quantity: Quantity,
  statements: readonly Statement[],
  ofGroup: boolean,
  note: Note,
): readonly Statement[] {
  if (quantity.sense !== null || ofGroup) return statements
  return statements.filter((one) => {
    const stands = canBeBare(doc, quantity, one)
    if (!stands) note('too-far')
    return stands
  })
}

function canBeBare(doc: Doc, quantity: Quantity, { by, first }: Statement): boolean {
  if (quantity.part || quantity.rest) return by !== 'state-measure'
  if (by === 'people-state') return skipToState(doc, quantity.end, AUXILIARIES) >= first
  return by !== 'people-yang-state' && standsAlone(doc, quantity.end)
}

/** What is said of a quantity, one thing of several. */
interface Saying {
  readonly doc: Doc
  readonly quantity: Quantity
  readonly one: Statement
  /** All that is said of it. */
  readonly all: readonly Statement[]
}

/** What may be wrong with a statement, the first that holds being the reason: a row a fault. */
const FAULTS: readonly (readonly [reason: Reason, holds: (saying: Saying) => boolean])[] = [
  // "12 penumpang tewas"
  ['said-more', ({ one, all }) => all.some((other) => UNDONE_BY[other.status]?.includes(one.status))],
  ['not-of-families', ({ quantity, one }) => quantity.sense === 'household' && !OF_HOUSEHOLDS.includes(one.status)],
  ['not-of-cases', ({ quantity, one }) => quantity.sense === 'case' && !OF_CASES.includes(one.status)],
  // "beberapa korban"
  ['vague', ({ quantity, one }) => quantity.vague && (one.byNoun || !GRAVE.includes(one.status))],
  // "kedua tersangka ditembak", "seorang petugas ditabrak"
  ['in-passing', ({ doc, quantity, one }) => one.status === 'victim' && !one.byNoun && isNoVictim(doc, quantity, one)],
  // "seperti yang dialami seorang pembaca"
  ['in-passing', ({ quantity, one }) => one.status === 'affected' && quantity.value === 1],
  // "dua pelaku lain masih dicari polisi": they hide, they are not lost.
  ['hunted', ({ doc, quantity, one }) => one.status === 'missing' && isHunted(doc, quantity, one)],
  // "kuota 2,8 juta penumpang"
  ['traffic', ({ quantity, one }) => one.status === 'present' && one.byNoun && !isAboard(quantity)],
  ['said-more', ({ one, all }) => one.status === 'other' && all.some(({ status }) => status !== 'other')],
  // "seorang pelaku kabur"
  ['in-passing', ({ quantity, one }) => one.status === 'other' && isNobodyCounted(quantity)],
]

/** "kedua tersangka ditembak": who did it, or one alone whom the words do not call a victim. */
const isNoVictim = (doc: Doc, { value, sense }: Quantity, { end }: Statement) =>
  (value === 1 && !isPrinted(doc, end - 1, 'korban')) || sense === 'suspect' || sense === 'arrested'

const isNobodyCounted = ({ sense, value }: Quantity) => sense === 'suspect' || sense === 'officer' || value === 1

/** The statements about one quantity that stand beside each other, one a status. */
export function weed(doc: Doc, quantity: Quantity, all: readonly Statement[], note: Note): readonly Statement[] {
  const kept: Statement[] = []
  for (const one of all) {
    const fault = FAULTS.find(([, holds]) => holds({ doc, quantity, one, all }))
    if (fault !== undefined) note(fault[0])
    else if (!kept.some(({ status }) => status === one.status)) kept.push(one)
  }
  return kept
}

/** How far around people who are searched for those who hunt them are named, in tokens. */
const HUNT_REACH = 8

/** Whether what is said of people is that they are searched for. */
function isSearch(doc: Doc, { first, end }: Statement): boolean {
  for (let i = first; i < end; i++) if (isClass(doc, i, SEARCHES)) return true
  return false
}

/** Whether people who are searched for are suspects. */
function isHunted(doc: Doc, { sense, first, end }: Quantity, said: Statement): boolean {
  if (sense === 'suspect' || sense === 'arrested') return true
  if (!isSearch(doc, said)) return false
  const floor = Math.max(sentenceStart(doc, first), Math.min(first, said.first) - HUNT_REACH)
  const stop = Math.min(sentenceEnd(doc, first), Math.max(end, said.end) + HUNT_REACH)
  let hunted = false
  for (let i = floor; i < stop; i++) {
    // "Polisi bersama tim SAR mencari tiga warga"
    if (isClass(doc, i, SEARCHERS)) return false
    hunted ||= isClass(doc, i, HUNTERS) || isClass(doc, i, FUGITIVES)
  }
  return hunted
}

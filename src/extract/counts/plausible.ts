import { AUXILIARIES, FUGITIVES, HUNTERS, SEARCHERS, SEARCHES } from '../../lexicon/count-words.ts'
import type { Doc } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
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

/** The statements that a number without a noun of people can carry; all of them where it has one. */
export function mayBeBare(
  doc: Doc,
  quantity: Quantity,
  statements: readonly Statement[],
  ofGroup: boolean,
): readonly Statement[] {
  if (quantity.sense !== null || ofGroup) return statements
  if (quantity.part || quantity.rest) return statements.filter(({ by }) => by !== 'state-measure')
  return statements.filter(({ by, first }) => {
    if (by === 'people-state') return skipToState(doc, quantity.end, AUXILIARIES) >= first
    return by !== 'people-yang-state' && standsAlone(doc, quantity.end)
  })
}

/** The statements about one quantity that stand beside each other. */
export function weed(doc: Doc, quantity: Quantity, statements: readonly Statement[]): readonly Statement[] {
  if (statements.length === 0) return statements
  const kept: Statement[] = []
  for (const one of statements) {
    const { status, byNoun } = one
    if (statements.some((other) => UNDONE_BY[other.status]?.includes(status))) continue
    if (kept.some((other) => other.status === status)) continue
    if (quantity.sense === 'household' && !OF_HOUSEHOLDS.includes(status)) continue
    if (quantity.sense === 'case' && !['infected', 'recovered', 'dead', 'hospitalized'].includes(status)) continue
    if (quantity.vague && (byNoun || !GRAVE.includes(status))) continue
    // "kedua tersangka ditembak", "seorang petugas ditabrak": told in passing, no count of victims.
    if (
      status === 'victim' &&
      !byNoun &&
      ((quantity.value === 1 && !isPrinted(doc, one.end - 1, 'korban')) ||
        quantity.sense === 'suspect' ||
        quantity.sense === 'arrested')
    )
      continue
    // "seperti yang dialami seorang pembaca"
    if (status === 'affected' && quantity.value === 1) continue
    // "dua pelaku lain masih dicari polisi": they hide, they are not lost.
    if (status === 'missing' && isHunted(doc, quantity, one)) continue
    // "kuota 2,8 juta penumpang": traffic, nobody aboard.
    if (status === 'present' && byNoun && !isAboard(quantity)) continue
    if (status === 'other' && statements.some((other) => other.status !== 'other')) continue
    if (status === 'other' && (quantity.sense === 'suspect' || quantity.sense === 'officer' || quantity.value === 1)) continue
    kept.push(one)
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

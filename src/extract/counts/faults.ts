import { AUXILIARIES, FUGITIVES, HUNTERS, SEARCHERS, SEARCHES } from '../../lexicon/count-words.ts'
import { Mood } from '../../model/clauses.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import type { Reason } from '../../model/reasons.ts'
import { itemsOf } from '../../text/list-items.ts'
import { isPrinted } from '../../text/printed.ts'
import { isClass, sentenceEnd, sentenceStart, textOf } from '../../text/view.ts'
import { isRate, MOODS } from './mood.ts'
import type { Reading } from './reading.ts'
import { behind, verbBefore } from './seats.ts'
import type { Statement } from './statement.ts'

type Status = CountFact['status']

/** Statuses that a family as such can have. */
const OF_HOUSEHOLDS: readonly Status[] = ['affected', 'displaced', 'captive', 'repatriated', 'rescued']
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
  injured: ['victim', 'present'],
  recovered: ['infected', 'hospitalized'],
  missing: ['present', 'victim', 'captive'],
  captive: ['victim', 'present'],
  arrested: ['other', 'present', 'victim', 'rescued'],
  repatriated: ['victim'],
  displaced: ['victim', 'present'],
  infected: ['affected', 'victim'],
  affected: ['victim', 'present'],
}

/** What is said of a quantity, one thing of several, and its `Mood`. */
export interface Saying {
  readonly reading: Reading
  readonly one: Statement
  readonly mood: number
  /** All that stands of what is said of it. */
  readonly all: readonly Statement[]
}

/** Something that is wrong with a statement, so that it does not count. */
interface Fault {
  readonly reason: Reason
  readonly example: string
  readonly holds: (saying: Saying) => boolean
}

/** What may be wrong with what is said, whatever else is: the first that holds is the reason. */
const MOOD_FAULTS: readonly Fault[] = [
  { reason: 'rate', example: 'setiap hari 10 orang tewas', holds: ({ reading }) => isRate(reading.doc, reading.quantity) },
  ...MOODS.map(([bit, reason, example]) => ({
    reason,
    example,
    holds: ({ reading, one, mood }: Saying) => (mood & bit) !== 0 && !(bit === Mood.PLANNED && isRescue(reading, one)),
  })),
]

/** "bisa diselamatkan" tells what happened. */
function isRescue({ doc }: Reading, { status, first }: Statement): boolean {
  const isSaved = status === 'rescued' || status === 'recovered'
  for (let i = first - 1; i >= first - 3; i--) {
    const word = textOf(doc, i)
    if (/^(?:bisa|mampu)$/i.test(word) && (isSaved || /^masih$/i.test(textOf(doc, i - 1)))) return true
  }
  return false
}

/** So many people can be aboard, or be worth counting, at most. */
const MOST_ABOARD = 1500

/** What may be wrong with a statement beside the others. */
const FAULTS: readonly Fault[] = [
  { reason: 'wounds', example: 'menderita 12 luka bacok', holds: isOfWounds },
  { reason: 'no-people', example: 'jenazah menjadi satu dengan barang', holds: isTogether },
  { reason: 'says-who', example: 'jenazah ini hanya satu dari banyak korban', holds: isOneOfMany },
  { reason: 'too-far', example: 'Sebanyak 12, yang tewas', holds: isTooFar },
  {
    reason: 'said-more',
    example: '12 penumpang tewas',
    holds: ({ one, all }) => all.some((other) => UNDONE_BY[other.status]?.includes(one.status) && !isSoughtBody(one, other)),
  },
  {
    reason: 'not-of-families',
    example: 'menangkap 12 keluarga',
    holds: ({ reading, one }) => reading.quantity.sense === 'household' && !OF_HOUSEHOLDS.includes(one.status),
  },
  {
    reason: 'not-of-cases',
    example: '12 kasus mengungsi',
    holds: ({ reading, one }) => reading.quantity.sense === 'case' && !OF_CASES.includes(one.status),
  },
  {
    reason: 'vague',
    example: 'beberapa korban',
    holds: ({ reading, one }) => reading.quantity.vague && (one.byNoun || !GRAVE.includes(one.status)),
  },
  {
    reason: 'in-passing',
    example: 'kedua tersangka ditembak, seorang petugas ditabrak',
    holds: ({ reading, one }) => one.status === 'victim' && !one.byNoun && isNoVictim(reading, one),
  },
  {
    reason: 'in-passing',
    example: 'seperti yang dialami seorang pembaca',
    holds: ({ reading, one }) =>
      one.status === 'affected' && reading.quantity.value === 1 && reading.quantity.sense !== 'household',
  },
  {
    reason: 'hunted',
    example: 'dua pelaku lain masih dicari polisi',
    holds: ({ reading, one }) => one.status === 'missing' && isHunted(reading, one),
  },
  {
    reason: 'traffic',
    example: 'kuota 2,8 juta penumpang',
    holds: ({ reading, one }) => one.status === 'present' && (one.byNoun ? !isAboard(reading) : reading.quantity.value === 1),
  },
  {
    reason: 'said-more',
    example: 'kabur dan ditangkap',
    holds: ({ one, all }) => one.status === 'other' && all.some(({ status }) => status !== 'other'),
  },
  {
    reason: 'in-passing',
    example: 'seorang pelaku kabur',
    holds: ({ reading, one }) => one.status === 'other' && isNobodyCounted(reading),
  },
]

/** The reason why a statement does not count for how it is said, null for none. */
export function moodFaultOf(saying: Saying): Reason | null {
  return MOOD_FAULTS.find(({ holds }) => holds(saying))?.reason ?? null
}

/** The reason why a statement does not count beside the others, null for none. */
export function faultOf(saying: Saying): Reason | null {
  return FAULTS.find(({ holds }) => holds(saying))?.reason ?? null
}

/** "Satu jenazah masih dicari": dead, and not found yet. */
const isSoughtBody = (one: Statement, other: Statement) => one.status === 'missing' && other.byNoun

/** "12 luka bacok" behind "menderita" or "dengan": the wounds are counted. */
function isOfWounds({ reading }: Saying): boolean {
  const { doc, quantity, seat } = reading
  if (quantity.sense !== null || !/^luka/i.test(textOf(doc, quantity.end))) return false
  return (
    behind(seat)?.head === quantity.end &&
    (isClass(doc, quantity.first - 1, AUXILIARIES) ||
      isClass(doc, seat.part.first, AUXILIARIES) ||
      seat.part.role === 'adjunct' ||
      isPrinted(doc, quantity.first - 1, 'dengan'))
  )
}

/** "menjadi satu", "jadi satu dengan barang": together, no number of people. */
function isTogether({ reading: { doc, quantity, seat } }: Saying): boolean {
  const verb = verbBefore(seat)
  return quantity.value === 1 && quantity.sense === null && verb !== null && /^(?:men)?jadi$/i.test(textOf(doc, verb.head))
}

/** "Jenazah ini hanyalah satu dari banyak korban": one of those who are not counted. */
function isOneOfMany({ reading: { quantity, seat }, one }: Saying): boolean {
  const group = behind(seat)
  const isOne = quantity.value === 1 && quantity.sense === null && one.by === 'state-measure'
  return isOne && group?.kind === 'from' && group.number < 0
}

/** So many words may stand between a number without a noun and what is said of it. */
const NEAR = 3

/** Whether a number without a noun stands too far from what is said. */
function isTooFar({ reading, one }: Saying): boolean {
  const { doc, quantity, seat } = reading
  if (quantity.sense !== null || quantity.part || quantity.rest || itemsOf(doc).has(quantity.number)) return false
  if (one.by === 'people-yang-state') return !isClass(doc, quantity.end, AUXILIARIES) && !isPrinted(doc, quantity.end, 'yang')
  if (one.by !== 'people-state') return false
  const next = behind(seat)
  const isNext = next !== undefined && (next.role === 'predicate' || next.kind === 'from')
  return !isNext && one.first - quantity.end > NEAR
}

/** "kedua tersangka ditembak": who did it, or one alone whom the words do not call a victim. */
const isNoVictim = ({ doc, quantity, seat }: Reading, { end }: Statement) =>
  (quantity.value === 1 && !seat.part.joined && !isPrinted(doc, end - 1, 'korban')) ||
  quantity.sense === 'suspect' ||
  quantity.sense === 'arrested'

const isNobodyCounted = ({ quantity: { sense, value } }: Reading) => sense === 'suspect' || sense === 'officer' || value === 1

const isAboard = ({ quantity: { value, min } }: Reading) => (value ?? min ?? 0) > 1 && (value ?? min ?? 0) <= MOST_ABOARD

/** How far around people who are searched for those who hunt them are named, in tokens. */
const HUNT_REACH = 8

/** Whether people who are searched for are suspects. */
function isHunted({ doc, quantity }: Reading, said: Statement): boolean {
  const { sense, first, end } = quantity
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

/** Whether what is said of people is that they are searched for. */
function isSearch(doc: Reading['doc'], { first, end }: Statement): boolean {
  for (let i = first; i < end; i++) if (isClass(doc, i, SEARCHES)) return true
  return false
}

import { FINDS, NEWEST } from '../../lexicon/count-words.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { firstFrom } from '../../text/first-from.ts'
import { isPrinted } from '../../text/printed.ts'
import { isClass } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { growthBefore } from './additions.ts'
import { yearsApart } from './elsewhere.ts'
import { markLaterDays } from './later.ts'
import { areNamedCompatibly } from './merge.ts'
import { counted, isBigger, isMoving, type Order, sentencesApart } from './order.ts'
import { isHousehold } from './parts.ts'
import { isOfStretch } from './stretch.ts'
import { areWatchedAlike } from './watched.ts'

/** How many mentions back an older figure is looked for. */
const MENTIONS_BACK = 24

/** The figures of a text, what they are part of, and the newer ones found so far. */
interface Figures {
  readonly order: Order
  readonly wholes: readonly number[]
  readonly newer: number[]
  readonly context: Context
  readonly areYearsApart: (a: string | null, b: string | null) => boolean
}

/** A way in which a text says that a figure takes the place of an older one: it sets the newer figures that are still open, by the index of the older. */
interface Replacement {
  readonly name: string
  readonly example: string
  readonly because: string
  readonly mark: (figures: Figures) => void
}

/** All of them, the surer ones first: a figure has one newer one. */
export const REPLACEMENTS: readonly Replacement[] = [
  {
    name: 'beside',
    example: 'Korban tewas bertambah dari 14 menjadi 18 orang',
    because: 'both stand beside one another',
    mark: markBeside,
  },
  {
    name: 'changed',
    example: 'Sebanyak 14 orang tewas. Korban tewas bertambah menjadi 18 orang',
    because: 'a figure told before became this one',
    mark: markChanged,
  },
  {
    name: 'grown',
    example: 'Total ada 459 pasien meninggal, bertambah 60 orang dari hari sebelumnya. Pada Senin tercatat 399 pasien meninggal',
    because: 'the newer one is as many more as were added to it',
    mark: markGrown,
  },
  {
    name: 'outdated',
    example: 'Sebelumnya dilaporkan 14 orang tewas. Data terbaru menyebut 12 orang tewas',
    because: 'the figure is said to hold no longer',
    mark: markOutdated,
  },
  {
    name: 'days',
    example: 'Hingga Senin korban tewas 14 orang. Hingga Selasa korban tewas 18 orang',
    because: 'it is as of a later day',
    mark: ({ order, wholes, newer, context }) => markLaterDays(order, wholes, newer, context),
  },
]

/** The figure that takes the place of each, by index; -1 for none. */
export function newerOf(order: Order, wholes: readonly number[], context: Context): readonly number[] {
  const newer = order.clusters.map(() => -1)
  const figures = { order, wholes, newer, context, areYearsApart: yearsApart(context) }
  for (const { mark } of REPLACEMENTS) mark(figures)
  return newer
}

function markBeside({ order, newer }: Figures): void {
  order.clusters.forEach(({ mentions }, self) => {
    const older = mentions.find((mention) => mention.newer !== null)
    if (older !== undefined) newer[self] = counted(order, older.newer!, older, self)
  })
}

function markChanged(figures: Figures): void {
  const { order, newer } = figures
  order.mentions.forEach(({ mention, cluster }, position) => {
    // A figure told before is no newer one.
    if (!isNewFigure(mention) || order.clusters[cluster].head !== mention) return
    const older = olderBefore(figures, position)
    if (older !== -1 && newer[older] === -1) newer[older] = cluster
  })
}

/** Whether a figure stands in the place of an older one, or may. */
const isNewFigure = ({ update }: CountMention) => update !== null && update in TURNS

/** The last figure before one that this one may have taken the place of: "14 orang tewas … bertambah menjadi 18"; -1 for none. */
function olderBefore(figures: Figures, position: number): number {
  const { order, wholes } = figures
  const { clusters, mentions } = order
  const { mention: now, cluster: self } = mentions[position]
  for (let i = position - 1; i >= Math.max(0, position - MENTIONS_BACK); i--) {
    const { mention, cluster } = mentions[i]
    // "sebelumnya 834, kini menjadi 790": the older figure says so itself.
    if (mention.update === 'old' && mention.status === now.status) return -1
    if (cluster === self || wholes[cluster] === self || !isFigureOf(figures, cluster, self)) continue
    if (clusters[cluster].head.update === 'old') continue
    if (TURNS[now.update as keyof typeof TURNS](order, mention, now) && isStep(order, mention, now)) return cluster
  }
  return -1
}

/** Whether a figure told before may be the older one, by how the new one is told. */
const TURNS: Readonly<
  Record<'risen' | 'fallen' | 'corrected' | 'became', (order: Order, older: CountMention, now: CountMention) => boolean>
> = {
  // "Korban tewas bertambah menjadi 18"
  risen: (order, older, now) => isBigger(now, older) && !(isFound(order, older) && isSmall(older, now)),
  // "Pasien yang dirawat turun menjadi 204"
  fallen: (_, older, now) => isBigger(older, now),
  // "Jumlah korban diralat menjadi 12"
  corrected: () => true,
  // "Jumlah korban tewas menjadi 18": of a figure of fewer than half, nothing says that it was a total.
  became: (_, older, now) => isBigger(now, older) && (isTotal(older) || !isSmall(older, now)),
}

/** How far before a figure that by which it grew may stand, in tokens. */
const STEP_REACH = 12

/** Whether a newer figure is as many more as it says that it grew by: "bertambah empat orang menjadi 18" takes the place of 14 alone. */
function isStep({ doc }: Order, older: CountMention, { number, value }: CountMention): boolean {
  const before = doc.numbers[firstFrom(doc.numbers.length, (i) => doc.numbers[i].first, number) - 1]
  if (before === undefined || before.first <= older.number || number - before.first > STEP_REACH) return true
  if (doc.sentenceOf[before.first] !== doc.sentenceOf[number] || growthBefore(doc, before.first) < 0) return true
  return older.value! + (before.value ?? 0) === value
}

const isTotal = ({ update }: CountMention) => update !== null && update !== 'more' && update !== 'less'

/** Whether a figure is less than half of a newer one. */
const isSmall = ({ value }: CountMention, now: CountMention) => value! * 2 < (now.value ?? now.min ?? 0)

/** "Tim menemukan dua jenazah. Korban tewas bertambah menjadi 18 orang": who was found is added. */
function isFound({ doc }: Order, { first, end }: CountMention): boolean {
  for (let i = Math.max(0, first - 2); i < end; i++) if (isClass(doc, i, FINDS)) return true
  return false
}

/** Whether two figures, by index, are totals of the same people in one place. */
function isFigureOf({ order, wholes, areYearsApart }: Figures, a: number, b: number): boolean {
  const { clusters, links, doc } = order
  const [one, other] = [clusters[a].head, clusters[b].head]
  return (
    one.status === other.status &&
    one.value !== null &&
    one.value > 0 &&
    other.value !== one.value &&
    !isMoving(clusters[a].mentions) &&
    !isMoving(clusters[b].mentions) &&
    !one.rest &&
    !one.part &&
    !other.rest &&
    !other.part &&
    !isShare(order, wholes, a) &&
    !isShare(order, wholes, b) &&
    isHousehold(one) === isHousehold(other) &&
    !isOfStretch(order, one) &&
    areWatchedAlike(doc, one, other) &&
    !order.areApart(a, b) &&
    !areYearsApart(links[a].date, links[b].date)
  )
}

/** "satu dari empat orang": a group that others are counted from, told for their sake. */
const isWhole = ({ doc }: Order, { number }: CountMention) => isPrinted(doc, number - 1, 'dari')

/** Whether a count is a share of a figure of the same status ("34 di Mamuju" of 42 dead), which a new total leaves as it is. */
const isShare = ({ clusters }: Order, wholes: readonly number[], index: number) =>
  wholes[index] !== -1 && clusters[wholes[index]].head.status === clusters[index].head.status

/** How many counts around an addition the figure that it was added to is looked for. */
const REACH = 12

function markGrown(figures: Figures): void {
  const { order, wholes, newer } = figures
  const { clusters } = order
  clusters.forEach(({ head }, added) => {
    const total = wholes[added]
    if (head.update !== 'more' || total === -1) return
    const value = (clusters[total].head.value ?? 0) - (head.value ?? 0)
    for (let i = Math.max(0, added - REACH); i < Math.min(clusters.length, added + REACH); i++)
      if (clusters[i].head.value === value && newer[i] === -1 && isFigureOf(figures, i, total)) newer[i] = total
  })
}

function markOutdated(figures: Figures): void {
  const { order, newer } = figures
  order.mentions.forEach(({ mention, cluster }, position) => {
    if (mention.update !== 'old' || newer[cluster] !== -1) return
    const current = currentOf(figures, position)
    if (newer[current] !== cluster) newer[cluster] = current
  })
}

/** How many sentences behind an outdated figure the one that holds now is looked for. */
const SENTENCES_ON = 2

/** The figure that holds now where the words say that this one no longer does: "sebelumnya 14 orang"; the next where words say that it is newer, else the last before; -1 for none. */
function currentOf(figures: Figures, position: number): number {
  const { order } = figures
  const { mention: old, cluster: self } = order.mentions[position]
  const mayBe = (index: number) =>
    index !== self &&
    order.clusters[index].head.update !== 'old' &&
    isFigureOf(figures, index, self) &&
    areNamedCompatibly(order.clusters[index].head, old) &&
    isAlike(order.clusters[index].head, old) &&
    !isFound(order, order.clusters[index].head) &&
    !isWhole(order, order.clusters[index].head)
  const near = (one: Order['mentions'][number]) => mayBe(one.cluster)
  const behind = order.mentions.slice(position + 1, position + MENTIONS_BACK).find(near)
  const isBehind = behind !== undefined && sentencesApart(order, old, behind.mention) <= SENTENCES_ON
  if (isBehind && (isNewFigure(behind.mention) || isNewest(order, old, behind.mention))) return behind.cluster
  const before = order.mentions.slice(Math.max(0, position - MENTIONS_BACK), position).filter(near)
  const current = before.findLast(({ mention }) => isTotal(mention)) ?? before.at(-1)
  return current?.cluster ?? (isBehind ? behind.cluster : -1)
}

/** How many times bigger a figure may become. */
const MOST_GROWTH = 20

/** Whether two figures are of one order, as those of the same people are: "naik dari 75 nelayan" is no older figure of 23,000 displaced. */
const isAlike = ({ value: a }: CountMention, { value: b }: CountMention) =>
  Math.max(a!, b!) <= MOST_GROWTH * Math.max(1, Math.min(a!, b!))

/** How far before a figure "data terbaru" may stand, in tokens. */
const NEWEST_REACH = 24

/** "Sebelumnya dilaporkan 14 orang tewas. Data terbaru menyebut 12": whether words right before the next figure say that it holds now. */
function isNewest(order: Order, { number: from }: CountMention, { number: to }: CountMention): boolean {
  for (let i = to - 1; i > Math.max(from, to - NEWEST_REACH); i--) if (isClass(order.doc, i, NEWEST)) return true
  return false
}

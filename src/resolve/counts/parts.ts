import { COUNT_JOINTS, LIST_LABELS, PART_OPENERS } from '../../lexicon/count-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { mayHold } from '../../model/kinds/count-holds.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { clauseAt } from '../../text/clause-at.ts'
import { itemsOf } from '../../text/list-items.ts'
import { hasShape, isClass, isMark, sentenceStart } from '../../text/view.ts'
import type { Order, Placed } from './order.ts'

/** Fewest parts whose sum is no coincidence. */
export const FEWEST_PARTS = 2

/** The smallest sum that is none. */
export const SMALLEST_SUM = 5

/** From so many parts on, a smaller sum is none either. */
const TELLING_PARTS = 3

/** Most parts of a group. */
const MOST_PARTS = 12

/** How far behind a part the next of its list may begin, in tokens. */
const GAP = 14

/** How far into a line its label reaches ("b.", "- "), in tokens. */
const LABEL = 3

/** How many lines of a list without a count may stand between two with one. */
const LINES = 3

/** Whether people said to be `part` can be some of those said to be `whole`, and are as many at most; `isTold`: words say that they are, whatever befell them. */
export function holds(whole: CountMention, part: CountMention, isTold = false): boolean {
  return (
    whole.value !== null &&
    part.value !== null &&
    part.value > 0 &&
    part.value < whole.value &&
    isHousehold(whole) === isHousehold(part) &&
    (isTold || mayHold(whole.status, part.status))
  )
}

/** Whether a mention is one of families. */
export const isHousehold = ({ unit }: CountMention) => unit !== null && PEOPLE.rows[unit.toLowerCase()] === 'household'

/** "30 kasus, 20 dirawat, tujuh sembuh, dan tiga meninggal": counts right behind a group that add up to it are its parts. */
export function markAddends(order: Order, wholes: number[]): void {
  order.mentions.forEach((_, position) => {
    const group = order.mentions[position].cluster
    for (const part of addendsOf(order, position, wholes)) if (wholes[part] === -1) wholes[part] = group
  })
}

/** What a mention behind a group is to those that may add up to it. */
interface AddendRow {
  readonly name: string
  readonly example: string
  readonly because: string
  /** `skip`: it is passed over; `end`: the parts end before it. */
  readonly does: 'skip' | 'end'
  readonly holds: (sum: Sum, one: Placed) => boolean
}

/** The parts behind a group so far. */
interface Sum {
  readonly order: Order
  readonly wholes: readonly number[]
  readonly group: Placed
  readonly parts: Set<number>
  readonly numbers: Set<number>
  /** First token of the number of the last part, of the group before the first. */
  last: number
  sum: number
}

/** What ends the parts of a group or is none of them, the first row that holds being the one. */
export const ADDEND_ROWS: readonly AddendRow[] = [
  {
    name: 'again',
    example: '62 WNI disekap dan 62 WNI itu dipulangkan',
    because: 'it is the group, or one part of which two things are said',
    does: 'skip',
    holds: ({ group, numbers }, { mention, cluster }) => cluster === group.cluster || numbers.has(mention.number),
  },
  {
    name: 'own-whole',
    example: '4 dari 11 tersangka masih anak-anak, tiga di antaranya siswa',
    because: 'it is what the group is itself a part of',
    does: 'skip',
    holds: ({ group, wholes }, { cluster }) => wholes[group.cluster] === cluster,
  },
  {
    name: 'moved',
    example: '22 orang positif atau bertambah satu, 9 sembuh dan 13 dirawat',
    because: 'it says how a figure changed',
    does: 'skip',
    holds: (_, { mention: { update } }) => update === 'old' || update === 'less' || update === 'more',
  },
  {
    name: 'nested',
    example: 'Dari 40 siswa, 30 dirawat (20 di RSUD, 10 di puskesmas) dan 10 pulang',
    because: 'it is part of a part',
    does: 'skip',
    holds: ({ wholes, parts }, { cluster }) => parts.has(wholes[cluster]),
  },
  {
    name: 'list',
    example: 'Jakarta 120 orang, Bogor 80 orang, dan Depok 40 orang',
    because: 'items of one list are none of one another',
    does: 'end',
    holds: ({ order: { doc }, group }, { mention }) => {
      const items = itemsOf(doc)
      const list = items.get(group.mention.number)?.list
      return list !== undefined && items.get(mention.number)?.list === list
    },
  },
  {
    name: 'siblings',
    example: 'terdiri atas 3 tentara, 2 polisi, dan seorang warga',
    because: 'both are parts of one group',
    does: 'end',
    holds: ({ order: { doc }, group }, { mention }) => areSiblings(doc, group.mention.number, mention.number),
  },
  {
    name: 'taken',
    example: '12 orang tewas, dua dari 30 penumpang',
    because: 'it is part of another group, or of this one twice',
    does: 'end',
    // "7 orang menjadi 44. … 12 kasus baru: tujuh dari Buol, 4 dari Palu, 1 dari Poso": what is said again keeps its whole, but adds up.
    holds: ({ order: { clusters }, wholes, group, parts }, { mention, cluster }) =>
      parts.has(cluster) || (wholes[cluster] !== -1 && wholes[cluster] !== group.cluster && clusters[cluster].head === mention),
  },
  {
    name: 'far',
    example: 'Ada 12 korban. Hujan deras turun. Jalan tertutup. Lima orang luka',
    because: 'the list of the parts does not go on so far',
    does: 'end',
    holds: ({ order: { doc }, last }, { mention }) => doc.sentenceOf[mention.number] - doc.sentenceOf[last] > 1,
  },
  {
    name: 'elsewhere',
    example: '14 orang di Sidrap. Lainnya di Pinrang 7 orang, Enrekang 4 orang, dan Takalar 3 orang',
    because: 'they are at a place that the group is not at',
    does: 'end',
    holds: ({ order, group }, { cluster }) => order.areApart(group.cluster, cluster),
  },
  {
    name: 'others',
    example: '12 orang tewas dan 30 orang luka',
    because: 'they cannot be some of the group',
    does: 'end',
    holds: ({ order: { clusters }, group }, { mention }) =>
      !holds(clusters[group.cluster].head, mention, mention.part || mention.rest),
  },
]

/** The parts right behind a group that add up to it, by index; none where they do not. */
function addendsOf(order: Order, position: number, wholes: readonly number[]): readonly number[] {
  const group = order.mentions[position]
  const { value } = order.clusters[group.cluster].head
  if (value === null) return []
  const state: Sum = { order, wholes, group, parts: new Set(), numbers: new Set(), last: group.mention.number, sum: 0 }
  let isTold = value >= SMALLEST_SUM
  // "5 dari total 18 korban sudah pulang. Sementara 13 korban dirawat"
  const before = order.mentions[position - 1]
  if (before !== undefined && wholes[before.cluster] === group.cluster && before.mention.value !== null) {
    state.parts.add(before.cluster)
    state.sum = before.mention.value
  }
  for (const one of order.mentions.slice(position + 1, position + MOST_PARTS)) {
    const row = ADDEND_ROWS.find((each) => each.holds(state, one))
    if (row?.does === 'end') return []
    const { mention, cluster } = one
    if (row !== undefined) {
      state.last = mention.number
      continue
    }
    state.parts.add(cluster)
    state.numbers.add(mention.number)
    state.last = mention.number
    state.sum += mention.value!
    isTold ||= mention.part || mention.rest
    if (state.sum > value) return []
    if (state.sum === value && state.parts.size >= (isTold ? FEWEST_PARTS : TELLING_PARTS)) return [...state.parts]
  }
  return []
}

/** Whether two numbers are parts of one group: "terdiri atas 3 tentara, 2 polisi, dan seorang warga". */
function areSiblings(doc: Doc, a: number, b: number): boolean {
  const clause = clauseAt(doc, a)
  return clause?.kind === 'parts' && clause === clauseAt(doc, b)
}

/** "616 di antaranya meninggal dunia dan 842 orang dinyatakan sembuh": what a list goes on with is of the group of the part before. */
export function markNextParts({ doc, clusters, mentions, areApart }: Order, wholes: number[]): void {
  const left = new Map<number, number>()
  mentions.forEach(({ mention: part, cluster }, position) => {
    const before = mentions[position - 1]
    if (before === undefined) return
    const whole = wholes[before.cluster]
    if (
      wholes[cluster] === -1 &&
      whole !== -1 &&
      whole !== cluster &&
      part.number !== before.mention.number &&
      part.update === null &&
      clusters[before.cluster].head === before.mention &&
      !areApart(whole, cluster) &&
      clusters[cluster].head === part
    ) {
      const rest = left.get(whole) ?? (clusters[whole].head.value ?? 0) - (before.mention.value ?? 0)
      if (holds(clusters[whole].head, part) && part.value! <= rest && goesOn(doc, before.mention, part)) {
        wholes[cluster] = whole
        left.set(whole, rest - part.value!)
      }
    }
  })
}

/** Whether a count is the next of a list: joined to the one before, or in a line or sentence that only goes on with it. */
function goesOn(doc: Doc, before: CountMention, part: CountMention): boolean {
  // "400 orang negatif (meninggal: 23), 72 orang positif"
  if (isMark(doc, before.end, ')')) return false
  const sentence = doc.sentenceOf[part.number]
  if (doc.sentenceOf[before.number] === sentence) {
    if (part.number - before.end > GAP) return false
    for (let i = before.number; i < part.number; i++)
      if (isMark(doc, i, ',') || isMark(doc, i, ';') || isClass(doc, i, COUNT_JOINTS) || isClass(doc, i, PART_OPENERS))
        return true
    return false
  }
  const from = sentenceStart(doc, part.number)
  const distance = sentence - doc.sentenceOf[before.number]
  if (distance > LINES || part.first - from > LABEL) return false
  return (
    isClass(doc, from, LIST_LABELS) ||
    // A label with a full stop may have ended the sentence before.
    (isMark(doc, from - 1, '.') && isClass(doc, from - 2, LIST_LABELS)) ||
    hasShape(doc, from, Shape.PUNCTUATION) ||
    (distance === 1 && isClass(doc, from, PART_OPENERS))
  )
}

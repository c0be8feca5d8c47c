import { MAKES_UP, NEWEST, TOTALS, WATCHED } from '../../lexicon/count-words.ts'
import type { Doc } from '../../model/doc.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { clauseAt } from '../../text/clause-at.ts'
import { itemsOf } from '../../text/list-items.ts'
import { isClass, valueAt } from '../../text/view.ts'
import type { Cluster } from './merge.ts'
import { markAddends, markBracketed, markNextParts, type Placed } from './parts.ts'

/** How many sentences back "dua di antaranya" looks for its group. */
const SENTENCES_BACK = 3

/** How many mentions back a group or an older figure is looked for. */
const MENTIONS_BACK = 24

/** The clusters of a text with all their mentions in text order. */
interface Order {
  readonly clusters: readonly Cluster[]
  readonly mentions: readonly Placed[]
  readonly byNumber: ReadonlyMap<number, readonly number[]>
}

function orderOf(clusters: readonly Cluster[]): Order {
  const mentions = clusters
    .flatMap((cluster, index) => cluster.mentions.map((mention) => ({ mention, cluster: index })))
    .sort((a, b) => a.mention.number - b.mention.number)
  const byNumber = new Map<number, number[]>()
  for (const { mention, cluster } of mentions)
    if (byNumber.has(mention.number)) byNumber.get(mention.number)!.push(cluster)
    else byNumber.set(mention.number, [cluster])
  return { clusters, mentions, byNumber }
}

/** The bigger count each count is part of, and the newer one that takes its place, by index; -1 for none. */
export function edgesOf(doc: Doc, clusters: readonly Cluster[]): { wholes: readonly number[]; newer: readonly number[] } {
  const order = orderOf(clusters)
  const wholes = clusters.map(() => -1)
  order.mentions.forEach(({ mention, cluster }) => {
    if (wholes[cluster] === -1 && mention.whole !== null) wholes[cluster] = counted(order, mention.whole, mention, cluster)
  })
  markAddends(doc, clusters, order.mentions, wholes)
  order.mentions.forEach(({ mention, cluster }, position) => {
    // "Dari 15 orang tersebut, 3 di antaranya …": the group was counted in the sentence before.
    if (wholes[cluster] === -1 && (mention.part || mention.rest)) wholes[cluster] = wholeBefore(doc, order, position, wholes)
  })
  markBracketed(doc, clusters, order.mentions, wholes)
  markWatched(doc, order, wholes)
  summed(doc, order, wholes)
  markNextParts(doc, clusters, order.mentions, wholes)
  const newer = clusters.map(({ mentions }, self) => {
    const older = mentions.find((mention) => mention.newer !== null)
    return older === undefined ? -1 : counted(order, older.newer!, older, self)
  })
  order.mentions.forEach(({ mention, cluster }, position) => {
    // A figure told before is no newer one.
    if (mention.update === 'new' && clusters[cluster].head === mention)
      replaceBefore(doc, order, position, cluster, wholes, newer)
    if (mention.update === 'old' && newer[cluster] === -1) newer[cluster] = currentOf(doc, order, cluster, wholes)
  })
  return { wholes, newer }
}

/** "PDP berjumlah 250 orang. Sebanyak 62 PDP masih dirawat": what became of some of the watched people told before. */
function markWatched(doc: Doc, { clusters, mentions }: Order, wholes: number[]) {
  const groups = new Map<string, Placed>()
  for (const placed of mentions) {
    const { mention, cluster } = placed
    const kind = watchedAs(doc, mention)
    if (kind === null || mention.value === null || mention.update === 'old') continue
    if (mention.status === 'infected') {
      if (mention.update !== 'more') groups.set(kind, placed)
      continue
    }
    const group = groups.get(kind)
    if (group === undefined || wholes[cluster] !== -1 || mention.update !== null || clusters[cluster].head !== mention) continue
    const isNear = doc.sentenceOf[mention.number] - doc.sentenceOf[group.mention.number] <= 1
    if (isNear && group.mention.value! > mention.value && mention.value > 0) wholes[cluster] = group.cluster
  }
}

/** Fewest parts, and the smallest sum, that are no coincidence. */
const FEWEST_PARTS = 2
const SMALLEST_SUM = 5

/** From this sum on, parts may have another status than their whole: "74 sakit … 8 dirawat di Madinah dan 66 di Mekkah". */
const TELLING_SUM = 10

/** "14 orang meninggal. … 8 jiwa di Denpasar, 2 jiwa di Jembrana, 4 jiwa di Gianyar": counts of one sentence that add up to one of the sentences before. */
function summed(doc: Doc, { clusters, mentions }: Order, wholes: number[]) {
  const items = itemsOf(doc)
  for (let from = 0; from < mentions.length; ) {
    const { mention } = mentions[from]
    let to = from
    let sum = 0
    while (to < mentions.length && isBeside(doc, mention, mentions[to].mention) && wholes[mentions[to].cluster] === -1)
      sum += mentions[to++].mention.value!
    if (to - from >= FEWEST_PARTS && sum >= SMALLEST_SUM) {
      const whole = mentions
        .slice(Math.max(0, from - MENTIONS_BACK), from)
        .findLast(
          (one) =>
            (items.get(one.mention.number)?.list ?? null) !== items.get(mention.number)?.list &&
            (one.mention.status === mention.status || sum >= TELLING_SUM) &&
            clusters[one.cluster].head.value === sum &&
            doc.sentenceOf[mention.number] - doc.sentenceOf[one.mention.number] <= SENTENCES_BACK,
        )
      if (whole !== undefined)
        for (let i = from; i < to; i++) if (mentions[i].cluster !== whole.cluster) wholes[mentions[i].cluster] = whole.cluster
    }
    from = Math.max(to, from + 1)
  }
}

/** Whether two mentions with exact numbers say the same of people in one sentence. */
const isBeside = (doc: Doc, a: CountMention, b: CountMention) =>
  a.value !== null && b.value !== null && a.status === b.status && doc.sentenceOf[a.number] === doc.sentenceOf[b.number]

/** The count that a number's mention belongs to, one of the same status first. */
function counted({ clusters, byNumber }: Order, number: number, { status }: CountMention, self: number): number {
  const candidates = (byNumber.get(number) ?? []).filter((i) => i !== self)
  return candidates.find((i) => clusters[i].head.status === status) ?? candidates[0] ?? -1
}

/** The nearest bigger group before "dua di antaranya"; "86 lainnya" is of the group of the part before it. */
function wholeBefore(doc: Doc, { clusters, mentions }: Order, position: number, wholes: readonly number[]): number {
  const { mention: part, cluster: self } = mentions[position]
  for (let i = position - 1; i >= Math.max(0, position - MENTIONS_BACK); i--) {
    const { mention, cluster } = mentions[i]
    if (doc.sentenceOf[part.number] - doc.sentenceOf[mention.number] > (part.part ? SENTENCES_BACK : 1)) break
    const whole = wholes[cluster]
    if (whole >= 0 && whole !== self && isBigger(clusters[whole].head, part)) return whole
    if (part.part && cluster !== self && whole < 0 && isBigger(mention, part) && !mention.rest) return cluster
  }
  return part.rest ? allButOne(mentions, position, wholes) : -1
}

/** "menetapkan empat tersangka … Budi … tiga tersangka lainnya": the group of one more, somebody was named between. */
function allButOne(mentions: Order['mentions'], position: number, wholes: readonly number[]): number {
  const { mention: rest } = mentions[position]
  const group = mentions
    .slice(Math.max(0, position - MENTIONS_BACK), position)
    .findLast(
      ({ mention, cluster }) =>
        mention.status === rest.status && mention.value === (rest.value ?? 0) + 1 && wholes[cluster] === -1,
    )
  return group?.cluster ?? -1
}

function isBigger(group: CountMention, part: CountMention): boolean {
  const most = group.value ?? group.max ?? Number.POSITIVE_INFINITY
  return most > (part.value ?? part.min ?? 0)
}

/** How far before a total the figure that makes it up may stand, in tokens. */
const TOTAL_REACH = 24

/** Whether the words between two figures of a sentence make the second a sum that the first was added to. */
function isAddedTo(doc: Doc, { number: from }: CountMention, { number: to }: CountMention): boolean {
  if (doc.sentenceOf[from] !== doc.sentenceOf[to]) return false
  // "Dengan lima pasien sembuh ini, jumlah pasien sembuh menjadi 19"
  if (clauseAt(doc, from)?.parts.some(({ kind, number }) => kind === 'with' && number === from)) return true
  for (let i = to - 1; i > Math.max(from, to - TOTAL_REACH); i--)
    if (isClass(doc, i, TOTALS) || isClass(doc, i, MAKES_UP)) return true
  return false
}

/** Marks the figure before that a newer one takes the place of: "14 orang tewas … bertambah menjadi 18". */
function replaceBefore(
  doc: Doc,
  { clusters, mentions }: Order,
  position: number,
  self: number,
  wholes: readonly number[],
  newer: number[],
) {
  for (let i = position - 1; i >= Math.max(0, position - MENTIONS_BACK); i--) {
    const { mention, cluster } = mentions[i]
    // "sebelumnya 834, kini menjadi 790": the older figure says so itself.
    if (mention.update === 'old' && mention.status === clusters[self].head.status) return
    if (cluster === self || isShare(clusters, wholes, cluster) || !isOlder(doc, clusters[cluster], clusters[self].head)) continue
    // "61 pasien lagi sembuh sehingga totalnya menjadi 747"
    if (isAddedTo(doc, mention, mentions[position].mention)) continue
    if (newer[cluster] === -1) newer[cluster] = self
    return
  }
}

/** The figure that holds now where the words say that this one no longer does: "sebelumnya 14 orang". */
function currentOf(doc: Doc, { clusters }: Order, self: number, wholes: readonly number[]): number {
  const from = Math.max(0, self - MENTIONS_BACK)
  const near = clusters.slice(from, self + MENTIONS_BACK)
  // "berkurang, sebelumnya 834, kini menjadi 790"
  const next = clusters[self + 1]?.head
  const isSame = next !== undefined && next.status === clusters[self].head.status
  if (isSame && (next.update === 'new' || isNewest(doc, clusters[self].head, next))) return self + 1
  const found = near.findIndex(
    ({ head }, i) => from + i !== self && !isShare(clusters, wholes, from + i) && isOlder(doc, clusters[self], head),
  )
  return found < 0 ? -1 : from + found
}

/** "Sebelumnya dilaporkan 14 orang tewas. Data terbaru menyebut 12": whether words right before the next figure say that it holds now. */
function isNewest(doc: Doc, { number: from }: CountMention, { number: to }: CountMention): boolean {
  if (doc.sentenceOf[to] - doc.sentenceOf[from] > 1) return false
  for (let i = to - 1; i > Math.max(from, to - TOTAL_REACH); i--) if (isClass(doc, i, NEWEST)) return true
  return false
}

/** Whether a count is a share of a figure of the same status ("34 di Mamuju" of 42 dead), which a new total leaves as it is. */
const isShare = (clusters: readonly Cluster[], wholes: readonly number[], index: number) =>
  wholes[index] !== -1 && clusters[wholes[index]].head.status === clusters[index].head.status

const isOlder = (doc: Doc, { head, mentions }: Cluster, newer: CountMention) =>
  head.status === newer.status &&
  isOfKind(doc, head, newer) &&
  head.value !== null &&
  head.value > 0 &&
  !head.rest &&
  !head.part &&
  isBigger(newer, head) &&
  mentions.every(({ update }) => update !== 'more')

/** Whether a figure may be one of the same watched people as a newer one: "33 kasus, … PDP bertambah menjadi 1.333" are others. */
function isOfKind(doc: Doc, older: CountMention, newer: CountMention): boolean {
  const kind = watchedAs(doc, newer)
  return kind === null || kind === watchedAs(doc, older)
}

/** As what the people of a mention are watched for an illness, null where its words do not say. */
function watchedAs(doc: Doc, { first, end }: CountMention): string | null {
  for (let i = first; i < end; i++) {
    const kind = valueAt(doc, i, WATCHED)
    if (kind !== undefined) return kind
  }
  return null
}

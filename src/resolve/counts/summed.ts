import type { Doc } from '../../model/doc.ts'
import { mayHold } from '../../model/kinds/count-holds.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { itemsOf } from '../../text/list-items.ts'
import { isMoved, type Order, sentencesApart } from './order.ts'
import { FEWEST_PARTS, SMALLEST_SUM } from './parts.ts'

/** How many sentences and mentions back a group is looked for. */
const SENTENCES_BACK = 3
const MENTIONS_BACK = 24

/** From this sum on, parts may have another status than their whole: "74 sakit … 8 dirawat di Madinah dan 66 di Mekkah". */
const TELLING_SUM = 10

/** "14 orang meninggal. … 8 jiwa di Denpasar, 2 jiwa di Jembrana, 4 jiwa di Gianyar": counts of one sentence that add up to one of the sentences before. */
export function markSummed(order: Order, wholes: number[]): void {
  const { doc, mentions } = order
  for (let from = 0; from < mentions.length; ) {
    const { mention } = mentions[from]
    let to = from
    let sum = 0
    while (to < mentions.length && isBeside(doc, mention, mentions[to].mention) && wholes[mentions[to].cluster] === -1)
      sum += mentions[to++].mention.value!
    if (to - from >= FEWEST_PARTS && sum >= SMALLEST_SUM) {
      const whole = sumBefore(order, from, to, sum)
      if (whole !== undefined)
        for (let i = from; i < to; i++) if (mentions[i].cluster !== whole) wholes[mentions[i].cluster] = whole
    }
    from = Math.max(to, from + 1)
  }
}

/** The last group before the mentions `[from, to)` that is as many as they are together, of the same people and of no other place; none of their list. */
function sumBefore(order: Order, from: number, to: number, sum: number): number | undefined {
  const { doc, clusters, mentions, areApart } = order
  const { mention } = mentions[from]
  const items = itemsOf(doc)
  const list = items.get(mention.number)?.list
  const parts = mentions.slice(from, to)
  return mentions
    .slice(Math.max(0, from - MENTIONS_BACK), from)
    .findLast(
      (one) =>
        (list === undefined || items.get(one.mention.number)?.list !== list) &&
        (one.mention.status === mention.status || sum >= TELLING_SUM) &&
        clusters[one.cluster].head.value === sum &&
        sentencesApart(order, one.mention, mention) <= SENTENCES_BACK &&
        !parts.some(({ cluster }) => areApart(one.cluster, cluster)),
    )?.cluster
}

/** Whether two mentions with exact numbers say the same of people in one sentence. */
const isBeside = (doc: Doc, a: CountMention, b: CountMention) =>
  a.value !== null &&
  b.value !== null &&
  a.status === b.status &&
  doc.sentenceOf[a.number] === doc.sentenceOf[b.number] &&
  !isMoved(b)

/** How many counts before a total may be added up. */
const MOST_ADDED = 8

/** "300 orang tewas di Turki dan 100 orang di Suriah. Total 400 orang tewas": those of the same status right before a total that add up to it. */
export function markTotalled(order: Order, wholes: number[]): void {
  order.mentions.forEach(({ mention, cluster }, position) => {
    if (mention.update !== 'total' || order.clusters[cluster].head !== mention || mention.value === null) return
    const alike = addedUpTo(order, position, wholes, (part) => part.status === mention.status)
    const parts = alike.length > 0 ? alike : addedUpTo(order, position, wholes, (part) => mayHold(mention.status, part.status))
    for (const part of parts) wholes[part] = cluster
  })
}

/** The open counts right before a total that add up to it, of those that may be its parts; none where they do not. */
function addedUpTo(
  order: Order,
  position: number,
  wholes: readonly number[],
  mayBe: (part: CountMention) => boolean,
): readonly number[] {
  const { mention: total, cluster: self } = order.mentions[position]
  const parts = new Set<number>()
  let sum = 0
  for (let i = position - 1; i >= Math.max(0, position - MOST_ADDED); i--) {
    const { mention, cluster } = order.mentions[i]
    if (sentencesApart(order, mention, total) > SENTENCES_BACK || cluster === self) return []
    if (!mayBe(mention) || parts.has(cluster) || wholes[cluster] !== -1) continue
    if (mention.value === null || isMoved(mention)) return []
    parts.add(cluster)
    sum += mention.value
    if (sum === total.value && parts.size >= FEWEST_PARTS) return [...parts]
  }
  return []
}

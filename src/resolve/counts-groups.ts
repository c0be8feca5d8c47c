import type { Doc } from '../model/doc.ts'
import type { CountMention } from '../model/mentions/count.ts'
import type { Cluster } from './counts-merge.ts'

/** How many sentences back "dua di antaranya" looks for its group. */
const LOOK_BACK = 3

/** The bigger count each count is part of, by index; -1 for none. */
export function wholesOf(doc: Doc, clusters: readonly Cluster[]): number[] {
  const wholes: number[] = []
  clusters.forEach(({ mentions }, index) => {
    const stated = mentions.find(({ whole }) => whole !== null)
    const part = mentions.find((mention) => mention.part)
    const rest = mentions.find((mention) => mention.rest)
    if (stated !== undefined) wholes.push(byNumber(clusters, stated.whole!, stated, index))
    else if (part !== undefined) wholes.push(groupBefore(doc, clusters, index, part))
    else if (rest !== undefined) wholes.push(sharedWhole(doc, clusters, index, rest, wholes))
    else wholes.push(-1)
  })
  return wholes
}

/** The count that a number's mention belongs to, one of the same status first. */
function byNumber(clusters: readonly Cluster[], number: number, { status }: CountMention, self: number): number {
  const candidates = clusters.flatMap(({ mentions }, i) => (i !== self && mentions.some((m) => m.number === number) ? [i] : []))
  return candidates.find((i) => clusters[i]!.head.status === status) ?? candidates[0] ?? -1
}

/** The nearest bigger group before "dua di antaranya". */
function groupBefore(doc: Doc, clusters: readonly Cluster[], self: number, part: CountMention): number {
  let best = -1
  let nearest = -1
  clusters.forEach(({ head, mentions }, i) => {
    if (i === self || !isBigger(head, part)) return
    for (const { number } of mentions)
      if (
        number < part.number &&
        number >= nearest &&
        sentencesBetween(doc, number, part.number) <= LOOK_BACK &&
        !isPart(mentions)
      ) {
        nearest = number
        best = i
      }
  })
  return best
}

const isPart = (mentions: readonly CountMention[]) => mentions[0]!.part || mentions[0]!.rest

/** "11 di antaranya dirawat, 86 lainnya ditahan": the rest is of the same group as the part before it. */
function sharedWhole(
  doc: Doc,
  clusters: readonly Cluster[],
  self: number,
  rest: CountMention,
  wholes: readonly number[],
): number {
  for (let i = self - 1; i >= 0; i--) {
    const whole = wholes[i] ?? -1
    const near = clusters[i]!.mentions.some(
      ({ number }) => number < rest.number && sentencesBetween(doc, number, rest.number) <= 1,
    )
    if (whole >= 0 && near && isBigger(clusters[whole]!.head, rest)) return whole
  }
  return -1
}

const sentencesBetween = (doc: Doc, a: number, b: number) => doc.sentenceOf[b]! - doc.sentenceOf[a]!

function isBigger(group: CountMention, part: CountMention): boolean {
  const most = group.value ?? group.max ?? Number.POSITIVE_INFINITY
  return most > (part.value ?? part.min ?? 0)
}

/** The newer count that takes the place of each count, by index; -1 for none. */
export function replacementsOf(clusters: readonly Cluster[], wholes: readonly number[]): number[] {
  const replacedBy = clusters.map(({ mentions }, self) => {
    const newer = mentions.find((mention) => mention.newer !== null)
    return newer === undefined ? -1 : byNumber(clusters, newer.newer!, newer, self)
  })
  clusters.forEach(({ head, mentions }, index) => {
    if (!mentions.some(({ update }) => update === 'new')) return
    const older = clusters.findLastIndex(
      (other, i) =>
        i < index && other.head.status === head.status && wholes[i] === -1 && isBigger(head, other.head) && isPlain(other),
    )
    if (older >= 0 && replacedBy[older] === -1) replacedBy[older] = index
  })
  return replacedBy
}

const isPlain = ({ head: { value, rest, part }, mentions }: Cluster) =>
  value !== null && value > 0 && !rest && !part && mentions.every(({ update }) => update !== 'more')

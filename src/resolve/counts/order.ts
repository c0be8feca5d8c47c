import type { Doc } from '../../model/doc.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import type { Links } from './links.ts'
import type { Cluster } from './merge.ts'

/** A mention in text order and the index of its cluster. */
export interface Placed {
  readonly mention: CountMention
  readonly cluster: number
}

/** The clusters of a text with their scenes, and all their mentions in text order. */
export interface Order {
  readonly doc: Doc
  readonly clusters: readonly Cluster[]
  readonly links: readonly Links[]
  readonly mentions: readonly Placed[]
  readonly byNumber: ReadonlyMap<number, readonly number[]>
  /** Whether two clusters, by index, are told of places of which none lies in the other. */
  readonly areApart: (a: number, b: number) => boolean
}

/** Puts the mentions of clusters in text order. */
export function orderOf(
  doc: Doc,
  clusters: readonly Cluster[],
  links: readonly Links[],
  arePlacesApart: (a: string | null, b: string | null) => boolean,
): Order {
  const mentions = clusters
    .flatMap((cluster, index) => cluster.mentions.map((mention) => ({ mention, cluster: index })))
    .sort((a, b) => a.mention.number - b.mention.number)
  const byNumber = new Map<number, number[]>()
  for (const { mention, cluster } of mentions)
    if (byNumber.has(mention.number)) byNumber.get(mention.number)!.push(cluster)
    else byNumber.set(mention.number, [cluster])
  const areApart = (a: number, b: number) => arePlacesApart(links[a].location, links[b].location)
  return { doc, clusters, links, mentions, byNumber, areApart }
}

/** The count that a number's mention belongs to, one of the same status first; -1 for none. */
export function counted({ clusters, byNumber }: Order, number: number, { status }: CountMention, self: number): number {
  const candidates = (byNumber.get(number) ?? []).filter((i) => i !== self)
  return candidates.find((i) => clusters[i].head.status === status) ?? candidates[0] ?? -1
}

/** Whether a group may be bigger than a part. */
export function isBigger(group: CountMention, part: CountMention): boolean {
  const most = group.value ?? group.max ?? Number.POSITIVE_INFINITY
  return most > (part.value ?? part.min ?? 0)
}

/** How many sentences a mention stands behind another one. */
export const sentencesApart = ({ doc }: Order, before: CountMention, mention: CountMention): number =>
  doc.sentenceOf[mention.number] - doc.sentenceOf[before.number]

/** Whether mentions are of people who came to a figure or went, so that they are none of its totals. */
export const isMoving = (mentions: readonly CountMention[]): boolean =>
  mentions.some(({ update }) => update === 'more' || update === 'less')

/** Whether a figure is one that came to others, went or no longer holds. */
export const isMoved = ({ update }: CountMention): boolean => update === 'more' || update === 'less' || update === 'old'

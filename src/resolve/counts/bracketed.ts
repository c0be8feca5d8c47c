import { isMark } from '../../text/view.ts'
import type { Order } from './order.ts'
import { holds } from './parts.ts'

/** How far behind a group its bracket may begin to count, in tokens. */
const GAP = 14

/** "72 orang positif (dirawat 35, sembuh 30)": counts in the bracket behind a group are its parts. */
export function markBracketed({ doc, clusters, mentions }: Order, wholes: number[]): void {
  let group = -1
  let close = -1
  mentions.forEach(({ mention, cluster }, position) => {
    if (mention.first >= close) group = -1
    if (group >= 0 && wholes[cluster] === -1 && cluster !== group && holds(clusters[group].head, mention)) wholes[cluster] = group
    if (group >= 0 || !isMark(doc, mention.end, '(')) return
    const next = mentions[position + 1]
    if (next === undefined || next.mention.number > mention.end + GAP) return
    group = cluster
    close = mention.end + 1
    while (close < doc.tokens.length && close < mention.end + BRACKET && !isMark(doc, close, ')')) close++
  })
}

/** Longest bracket of parts, in tokens. */
const BRACKET = 60

import type { CountMention } from '../../model/mentions/count.ts'
import { isWord } from '../../text/printed.ts'
import { sentenceStart } from '../../text/view.ts'
import type { Order } from './order.ts'

/** How far before a figure "selama" may stand, in tokens. */
const STRETCH_REACH = 12

/** "selama 14 hari sebelum operasi tercatat 95 korban": a figure of a stretch of time is no running one. */
export function isOfStretch({ doc }: Order, { number }: CountMention): boolean {
  for (let i = number - 1; i >= Math.max(sentenceStart(doc, number), number - STRETCH_REACH); i--)
    if (isWord(doc, i, 'selama')) return true
  return false
}

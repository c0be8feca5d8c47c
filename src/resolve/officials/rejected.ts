import type { OfficialMention } from '../../model/mentions/official.ts'
import type { Reject } from '../context.ts'
import type { ShortNaming } from './mentions.ts'

/** Tells of the official mentions that name nobody: those that others say more than, and offices alone that stand for no person of the text. */
export function tellRejected(
  mentions: readonly OfficialMention[],
  standing: readonly OfficialMention[],
  short: readonly ShortNaming[],
  reject: Reject,
): void {
  const kept = new Set(standing)
  const named = new Set(short.map(({ tokens }) => tokens[0]))
  // How far the naming that covers a token reaches: asked of each office alone, and looked up, so that no text takes more than linear time.
  const reaches = new Map<number, number>()
  for (const { first, end } of standing) for (let i = first; i < end; i++) reaches.set(i, Math.max(end, reaches.get(i) ?? 0))
  for (const mention of mentions) {
    if (mention.name !== null) {
      if (!kept.has(mention)) reject('officials', mention, 'office-said-more')
    } else if ((reaches.get(mention.first) ?? 0) >= mention.end) reject('officials', mention, 'office-beside-name')
    else if (!named.has(mention.position?.[0] ?? mention.first)) reject('officials', mention, 'office-alone')
  }
}

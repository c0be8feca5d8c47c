import type { OfficialFact } from '../model/kinds/official.ts'
import type { OfficialMention } from '../model/mentions/official.ts'
import type { Context } from './context.ts'

/** Decides which official mentions stand and what they mean: facts in text order, spans in UTF-16 units. */
export function resolveOfficials(_mentions: readonly OfficialMention[], _context: Context): OfficialFact[] {
  return []
}

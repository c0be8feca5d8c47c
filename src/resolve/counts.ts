import type { CountFact } from '../model/kinds/count.ts'
import type { CountMention } from '../model/mentions/count.ts'
import type { Context } from './context.ts'

/** Decides which count mentions stand and what they mean: facts in text order, spans in UTF-16 units. */
export function resolveCounts(_mentions: readonly CountMention[], _context: Context): CountFact[] {
  return []
}

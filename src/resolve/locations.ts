import type { LocationFact } from '../model/kinds/location.ts'
import type { LocationMention } from '../model/mentions/location.ts'
import type { Context } from './context.ts'

/** Decides which location mentions stand and what they mean: facts in text order, spans in UTF-16 units. */
export function resolveLocations(_mentions: readonly LocationMention[], _context: Context): LocationFact[] {
  return []
}

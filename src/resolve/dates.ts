import type { DateFact } from '../model/kinds/date.ts'
import type { DateMention } from '../model/mentions/date.ts'
import type { Context } from './context.ts'

/** Decides which date mentions stand and what they mean: facts in text order, spans in UTF-16 units. */
export function resolveDates(_mentions: readonly DateMention[], _context: Context): DateFact[] {
  return []
}

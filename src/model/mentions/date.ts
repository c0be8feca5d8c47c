import type { DateFact } from '../kinds/date.ts'
import type { MentionBase } from './common.ts'

/** A time expression as found: what the text itself says. The anchor and what is missing are decided in `resolve/`. */
export interface DateMention extends MentionBase {
  readonly type: DateFact['type']
  readonly mod: DateFact['mod']
  readonly zone: DateFact['zone']
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** ISO weekday, Monday 1. */
  readonly weekday: number | null
}

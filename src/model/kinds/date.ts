import { z } from 'zod'
import type { Column } from './columns.ts'
import { factBase } from './common.ts'
import type { Scoring } from './scoring.ts'

/** A time expression after TIMEX3 (ISO-TimeML, ISO 24617-1). */
export const dateSchema = z.strictObject({
  ...factBase,
  type: z.enum(['date', 'time', 'duration', 'set']),
  value: z.string().nullable().describe('ISO 8601 / TIMEX3 value; null where no anchor can be had'),
  mod: z.enum(['start', 'mid', 'end', 'approx', 'before', 'after']).nullable(),
  from: z.string().nullable().describe('first calendar day covered, ISO 8601'),
  to: z.string().nullable().describe('last calendar day covered, ISO 8601'),
  zone: z.enum(['+07:00', '+08:00', '+09:00']).nullable().describe('WIB, WITA, WIT'),
})

export type DateFact = z.infer<typeof dateSchema>

/** How dates are compared with what they should be. */
export const DATE_SCORING: Scoring<DateFact> = { value: ['value'], finer: ['type', 'mod', 'from', 'to', 'zone'], links: [] }

/** The columns of dates in tables. */
export const DATE_COLUMNS: readonly Column<DateFact>[] = [
  { name: 'value', type: 'text', about: 'what the fact says, in one word: a date’s value, a number, a name', of: (d) => d.value },
  { name: 'type', type: 'text', about: 'dates: date, time, duration, set; locations: country, province …', of: (d) => d.type },
  { name: 'mod', type: 'text', about: 'dates: start, mid, end, approx, before, after', of: (d) => d.mod },
  { name: 'from', type: 'day', about: 'dates, counts: first day covered, or of when it happened', of: (d) => d.from },
  { name: 'to', type: 'day', about: 'dates, counts: the last', of: (d) => d.to },
  { name: 'zone', type: 'text', about: 'dates: offset of WIB, WITA, WIT', of: (d) => d.zone },
]

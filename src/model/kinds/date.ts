import { z } from 'zod'
import { factBase } from './common.ts'

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

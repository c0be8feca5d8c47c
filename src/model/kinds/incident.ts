import { z } from 'zod'
import { factBase, mentionSchema } from './common.ts'
import { INCIDENT_TYPE_NAMES } from './incident-types.ts'

/** What happened: something at a day or place of its own that harmed or endangered people. */
export const incidentSchema = z.strictObject({
  ...factBase,
  type: z.enum(INCIDENT_TYPE_NAMES),
  name: z.string().nullable().describe('what it is called: "KM Barcelona VA", "QZ8501"'),
  location: z.string().nullable().describe('id of the place where it happened'),
  date: z.string().nullable().describe('id of the day on which it happened'),
  counts: z.array(z.string()).describe('ids of the counts of those it befell'),
  mentions: z.array(mentionSchema).min(1).describe('every naming, the first one included'),
})

export type IncidentFact = z.infer<typeof incidentSchema>

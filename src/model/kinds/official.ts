import { z } from 'zod'
import { factBase, mentionSchema } from './common.ts'

/** A named person with a position in a body or with a rank. */
export const officialSchema = z.strictObject({
  ...factBase,
  name: z.string().describe('the fullest form, without rank, honorific and degrees'),
  rank: z.string().nullable().describe('as printed: "Kombes Pol", "Letkol Inf"'),
  honorific: z.string().nullable().describe('"Dr.", "H.", "Prof."'),
  position: z.string().nullable().describe('the whole phrase: "Kepala Bidang Humas Polda Metro Jaya"'),
  role: z.string().nullable().describe('its head: "Kepala Bidang Humas"; for "Menlu" the office it stands for'),
  organization: z.string().nullable().describe('the body: "Polda Metro Jaya"'),
  status: z.enum(['current', 'former', 'acting']),
  mentions: z.array(mentionSchema).min(1).describe('every naming, over rank and name only'),
})

export type OfficialFact = z.infer<typeof officialSchema>

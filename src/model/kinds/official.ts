import { z } from 'zod'
import type { Column } from './columns.ts'
import { factBase, mentionSchema } from './common.ts'
import type { Scoring } from './scoring.ts'

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

/** How officials are compared with what they should be. */
export const OFFICIAL_SCORING: Scoring<OfficialFact> = {
  value: ['name'],
  finer: ['rank', 'position', 'role', 'organization', 'status'],
  links: [],
}

/** The columns of officials in tables. */
export const OFFICIAL_COLUMNS: readonly Column<OfficialFact>[] = [
  { name: 'value', type: 'text', about: 'the name', of: (o) => o.name },
  { name: 'name', type: 'text', about: 'officials, locations: the name', of: (o) => o.name },
  { name: 'rank', type: 'text', about: 'officials: rank as printed', of: (o) => o.rank },
  { name: 'honorific', type: 'text', about: 'officials: Dr., H., Prof.', of: (o) => o.honorific },
  { name: 'position', type: 'text', about: 'officials: the whole position', of: (o) => o.position },
  {
    name: 'role',
    type: 'text',
    about: 'officials: head of the position; locations: dateline, event, mention',
    of: (o) => o.role,
  },
  { name: 'organization', type: 'text', about: 'officials: the body', of: (o) => o.organization },
  { name: 'status', type: 'text', about: 'officials: current, former, acting; counts: dead, injured …', of: (o) => o.status },
  { name: 'mentions', type: 'integer', about: 'how often the fact is named', of: (o) => o.mentions.length },
]

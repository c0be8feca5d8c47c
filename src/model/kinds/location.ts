import { z } from 'zod'
import type { Column } from './columns.ts'
import { factBase, mentionSchema } from './common.ts'
import type { Scoring } from './scoring.ts'

/** A named geographic place, resolved to the area it means. */
export const locationSchema = z.strictObject({
  ...factBase,
  name: z.string().describe('without the type word, unless that is part of the name'),
  type: z.enum([
    'country',
    'province',
    'regency',
    'city',
    'district',
    'village',
    'island',
    'region',
    'water',
    'mountain',
    'road',
    'facility',
    'neighborhood',
    'other',
  ]),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
  code: z.string().nullable().describe('Kemendagri area code, else ISO 3166-2 or GeoNames id; null if unresolved'),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  within: z.array(z.string()).describe('names upwards, the country last'),
  role: z.enum(['dateline', 'event', 'mention']),
  mentions: z.array(mentionSchema).min(1),
})

export type LocationFact = z.infer<typeof locationSchema>

/** How locations are compared with what they should be. */
export const LOCATION_SCORING: Scoring<LocationFact> = { value: ['name'], finer: ['type', 'country', 'code', 'role'], links: [] }

/** The columns of locations in tables. */
export const LOCATION_COLUMNS: readonly Column<LocationFact>[] = [
  { name: 'value', type: 'text', about: 'the name', of: (l) => l.name },
  { name: 'name', type: 'text', about: 'the name without its type word', of: (l) => l.name },
  { name: 'type', type: 'text', about: 'country, province …', of: (l) => l.type },
  { name: 'country', type: 'text', about: 'locations: ISO 3166-1 alpha-2', of: (l) => l.country },
  {
    name: 'province',
    type: 'text',
    about: 'the province',
    of: provinceOf,
  },
  { name: 'code', type: 'text', about: 'locations: Kemendagri area code, ISO 3166-2 or GeoNames id', of: (l) => l.code },
  { name: 'latitude', type: 'number', about: 'locations: degrees north', of: (l) => l.latitude },
  { name: 'longitude', type: 'number', about: 'locations: degrees east', of: (l) => l.longitude },
  { name: 'within', type: 'text', about: 'locations: names upwards, joined by " > "', of: (l) => l.within.join(' > ') || null },
  { name: 'role', type: 'text', about: 'dateline, event, mention', of: (l) => l.role },
  { name: 'mentions', type: 'integer', about: 'how often', of: (l) => l.mentions.length },
]

/** The province of a resolved Indonesian place: itself, or the name before the country. */
export function provinceOf({ country, name, within, code }: LocationFact): string | null {
  if (country !== 'ID' || code === null) return null
  // Kemendagri: "32" is a province, "32.05" an area in it.
  if (/^\d\d$/.test(code)) return name
  return within.length < 2 ? null : within[within.length - 2]
}

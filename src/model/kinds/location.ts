import { z } from 'zod'
import { factBase, mentionSchema } from './common.ts'

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

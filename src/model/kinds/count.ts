import { z } from 'zod'
import { factBase, mentionSchema } from './common.ts'

/** How many people one thing happened to: one number, one status. */
export const countSchema = z.strictObject({
  ...factBase,
  value: z.number().nullable().describe('null when vague'),
  min: z.number().nullable(),
  max: z.number().nullable(),
  modifier: z.enum(['exact', 'about', 'at_least', 'at_most', 'more_than', 'less_than']),
  unit: z.string().nullable().describe('as printed: "orang", "WNI", "KK"'),
  status: z.enum([
    'dead',
    'injured',
    'missing',
    'rescued',
    'captive',
    'repatriated',
    'displaced',
    'affected',
    'hospitalized',
    'infected',
    'recovered',
    'arrested',
    'victim',
    'present',
    'other',
  ]),
  factuality: z.enum(['certain', 'possible']),
  of: z.string().nullable().describe('id of the bigger count this one is part of'),
  replacedBy: z.string().nullable().describe('id of the newer figure that updates this one'),
  location: z.string().nullable().describe('id of the location where it happened'),
  date: z.string().nullable().describe('id of the date when it happened'),
  official: z.string().nullable().describe('id of the official who said so'),
  mentions: z.array(mentionSchema).min(1),
})

export type CountFact = z.infer<typeof countSchema>

import { z } from 'zod'
import type { Cell, Column } from './columns.ts'
import { factBase, mentionSchema } from './common.ts'
import { provinceOf } from './location.ts'
import type { Scoring } from './scoring.ts'

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

/** How counts are compared with what they should be. */
export const COUNT_SCORING: Scoring<CountFact> = {
  value: ['value', 'min', 'max', 'status'],
  finer: ['modifier', 'unit', 'factuality'],
  links: [
    ['of', 'counts'],
    ['replacedBy', 'counts'],
    ['location', 'locations'],
    ['date', 'dates'],
    ['official', 'officials'],
  ],
}

/** The columns of counts in tables. */
export const COUNT_COLUMNS: readonly Column<CountFact>[] = [
  { name: 'value', type: 'text', about: 'the number, empty when vague', of: (c) => (c.value === null ? null : String(c.value)) },
  { name: 'number', type: 'number', about: 'counts: the number, empty when vague', of: (c) => c.value },
  { name: 'min', type: 'number', about: 'counts: at least so many', of: (c) => c.min },
  { name: 'max', type: 'number', about: 'counts: at most so many', of: (c) => c.max },
  { name: 'modifier', type: 'text', about: 'counts: exact, about, at_least …', of: (c) => c.modifier },
  { name: 'unit', type: 'text', about: 'counts: the unit as printed', of: (c) => c.unit },
  { name: 'status', type: 'text', about: 'what happened', of: (c) => c.status },
  { name: 'factuality', type: 'text', about: 'counts: certain or possible', of: (c) => c.factuality },
  { name: 'of', type: 'text', about: 'counts: the bigger count this is part of: do not add it up', of: (c) => c.of },
  { name: 'replacedBy', type: 'text', about: 'counts: the newer figure: do not add this one up', of: (c) => c.replacedBy },
  { name: 'location', type: 'text', about: 'counts: fact of the place', of: (c) => c.location },
  { name: 'date', type: 'text', about: 'counts: fact of the date', of: (c) => c.date },
  { name: 'official', type: 'text', about: 'counts: fact of who said so', of: (c) => c.official },
  {
    name: 'province',
    type: 'text',
    about: 'of the place',
    of: ({ location }, { locations }) => tied(location, locations, provinceOf),
  },
  {
    name: 'from',
    type: 'day',
    about: 'dates, counts: first day covered, or of when it happened',
    of: ({ date }, { dates }) => tied(date, dates, ({ from }) => from),
  },
  { name: 'to', type: 'day', about: 'dates, counts: the last', of: ({ date }, { dates }) => tied(date, dates, ({ to }) => to) },
  { name: 'mentions', type: 'integer', about: 'how often', of: (c) => c.mentions.length },
]

/** What the fact of an id tells, null where there is none. */
function tied<T extends { id: string }>(id: string | null, facts: readonly T[], tell: (fact: T) => Cell): Cell {
  const fact = id === null ? undefined : facts.find((one) => one.id === id)
  return fact === undefined ? null : tell(fact)
}

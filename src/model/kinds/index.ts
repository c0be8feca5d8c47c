import { COUNT_COLUMNS, COUNT_SCORING, countSchema } from './count.ts'
import { DATE_COLUMNS, DATE_SCORING, dateSchema } from './date.ts'
import { LOCATION_COLUMNS, LOCATION_SCORING, locationSchema } from './location.ts'
import { OFFICIAL_COLUMNS, OFFICIAL_SCORING, officialSchema } from './official.ts'

/** The kinds of fact in the order of the record, each with its Zod schema and its id letter. */
export const FACT_SCHEMAS = {
  dates: dateSchema,
  officials: officialSchema,
  counts: countSchema,
  locations: locationSchema,
} as const

/** The columns of each kind in tables. */
export const FACT_COLUMNS = {
  dates: DATE_COLUMNS,
  officials: OFFICIAL_COLUMNS,
  counts: COUNT_COLUMNS,
  locations: LOCATION_COLUMNS,
} as const

/** How the facts of each kind are compared with what they should be. */
export const FACT_SCORING = {
  dates: DATE_SCORING,
  officials: OFFICIAL_SCORING,
  counts: COUNT_SCORING,
  locations: LOCATION_SCORING,
} as const

import { COUNT_COLUMNS, countSchema } from './count.ts'
import { DATE_COLUMNS, dateSchema } from './date.ts'
import { LOCATION_COLUMNS, locationSchema } from './location.ts'
import { OFFICIAL_COLUMNS, officialSchema } from './official.ts'

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

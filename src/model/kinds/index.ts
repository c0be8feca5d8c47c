import { countSchema } from './count.ts'
import { dateSchema } from './date.ts'
import { incidentSchema } from './incident.ts'
import { locationSchema } from './location.ts'
import { officialSchema } from './official.ts'
import { statementSchema } from './statement.ts'

/** The Zod schema of each kind of fact, in the order of the record. */
export const FACT_SCHEMAS = {
  dates: dateSchema,
  officials: officialSchema,
  counts: countSchema,
  locations: locationSchema,
  statements: statementSchema,
  incidents: incidentSchema,
} as const

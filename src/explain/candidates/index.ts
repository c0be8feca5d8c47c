import type { Kind } from '../../model/kind.ts'
import type { Candidate, Read } from './candidate.ts'
import { countCandidates } from './counts.ts'
import { dateCandidates } from './dates.ts'
import { incidentCandidates } from './incidents.ts'
import { locationCandidates } from './locations.ts'
import { officialCandidates } from './officials.ts'
import { statementCandidates } from './statements.ts'

/** How words that may tell of a fact of each kind are found. */
export const CANDIDATES: { readonly [K in Kind]: (read: Read) => Candidate[] } = {
  dates: dateCandidates,
  officials: officialCandidates,
  counts: countCandidates,
  locations: locationCandidates,
  statements: statementCandidates,
  incidents: incidentCandidates,
}

import type { CountMention } from './mentions/count.ts'
import type { DateMention } from './mentions/date.ts'
import type { IncidentMention } from './mentions/incident.ts'
import type { LocationMention } from './mentions/location.ts'
import type { OfficialMention } from './mentions/official.ts'
import type { StatementMention } from './mentions/statement.ts'

/** What the extractors found in one text, a list a kind, in token order; which stand is decided in `resolve/`. */
export interface Mentions {
  dates: readonly DateMention[]
  officials: readonly OfficialMention[]
  counts: readonly CountMention[]
  locations: readonly LocationMention[]
  statements: readonly StatementMention[]
  incidents: readonly IncidentMention[]
}

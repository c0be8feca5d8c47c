import { occasions } from '../match/occasions.ts'
import type { Trigger } from '../match/rule.ts'
import type { Doc } from '../model/doc.ts'
import type { Kind } from '../model/kind.ts'
import type { Mentions } from '../model/mention.ts'
import type { Aside, Reason } from '../model/reasons.ts'
import { KINDS, perKind } from '../model/rows/index.ts'
import { findCounts } from './counts/index.ts'
import { COUNT_RULES } from './counts/rules.ts'
import { findDates } from './dates/index.ts'
import { DATE_RULES } from './dates/rules.ts'
import { findIncidents } from './incidents/index.ts'
import { INCIDENT_RULES } from './incidents/rules.ts'
import { findLocations } from './locations/index.ts'
import { LOCATION_RULES } from './locations/rules.ts'
import { findOfficials } from './officials/index.ts'
import { OFFICIAL_RULES } from './officials/rules.ts'
import { findStatements } from './statements/index.ts'
import { STATEMENT_RULES } from './statements/rules.ts'

/** How mentions of a kind are found: its rules by their names with where each is tried, and what they find in a text. */
interface Extractor<Found> {
  readonly rules: readonly { readonly name: string; readonly triggers: readonly Trigger[] }[]
  readonly find: (doc: Doc, occasions: readonly number[], aside?: Aside) => Found
}

/** The extractor of each kind. */
export const EXTRACTORS: { readonly [K in Kind]: Extractor<Mentions[K]> } = {
  dates: { rules: DATE_RULES, find: findDates },
  officials: { rules: OFFICIAL_RULES, find: findOfficials },
  counts: { rules: COUNT_RULES, find: findCounts },
  locations: { rules: LOCATION_RULES, find: findLocations },
  statements: { rules: STATEMENT_RULES, find: findStatements },
  incidents: { rules: INCIDENT_RULES, find: findIncidents },
}

/** Where the rules of each kind are tried in a text, kind by kind. */
const occasionsOf = occasions(KINDS.map((kind) => EXTRACTORS[kind].rules.flatMap(({ triggers }) => triggers)))

/** Told of a token at which no rule of a kind took anything, and why. */
export type PassedBy = (kind: Kind, token: number, reason: Reason) => void

/** Finds every mention of every kind; nothing is decided here. `passed` hears why rules took nothing, where somebody asks. */
export function findMentions(doc: Doc, passed?: PassedBy): Mentions {
  const tokens = occasionsOf(doc)
  const asideOf = (kind: Kind): Aside | undefined => passed && ((token, reason) => passed(kind, token, reason))
  return perKind((kind, place) => EXTRACTORS[kind].find(doc, tokens[place], asideOf(kind))) as Mentions
}

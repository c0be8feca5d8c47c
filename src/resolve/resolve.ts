import type { Article } from '../model/article.ts'
import type { Doc } from '../model/doc.ts'
import type { Facts, Kind } from '../model/kind.ts'
import type { Mentions } from '../model/mention.ts'
import { perKind } from '../model/rows/index.ts'
import { checked } from './check.ts'
import type { Context, Reject } from './context.ts'
import { resolveCounts } from './counts/counts.ts'
import { readAnchor } from './dates/anchor.ts'
import { resolveDates } from './dates/dates.ts'
import { resolveIncidents } from './incidents/incidents.ts'
import { resolveLocations } from './locations/locations.ts'
import { resolveOfficials } from './officials/officials.ts'

import { resolveStatements, tieCounts } from './statements/statements.ts'

/** How the facts of each kind are decided, from its mentions and all that was decided before it. */
const RESOLVERS: { readonly [K in Kind]: (mentions: Mentions[K], context: Context) => Facts[K] } = {
  // Before dates: whose day "besok" counts from. Before locations: a place inside a person's office or name is no location.
  officials: resolveOfficials,
  dates: resolveDates,
  locations: resolveLocations,
  // Before counts: whose word a figure is.
  statements: resolveStatements,
  // Behind all that they point at.
  counts: resolveCounts,
  // Last: when, where and whom something befell.
  incidents: resolveIncidents,
}

/** The kinds in the order of deciding. */
const ORDER = Object.keys(RESOLVERS) as Kind[]

/** Decides what stands: facts a kind with ids and links (spans in UTF-16 units), the anchor they were resolved from, and the problems met. */
export function resolve(
  doc: Doc,
  article: Article,
  mentions: Mentions,
  reject?: Reject,
): Pick<Context, 'facts' | 'anchor' | 'problems'> {
  const context: Context = {
    doc,
    article,
    anchor: { published: article.published, basis: article.publishedBasis },
    mentions,
    facts: perKind(() => []),
    problems: [],
    ...(reject && { reject }),
  }
  readAnchor(context)
  for (const kind of ORDER) decide(kind, context)
  tieCounts(context)
  return context
}

function decide<K extends Kind>(kind: K, context: Context): void {
  context.facts[kind] = checked(kind, RESOLVERS[kind](context.mentions[kind], context), context.problems)
}

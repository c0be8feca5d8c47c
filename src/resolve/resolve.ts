import type { Article } from '../model/article.ts'
import type { Doc } from '../model/doc.ts'
import type { Mentions } from '../model/mention.ts'
import type { Context, Reject } from './context.ts'
import { resolveCounts } from './counts/counts.ts'
import { resolveDates } from './dates/dates.ts'
import { resolveLocations } from './locations/locations.ts'
import { resolveOfficials } from './officials/officials.ts'

/**
 * The order of deciding: dates first (they need only the anchor); officials before locations, since a place inside a person's office or name is
 * no location; counts last, since they point at all others.
 */
const STEPS: readonly ((context: Context) => void)[] = [
  (context) => {
    context.facts.dates = resolveDates(context.mentions.dates, context)
  },
  (context) => {
    context.facts.officials = resolveOfficials(context.mentions.officials, context)
  },
  (context) => {
    context.facts.locations = resolveLocations(context.mentions.locations, context)
  },
  (context) => {
    context.facts.counts = resolveCounts(context.mentions.counts, context)
  },
]

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
    facts: { dates: [], officials: [], counts: [], locations: [] },
    problems: [],
    ...(reject && { reject }),
  }
  for (const step of STEPS) step(context)
  return context
}

import type { Doc } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { plainName } from '../../text/name.ts'
import type { Context } from '../context.ts'
import { elsewhere, placesApart } from './elsewhere.ts'
import { type Links, linker } from './links.ts'
import { type Cluster, mergeCounts } from './merge.ts'
import { newerOf } from './newer.ts'
import { orderOf } from './order.ts'
import { sumProblems } from './sums.ts'
import { wholesOf } from './wholes.ts'

/** Decides which count mentions stand and what they mean: facts in text order, spans in UTF-16 units. */
export function resolveCounts(mentions: readonly CountMention[], context: Context): CountFact[] {
  if (mentions.length === 0) return []
  const { doc } = context
  const { clusters, dropped } = mergeCounts(doc, mentions, elsewhere(context))
  for (const mention of dropped) context.reject?.('counts', mention, 'unknown-group')
  clusters.sort((a, b) => a.head.first - b.head.first || a.head.end - b.head.end)
  const linksOf = linker(context)
  const id = (index: number) => (index < 0 ? null : `c${index + 1}`)
  const links = clusters.map(({ mentions: said }) => linksOf(said))
  const order = orderOf(doc, clusters, links, placesApart(context))
  const wholes = wholesOf(order)
  const newer = newerOf(order, wholes, context)
  const facts = clusters.map((cluster, i) =>
    factOf(cluster, context, { id: id(i)!, of: id(wholes[i]), replacedBy: id(newer[i]) }, links[i]),
  )
  context.problems.push(...sumProblems(doc, clusters, facts, wholes))
  return facts
}

function factOf(
  { head, mentions }: Cluster,
  { doc }: Context,
  ids: Pick<CountFact, 'id' | 'of' | 'replacedBy'>,
  links: Links,
): CountFact {
  const said = saidBy(mentions, doc)
  const { location, date, official } = links
  // Written out: spreading an object into one of a dozen keys took half of the time counts are resolved in.
  return {
    id: ids.id,
    value: head.value,
    min: head.min,
    max: head.max,
    modifier: head.modifier,
    unit: head.unit === null ? null : plainName(head.unit),
    status: head.status,
    factuality: head.factuality,
    of: ids.of,
    replacedBy: ids.replacedBy,
    location,
    date,
    official,
    text: said[0].text,
    span: said[0].span,
    mentions: said,
    certainty: head.byNoun ? 'implied' : 'stated',
    rule: head.rule,
  }
}

/** Where a count is said, in text order; what reaches into the naming before it is none of its own. */
function saidBy(mentions: readonly CountMention[], doc: Doc): CountFact['mentions'] {
  const said: CountFact['mentions'] = []
  let last = 0
  for (const { first, end } of mentions) {
    if (first < last) continue
    const span: [number, number] = [doc.tokens.start[first], doc.tokens.end[end - 1]]
    said.push({ text: doc.text.slice(...span), span })
    last = end
  }
  return said
}

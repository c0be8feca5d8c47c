import type { Doc } from '../../model/doc.ts'
import type { IncidentFact } from '../../model/kinds/incident.ts'
import type { IncidentMention } from '../../model/mentions/incident.ts'
import { tokenAt } from '../../text/token-at.ts'
import { textOf } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { groupsOf } from './groups.ts'
import { standing } from './standing.ts'
import { tellingsOf } from './tellings.ts'
import { tiesOf } from './ties.ts'

/** The incidents of a text: what its words tell of, once each, with place, day and counts. */
export function resolveIncidents(mentions: readonly IncidentMention[], context: Context): IncidentFact[] {
  const { doc } = context
  const telling = tellingOnes(mentions, context)
  if (telling.length === 0) return []
  const stand = standing(groupsOf(tellingsOf(telling, context)), context)
  const ties = tiesOf(stand, context)
  return stand.map(({ tellings, type }, i) => {
    const said = tellings.map(({ mention: { first, end } }) => ({ text: textOf(doc, first, end), span: spanOf(doc, first, end) }))
    const name = tellings.find((telling) => telling.type === type && telling.mention.name !== null)?.mention.name ?? null
    return {
      id: `i${i + 1}`,
      type,
      name: name === null ? null : textOf(doc, ...name),
      ...ties[i],
      ...said[0],
      mentions: said,
      certainty: tellings.some(({ mention }) => mention.basis === 'sure') ? 'stated' : 'implied',
      rule: tellings[0].mention.rule,
    }
  })
}

const spanOf = ({ tokens }: Doc, first: number, end: number): [number, number] => [tokens.start[first], tokens.end[end - 1]]

/** The words of incidents that tell of something that happened; why the others do not is told to whoever asks. */
function tellingOnes(mentions: readonly IncidentMention[], { doc, facts, reject }: Context): IncidentMention[] {
  if (mentions.length === 0) return []
  const inPlaces = new Set<number>()
  for (const place of facts.locations)
    for (const { span } of place.mentions) for (let i = tokenAt(doc, span[0]); doc.tokens.start[i] < span[1]; i++) inPlaces.add(i)
  return mentions.filter((mention) => {
    // "Desa Longsor"
    const doubt = mention.doubt ?? (inPlaces.has(mention.first) ? 'in-place' : null)
    if (doubt !== null) reject?.('incidents', mention, doubt)
    return doubt === null
  })
}

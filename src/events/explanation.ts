import type { EventRecord, Joined } from '../model/event.ts'
import type { Group } from './group.ts'
import { LEAST } from './grouping.ts'
import { sumOf } from './likeness.ts'

/** Why each article of an event joined it, and the nearest that did not, in plain words, a line each. */
export function explainGroup(event: EventRecord, { missed }: Group): string {
  const { id, type, place, from, articles } = event
  const ids = new Set(articles.map((article) => article.id))
  const near = missed.filter((one) => !ids.has(one.id))
  return [
    `${id}: ${type}, ${place?.name ?? 'place unknown'}, ${from ?? 'day unknown'}`,
    ...articles.map((article) => `  ${article.id}${outletOf(article)}: ${joinedBy(article)}`),
    near.length === 0 ? 'Nothing else came near.' : `Nearest that did not join (an article joins from ${LEAST}):`,
    ...near.map(({ id: other, joined, link }) => `  ${other}: ${link.toFixed(2)} (${parts(joined)})`),
    '',
  ].join('\n')
}

const outletOf = ({ outlet, published }: EventRecord['articles'][number]) =>
  ` (${[outlet, published].filter((one) => one !== null).join(', ')})`

function joinedBy({ joined, copyOf }: EventRecord['articles'][number]): string {
  const copy = copyOf === null ? '' : `, a copy of ${copyOf}`
  return joined === null ? `began it${copy}` : `joined by ${sumOf(joined).toFixed(2)} (${parts(joined)})${copy}`
}

const parts = (joined: Joined) =>
  Object.entries(joined)
    .map(([part, value]) => `${part} ${value}`)
    .join(', ')

import { KINDS } from '../../../model/rows/index.ts'
import type { Digest } from './digest.ts'

/** What articles can be filtered by: a name and the values of an article. */
export interface Facet {
  readonly name: string
  readonly valuesOf: (digest: Digest) => readonly string[]
}

/** A chosen value of a facet. */
export interface Filter {
  readonly facet: Facet
  readonly value: string
}

const facet = (name: string, valuesOf: Facet['valuesOf']): Facet => ({ name, valuesOf })

/** The facets, each by the kind it filters. */
export const FACETS = {
  status: facet('Count of', ({ figures, older }) => unique([...figures, ...older].map(({ count }) => count.status))),
  place: facet('Place', ({ places }) => unique(places.map(({ name }) => name))),
  official: facet('Official', ({ officials }) => officials),
  date: facet('Date', ({ article }) => unique(article.record.dates.flatMap(({ from }) => periodsOf(from)))),
  published: facet('Published', ({ day }) => periodsOf(day)),
  happened: facet('Happened', ({ figures, older }) => unique([...figures, ...older].flatMap(({ day }) => periodsOf(day)))),
  judged: facet('Judged', ({ judged }) => [judged === 'whole' ? 'whole' : judged > 0 ? 'partly' : 'not yet']),
  outlet: facet('Outlet', ({ outlet }) => (outlet === '' ? [] : [outlet])),
  problem: facet('Problem', ({ problems }) => unique(problems)),
  rule: facet('Rule', ({ article }) => unique(KINDS.flatMap((kind) => article.record[kind].map(({ rule }) => rule)))),
} as const

/** The articles that have every chosen value and the searched words, all of them. */
export function select(digests: readonly Digest[], filters: readonly Filter[], search: string): Digest[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return digests.filter(
    (digest) =>
      filters.every(({ facet: { valuesOf }, value }) => valuesOf(digest).includes(value)) &&
      words.every((word) => digest.searched().includes(word)),
  )
}

/** How many of the articles have each value, the most frequent first. */
export function countValues(digests: readonly Digest[], { valuesOf }: Facet): [value: string, articles: number][] {
  const counts = new Map<string, number>()
  for (const digest of digests) for (const value of valuesOf(digest)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** A day's year, month and the day itself. */
function periodsOf(day: string | null): string[] {
  return day === null || day === ''
    ? []
    : [day.slice(0, 4), day.slice(0, 7), day].filter((period, i, all) => all.indexOf(period) === i)
}

const unique = (values: readonly string[]) => [...new Set(values)]

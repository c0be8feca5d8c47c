import { z } from 'zod'
import type { EventRecord } from '../model/event.ts'
import { bootstrap, type Interval, type Resampling } from './bootstrap.ts'

/** An event as it should be: which articles tell of it, and its figures at last, by status. */
export const goldEventSchema = z.object({
  event: z.string(),
  articles: z.array(z.string()),
  optional: z.array(z.string()).default([]).describe('articles that may stand with it or not'),
  final: z.record(z.string(), z.union([z.number(), z.string(), z.null()])).default({}),
})

/** An event as it should be. */
export type GoldEvent = z.infer<typeof goldEventSchema>

/** What of an event that was made is scored. */
export type ScoredEvent = Pick<EventRecord, 'articles' | 'toll'>

/** A figure with its 95 % interval, drawn over gold events. */
export interface EventFigure {
  readonly name: string
  readonly value: number | null
  readonly interval: Interval | null
  readonly isShare: boolean
}

/** The figures of events, and what is wrong in tolls, a line each. */
export interface EventScore {
  readonly articles: number
  readonly events: number
  readonly figures: readonly EventFigure[]
  readonly wrong: readonly string[]
}

/** What is counted for a gold event; its numbers add up over events. */
const SUMS = [
  'articles',
  'precision',
  'recall',
  'several',
  'clusters',
  'exact',
  'strangers',
  'figures',
  'right',
  'inside',
  'dead',
  'deadRight',
  'deathsOff',
  'deaths',
] as const

type Sums = { [S in (typeof SUMS)[number]]: number }

/** One great disaster would hide all others: deaths beyond this are left out of the distances. */
const MOST_DEATHS = 1000

const share = (a: number, b: number) => (b === 0 ? null : a / b)

const FIGURES: readonly { name: string; isShare: boolean; of: (sums: Sums) => number | null }[] = [
  { name: 'B³ precision', isShare: true, of: ({ precision, articles }) => share(precision, articles) },
  { name: 'B³ recall', isShare: true, of: ({ recall, articles }) => share(recall, articles) },
  {
    name: 'B³ F1',
    isShare: true,
    of: ({ precision, recall, articles }) => share(2 * precision * recall, (precision + recall) * articles),
  },
  { name: 'duplicate factor', isShare: false, of: ({ clusters, several }) => share(clusters, several) },
  { name: 'events exactly right', isShare: true, of: ({ exact, several }) => share(exact, several) },
  { name: 'strangers', isShare: true, of: ({ strangers, articles }) => share(strangers, articles) },
  { name: 'final figures', isShare: true, of: ({ right, figures }) => share(right, figures) },
  { name: 'final deaths', isShare: true, of: ({ deadRight, dead }) => share(deadRight, dead) },
  { name: 'inside low–high', isShare: true, of: ({ inside, figures }) => share(inside, figures) },
  { name: 'deaths off', isShare: true, of: ({ deathsOff, deaths }) => share(deathsOff, deaths) },
]

/**
 * Events against gold: B³ over the articles that gold knows (Bagga and Baldwin 1998), into how many events those of several articles fell, articles
 * gold does not know that joined (strangers), and the last figures of the tolls. An article in several events counts in the one that comes last.
 */
export function scoreEvents(gold: readonly GoldEvent[], events: readonly ScoredEvent[], resampling: Resampling): EventScore {
  const optional = new Set(gold.flatMap((event) => event.optional))
  const truth = new Map(
    gold.flatMap(({ event, articles }) => articles.filter((id) => !optional.has(id)).map((id) => [id, event])),
  )
  const made = new Map(events.flatMap((event) => event.articles.map(({ id }) => [id, event])))
  const alone = new Map<string, ScoredEvent>()
  for (const id of truth.keys()) if (!made.has(id)) alone.set(id, { articles: [], toll: [] })
  const clusterOf = (id: string) => made.get(id) ?? alone.get(id)!
  const found = groupBy([...truth.keys()], clusterOf)
  const right = groupBy([...truth.keys()], (id) => truth.get(id)!)
  const wrong: string[] = []
  const rows = gold.flatMap(({ event, final }) => {
    const members = right.get(event)
    if (members === undefined) return []
    const clusters = groupBy([...members], clusterOf)
    const [[main]] = [...clusters].sort(([, a], [, b]) => b.length - a.length)
    const sums = joined(members, clusters, found)
    // A cluster's strangers count once: for the event that most of its articles tell of.
    for (const [cluster, own] of clusters)
      if (isLargest(event, own, found.get(cluster)!, truth)) sums.strangers += strangersIn(cluster, truth, optional)
    for (const [status, value] of Object.entries(final))
      if (value !== null) wrong.push(...tollRight(sums, main, { event, status, value }))
    return [SUMS.map((name) => sums[name])]
  })
  const named = (sums: readonly number[]) => Object.fromEntries(SUMS.map((name, i) => [name, sums[i]])) as Sums
  const total = named(SUMS.map((_, i) => rows.reduce((sum, row) => sum + row[i], 0)))
  const intervals = bootstrap(
    rows,
    FIGURES.map(
      ({ of }) =>
        (sums: readonly number[]) =>
          of(named(sums)),
    ),
    resampling,
  )
  return {
    articles: truth.size,
    events: rows.length,
    figures: FIGURES.map(({ name, isShare, of }, i) => ({ name, isShare, value: of(total), interval: intervals[i] })),
    wrong,
  }
}

type Clusters = ReadonlyMap<ScoredEvent, readonly string[]>

function joined(members: readonly string[], clusters: Clusters, found: Clusters): Sums {
  const sums = Object.fromEntries(SUMS.map((name) => [name, 0])) as Sums
  sums.articles = members.length
  for (const [cluster, own] of clusters) {
    sums.precision += (own.length * own.length) / found.get(cluster)!.length
    sums.recall += (own.length * own.length) / members.length
  }
  if (members.length === 1) return sums
  sums.several = 1
  sums.clusters = clusters.size
  sums.exact = clusters.size === 1 && [...clusters].every(([cluster]) => found.get(cluster)!.length === members.length) ? 1 : 0
  return sums
}

/** Whether an event has most of the articles of a cluster, of equal ones the first in the cluster's order. */
function isLargest(event: string, own: readonly string[], all: readonly string[], truth: ReadonlyMap<string, string>): boolean {
  const parts = [...groupBy([...all], (id) => truth.get(id)!)].sort(([, a], [, b]) => b.length - a.length)
  return parts[0][0] === event && parts[0][1].length === own.length
}

function strangersIn({ articles }: ScoredEvent, truth: ReadonlyMap<string, string>, optional: ReadonlySet<string>): number {
  return articles.filter(({ id }) => !truth.has(id) && !optional.has(id)).length
}

/** Adds how right the last figure of a status is; gives what is to be told of a wrong one. */
function tollRight(
  sums: Sums,
  { toll }: ScoredEvent,
  { event, status, value }: { event: string; status: string; value: number | string },
): string[] {
  const said = toll.find((one) => one.status === status)
  const isRight = said?.best === value
  sums.figures++
  if (isRight) sums.right++
  if (said !== undefined && said.low !== null && said.high !== null && said.low <= Number(value) && Number(value) <= said.high)
    sums.inside++
  if (status === 'dead') {
    sums.dead++
    if (isRight) sums.deadRight++
    if (typeof value === 'number' && value <= MOST_DEATHS) {
      sums.deathsOff += Math.abs((said?.best ?? 0) - value)
      sums.deaths += value
    }
  }
  return isRight ? [] : [`${event}: ${status} ${value}, told ${said?.best ?? 'nothing'}`]
}

function groupBy<K>(ids: readonly string[], keyOf: (id: string) => K): Map<K, string[]> {
  const groups = new Map<K, string[]>()
  for (const id of ids) {
    const group = groups.get(keyOf(id))
    if (group === undefined) groups.set(keyOf(id), [id])
    else group.push(id)
  }
  return groups
}

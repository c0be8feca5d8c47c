import type { Facts } from '../../../model/kind.ts'
import type { CountFact } from '../../../model/kinds/count.ts'
import type { PageArticle } from '../data.ts'
import { isOwnTime } from './own-time.ts'
import { placeKey } from './place-names.ts'
import { addable, type Status, type Tally, tally } from './tally.ts'
import { titleOf } from './titles.ts'

/** A count that may be added up, with its day and its place where they are known. */
export interface Figure {
  readonly count: CountFact
  /** The day of its date, else of the publication. */
  readonly day: string | null
  readonly place: string | null
}

/** A place as the list and the map name it. */
export interface Place {
  readonly key: string
  readonly name: string
  /** Null for all of Indonesia, which is no point on its map, and where it is not known. */
  readonly latitude: number | null
  readonly longitude: number | null
}

/** How far an article is judged: all of it, so many facts, or nothing. */
export type Judged = 'whole' | number

/** What the list, the filters and the charts need of an article. */
export interface Digest {
  readonly article: PageArticle
  readonly index: number
  /** What it is called, its title or what stands for one. */
  readonly title: string
  readonly day: string
  readonly outlet: string
  readonly figures: readonly Figure[]
  /** Figures of other times than the article's own, which are not among the others unless they were asked for. */
  readonly older: readonly Figure[]
  readonly places: readonly Place[]
  readonly officials: readonly string[]
  readonly problems: readonly string[]
  /** A copy of an earlier article: listed, never added up. */
  readonly isCopy: boolean
  /** How far a person has judged it. */
  readonly judged: Judged
  tallyOf(status: Status): Tally | null
  /** Everything a search looks at, in lower case. */
  readonly searched: () => string
}

/** What an article is summed up from, beside itself. */
export interface DigestSources {
  readonly index: number
  readonly facts: Facts
  readonly judged: Judged
  /** The names of places by their keys, and of people by their names in an article. */
  readonly names: ReadonlyMap<string, string>
  readonly people: ReadonlyMap<string, string>
  /** Whether figures of other times than the article's own are added up, too. */
  readonly allTimes: boolean
}

/** Sums an article up from its facts. */
export function digestOf(article: PageArticle, { index, facts, judged, names, people, allTimes }: DigestSources): Digest {
  const { record } = article
  const { outlet, published, text } = record.article
  const title = titleOf(record)
  const days = new Map(facts.dates.map(({ id, from, to }) => [id, isDay(from) ? { from, to: isDay(to) ? to : from } : null]))
  const places = new Map(facts.locations.map((location) => [location.id, placeOf(location, names)]))
  const isCopy = record.duplicateOf !== null
  const printed = published?.slice(0, 10) ?? ''
  const day = isDay(printed) ? printed : ''
  const figures: Figure[] = []
  const older: Figure[] = []
  for (const count of addable(facts.counts)) {
    const when = days.get(count.date ?? '') ?? null
    const isOwn = when === null || isOwnTime(when.from, when.to, day || null)
    const figure = { count, day: when?.from ?? (day || null), place: places.get(count.location ?? '')?.key ?? null }
    if (isOwn || allTimes) figures.push(figure)
    else older.push(figure)
  }
  let searched: string | null = null
  return {
    article,
    index,
    title,
    day,
    outlet: outlet ?? '',
    figures,
    older,
    places: [...new Map([...places.values()].map((place) => [place.key, place])).values()],
    officials: [...new Set(facts.officials.map(({ name }) => people.get(name) ?? name))],
    problems: record.problems.map(({ code }) => code),
    isCopy,
    judged,
    tallyOf: (status) => tally(figures.filter(({ count }) => count.status === status).map(({ count }) => count)),
    searched: () => {
      searched ??= `${title}\n${record.id}\n${outlet ?? ''}\n${text}`.toLowerCase()
      return searched
    },
  }
}

/** Whether it is a day of the calendar: a person may have typed anything. */
const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

function placeOf(location: Facts['locations'][number], names: ReadonlyMap<string, string>): Place {
  const { name, type, country, latitude, longitude } = location
  const key = placeKey(location)
  const isPoint = type !== 'country' || country !== 'ID'
  return {
    key,
    name: names.get(key) ?? name,
    latitude: isPoint ? latitude : null,
    longitude: isPoint ? longitude : null,
  }
}

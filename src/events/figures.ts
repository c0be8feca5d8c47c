import type { EventPlace } from '../model/event.ts'
import { placeOf } from './area.ts'
import { dayOf } from './days.ts'
import type { SourceRecord } from './source.ts'

type CountFact = SourceRecord['counts'][number]

/** One figure of an article, in the form that tolls ask for. */
export interface Figure extends Pick<CountFact, 'status' | 'value' | 'min' | 'max' | 'modifier' | 'factuality'> {
  readonly fact: string
  /** Days since 1970 that its date covers, null where it has none. */
  readonly from: number | null
  readonly to: number | null
  readonly place: EventPlace | null
  readonly official: string | null
  readonly mentions: number
  /** The number of the article's incident that it belongs to, -1: none says so. */
  readonly incident: number
}

/** Units that count households, never to be mixed with people. */
const HOUSEHOLD = /\b(?:kk|keluarga|rumah tangga|umpi)\b/i

/** The figures of a record that may stand in a toll: no part of a whole of the same status, none that the text itself replaces, no households. */
export function figuresOf({ counts, dates, locations, officials, incidents }: SourceRecord): Figure[] {
  const countOf = new Map(counts.map((count) => [count.id, count]))
  const dateOf = new Map(dates.map((date) => [date.id, date]))
  const locationOf = new Map(locations.map((location) => [location.id, location]))
  const officialOf = new Map(officials.map((official) => [official.id, official]))
  const stands = ({ replacedBy, unit, status, of }: CountFact) =>
    replacedBy === null && !(unit !== null && HOUSEHOLD.test(unit)) && (of === null || countOf.get(of)?.status !== status)
  return counts
    .filter(stands)
    .map(({ id, status, value, min, max, modifier, factuality, date, location, official, mentions }) => {
      const day = date === null ? undefined : dateOf.get(date)
      const place = location === null ? undefined : locationOf.get(location)
      const speaker = official === null ? undefined : officialOf.get(official)
      return {
        fact: id,
        status,
        value,
        min,
        max,
        modifier,
        factuality,
        from: day?.from == null ? null : dayOf(day.from),
        to: day?.to == null ? null : dayOf(day.to),
        place: place === undefined ? null : placeOf(place),
        official: speaker === undefined ? null : [speaker.name, speaker.position].filter((part) => part !== null).join(', '),
        mentions: mentions.length,
        incident: incidents?.findIndex((incident) => incident.counts.includes(id)) ?? -1,
      }
    })
}

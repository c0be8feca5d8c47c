import type { EventPlace } from '../model/event.ts'
import { placeOf } from './area.ts'
import { dayOf } from './days.ts'
import type { SourceRecord } from './source.ts'
import { addedUp } from './sums.ts'

type CountFact = SourceRecord['counts'][number]

/** One figure of an article, in the form that tolls ask for. */
export interface Figure extends Pick<CountFact, 'status' | 'value' | 'min' | 'max' | 'modifier' | 'factuality'> {
  /** The ids of its counts: several where the article gives it in parts. */
  readonly facts: readonly string[]
  /** Days since 1970 that its date covers, null where it has none. */
  readonly from: number | null
  readonly to: number | null
  readonly place: EventPlace | null
  readonly official: string | null
  readonly mentions: number
  /** The number of the article's incident that it belongs to, -1: none says so. */
  readonly incident: number
}

/** Units that count households, never to be mixed with people ("ibu rumah tangga" is one). */
const HOUSEHOLD = /^(?:kk|kepala keluarga|keluarga|rumah tangga|umpi)\b/i

/** "200.000 pelanggan terdampak" are connections; customers who fall ill are people. */
const CONNECTION = /^pelanggan\b/i

/** Whether a count is of people, one by one. */
const isOfPeople = ({ unit, status }: CountFact) =>
  unit === null || !(HOUSEHOLD.test(unit) || (status === 'affected' && CONNECTION.test(unit)))

/** States of the living: a whole of which some are dead is none of them. */
const OF_LIVING: readonly CountFact['status'][] = ['rescued', 'recovered']

/** The wholes said to be living of which some are dead: "42 orang dievakuasi, 30 di antaranya selamat, 12 meninggal". */
function mixedOf(counts: readonly CountFact[]): ReadonlySet<string> {
  const wholes = new Map(counts.flatMap((count) => (OF_LIVING.includes(count.status) ? [[count.id, count] as const] : [])))
  const dead = new Set(counts.flatMap(({ status, value }) => (status === 'dead' && value !== null && value > 0 ? [value] : [])))
  return new Set(
    counts.flatMap(({ of, status, value }) => {
      const whole = of === null ? undefined : wholes.get(of)
      if (whole === undefined) return []
      const isRest = status === whole.status && whole.value !== null && value !== null && dead.has(whole.value - value)
      return status === 'dead' || isRest ? [whole.id] : []
    }),
  )
}

/**
 * The figures of a record that may stand in a toll: no part of a whole of the same status, none that the text itself replaces, no households; parts of
 * which the text gives no whole as their sum.
 */
export function figuresOf({ counts, dates, locations, officials, incidents }: SourceRecord): Figure[] {
  const countOf = new Map(counts.map((count) => [count.id, count]))
  const dateOf = new Map(dates.map((date) => [date.id, date]))
  const locationOf = new Map(locations.map((location) => [location.id, location]))
  const officialOf = new Map(officials.map((official) => [official.id, official]))
  const mixed = mixedOf(counts)
  const isPart = ({ of, status }: CountFact) => {
    const whole = of === null ? undefined : countOf.get(of)
    return whole?.status === status && !mixed.has(whole.id)
  }
  const stands = (count: CountFact) => count.replacedBy === null && isOfPeople(count) && !mixed.has(count.id) && !isPart(count)
  return addedUp(counts.filter(stands)).map(
    ({ ids, status, value, min, max, modifier, factuality, date, location, official, mentions }) => {
      const day = date === null ? undefined : dateOf.get(date)
      const place = location === null ? undefined : locationOf.get(location)
      const speaker = official === null ? undefined : officialOf.get(official)
      return {
        facts: ids,
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
        incident: incidents?.findIndex((incident) => incident.counts.includes(ids[0])) ?? -1,
      }
    },
  )
}

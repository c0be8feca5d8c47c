import type { EventPlace } from '../model/event.ts'
import type { Member } from './group.ts'

/** A place with the number of articles that name it. */
interface Vote {
  readonly place: EventPlace
  count: number
}

/**
 * Where an event was: the regency that most articles name, unless more than twice as many name something else (a strait, a province, another land); and the
 * other places, those named most often first.
 */
export function eventPlaces(members: readonly Member[]): { place: EventPlace | null; places: EventPlace[] } {
  const regencies = votesFor(members.flatMap(({ happening: { regency } }) => regency ?? []))
  const places = votesFor(members.flatMap(({ happening: { place } }) => place ?? []))
  const elsewhere = votesFor(
    members.flatMap(({ happening: { place, regency } }) => (place === null || regency !== null ? [] : place)),
  )
  const [regency, other] = [regencies[0], elsewhere[0]]
  const isRegency = regency !== undefined && (other === undefined || 2 * regency.count >= other.count)
  const chosen = (isRegency ? regency : other)?.place ?? null
  return { place: chosen, places: places.map(({ place }) => place).filter((place) => keyOf(place) !== (chosen && keyOf(chosen))) }
}

const keyOf = ({ code, name }: EventPlace) => `${code} ${name}`

/** Places with how often they are named, the most often named first. */
function votesFor(places: readonly EventPlace[]): Vote[] {
  const votes = new Map<string, Vote>()
  for (const place of places) {
    const vote = votes.get(keyOf(place))
    if (vote === undefined) votes.set(keyOf(place), { place, count: 1 })
    else vote.count++
  }
  return [...votes.values()].sort((a, b) => b.count - a.count)
}

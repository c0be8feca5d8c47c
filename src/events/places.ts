import type { EventPlace } from '../model/event.ts'
import type { Member } from './group.ts'

/** Length of the code of a regency or city ("35.07"). */
const REGENCY_CODE = 5

const isArea = (place: EventPlace) =>
  place.code !== null && /^\d\d(?:\.|$)/.test(place.code) && place.within.at(-1) === 'Indonesia'

/** Where an event was: the regency that most articles name, else what most of them name; and the smaller places, those named most often first. */
export function eventPlaces(members: readonly Member[]): { place: EventPlace | null; places: EventPlace[] } {
  const all = members.flatMap(({ happening }) => happening.place ?? [])
  const votes = new Map<string, { place: EventPlace; count: number }>()
  for (const place of all) {
    const whole = regencyOf(place)
    const key = `${whole.code} ${whole.name}`
    const vote = votes.get(key)
    if (vote === undefined) votes.set(key, { place: whole, count: 1 })
    else vote.count++
  }
  const ranked = [...votes.values()].sort((a, b) => b.count - a.count)
  const chosen = (ranked.find(({ place }) => place.code?.length === REGENCY_CODE) ?? ranked[0])?.place ?? null
  const smaller = new Map<string, { place: EventPlace; count: number }>()
  for (const place of all) {
    if (chosen === null || (place.code === chosen.code && place.name === chosen.name)) continue
    const key = `${place.code} ${place.name}`
    const seen = smaller.get(key)
    if (seen === undefined) smaller.set(key, { place, count: 1 })
    else seen.count++
  }
  return { place: chosen, places: [...smaller.values()].sort((a, b) => b.count - a.count).map(({ place }) => place) }
}

/** The regency or city that an Indonesian area lies in; a place that is none, or no smaller, as it is. */
function regencyOf(place: EventPlace): EventPlace {
  if (!isArea(place) || place.code === null || place.code.length <= REGENCY_CODE) return place
  const [name, ...within] = place.within.slice(-3)
  // "32.71": the second part of a city's code begins with 7
  const type = place.code[3] === '7' || place.code.startsWith('31') ? 'city' : 'regency'
  return { code: place.code.slice(0, REGENCY_CODE), name, type, latitude: place.latitude, longitude: place.longitude, within }
}

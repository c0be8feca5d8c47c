import type { EventPlace } from '../model/event.ts'
import { oneName } from './area.ts'

/**
 * Whether a figure for a place is one for a part of an event: the place lies inside that of the event, and the spot where its article puts the event
 * is neither the place itself nor inside it.
 */
export function isForPart(place: EventPlace | null, event: EventPlace | null, spot: EventPlace | null): boolean {
  return isInside(place, event) && !(spot !== null && place !== null && (spot.name === place.name || isInside(spot, place)))
}

/** Whether a place lies inside another, as its names upwards or its area code say. */
function isInside(place: EventPlace | null, whole: EventPlace | null): boolean {
  if (place === null || whole === null) return false
  if (place.code !== null && whole.code !== null && place.code.startsWith(`${whole.code}.`)) return true
  return place.name !== whole.name && place.within.includes(whole.name)
}

/** Whether a place lies in another country than all those where articles put an event, in Indonesia in another province. */
export function isElsewhere(place: EventPlace | null, spots: readonly EventPlace[]): boolean {
  return place !== null && spots.length > 0 && spots.every((spot) => areApart(place, spot))
}

/** Whether two places are known to lie in different countries, or provinces of Indonesia. */
function areApart(a: EventPlace, b: EventPlace): boolean {
  const [path, other] = [a, b].map(pathOf)
  const levels = path[0] === 'indonesia' ? 2 : 1
  return path.slice(0, levels).some((name, i) => other[i] !== undefined && other[i] !== name)
}

/** The country and the province of a place, as far as they are known: a strait lies in none. */
function pathOf({ code, name, type, within }: EventPlace): string[] {
  const isArea = type === 'country' || type === 'province' || (code !== null && /^\d\d(?:\.|$)/.test(code))
  return [...within.toReversed(), ...(isArea ? [name] : [])].map(oneName)
}

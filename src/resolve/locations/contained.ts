import type { Gazetteer, PlaceId } from '../../model/gazetteer.ts'

/** So many places are asked one by one. */
const FEW = 4

/**
 * Makes a test of whether some place of `outers`, another one than it is, contains a place. Names such as "Jawa" mean many places: those above a place
 * are gone through once, not once for each of the others.
 */
export function containedIn(gazetteer: Gazetteer, outers: readonly PlaceId[]): (place: PlaceId) => boolean {
  if (outers.length <= FEW) return (place) => outers.some((outer) => outer !== place && gazetteer.contains(outer, place))
  /** How many of the places each area is that of. */
  const areas = new Map<PlaceId, number>()
  for (const outer of outers) areas.set(gazetteer.area(outer), (areas.get(gazetteer.area(outer)) ?? 0) + 1)
  return (place) => {
    const own = gazetteer.area(place)
    for (let up = own; up >= 0; up = gazetteer.parent(up)) {
      const itself = up === own && outers.includes(place) ? 1 : 0
      if ((areas.get(up) ?? 0) > itself) return true
    }
    return false
  }
}

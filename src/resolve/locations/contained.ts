import { type Gazetteer, NO_PLACE, type PlaceId } from '../../model/gazetteer.ts'

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

/** "Kota Baru, Kabupaten Lampung Selatan": whether two places below the province lie in two provinces of Indonesia. */
export function inOtherProvinces(gazetteer: Gazetteer, one: PlaceId, other: PlaceId): boolean {
  const own = provinceAbove(gazetteer, one)
  const its = provinceAbove(gazetteer, other)
  return own >= 0 && its >= 0 && own !== its && own !== one && its !== other
}

/** The province of Indonesia that a place lies in, or is, -1 for none. */
function provinceAbove(gazetteer: Gazetteer, place: PlaceId): PlaceId {
  let up = gazetteer.country(place) === 'ID' ? place : NO_PLACE
  while (up >= 0 && gazetteer.type(up) !== 'province') up = gazetteer.parent(up)
  return up
}

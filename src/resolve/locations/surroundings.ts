import { type Gazetteer, NO_PLACE, type PlaceId } from '../../model/gazetteer.ts'
import { type LocationMention, PlaceCue } from '../../model/mentions/location.ts'
import { needsNoTypeWord } from './candidates.ts'
import type { Standing } from './claims.ts'

/** What a shared regency, province and country count beside a place's weight, which runs to 255; a container beside the name outdoes all. */
const SHARED = { regency: 60, province: 30, country: 25 } as const
const MOST = 3

/** From this weight on a district is a town that its province knows. */
const KNOWN_DISTRICT = 105

/** How the article's sure places are spread over areas: how many lie in each. */
export type Surroundings = Map<PlaceId, number>

/** Whether a place lies in an area that sure places of the article lie in: the smaller the place, the smaller the area. */
export function sharesArea(gazetteer: Gazetteer, id: PlaceId, surroundings: Surroundings): boolean {
  const isSmall = gazetteer.type(id) === 'village' || (gazetteer.type(id) === 'district' && gazetteer.weight(id) < KNOWN_DISTRICT)
  for (let up = gazetteer.parent(id); up >= 0; up = gazetteer.parent(up)) {
    const type = gazetteer.type(up)
    const isCountry = type === 'country'
    if (isCountry ? gazetteer.country(id) === 'ID' : isSmall && type === 'province') return false
    if (surroundings.has(up)) return true
  }
  return false
}

/** What a place shares with the sure places of the article, those in it included. */
export function coherence(gazetteer: Gazetteer, id: PlaceId, surroundings: Surroundings): number {
  let sum = 0
  for (let up = id; up >= 0; up = gazetteer.parent(up)) {
    const type = gazetteer.type(up)
    const share = type === 'country' ? SHARED.country : type === 'province' ? SHARED.province : SHARED.regency
    sum += share * Math.min(MOST, surroundings.get(up) ?? 0)
  }
  return sum
}

/** Counts the areas that hold the places of sure mentions with one meaning, or with one within the container named beside them. */
export function surroundingsOf(
  gazetteer: Gazetteer,
  list: readonly Standing[],
  allowed: readonly (readonly PlaceId[])[],
  weak: readonly boolean[],
): Surroundings {
  const surroundings: Surroundings = new Map()
  const seen = new Set<PlaceId>()
  for (let i = 0; i < list.length; i++) {
    if (weak[i] || allowed[i].length === 0) continue
    const { mention, isHeld } = list[i]
    const sure = onlyMeaning(gazetteer, isHeld ? within(gazetteer, allowed[i], allowed[i + 1]) : allowed[i], mention)
    if (sure < 0 || seen.has(sure)) continue
    seen.add(sure)
    for (let up = gazetteer.area(sure); up >= 0; up = gazetteer.parent(up)) surroundings.set(up, (surroundings.get(up) ?? 0) + 1)
  }
  return surroundings
}

/** Those of some places that lie in one of others; all where none does. */
function within(gazetteer: Gazetteer, places: readonly PlaceId[], outers: readonly PlaceId[]): readonly PlaceId[] {
  const inside = places.filter((id) => outers.some((outer) => outer !== id && gazetteer.contains(outer, id)))
  return inside.length > 0 ? inside : places
}

/** The one place that a name means by itself, or the only one at all; -1 where there are several. */
function onlyMeaning(gazetteer: Gazetteer, places: readonly PlaceId[], { cues }: LocationMention): PlaceId {
  const bare = places.filter((id) => needsNoTypeWord(gazetteer, id))
  if (bare.length === 1 && !(cues & PlaceCue.NAMESAKE)) return bare[0]
  return places.length === 1 ? places[0] : NO_PLACE
}

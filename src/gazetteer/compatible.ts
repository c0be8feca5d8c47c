import type { PlaceType } from '../model/gazetteer.ts'
import type { LocationFact } from '../model/kinds/location.ts'

/** What a place may be in the gazetteer when a type word says what it is in the text. */
const MAY_BE: { readonly [type in LocationFact['type']]?: readonly PlaceType[] } = {
  province: ['province'],
  regency: ['regency'],
  city: ['city'],
  district: ['district'],
  village: ['village', 'neighborhood'],
  neighborhood: ['neighborhood', 'village'],
  island: ['island'],
  mountain: ['mountain'],
  water: ['water'],
  region: ['region', 'facility'],
  facility: ['facility', 'region'],
}

/** Whether a place of the gazetteer can be what the type word before it says. */
export function compatible(stated: LocationFact['type'], type: PlaceType): boolean {
  return MAY_BE[stated]?.includes(type) ?? false
}

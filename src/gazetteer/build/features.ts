import type { PlaceType } from '../../model/gazetteer.ts'
import { PlaceFlag } from '../format.ts'
import { add, alias, type Draft, type Entry } from './entry.ts'
import { cellNames, rows } from './read.ts'
import { FEATURES } from './tables/features.ts'

/** Weight of a place of the table of features: before any namesake, found by its bare name, that after its namesakes, found by its type word. */
const WEIGHTS: Record<string, number> = { first: 220, bare: 188, last: 160, '': 60 }

/** Islands, mountains, waters, regions and quarters of our own table. */
export function addFeatures(draft: Draft, countries: Map<string, Entry>): void {
  for (const [type, table] of Object.entries(FEATURES) as [PlaceType, string][]) {
    for (const [name, more, country, area, latitude, longitude, reach] of rows(table)) {
      const parent = area ? draft.areaByCode.get(area) : country ? countries.get(country) : null
      if (parent === undefined) throw new Error(`Expected an area and a country, got \`${area}\` and \`${country}\` for ${name}`)
      const entry = add(draft, {
        name,
        type,
        country: country || null,
        code: null,
        flags: (reach === '' ? 0 : PlaceFlag.BARE) | (reach === 'first' ? PlaceFlag.FIRST : 0),
        latitude: Number(latitude),
        longitude: Number(longitude),
        weight: WEIGHTS[reach],
        parent,
      })
      alias(draft, entry, ...cellNames(more))
    }
  }
}

/** Jakarta named bare: the city that is a province of its own, with the province's code. */
export function addJakarta(draft: Draft, indonesia: Entry): void {
  const province = draft.areaByCode.get('31')!
  add(draft, {
    ...province,
    name: 'Jakarta',
    type: 'city',
    flags: province.flags | PlaceFlag.TWIN,
    weight: 230,
    parent: indonesia,
  })
}

import { foldName } from '../fold.ts'
import { PlaceFlag } from '../format.ts'
import { add, alias, centre, type Draft, type Entry, groupBy, spelling } from './entry.ts'
import type { City } from './geonames.ts'
import { cellNames, rows, type Source } from './read.ts'
import { COUNTRY_NAMES } from './tables/countries.ts'
import { SUBDIVISIONS } from './tables/subdivisions.ts'

/** Countries that Indonesian news names often, for their weight; a name shared with a lesser place means them. */
const WEIGHT = 230

/** Weight of first-level areas abroad: those that news names bare, and others, which come after the city of their name. */
const KNOWN = 170
const LESSER = 110

/** The countries of ISO 3166-1 under their Indonesian names, each at the mean of its places; returns them by code. */
export function addCountries(draft: Draft, source: Source, cities: readonly City[]): Map<string, Entry> {
  const list = namesIn(source, 'id')
  const own = new Map(rows(COUNTRY_NAMES).map(([code, name, more]) => [code, { name, more: cellNames(more) }]))
  const byCountry = groupBy(cities, (city) => city.country)
  const countries = new Map<string, Entry>()
  for (const code of Object.keys(list).sort()) {
    const [listed, ...others] = [list[code]].flat()
    const at = centre(byCountry.get(code) ?? [])
    const entry = add(draft, {
      name: own.get(code)?.name || listed,
      type: 'country',
      country: code,
      code: null,
      flags: PlaceFlag.BARE,
      latitude: at?.latitude ?? null,
      longitude: at?.longitude ?? null,
      weight: WEIGHT,
      parent: null,
    })
    alias(draft, entry, listed, ...others, ...(own.get(code)?.more ?? []))
    countries.set(code, entry)
  }
  return countries
}

/** The names of countries in a language. */
function namesIn(source: Source, language: string): Record<string, string | string[]> {
  return source.json<{ countries: Record<string, string | string[]> }>(`i18n-iso-countries/langs/${language}.json`).countries
}

/** English names of countries, which slip into Indonesian texts ("Brazil"), where no other place is called so by itself. */
export function addEnglishNames(draft: Draft, source: Source, countries: Map<string, Entry>): void {
  const taken = new Set(draft.aliases.filter(({ entry }) => entry.flags & PlaceFlag.BARE).map(({ text }) => foldName(text)))
  for (const [code, names] of Object.entries(namesIn(source, 'en')))
    for (const name of [names].flat()) {
      if (!/^\p{Lu}\p{Ll}+$/u.test(name) || taken.has(foldName(name))) continue
      taken.add(foldName(name))
      spelling(draft, countries.get(code)!, name)
    }
}

/** First-level areas abroad, each at the mean of its settlements; returns them by GeoNames' key `US.CA`. */
export function addSubdivisions(draft: Draft, cities: readonly City[], countries: Map<string, Entry>): Map<string, Entry> {
  const byKey = groupBy(cities, (city) => `${city.country}.${city.admin1}`)
  const areas = new Map<string, Entry>()
  for (const [code, admin1, reach, name, more] of rows(SUBDIVISIONS)) {
    const country = code.slice(0, 2)
    const key = `${country}.${admin1}`
    const at = centre(byKey.get(key) ?? [])
    if (!at) throw new Error(`Expected settlements in ${code}, got none for \`${key}\``)
    const entry = add(draft, {
      name,
      type: 'province',
      country,
      code: code.endsWith('-') ? null : code,
      flags: (code.endsWith('-') ? 0 : PlaceFlag.SUBDIVISION) | (reach === '' ? 0 : PlaceFlag.BARE),
      ...at,
      weight: reach === '' ? LESSER : KNOWN,
      parent: countries.get(country)!,
    })
    const names = [name, ...cellNames(more)]
    alias(draft, entry, ...names.slice(1), ...[...names, ...names.flatMap(inIndonesian)].map(withoutMarks))
    areas.set(key, entry)
  }
  return areas
}

/** The Indonesian words for the directions that English puts before a name. */
const DIRECTIONS: { readonly [word: string]: string } = {
  north: 'Utara',
  northern: 'Utara',
  south: 'Selatan',
  southern: 'Selatan',
  west: 'Barat',
  western: 'Barat',
  east: 'Timur',
  eastern: 'Timur',
  central: 'Tengah',
}

/** "North Darfur", "Mashonaland West": as Indonesian says it, "Darfur Utara"; nothing for other names. */
function inIndonesian(name: string): string[] {
  const words = name.split(' ')
  const first = DIRECTIONS[words[0].toLowerCase()]
  const last = DIRECTIONS[words.at(-1)!.toLowerCase()]
  if (words.length < 2 || (first === undefined) === (last === undefined)) return []
  return [first === undefined ? `${words.slice(0, -1).join(' ')} ${last}` : `${words.slice(1).join(' ')} ${first}`]
}

/** A name in the letters of English: "Nuevo León" is printed "Nuevo Leon". */
function withoutMarks(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '')
}

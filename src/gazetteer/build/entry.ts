import type { PlaceType } from '../../model/gazetteer.ts'

/** A place on its way into the table; `parent` is an entry of the same list. */
export interface Entry {
  name: string
  type: PlaceType
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null
  /** Kemendagri suffix or GeoNames id (numbers), ISO 3166-2 code (text), null for none. */
  code: number | string | null
  flags: number
  latitude: number | null
  longitude: number | null
  /** 0–255 */
  weight: number
  parent: Entry | null
}

/** A name that leads to a place. */
export interface Alias {
  text: string
  entry: Entry
  /** Only as printed. */
  exact: boolean
  /** Another spelling of the place's name, which needs more to be taken for it. */
  isSpelling: boolean
}

/** What the parts of the build hand on: places in the order of the table, and the names beyond their own. */
export interface Draft {
  entries: Entry[]
  aliases: Alias[]
  /** Kemendagri codes no longer in use, as numbers, and the area that took them over. */
  formerCodes: Map<number, Entry>
  areaByCode: Map<string, Entry>
}

/** Adds a place under its own name. */
export function add(draft: Draft, entry: Entry): Entry {
  draft.entries.push(entry)
  draft.aliases.push({ text: entry.name, entry, exact: false, isSpelling: false })
  return entry
}

/** Adds further names of a place; one of capitals alone ("NTT", "AS") is exact. */
export function alias(draft: Draft, entry: Entry, ...names: string[]): void {
  for (const text of names)
    if (text !== '') draft.aliases.push({ text, entry, exact: /^[A-Z]{2,5}$/.test(text), isSpelling: false })
}

/** Adds other spellings of a place's name. */
export function spelling(draft: Draft, entry: Entry, ...names: string[]): void {
  for (const text of names) draft.aliases.push({ text, entry, exact: false, isSpelling: true })
}

/** The weight of a settlement of so many people: 10 million 200, a million 175, 100 thousand 150, 10 thousand 125. */
export function weightOf(population: number): number {
  return Math.max(40, Math.min(210, Math.round(25 + 25 * Math.log10(Math.max(1, population)))))
}

/** The mean of points, or null for none. */
export function centre(
  points: readonly { latitude: number | null; longitude: number | null }[],
): { latitude: number; longitude: number } | null {
  const known = points.filter((p) => p.latitude != null && p.longitude != null)
  if (known.length === 0) return null
  const mean = (key: 'latitude' | 'longitude') => known.reduce((sum, p) => sum + p[key]!, 0) / known.length
  return { latitude: mean('latitude'), longitude: mean('longitude') }
}

/** Items by key, both in first-come order. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

import type { EventPlace } from '../model/event.ts'
import type { SourceRecord } from './source.ts'
import { wordHash } from './words.ts'

type LocationFact = SourceRecord['locations'][number]

/** A place as numbers that are equal where the names are, from the country down; 0: not known. */
export interface Area {
  readonly country: number
  readonly province: number
  readonly regency: number
  readonly district: number
  /** The place itself where it is smaller than a regency, or no area of the state (a road, a mountain, a strait). */
  readonly local: number
}

/** The levels of an area below the country. */
export const LEVELS = ['province', 'regency', 'district', 'local'] as const

/** An area of which nothing is known. */
export const NOWHERE: Area = { country: 0, province: 0, regency: 0, district: 0, local: 0 }

/** What goes by two names. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['dki jakarta', 'jakarta'],
  ['daerah istimewa yogyakarta', 'yogyakarta'],
])

/** The one name of a place, in small letters. */
export function oneName(name: string): string {
  const low = name.toLowerCase()
  return OTHER_NAMES.get(low) ?? low
}

const numberOf = (name: string | undefined) => (name === undefined ? 0 : wordHash(oneName(name)))

/** The area of a place: its name and those it lies in. Names are compared, not codes, since a road or a school has none. */
export function areaOf({ name, type, country, code, within }: LocationFact): Area {
  const path = [...within].reverse()
  const isState = country === 'ID' && code !== null && /^\d\d(?:\.|$)/.test(code)
  if (isState) path.push(name)
  const isLocal = !isState && type !== 'country' && type !== 'province'
  return {
    country: country === null ? 0 : wordHash(country),
    province: numberOf(path[1] ?? (type === 'province' ? name : undefined)),
    regency: country === 'ID' ? numberOf(path[2]) : 0,
    district: country === 'ID' ? numberOf(path[3]) : 0,
    local: isLocal ? numberOf(name) : numberOf(path.length > 3 ? name : undefined),
  }
}

/** A place as an event has it. */
export function placeOf({ code, name, type, latitude, longitude, within }: LocationFact): EventPlace {
  return { code, name, type, latitude, longitude, within }
}

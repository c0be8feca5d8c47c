import type { EventPlace } from '../model/event.ts'
import { type Area, areaOf, NOWHERE, placeOf } from './area.ts'
import { dayOf } from './days.ts'
import type { SourceIncident, SourceRecord } from './source.ts'
import { typeByTitle } from './stand-in.ts'
import { type Word, wordsOf } from './words.ts'

type LocationFact = SourceRecord['locations'][number]

/** Something an article tells of: what, where, on what day. */
export interface Happening {
  readonly type: string | null
  readonly name: string | null
  /** Days since 1970, null where it is not known. */
  readonly day: number | null
  readonly area: Area
  readonly place: EventPlace | null
  /** The regency or city that it lies in, where the record says which: the place itself, or that of a road or school in it. */
  readonly regency: EventPlace | null
  /** Its number among the incidents of the record, -1: a guess by the title, where the record has none. */
  readonly incident: number
  /** Whether the record was made by a version that looks for incidents. */
  readonly looked: boolean
}

/** So many days before its article a happening is an old one. */
export const OLD_DAYS = 180

/** What an article tells of, that which it is about first; never empty. Where the record has no incidents, a guess by its words and places. */
export function happeningsOf(record: SourceRecord, published: number | null, title: readonly Word[]): Happening[] {
  const { incidents } = record
  if (incidents === null || incidents.length === 0) return [guessed(record)]
  const found = incidents.map((incident, i) => happeningOf(record, incident, i, published))
  const stems = new Set(title.map(({ stem }) => stem))
  const isInTitle = ({ incident }: Happening) => wordsOf(incidents[incident].text, MOST_WORDS).some(({ stem }) => stems.has(stem))
  found.sort(
    (a, b) =>
      Number(isOld(a, published)) - Number(isOld(b, published)) ||
      Number(isInTitle(b)) - Number(isInTitle(a)) ||
      a.incident - b.incident,
  )
  const [main, ...others] = found
  const same = others.filter(({ type }) => type === main.type)
  const placed =
    incidents[main.incident].location === null ? same.find(({ incident }) => incidents[incident].location !== null) : undefined
  const day = main.day ?? same.find((other) => other.day !== null)?.day ?? null
  return [
    { ...main, day, ...(placed !== undefined && { area: placed.area, place: placed.place, regency: placed.regency }) },
    ...others,
  ]
}

/** A date of more days than this says nothing about the day of a happening. */
const MOST_DAYS = 3

/** So many words of what first tells an incident are looked for in the title. */
const MOST_WORDS = 8

function happeningOf(
  record: SourceRecord,
  { type, name, location, date }: SourceIncident,
  incident: number,
  published: number | null,
): Happening {
  const place = record.locations.find(({ id }) => id === location)
  const told = record.dates.find(({ id }) => id === date)
  const [from, to] = [told?.from ?? null, told?.to ?? null].map((one) => (one === null ? null : dayOf(one)))
  // "tahun 2025" is no day, "tahun 2007" is long past
  const isDay = from !== null && to !== null && (to - from <= MOST_DAYS || (published !== null && published - to > OLD_DAYS))
  const day = isDay ? from : null
  // What is told has happened: a day to come is that of something else.
  const isPast = day === null || published === null || day <= published + 1
  return { type, name, day: isPast ? day : null, ...where(place, record), incident, looked: true }
}

/** What an article without incidents may be about. */
function guessed(record: SourceRecord): Happening {
  return {
    type: typeByTitle(record.article.title),
    name: null,
    day: null,
    ...where(undefined, record),
    incident: -1,
    looked: record.incidents !== null,
  }
}

/** The area of a place; what it does not say of the regency, the other places of the article where something happened do. */
function where(stated: LocationFact | undefined, { locations }: SourceRecord): Pick<Happening, 'area' | 'place' | 'regency'> {
  const settled = locations.filter(({ role, type }) => role !== 'dateline' && type !== 'country')
  const place = stated ?? settled.find(({ role }) => role === 'event') ?? settled[0]
  if (place === undefined) return { area: NOWHERE, place: null, regency: null }
  return { area: areaOf(place), place: placeOf(place), regency: regencyOf(place, locations) }
}

/** The regency or city of a place in Indonesia: by its code, or the one of that name that the article names. */
function regencyOf(place: LocationFact, locations: readonly LocationFact[]): EventPlace | null {
  const { code, within, latitude, longitude } = place
  if (within.at(-1) !== 'Indonesia') return null
  if (code !== null && isRegency(code)) return placeOf(place)
  const [name, ...above] = within.slice(-LEVELS_FROM_REGENCY)
  if (above.length < LEVELS_FROM_REGENCY - 1) return null
  if (code !== null && /^\d\d\./.test(code)) {
    // "32.71": the second part of a city's code begins with 7
    const type = code[3] === '7' || code.startsWith('31') ? 'city' : 'regency'
    return { code: code.slice(0, REGENCY_CODE), name, type, latitude, longitude, within: above }
  }
  const named = locations.find(
    (other) => other.name === name && other.code !== null && isRegency(other.code) && other.within[0] === above[0],
  )
  return named === undefined ? null : placeOf(named)
}

/** Length of the code of a regency or city ("35.07"). */
const REGENCY_CODE = 5

/** A regency, its province and the country. */
const LEVELS_FROM_REGENCY = 3

const isRegency = (code: string) => code.length === REGENCY_CODE && /^\d\d\.\d\d$/.test(code)

/** Whether an article tells of something long past: an anniversary, a trial, a look back. */
export function isOld({ day }: Happening, published: number | null): boolean {
  return day !== null && published !== null && published - day > OLD_DAYS
}

import type { DateFact } from '../../model/kinds/date.ts'
import type { IncidentType } from '../../model/kinds/incident-types.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { type DayNumber, isoDay, parseIsoDay } from '../../text/calendar.ts'
import { mayBeOne } from './families.ts'
import type { Telling } from './tellings.ts'

/** Words that tell of one incident. */
export interface Group {
  readonly tellings: Telling[]
  /** The types its words name, with how much speaks for each. */
  readonly types: Map<IncidentType, number>
  readonly days: DateFact[]
  readonly places: LocationFact[]
  /** How many came to harm, as its sentences have it. */
  readonly tolls: number[]
}

/** So many incidents, the first of a text and those told last, may be told of again; and so many days, places and tolls of each are kept. */
const MOST_OPEN = 8
const MOST_TIES = 8

/** Ties the words of incidents to one another: those that may tell of the same thing, unless they give it another day or place. */
export function groupsOf(tellings: readonly Telling[]): Group[] {
  const groups: Group[] = []
  /** The incidents that may be told of again, the one told last behind. */
  let open: Group[] = []
  for (const telling of tellings) {
    const told = telling.type === null ? again(open, groups, telling) : same(open, telling, telling.type)
    if (told === null && telling.type === null) continue
    const group = told ?? { tellings: [], types: new Map(), days: [], places: [], tolls: [] }
    if (told === null) groups.push(group)
    add(group, telling)
    open = [...open.filter((other) => other !== group), group]
    if (open.length > MOST_OPEN) open.splice(open[0] === groups[0] ? 1 : 0, 1)
  }
  return groups
}

function add(group: Group, telling: Telling): void {
  const { tellings, types, days, places, tolls } = group
  tellings.push(telling)
  if (telling.day !== null && days.length < MOST_TIES && !days.includes(telling.day)) days.push(telling.day)
  for (const place of telling.places) if (places.length < MOST_TIES && !places.includes(place)) places.push(place)
  tolls.push(...telling.tolls.slice(0, Math.max(0, MOST_TIES - tolls.length)))
  if (telling.type === null) return
  const before = types.get(telling.type) ?? 0
  // However often it is said later, it does not outweigh what the beginning tells.
  const isSaid = telling.sentence >= LATE && before >= MOST_LATE
  types.set(telling.type, isSaid ? before : before + weightOf(telling))
}

/** From this sentence on words of a type add to it no more than up to so much. */
const LATE = 5
const MOST_LATE = 5

/** How much words say of what it was: those at the beginning more, those that leave it open less. */
function weightOf({ mention, sentence, accused }: Telling): number {
  const place = sentence < 2 ? 3 : sentence < 5 ? 2 : 1
  const basis = mention.weak ? 0.1 : mention.basis === 'open' ? 0.4 : 1
  // "pelaku pembunuhan … ditembak polisi": what they are sought for, and not their arrest, is told.
  return place * basis * (accused ? 2 : 1)
}

/** The incident that words such as "peristiwa itu" name again: the last told in their paragraph, else the first of the text. */
function again(open: readonly Group[], groups: readonly Group[], telling: Telling): Group | null {
  const last = open.at(-1)
  if (last === undefined) return null
  const chosen = last.tellings.at(-1)!.paragraph === telling.paragraph ? last : groups[0]
  return isCompatible(chosen, telling) ? chosen : (open.find((group) => isCompatible(group, telling)) ?? null)
}

/** The incident that words of a type tell of again, null where they tell of another one. */
function same(open: readonly Group[], telling: Telling, type: IncidentType): Group | null {
  let best: Group | null = null
  let most = 0
  for (const group of open) {
    if (!isCompatible(group, telling) && !isOneSickness(group, telling)) continue
    const likeness = likenessOf(group, type)
    if (likeness === 0) continue
    const nearness = group.tellings.at(-1)!.paragraph === telling.paragraph ? 0.5 : 0
    const { day } = telling
    const shared = day !== null && group.days.some((other) => overlap(day, other)) ? 2 : 0
    if (likeness + nearness + shared > most) {
      most = likeness + nearness + shared
      best = group
    }
  }
  return best
}

/** How like an incident is to words of a type: 2 that it was told as already, 1 that it may be, 0 that it may not. */
function likenessOf({ types }: Group, type: IncidentType): 0 | 1 | 2 {
  if (types.has(type)) return 2
  for (const other of types.keys()) if (!mayBeOne(other, type) && (other !== 'other-accident' || types.size === 1)) return 0
  return 1
}

/** Whether nothing that words say of day and place speaks against an incident. */
const isCompatible = (group: Group, telling: Telling) =>
  isOfDay(group, telling) && !isFormerOne(group, telling) && (isOfPlace(group, telling) || isItsCause(group, telling))

const isOfDay = ({ days }: Group, { day }: Telling) =>
  day === null || days.length === 0 || days.some((other) => overlap(day, other))

/** "Tahun lalu banjir juga menewaskan 12 orang", in a story of three who died: whether an old day and another toll are those of another one. */
const isFormerOne = (group: Group, { isFormer, tolls }: Telling) =>
  isFormer &&
  group.days.length === 0 &&
  group.tolls.length > 0 &&
  tolls.length > 0 &&
  !group.tolls.some((toll) => tolls.includes(toll))

const isOfPlace = (group: Group, { places }: Telling) =>
  places.length === 0 ||
  group.places.length === 0 ||
  places.some((place) => group.places.some((other) => areRelated(place, other)))

/** "kasus virus corona di Wuhan … wabah di Jilin": a pandemic is one, wherever and on whichever day of a year it is counted. */
function isOneSickness({ tellings, days }: Group, { mention, day }: Telling): boolean {
  if (mention.needs !== 'cases' || tellings[0].mention.needs !== 'cases') return false
  return day === null || days.length === 0 || areOfOneYear(day, days[0])
}

/** "tsunami di Papua akibat gempa di Rusia": what came before and where does not make two of it. */
const isItsCause = ({ tellings }: Group, { isCause, sentence }: Telling) => isCause && tellings.at(-1)!.sentence === sentence

/** Whether two days begin in one year: not last year's figure beside this year's, nor 1918 in a story of 2020. */
export const areOfOneYear = (a: DateFact, b: DateFact) =>
  a.from === null || b.from === null || a.from.slice(0, 4) === b.from.slice(0, 4)

/** Whether two dates have a day in common. */
export function overlap(a: DateFact, b: DateFact): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return true
  return (a.from <= b.to && b.from <= a.to) || isOneNight(a, b) || isOneNight(b, a)
}

/** "Selasa malam", "Rabu dini hari": the evening of one day and the small hours of the next. */
function isOneNight({ value: evening, to }: DateFact, { value: morning, from }: DateFact): boolean {
  return EVENING.test(evening!) && SMALL_HOURS.test(morning!) && nextDay(to!) === from
}

const EVENING = /T(?:NI|EV|1[89]|2\d)/
const SMALL_HOURS = /T(?:MO|0[0-6])/

const nextDay = (day: string) => isoDay((parseIsoDay(day) + 1) as DayNumber)

/** Whether a place is another one, holds it, or may lie in it. */
export function areRelated(a: LocationFact, b: LocationFact): boolean {
  if (a.id === b.id || a.name === b.name) return true
  if (a.within.includes(b.name) || b.within.includes(a.name)) return true
  // What no table knows may lie anywhere.
  return a.code === null || b.code === null
}

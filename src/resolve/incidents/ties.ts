import type { CountFact } from '../../model/kinds/count.ts'
import type { DateFact } from '../../model/kinds/date.ts'
import type { IncidentFact } from '../../model/kinds/incident.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { tokenAt } from '../../text/token-at.ts'
import type { Context } from '../context.ts'
import { areRelated, overlap } from './groups.ts'
import type { Standing } from './standing.ts'

/** What an incident is tied to. */
export type Ties = Pick<IncidentFact, 'location' | 'date' | 'counts'>

/** What each incident of a text is tied to: its place, its day and those it befell. The one place where this is decided. */
export function tiesOf(groups: readonly Standing[], context: Context): Ties[] {
  const scene = context.facts.locations.find(({ role }) => role === 'event')
  const places = groups.map((group) => placeOf(group, scene))
  const days = groups.map((group) => dayOf(group))
  const counts = countsOf(groups, places, days, context)
  return groups.map((_, i) => ({ location: places[i]?.id ?? null, date: days[i]?.id ?? null, counts: counts[i] }))
}

/** The first place told of it, or the finest within that; of what the text is about, else where its story plays. */
function placeOf({ places, main }: Standing, scene: LocationFact | undefined): LocationFact | null {
  const first = places[0] ?? (main ? scene : undefined)
  if (first === undefined) return null
  let finest = first
  for (const place of places) if (place.within.includes(finest.name)) finest = place
  return finest
}

/** The first day told of it. */
function dayOf({ days }: Standing): DateFact | null {
  return days.find(({ value }) => /^\d{4}-\d\d-\d\d/.test(value!)) ?? days[0] ?? null
}

/** Statuses that are no part of what befell people. */
const AFTERWARDS: ReadonlySet<CountFact['status']> = new Set(['arrested', 'repatriated', 'other'])

function countsOf(
  groups: readonly Standing[],
  places: readonly (LocationFact | null)[],
  days: readonly (DateFact | null)[],
  { doc, facts }: Context,
): string[][] {
  const tied: string[][] = groups.map(() => [])
  if (groups.length === 0) return tied
  const main = Math.max(
    0,
    groups.findIndex((group) => group.main),
  )
  const told = toldBy(groups, main)
  const before = toldBefore(told, doc.story.paragraphs)
  const placeById = new Map(facts.locations.map((place) => [place.id, place]))
  const dayById = new Map(facts.dates.map((day) => [day.id, day]))
  for (const count of facts.counts) {
    if (AFTERWARDS.has(count.status)) continue
    const sentence = doc.sentenceOf[tokenAt(doc, count.span[0])]
    const own = told.get(sentence) ?? before.get(sentence) ?? main
    if (!groups[own].main && told.get(sentence) === undefined && !isNear(told, sentence, own)) continue
    const place = count.location === null ? undefined : placeById.get(count.location)
    const day = count.date === null ? undefined : dayById.get(count.date)
    const isElsewhere = place !== undefined && places[own] !== null && !areRelated(place, places[own])
    const isThen =
      day === undefined || days[own] === null || overlap(day, days[own]) || (day.from ?? '') >= (days[own].from ?? '')
    if (told.get(sentence) === undefined && (isElsewhere || !isThen)) continue
    tied[own].push(count.id)
  }
  return tied
}

/** The incident each sentence tells of, beside the one that the text is about. */
function toldBy(groups: readonly Standing[], main: number): ReadonlyMap<number, number> {
  const told = new Map<number, number>()
  groups.forEach(({ tellings }, i) => {
    for (const { sentence } of tellings) if (!told.has(sentence) || i !== main) told.set(sentence, i)
  })
  return told
}

/** The incident told last before each sentence, in its paragraph. */
function toldBefore(told: ReadonlyMap<number, number>, paragraphs: Int32Array): ReadonlyMap<number, number> {
  const before = new Map<number, number>()
  for (let s = 1; s < paragraphs.length; s++) {
    if (paragraphs[s] !== paragraphs[s - 1]) continue
    const last = told.get(s - 1) ?? before.get(s - 1)
    if (last !== undefined) before.set(s, last)
  }
  return before
}

const isNear = (told: ReadonlyMap<number, number>, sentence: number, own: number) => told.get(sentence - 1) === own

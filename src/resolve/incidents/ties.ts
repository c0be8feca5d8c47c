import { FINDS } from '../../lexicon/incidents.ts'
import { CARE_PLACES } from '../../lexicon/victims.ts'
import type { Doc } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import type { DateFact } from '../../model/kinds/date.ts'
import type { IncidentFact } from '../../model/kinds/incident.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { parseIsoDay } from '../../text/calendar.ts'
import { firstFrom } from '../../text/first-from.ts'
import { tokenAt } from '../../text/token-at.ts'
import { classBits, isClass, sentenceEnd, sentenceStart } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { areOfOneYear, areRelated, overlap } from './groups.ts'
import type { Standing } from './standing.ts'

/** What an incident is tied to. */
export type Ties = Pick<IncidentFact, 'location' | 'date' | 'counts'>

/** What each incident of a text is tied to: its place, its day and those it befell. The one place where this is decided. */
export function tiesOf(groups: readonly Standing[], context: Context): Ties[] {
  const { doc, facts } = context
  const scene = facts.locations.find(({ role, span }) => role === 'event' && !isClass(doc, tokenAt(doc, span[0]), CARE_PLACES))
  const placeById = new Map(facts.locations.map((place) => [place.id, place]))
  const dayById = new Map(facts.dates.map((day) => [day.id, day]))
  const places = groups.map((group) => placeOf(group, scene))
  const days = groups.map((group) => dayOf(group))
  const countById = new Map(facts.counts.map((count) => [count.id, count]))
  const first = countsOf(groups, places, days, context)
  const asCount = (id: string) => countById.get(id)!
  // "Bus terguling. Delapan orang tewas pada Senin di Subang": what befell people did so then and there.
  const placesToo = places.map((place, i) => place ?? placeById.get(toldBy(first[i].map(asCount), 'location', doc) ?? '') ?? null)
  const daysToo = days.map((day, i) => day ?? dayById.get(toldBy(first[i].map(asCount), 'date', doc) ?? '') ?? null)
  const counts = countsOf(groups, places, daysToo, context)
  return groups.map((_, i) => ({ location: placesToo[i]?.id ?? null, date: daysToo[i]?.id ?? null, counts: counts[i] }))
}

/** Where or when those came to harm whom some counts count, null where none says it. */
const toldBy = (counts: readonly CountFact[], key: 'location' | 'date', doc: Doc): string | null =>
  counts.find((count) => BY_INCIDENT.has(count.status) && count[key] !== null && (key === 'location' || !isFound(doc, count)))?.[
    key
  ] ?? null

/** The first place told of it, or a finer one; of what the text is about, else where its story plays. */
function placeOf({ tellings, type, places, main }: Standing, scene: LocationFact | undefined): LocationFact | null {
  // "tsunami di Papua akibat gempa di Rusia"
  const own = tellings.slice(0, MOST_ASKED).find((telling) => telling.type === type && telling.places.length > 0)
  const first = own?.places[0] ?? places[0] ?? (main ? scene : undefined)
  if (first === undefined) return null
  // "tambang di Jawa Barat … Gunung Kuda": no table says where it lies.
  let finest = (isWide(first) ? places.find((place) => !isWide(place) && areRelated(place, first)) : undefined) ?? first
  for (const place of places) if (place.within.includes(finest.name)) finest = place
  return finest
}

const isWide = ({ type }: LocationFact) => type === 'country' || type === 'province' || type === 'region'

/** The first day told of it, else the first hour. */
function dayOf({ days, tellings }: Standing): DateFact | null {
  const day = days.find(({ value }) => /^\d{4}-\d\d-\d\d/.test(value!)) ?? days[0]
  return day ?? tellings.slice(0, MOST_ASKED).find(({ hour }) => hour !== null)?.hour ?? null
}

/** "Dua jenazah ditemukan, Rabu": whether the day of a figure is that of a find. */
function isFound(doc: Doc, { span, status }: CountFact): boolean {
  if (status !== 'dead') return false
  const at = tokenAt(doc, span[0])
  const to = Math.min(sentenceEnd(doc, at), at + REACH)
  for (let i = Math.max(sentenceStart(doc, at), at - REACH); i < to; i++)
    if (doc.words[i] !== 0 && foundBits(doc, i) !== 0) return true
  return false
}

/** How far around a figure the words of what followed stand, in tokens. */
const REACH = 30

const foundBits = classBits([FINDS])

/** Statuses of people whose day and place are those of what befell them. */
const BY_INCIDENT: ReadonlySet<CountFact['status']> = new Set(['dead', 'injured', 'missing', 'captive', 'victim'])

/** Statuses that are no part of what befell people. */
const AFTERWARDS: ReadonlySet<CountFact['status']> = new Set(['arrested', 'repatriated', 'other'])

/** Statuses that say where those went whom a sickness did not befall: "evakuasi 200 WNI dari Wuhan". */
const FROM_SICKNESS: ReadonlySet<CountFact['status']> = new Set(['displaced', 'rescued'])

function countsOf(
  groups: readonly Standing[],
  places: readonly (LocationFact | null)[],
  days: readonly (DateFact | null)[],
  { doc, facts }: Context,
): string[][] {
  const tied: string[][] = groups.map(() => [])
  if (groups.length === 0) return tied
  const tellingAt = nearestTelling(groups, doc)
  const placeById = new Map(facts.locations.map((place) => [place.id, place]))
  const dayById = new Map(facts.dates.map((day) => [day.id, day]))
  const fits = (day: DateFact | undefined, i: number) => day === undefined || days[i] === null || overlap(day, days[i])
  /** Before it happened; a sickness has its figures over the year. */
  const isBefore = (day: DateFact | undefined, i: number) =>
    !fits(day, i) &&
    isEarlier(day, days[i], day!.from === day!.to ? SLIP : 0) &&
    (groups[i].type !== 'epidemic' || !areOfOneYear(day!, days[i]!))
  for (const count of facts.counts) {
    if (AFTERWARDS.has(count.status)) continue
    const place = count.location === null ? undefined : placeById.get(count.location)
    const day = count.date === null ? undefined : dayById.get(count.date)
    const near = tellingAt(tokenAt(doc, count.span[0]))
    if (near === null) continue
    let own = near.group
    if (groups[own].type === 'epidemic' && FROM_SICKNESS.has(count.status)) continue
    if (near.beside) {
      // "menabrakkan truk seperti di Nice pada 2016, yang menewaskan 86 orang"
      if (!isEarlier(day, days[own], LONG)) tied[own].push(count.id)
      continue
    }
    // "Banjir pada 2024 … . Saat itu 1.200 orang tewas": those of the day or place of another incident are its.
    if (day !== undefined && !fits(day, own)) own = otherOf(days, own, (other) => overlap(other, day))
    else if (place !== undefined && !isThere(place, places[own])) own = otherOf(places, own, (other) => areRelated(other, place))
    if (!isBefore(day, own)) tied[own].push(count.id)
  }
  return tied
}

/** Whether a day lies more than so many days before another. */
const isEarlier = (day: DateFact | undefined, other: DateFact | null, days: number) =>
  day?.to != null && other?.from != null && parseIsoDay(day.to) + days < parseIsoDay(other.from)

/** So many days are a slip (an evening there is the next morning here), and so many are long: what is compared with. */
const SLIP = 1
const LONG = 60

const isThere = (place: LocationFact, other: LocationFact | null) => other === null || areRelated(place, other)

/** The first other incident that happened then or there, the same one where there is none. */
function otherOf<F>(ties: readonly (F | null)[], own: number, isIts: (tie: F) => boolean): number {
  const other = ties.slice(0, MOST_ASKED).findIndex((tie) => tie !== null && isIts(tie))
  return other < 0 ? own : other
}

/** So many incidents of a text are asked for their day or place. */
const MOST_ASKED = 8

/** The incident a token tells of, and whether that is named in its own sentence; null for none. */
type TellingAt = (token: number) => { readonly group: number; readonly beside: boolean } | null

/** Tells which incident is told nearest: in the sentence, else before it in the paragraph, else what the text is about. */
function nearestTelling(groups: readonly Standing[], doc: Doc): TellingAt {
  const main = Math.max(
    0,
    groups.findIndex((group) => group.main),
  )
  const told = groups
    .flatMap(({ tellings }, group) => tellings.map(({ mention }) => ({ group, first: mention.first })))
    .sort((a, b) => a.first - b.first)
  const { sentenceOf } = doc
  const { paragraphs } = doc.story
  return (token) => {
    const at = firstFrom(told.length, (i) => told[i].first, token)
    const sentence = sentenceOf[token]
    const beside = [told[at - 1], told[at]].filter((one) => one !== undefined && sentenceOf[one.first] === sentence)
    beside.sort((a, b) => Math.abs(a.first - token) - Math.abs(b.first - token))
    if (beside.length > 0) return { group: beside[0].group, beside: true }
    const before = told[at - 1]
    if (before !== undefined && paragraphs[sentenceOf[before.first]] === paragraphs[sentence])
      return { group: before.group, beside: false }
    return groups[main].main ? { group: main, beside: false } : null
  }
}

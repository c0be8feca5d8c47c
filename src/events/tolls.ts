import { type EventPlace, STATUSES, type Toll, type Update } from '../model/event.ts'
import { isoDay } from '../text/calendar.ts'
import type { Figure } from './figures.ts'
import { isElsewhere, isForPart } from './parts.ts'
import { bestOf, type Dated, daysOf, onePerArticle, outletsOf, type Report } from './weighing.ts'

/** What an event is known by when its tolls are drawn up. */
export interface Frame {
  /** Its first day, days since 1970, null: not known. */
  readonly from: number | null
  readonly place: EventPlace | null
  /** All places where its articles put it. */
  readonly spots: readonly EventPlace[]
}

/** The tolls of an event, a status each, with every figure that its articles gave; reports come in order, copies left out. */
export function tollsOf(reports: readonly Report[], frame: Frame): Toll[] {
  const figures = reports.flatMap((report) => report.figures.flatMap((figure) => dated(figure, report, frame)))
  return STATUSES.flatMap((status) => {
    const all = figures.filter((figure) => figure.status === status)
    const here = all.filter(({ place }) => !isElsewhere(place, frame.spots))
    const told = here.length > 0 ? here : all.filter(isOfItsDay)
    return told.length === 0 ? [] : [tollOf(status, told)]
  })
}

/** Whether a figure is tied to an incident and holds for the very day of it: then its place may be where people were taken, or came from. */
const isOfItsDay = ({ incident, from, report: { happened } }: Dated) => incident >= 0 && from !== null && from === happened

/** The day that articles put an event on may be off by so much: that of a visit, of what they tell of first. */
const DAYS_OFF = 3

/** A figure with its day, unless that is before the event. A figure of the event's own day that is told later holds for the day it is told. */
function dated(figure: Figure, report: Report, { from, place }: Frame): Dated[] {
  if (from !== null && figure.to !== null && figure.to < from - DAYS_OFF) return []
  const isDay = figure.from !== null && figure.from === figure.to
  const isLater = isDay && (from === null || figure.from > from) && (report.day === null || figure.from <= report.day)
  const asOf = isLater ? figure.from : (report.day ?? figure.from)
  return [{ ...figure, report, asOf, isDated: isLater, isPart: isForPart(figure.place, place, report.spot) }]
}

function tollOf(status: Toll['status'], told: readonly Dated[]): Toll {
  // A part is all there is where nobody tells of the whole.
  const wholes = new Set(told.flatMap(({ isPart, value }) => (isPart ? [] : [value])))
  const hasWhole = wholes.size > 0
  const isWhole = ({ isPart, value }: Dated) => !(isPart && hasWhole) || (value !== null && wholes.has(value))
  const whole = told.filter(isWhole)
  const days = daysOf(status, whole)
  const standing = onePerArticle(whole).map((figure) => ({ ...figure, day: days.get(figure)! }))
  const newest = Math.max(...standing.map(({ day }) => day))
  const latest = standing.filter(({ day }) => day === newest)
  const best = bestOf(status, standing)
  // What a single outlet tells is not yet sure: the best before it is the more careful figure.
  const before =
    outletsOf(latest) === 1
      ? bestOf(
          status,
          standing.filter(({ day }) => day < newest),
        )
      : null
  const lows = [...standing.filter(({ day }) => day >= newest - 1), ...(before === null ? [] : [before])]
    .map(({ value, min }) => value ?? min)
    .filter((value) => value !== null)
  const highs = standing.map(({ value, min, max }) => max ?? value ?? min).filter((value) => value !== null)
  return {
    status,
    best: best?.value ?? null,
    low: lows.length === 0 ? null : Math.min(...lows),
    high: highs.length === 0 ? null : Math.max(...highs),
    asOf: best === null || best.asOf === null ? null : isoDay(best.asOf),
    conflict: new Set(latest.map(({ value }) => value).filter((value) => value !== null)).size > 1,
    updates: updatesOf(told, (figure) => days.get(figure) !== newest),
  }
}

function updatesOf(told: readonly Dated[], isSuperseded: (figure: Dated) => boolean): Update[] {
  const updates = new Map<string, { figure: Dated; sources: Update['sources'] }>()
  for (const figure of told) {
    const { asOf, value, min, max, modifier, place, isPart, report, facts, official } = figure
    const key = JSON.stringify([asOf, value, min, max, modifier, isPart ? place?.name : null])
    const { article, outlet, published } = report
    const sources = facts.map((fact) => ({ article, fact, outlet, published, official }))
    const update = updates.get(key)
    if (update === undefined) updates.set(key, { figure, sources })
    else update.sources.push(...sources)
  }
  return [...updates.values()]
    .sort(({ figure: a }, { figure: b }) => (a.asOf ?? 0) - (b.asOf ?? 0) || (a.value ?? a.min ?? 0) - (b.value ?? b.min ?? 0))
    .map(({ figure, sources }) => ({
      asOf: figure.asOf === null ? null : isoDay(figure.asOf),
      value: figure.value,
      min: figure.min,
      max: figure.max,
      modifier: figure.modifier,
      place: figure.isPart ? (figure.place?.name ?? null) : null,
      superseded: isSuperseded(figure),
      sources,
    }))
}

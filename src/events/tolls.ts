import { type EventPlace, STATUSES, type Toll, type Update } from '../model/event.ts'
import { isoDay } from './days.ts'
import type { Figure } from './figures.ts'
import { isForPart } from './parts.ts'

/** The figures of one article of an event. */
export interface Report {
  readonly article: string
  readonly outlet: string | null
  readonly published: string | null
  readonly day: number | null
  /** Where the article puts the event. */
  readonly spot: EventPlace | null
  readonly figures: readonly Figure[]
}

/** A figure with the article that gives it and the day it holds for. */
interface Dated extends Figure {
  readonly report: Report
  readonly asOf: number | null
  readonly isPart: boolean
}

/** What an event is known by when its tolls are drawn up. */
export interface Frame {
  /** Its first day, days since 1970, null: not known. */
  readonly from: number | null
  readonly place: EventPlace | null
}

/** The tolls of an event, a status each, with every figure that its articles gave; reports come in order, copies left out. */
export function tollsOf(reports: readonly Report[], frame: Frame): Toll[] {
  const figures = reports.flatMap((report) => report.figures.flatMap((figure) => dated(figure, report, frame)))
  return STATUSES.flatMap((status) => {
    const told = figures.filter((figure) => figure.status === status)
    return told.length === 0 ? [] : [tollOf(status, told)]
  })
}

/** A figure with its day, unless that is before the event. A figure of the event's own day that is told later holds for the day it is told. */
function dated(figure: Figure, report: Report, { from, place }: Frame): Dated[] {
  if (from !== null && figure.to !== null && figure.to < from - 1) return []
  const isDay = figure.from !== null && figure.from === figure.to
  const isLater = isDay && (from === null || figure.from > from) && (report.day === null || figure.from <= report.day)
  const asOf = isLater ? figure.from : (report.day ?? figure.from)
  return [{ ...figure, report, asOf, isPart: isForPart(figure.place, place, report.spot) }]
}

function tollOf(status: Toll['status'], told: readonly Dated[]): Toll {
  // A part is all there is where nobody tells of the whole.
  const hasWhole = told.some(({ isPart }) => !isPart)
  const whole = told.filter(({ isPart }) => !(isPart && hasWhole))
  const standing = onePerArticle(whole)
  const days = standing.map(({ asOf }) => asOf ?? Number.NEGATIVE_INFINITY)
  const newest = Math.max(...days)
  const latest = standing.filter((_, i) => days[i] === newest)
  const best = bestOf(standing, latest)
  const lows = [...latest, ...(best === null ? [] : [best])]
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
    updates: updatesOf(told, ({ isPart, asOf }) => (isPart && hasWhole) || (asOf ?? Number.NEGATIVE_INFINITY) !== newest),
  }
}

/** Of several whole figures of one article for a state the newest, of those the surest and most often told, then the first. */
function onePerArticle(told: readonly Dated[]): Dated[] {
  const chosen = new Map<Report, Dated>()
  for (const figure of told) {
    const before = chosen.get(figure.report)
    if (before === undefined || rank(figure, before) > 0) chosen.set(figure.report, figure)
  }
  return [...chosen.values()]
}

function rank(a: Dated, b: Dated): number {
  const known = (figure: Dated) => (figure.value === null ? 0 : 1)
  const sure = ({ factuality }: Dated) => (factuality === 'certain' ? 1 : 0)
  return known(a) - known(b) || sure(a) - sure(b) || (a.asOf ?? 0) - (b.asOf ?? 0) || a.mentions - b.mentions
}

/** The newest figure; one that rests on a single outlet gives way to one of the day before, or the same, that more agree on. */
function bestOf(standing: readonly Dated[], latest: readonly Dated[]): Dated | null {
  const exact = (figures: readonly Dated[]) => figures.filter(({ value }) => value !== null)
  const candidates = exact(latest)
  const older = exact(standing)
  if (candidates.length === 0) return older.at(-1) ?? null
  const support = (figure: Dated, among: readonly Dated[]) => among.filter(({ value }) => value === figure.value).length
  const newest = candidates[0].asOf ?? 0
  const recent = older.filter(({ asOf }) => (asOf ?? 0) >= newest - 1)
  const byWeight = (among: readonly Dated[]) =>
    [...among].sort(
      (a, b) => support(b, recent) - support(a, recent) || (b.asOf ?? 0) - (a.asOf ?? 0) || (b.value ?? 0) - (a.value ?? 0),
    )
  const [first] = byWeight(candidates)
  const [agreed] = byWeight(recent)
  return support(first, recent) === 1 && support(agreed, recent) > 2 ? agreed : first
}

function updatesOf(told: readonly Dated[], isSuperseded: (figure: Dated) => boolean): Update[] {
  const updates = new Map<string, { figure: Dated; sources: Update['sources'] }>()
  for (const figure of told) {
    const { asOf, value, min, max, modifier, place, isPart, report, fact, official } = figure
    const key = JSON.stringify([asOf, value, min, max, modifier, isPart ? place?.name : null])
    const source = { article: report.article, fact, outlet: report.outlet, published: report.published, official }
    const update = updates.get(key)
    if (update === undefined) updates.set(key, { figure, sources: [source] })
    else update.sources.push(source)
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

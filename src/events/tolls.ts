import { type EventPlace, STATUSES, type Toll, type Update } from '../model/event.ts'
import { isoDay } from './days.ts'
import type { Figure } from './figures.ts'
import { isElsewhere, isForPart } from './parts.ts'

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
  /** All places where its articles put it. */
  readonly spots: readonly EventPlace[]
}

/** The tolls of an event, a status each, with every figure that its articles gave; reports come in order, copies left out. */
export function tollsOf(reports: readonly Report[], frame: Frame): Toll[] {
  const figures = reports.flatMap((report) => report.figures.flatMap((figure) => dated(figure, report, frame)))
  return STATUSES.flatMap((status) => {
    const told = figures.filter((figure) => figure.status === status)
    return told.length === 0 ? [] : [tollOf(status, told)]
  })
}

/** The day that articles put an event on may be off by so much: that of a visit, of what they tell of first. */
const DAYS_OFF = 3

/** A figure with its day, unless that is before the event. A figure of the event's own day that is told later holds for the day it is told. */
function dated(figure: Figure, report: Report, { from, place, spots }: Frame): Dated[] {
  if (from !== null && figure.to !== null && figure.to < from - DAYS_OFF) return []
  if (isElsewhere(figure.place, spots)) return []
  const isDay = figure.from !== null && figure.from === figure.to
  const isLater = isDay && (from === null || figure.from > from) && (report.day === null || figure.from <= report.day)
  const asOf = isLater ? figure.from : (report.day ?? figure.from)
  return [{ ...figure, report, asOf, isPart: isForPart(figure.place, place, report.spot) }]
}

function tollOf(status: Toll['status'], told: readonly Dated[]): Toll {
  // A part is all there is where nobody tells of the whole.
  const wholes = new Set(told.flatMap(({ isPart, value }) => (isPart ? [] : [value])))
  const hasWhole = wholes.size > 0
  const isWhole = ({ isPart, value }: Dated) => !(isPart && hasWhole) || (value !== null && wholes.has(value))
  const whole = told.filter(isWhole)
  const standing = onePerArticle(whole)
  const days = standing.map(dayOf)
  const newest = Math.max(...days)
  const latest = standing.filter((_, i) => days[i] === newest)
  const best = bestOf(status, standing)
  const lows = standing
    .filter((_, i) => days[i] >= newest - 1)
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
    updates: updatesOf(told, (figure) => !isWhole(figure) || dayOf(figure) !== newest),
  }
}

/** So many articles that agree on a figure outweigh another that one of them tells beside it. */
const AGREED = 3

/** So many other articles that give a figure make it the one of an article that gives several. */
const OTHERS = 2

/**
 * Of several whole figures of one article for a state one: that which many others give, else one that nobody gave on a day before, which is news, else the
 * newest, else the largest, of which the others are parts.
 */
function onePerArticle(told: readonly Dated[]): Dated[] {
  const largest = new Map<Report, number>()
  for (const { report, value } of told) largest.set(report, Math.max(largest.get(report) ?? 0, value ?? 0))
  const rank = (figure: Dated) => {
    const same = told.filter(({ value }) => value === figure.value)
    // What stands beside a larger one may be a part of it.
    const others = new Set(
      same.flatMap(({ report, value }) => (report !== figure.report && largest.get(report) === value ? [report] : [])),
    ).size
    return [
      figure.value === null ? 0 : 1,
      figure.factuality === 'certain' ? 1 : 0,
      others >= OTHERS ? others : 0,
      same.some(({ asOf }) => (asOf ?? 0) < (figure.asOf ?? 0)) ? 0 : 1,
      figure.asOf ?? 0,
      figure.value ?? 0,
    ]
  }
  const chosen = new Map<Report, Dated>()
  for (const figure of told) {
    const before = chosen.get(figure.report)
    if (before === undefined || isGreater(rank(figure), rank(before))) chosen.set(figure.report, figure)
  }
  return [...chosen.values()]
}

/** Whether the first number in which two lists differ is greater in the first list. */
function isGreater(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((number, i) => number !== b[i])
  return at >= 0 && a[at] > b[at]
}

/** States that people leave again: their figures fall as a matter of course. */
const PASSING: readonly Toll['status'][] = ['missing', 'captive', 'hospitalized', 'displaced', 'present', 'other']

/**
 * The newest figure. One that a single article gives, and that is less than half of the best one before, is most likely for a part ("two more bodies were
 * found") and does not take its place, unless people leave the state again.
 */
function bestOf(status: Toll['status'], standing: readonly Dated[]): Dated | null {
  const exact = standing.filter(({ value }) => value !== null)
  const days = [...new Set(exact.map(dayOf))].sort((a, b) => a - b)
  let best: Dated | null = null
  for (const day of days) {
    const ofDay = bestOfDay(exact, day)
    const isPart = best !== null && ofDay.support === 1 && !PASSING.includes(status) && ofDay.figure.value! < best.value! / 2
    if (!isPart) best = ofDay.figure
  }
  return best
}

/**
 * Of the figures of a day the one that most articles give. One that a single article gives gives way to one of the same day or the day before that many
 * others agree on, or two where it is less than half of theirs.
 */
function bestOfDay(exact: readonly Dated[], day: number): { figure: Dated; support: number } {
  const recent = exact.filter((figure) => dayOf(figure) <= day && dayOf(figure) >= day - 1)
  const support = ({ value }: Dated) => recent.filter((figure) => figure.value === value).length
  const heaviest = (figures: readonly Dated[]) =>
    figures.reduce((most, figure) => (isGreater([support(figure), dayOf(figure)], [support(most), dayOf(most)]) ? figure : most))
  const best = heaviest(recent.filter((figure) => dayOf(figure) === day))
  const agreed = heaviest(recent)
  const isOutweighed = support(agreed) >= AGREED || (support(agreed) === 2 && best.value! < agreed.value! / 2)
  const figure = support(best) === 1 && isOutweighed ? agreed : best
  return { figure, support: support(figure) }
}

/** The day a figure holds for; what has none comes before all others. */
const dayOf = ({ asOf }: Dated) => asOf ?? Number.NEGATIVE_INFINITY

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

import type { EventPlace, Toll } from '../model/event.ts'
import type { Figure } from './figures.ts'

/** The figures of one article of an event. */
export interface Report {
  readonly article: string
  readonly outlet: string | null
  readonly published: string | null
  readonly day: number | null
  /** Where the article puts the event. */
  readonly spot: EventPlace | null
  /** The day on which it puts it, days since 1970. */
  readonly happened: number | null
  /** The numbers in its title. */
  readonly titled: readonly number[]
  readonly figures: readonly Figure[]
}

/** A figure with the article that gives it and the day it holds for. */
export interface Dated extends Figure {
  readonly report: Report
  readonly asOf: number | null
  /** Whether the article itself gives the day. */
  readonly isDated: boolean
  readonly isPart: boolean
}

/** A figure with the day it is weighed by; what has none comes before all others. */
export interface Standing extends Dated {
  readonly day: number
}

/**
 * The days that figures are weighed by: one without a day of its own that a single outlet tells again is as old as it was when first told. One of the dead
 * in an article without a day that is above all others is as new as the newest: five in six changes of their number are rises.
 */
export function daysOf(status: Toll['status'], figures: readonly Dated[]): Map<Dated, number> {
  const dated = figures.filter(({ asOf }) => asOf !== null)
  const newest = Math.max(...dated.map(dayOf))
  const most = Math.max(...dated.map(({ value, min }) => value ?? min ?? 0))
  const isAbove = ({ asOf, value }: Dated) =>
    status === 'dead' && asOf === null && dated.length > 0 && value !== null && value > most
  const told = new Map<number | null, Map<string, number>>()
  const first = new Map<number | null, number>()
  for (const figure of figures) {
    const day = dayOf(figure)
    const latest = told.get(figure.value) ?? new Map<string, number>()
    told.set(figure.value, latest.set(outletOf(figure), Math.max(latest.get(outletOf(figure)) ?? Number.NEGATIVE_INFINITY, day)))
    first.set(figure.value, Math.min(first.get(figure.value) ?? Number.POSITIVE_INFINITY, day))
  }
  // Up to this day two outlets tell a figure.
  const agreed = new Map(
    [...told].map(([value, latest]) => [value, [...latest.values()].sort((a, b) => b - a)[1] ?? Number.NEGATIVE_INFINITY]),
  )
  return new Map(
    figures.map((figure) => {
      if (isAbove(figure)) return [figure, newest]
      const day = dayOf(figure)
      const isOwn = figure.isDated || figure.value === null || agreed.get(figure.value)! >= day
      return [figure, isOwn ? day : first.get(figure.value)!]
    }),
  )
}

/** What speaks with one voice: an outlet, or an article without one. */
const outletOf = ({ report: { outlet, article } }: Dated) => outlet ?? article

/** From how many outlets figures come. */
export const outletsOf = (figures: readonly Dated[]) => new Set(figures.map(outletOf)).size

/** So many outlets that agree on a figure outweigh another that one of them tells beside it. */
const AGREED = 2

/** So many other articles that give a figure make it the one of an article that gives several. */
const OTHERS = 2

/**
 * Of several whole figures of one article for a state one: that of its title, else that which many others give, else one that nobody gave on a day before, which is news, else the
 * newest, else the largest, of which the others are parts.
 */
export function onePerArticle(told: readonly Dated[]): Dated[] {
  const largest = new Map<Report, number>()
  for (const { report, value } of told) largest.set(report, Math.max(largest.get(report) ?? 0, value ?? 0))
  // What stands beside a larger one may be a part of it.
  const whole = new Map<number | null, Set<Report>>()
  const first = new Map<number | null, number>()
  for (const { report, value, asOf } of told) {
    const reports = whole.get(value) ?? new Set()
    if (largest.get(report) === value) reports.add(report)
    whole.set(value, reports)
    first.set(value, Math.min(first.get(value) ?? Number.POSITIVE_INFINITY, asOf ?? 0))
  }
  const toldBefore = mostBefore(told)
  const rank = (figure: Dated) => {
    const { report, value, factuality, asOf } = figure
    const reports = whole.get(value)!
    // "Dua Jenazah Ditemukan" where six were known
    const isTitled = value !== null && report.titled.includes(value) && value >= toldBefore(figure) / 2
    const others = reports.size - (reports.has(report) ? 1 : 0)
    return [
      value === null ? 0 : 1,
      factuality === 'certain' ? 1 : 0,
      isTitled ? 1 : 0,
      others >= OTHERS ? others : 0,
      first.get(value)! < (asOf ?? 0) ? 0 : 1,
      asOf ?? 0,
      value ?? 0,
    ]
  }
  const chosen = new Map<Report, Dated>()
  for (const figure of told) {
    const before = chosen.get(figure.report)
    if (before === undefined || isGreater(rank(figure), rank(before))) chosen.set(figure.report, figure)
  }
  return [...chosen.values()]
}

/** Tells of each figure the largest of those that hold for days before its own; 0 where there is none. */
function mostBefore(told: readonly Dated[]): (figure: Dated) => number {
  const days = [...new Set(told.map(dayOf))].sort((a, b) => a - b)
  const most = new Map(days.map((day) => [day, 0]))
  for (const figure of told) most.set(dayOf(figure), Math.max(most.get(dayOf(figure))!, figure.value ?? 0))
  let before = 0
  const mostUntil = new Map<number, number>()
  for (const day of days) {
    mostUntil.set(day, before)
    before = Math.max(before, most.get(day)!)
  }
  return (figure) => mostUntil.get(dayOf(figure))!
}

/** Whether the first number in which two lists differ is greater in the first list. */
function isGreater(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((number, i) => number !== b[i])
  return at >= 0 && a[at] > b[at]
}

/** States that people leave again: their figures fall as a matter of course. */
const PASSING: readonly Toll['status'][] = ['missing', 'captive', 'hospitalized', 'displaced', 'other']

/**
 * Whether a figure that so many outlets give is most likely for a part ("two more bodies were found"): a single one does, and it is less than half of the
 * best one, and people do not leave the state again.
 */
const isPartOf = (status: Toll['status'], { value }: Standing, best: Standing, outlets: number) =>
  outlets === 1 && !PASSING.includes(status) && value !== null && value < best.value! / 2

/** The newest figure but for those of parts; null where a newer vague one ("ratusan") is beyond it. */
export function bestOf(status: Toll['status'], standing: readonly Standing[]): Standing | null {
  const exact = standing.filter(({ value }) => value !== null)
  const days = [...new Set(exact.map(({ day }) => day))].sort((a, b) => a - b)
  const first = new Map<number, number>()
  for (const { value, day } of exact) first.set(value!, Math.min(first.get(value!) ?? Number.POSITIVE_INFINITY, day))
  let best: Standing | null = null
  for (const day of days) {
    const { figure, outlets } = bestOfDay(exact, day, first)
    if (best === null || !isPartOf(status, figure, best, outlets)) best = figure
  }
  const isBeyond = ({ value, min, day }: Standing) => value === null && min !== null && day > best!.day && min > best!.value!
  return best === null || standing.some(isBeyond) ? null : best
}

/**
 * Of the figures of a day the one that most outlets give, then one that nobody gave on a day before, then the larger: of two that one newsroom gives in a
 * day it is the later more often. One that a single article gives gives way to one of the same day or the day before that several outlets agree on.
 */
function bestOfDay(
  exact: readonly Standing[],
  day: number,
  first: ReadonlyMap<number, number>,
): { figure: Standing; outlets: number } {
  const since = exact.filter((figure) => figure.day <= day && figure.day >= day - 1)
  const latest = new Map<string, number>()
  for (const figure of since)
    latest.set(outletOf(figure), Math.max(latest.get(outletOf(figure)) ?? Number.NEGATIVE_INFINITY, figure.day))
  // Who tells another figure now no longer agrees on the old one.
  const recent = agreedOn(since.filter((figure) => figure.day === latest.get(outletOf(figure))))
  const ofDay = agreedOn(since.filter((figure) => figure.day === day))
  const heaviest = (all: ReadonlyMap<number, Agreed>) => {
    const rank = ({ figure, outlets }: Agreed) => [
      outlets.size,
      figure.day,
      first.get(figure.value!)! >= day ? 1 : 0,
      figure.value!,
    ]
    return [...all.values()].reduce((most, one) => (isGreater(rank(one), rank(most)) ? one : most))
  }
  const [best, agreed] = [heaviest(ofDay), heaviest(recent)]
  const { figure } = best.times === 1 && agreed.outlets.size >= AGREED ? agreed : best
  return { figure, outlets: recent.get(figure.value!)!.outlets.size }
}

/** A figure, the newest of those that say the same, with who says so and how often. */
interface Agreed {
  figure: Standing
  times: number
  readonly outlets: Set<string>
}

/** Exact figures by their values. */
function agreedOn(figures: readonly Standing[]): ReadonlyMap<number, Agreed> {
  const all = new Map<number, Agreed>()
  for (const figure of figures) {
    const before = all.get(figure.value!)
    if (before === undefined) all.set(figure.value!, { figure, times: 1, outlets: new Set([outletOf(figure)]) })
    else {
      if (figure.day > before.figure.day) before.figure = figure
      before.times++
      before.outlets.add(outletOf(figure))
    }
  }
  return all
}

/** The day a figure holds for; what has none comes before all others. */
const dayOf = ({ asOf }: Dated) => asOf ?? Number.NEGATIVE_INFINITY

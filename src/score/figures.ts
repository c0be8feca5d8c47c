import type { Kind } from '../model/kind.ts'
import { KINDS } from '../model/rows/index.ts'
import { bootstrap, type Interval, type Resampling } from './bootstrap.ts'
import type { Hits, Judged, Tally } from './tally.ts'

/** A share between 0 and 1, null where there is nothing to have a share of. */
export type Share = number | null

/** Precision, recall and their harmonic mean. */
export interface Rates {
  readonly precision: Share
  readonly recall: Share
  readonly f1: Share
}

/** Rates with their 95 % intervals. */
export type RatesWithIntervals = Rates & { readonly intervals: { readonly [rate in keyof Rates]: Interval | null } }

/** The figures of one kind. */
export interface KindFigures {
  /** Facts to be found, and found. */
  readonly gold: number
  readonly found: number
  readonly value: RatesWithIntervals
  readonly position: RatesWithIntervals
  readonly finer: { readonly [key: string]: { readonly share: Share; readonly of: number } }
  readonly links: { readonly [key: string]: Rates & { readonly gold: number; readonly found: number } }
}

/** The figures of all kinds that the gold has. */
export type Figures = { readonly [K in Kind]?: KindFigures }

const NONE: Hits = { found: 0, right: 0, gold: 0, hit: 0 }
const RATES = ['precision', 'recall', 'f1'] as const

/** Sums the articles up, a kind each. */
export function figuresOf(judged: readonly Judged[], resampling: Resampling): Figures {
  const figures: { [K in Kind]?: KindFigures } = {}
  for (const kind of KINDS) {
    const tallies = judged.flatMap(({ tallies }) => tallies[kind] ?? [])
    if (tallies.length > 0) figures[kind] = figuresOfKind(tallies, resampling)
  }
  return figures
}

function figuresOfKind(tallies: readonly Tally[], resampling: Resampling): KindFigures {
  const value = tallies.map((tally) => tally.value)
  const position = tallies.map((tally) => tally.position)
  const { gold, found } = sum(value)
  return {
    gold,
    found,
    value: withIntervals(value, resampling),
    position: withIntervals(position, resampling),
    finer: Object.fromEntries(
      keysOf(tallies, ({ finer }) => finer).map((key) => {
        const equal = total(tallies, ({ finer }) => finer[key]?.equal)
        const of = total(tallies, ({ finer }) => finer[key]?.of)
        return [key, { share: share(equal, of), of }]
      }),
    ),
    links: Object.fromEntries(
      keysOf(tallies, ({ links }) => links).map((key) => {
        const hits = sum(tallies.map(({ links }) => links[key] ?? NONE))
        return [key, { ...ratesOf(hits), gold: hits.gold, found: hits.found }]
      }),
    ),
  }
}

/** Precision, recall and F1 of what was found; none where there was nothing to find or nothing was found. */
function ratesOf({ found, right, gold, hit }: Hits): Rates {
  const precision = share(right, found)
  const recall = share(hit, gold)
  if (gold === 0) return { precision, recall, f1: null }
  return { precision, recall, f1: share(2 * (precision ?? 0) * recall!, (precision ?? 0) + recall!) ?? 0 }
}

function withIntervals(list: readonly Hits[], resampling: Resampling): RatesWithIntervals {
  const ofSums = ([found, right, gold, hit]: readonly number[]) =>
    ratesOf({ found: found!, right: right!, gold: gold!, hit: hit! })
  const [precision, recall, f1] = bootstrap(
    list.map(({ found, right, gold, hit }) => [found, right, gold, hit]),
    RATES.map((rate) => (sums: readonly number[]) => ofSums(sums)[rate]),
    resampling,
  )
  return { ...ratesOf(sum(list)), intervals: { precision: precision!, recall: recall!, f1: f1! } }
}

function share(part: number, whole: number): Share {
  return whole === 0 ? null : part / whole
}

function sum(list: readonly Hits[]): Hits {
  const all = { ...NONE }
  for (const { found, right, gold, hit } of list) {
    all.found += found
    all.right += right
    all.gold += gold
    all.hit += hit
  }
  return all
}

function total(tallies: readonly Tally[], of: (tally: Tally) => number | undefined): number {
  return tallies.reduce((before, tally) => before + (of(tally) ?? 0), 0)
}

function keysOf(tallies: readonly Tally[], of: (tally: Tally) => object): string[] {
  return [...new Set(tallies.flatMap((tally) => Object.keys(of(tally))))]
}

/** Every figure under its name: `counts.f1`, `counts.position.recall`, `officials.rank`, `counts.of.precision`; null where there is none. */
export function namedFigures(figures: Figures): Map<string, Share> {
  const named = new Map<string, Share>()
  for (const kind of KINDS) {
    const own = figures[kind]
    if (own === undefined) continue
    for (const rate of RATES) named.set(`${kind}.${rate}`, own.value[rate])
    for (const rate of RATES) named.set(`${kind}.position.${rate}`, own.position[rate])
    for (const [key, { share }] of Object.entries(own.finer)) named.set(`${kind}.${key}`, share)
    for (const [key, rates] of Object.entries(own.links))
      for (const rate of RATES) named.set(`${kind}.${key}.${rate}`, rates[rate])
  }
  return named
}

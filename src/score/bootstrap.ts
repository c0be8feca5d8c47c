import { randomSource } from './random.ts'

/** The middle 95 % of what resampling gave. */
export type Interval = readonly [low: number, high: number]

/** How many random samples an interval is read off, and the number they start from. */
export interface Resampling {
  readonly resamples: number
  readonly seed: number
}

/**
 * The percentile bootstrap: articles are drawn with replacement, as many as there are, and each figure is computed anew. Whole articles are
 * drawn, since the facts of one stand or fall together. Null for a figure that fewer than two articles or no sample give.
 */
export function bootstrap(
  articles: readonly (readonly number[])[],
  figures: readonly ((sums: readonly number[]) => number | null)[],
  { resamples, seed }: Resampling,
): (Interval | null)[] {
  if (articles.length < 2) return figures.map(() => null)
  const random = randomSource(seed)
  const values: number[][] = figures.map(() => [])
  for (let round = 0; round < resamples; round++) {
    const sums = articles[0].map(() => 0)
    for (let i = 0; i < articles.length; i++) {
      const counts = articles[Math.floor(random() * articles.length)]
      for (let j = 0; j < sums.length; j++) sums[j] += counts[j]
    }
    figures.forEach((figure, i) => {
      const value = figure(sums)
      if (value !== null) values[i].push(value)
    })
  }
  return values.map((list) => {
    list.sort((a, b) => a - b)
    return list.length === 0 ? null : [quantile(list, 0.025), quantile(list, 0.975)]
  })
}

/** The value below which a share of the sorted values lies, straight between neighbours. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1)
  const low = sorted[Math.floor(at)]
  return low + (at - Math.floor(at)) * (sorted[Math.ceil(at)] - low)
}

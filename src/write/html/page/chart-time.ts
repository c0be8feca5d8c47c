import type { Digest } from './digest.ts'
import { button, h, s } from './dom.ts'
import { groupDigits, least, type Status } from './tally.ts'

/** Statuses drawn over time, the gravest first; those beyond are few and of many meanings. */
const DRAWN: readonly Status[] = [
  'dead',
  'missing',
  'injured',
  'displaced',
  'affected',
  'rescued',
  'arrested',
  'repatriated',
  'infected',
]

/** Rows that are drawn at most. */
const ROWS = 6

/** Bars that are drawn at most; longer times are cut into months or years. */
const MOST_BARS = 130

/** Units of a period's name, from days to years. */
const CUTS = [10, 7, 4] as const

/** Counts over time: a row of bars a status, each with a scale of its own, over the same time. */
export function timeChart(digests: readonly Digest[], onPick: (period: string) => void): HTMLElement {
  const figures = digests.filter(({ isCopy }) => !isCopy).flatMap((digest) => digest.figures.filter(({ day }) => day !== null))
  const days = figures.map(({ day }) => day!).sort()
  // A figure of long ago, told in passing, would press all others into one bar.
  const first = days[Math.floor(days.length * 0.02)]
  if (first === undefined) return h('p', { class: 'none' }, 'No figures with a day.')
  const last = days.at(-1)!
  const cut = CUTS.find((length) => periodsBetween(first, last, length).length <= MOST_BARS) ?? 4
  const periods = periodsBetween(first, last, cut)
  const earlier = days.filter((day) => day.slice(0, cut) < periods[0]).length
  const rows = DRAWN.map((status) => ({ status, sums: sumsOf(figures, status, periods, cut) }))
    .filter(({ sums }) => sums.some((sum) => sum > 0))
    .slice(0, ROWS)
  return h(
    'div',
    { class: 'time-chart' },
    ...rows.map(({ status, sums }) => barRow(status, sums, periods, onPick)),
    h('p', { class: 'axis' }, h('span', {}, periods[0]), h('span', {}, periods.at(-1)!)),
    earlier > 0 && h('p', { class: 'none' }, `${earlier} figures from before ${periods[0]} are not drawn.`),
    h(
      'details',
      {},
      h('summary', {}, 'As a table'),
      h(
        'div',
        { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Counts over time' },
        h(
          'table',
          {},
          h(
            'thead',
            {},
            h('tr', {}, ...['when', ...rows.map(({ status }) => status)].map((name) => h('th', { scope: 'col' }, name))),
          ),
          h(
            'tbody',
            {},
            ...periods.flatMap((period, i) =>
              rows.every(({ sums }) => sums[i] === 0)
                ? []
                : [
                    h(
                      'tr',
                      {},
                      h(
                        'th',
                        { scope: 'row' },
                        button(period, () => onPick(period), { class: 'quiet' }),
                      ),
                      ...rows.map(({ sums }) => h('td', { class: 'number' }, groupDigits(sums[i]))),
                    ),
                  ],
            ),
          ),
        ),
      ),
    ),
  )
}

function sumsOf(
  figures: readonly Digest['figures'][number][],
  status: Status,
  periods: readonly string[],
  cut: number,
): number[] {
  const at = new Map(periods.map((period, i) => [period, i]))
  const sums = periods.map(() => 0)
  for (const { count, day } of figures) {
    const i = count.status === status ? at.get(day!.slice(0, cut)) : undefined
    if (i !== undefined) sums[i] += least(count)!
  }
  return sums
}

function barRow(
  status: Status,
  sums: readonly number[],
  periods: readonly string[],
  onPick: (period: string) => void,
): HTMLElement {
  const most = Math.max(...sums)
  const total = sums.reduce((all, sum) => all + sum, 0)
  const bars = sums.flatMap((sum, i) =>
    sum === 0
      ? []
      : [
          s(
            'rect',
            {
              x: i + 0.08,
              width: 0.84,
              y: 30 - Math.max(1.5, (sum / most) * 30),
              height: Math.max(1.5, (sum / most) * 30),
              onclick: () => onPick(periods[i]),
            },
            s('title', {}, `${periods[i]}: ${groupDigits(sum)} ${status}`),
          ),
        ],
  )
  return h(
    'div',
    { class: 'bar-row' },
    h('span', { class: 'name' }, status),
    s(
      'svg',
      {
        viewBox: `0 0 ${periods.length} 30`,
        preserveAspectRatio: 'none',
        role: 'img',
        'aria-label': `${status}: ${groupDigits(total)} from ${periods[0]} to ${periods.at(-1)}, at most ${groupDigits(most)}`,
      },
      ...bars,
    ),
    h('span', { class: 'total' }, groupDigits(total)),
  )
}

/** All periods from one day to another: days, months or years, by the length of their names. */
function periodsBetween(first: string, last: string, cut: number): string[] {
  const periods: string[] = []
  const date = new Date(`${first.slice(0, cut).padEnd(10, '-01').slice(0, 10)}T00:00:00Z`)
  for (; periods.length <= MOST_BARS; ) {
    const period = date.toISOString().slice(0, cut)
    if (period > last.slice(0, cut)) break
    periods.push(period)
    if (cut === 10) date.setUTCDate(date.getUTCDate() + 1)
    else if (cut === 7) date.setUTCMonth(date.getUTCMonth() + 1)
    else date.setUTCFullYear(date.getUTCFullYear() + 1)
  }
  return periods
}

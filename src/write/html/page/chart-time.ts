import type { Digest, Figure } from './digest.ts'
import { button, h, s } from './dom.ts'
import { groupDigits, least, type Status, SUMMED, showTally, type Tally, tally } from './tally.ts'

/** Bars that are drawn at most; longer times are cut into months or years. */
const MOST_BARS = 130

/** Units of a period's name, from days to years. */
const CUTS = [10, 7, 4] as const

/**
 * Counts over time: a row of bars a status, each with a scale of its own, over the same time. Beside each stands the sum of all its figures, those
 * that are not drawn among them.
 */
export function timeChart(digests: readonly Digest[], onPick: (period: string) => void): HTMLElement {
  const figures = digests.filter(({ isCopy }) => !isCopy).flatMap((digest) => digest.figures.filter(isSummed))
  const days = figures.flatMap(({ day }) => (day === null ? [] : [day])).sort()
  // A figure of long ago, told in passing, would press all others into one bar.
  const first = days[Math.floor(days.length * 0.02)]
  if (first === undefined) return h('p', { class: 'none' }, 'No figures with a day.')
  const last = days.at(-1)!
  const cut = CUTS.find((length) => periodsBetween(first, last, length).length <= MOST_BARS) ?? 4
  const periods = periodsBetween(first, last, cut)
  const rows = SUMMED.map((status) => rowOf(figures, status, periods, cut)).filter(({ total }) => total !== null)
  const earlier = days.filter((day) => day.slice(0, cut) < periods[0]).length
  const dayless = figures.length - days.length
  const notDrawn = [
    earlier > 0 && `${groupDigits(earlier)} from before ${periods[0]}`,
    dayless > 0 && `${groupDigits(dayless)} without a day`,
  ].filter(Boolean)
  return h(
    'div',
    { class: 'time-chart' },
    ...rows.map((row) => barRow(row, periods, onPick)),
    h('p', { class: 'axis' }, h('span', {}, periods[0]), h('span', {}, periods.at(-1)!)),
    notDrawn.length > 0 && h('p', { class: 'none' }, `Figures added up, but not drawn: ${notDrawn.join(', ')}.`),
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

/** What is drawn of a status: its people by period, and all of them. */
interface Row {
  readonly status: Status
  readonly sums: readonly number[]
  readonly total: Tally | null
}

const isSummed = ({ count }: Figure) => SUMMED.includes(count.status)

function rowOf(figures: readonly Figure[], status: Status, periods: readonly string[], cut: number): Row {
  const at = new Map(periods.map((period, i) => [period, i]))
  const sums = periods.map(() => 0)
  const own = figures.filter(({ count }) => count.status === status)
  for (const { count, day } of own) {
    const i = day === null ? undefined : at.get(day.slice(0, cut))
    if (i !== undefined) sums[i] += least(count)!
  }
  return { status, sums, total: tally(own.map(({ count }) => count)) }
}

function barRow({ status, sums, total }: Row, periods: readonly string[], onPick: (period: string) => void): HTMLElement {
  const most = Math.max(1, ...sums)
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
        'aria-label': `${status}: ${showTally(total)}, from ${periods[0]} to ${periods.at(-1)} at most ${groupDigits(most)}`,
      },
      ...bars,
    ),
    h('span', { class: 'total' }, showTally(total)),
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

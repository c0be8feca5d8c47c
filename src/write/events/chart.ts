import type { Toll } from '../../model/event.ts'
import { escaped } from './escaped.ts'

const WIDTH = 640
const HEIGHT = 120
const EDGE = { left: 44, right: 16, top: 12, bottom: 22 }
const DAY = 86_400_000

interface Point {
  readonly day: number
  readonly asOf: string
  readonly value: number
  readonly isPart: boolean
  readonly sources: number
}

/** Of each day the figure for the whole that most articles give, of several the last. */
function mostTold(points: readonly Point[]): Map<number, Point> {
  const chosen = new Map<number, Point>()
  for (const point of points)
    if (!point.isPart && point.sources >= (chosen.get(point.day)?.sources ?? 0)) chosen.set(point.day, point)
  return chosen
}

/** The figures of a toll over its days, as SVG: a point a figure, the line through those for the whole that most articles give; nothing where there are fewer than two. */
export function chartOf({ status, updates }: Toll, from: string | null): string {
  const points: Point[] = updates.flatMap(({ asOf, value, place, sources }) =>
    asOf === null || value === null
      ? []
      : [{ day: Date.parse(asOf) / DAY, asOf, value, isPart: place !== null, sources: sources.length }],
  )
  if (points.length < 2) return ''
  const days = points.map(({ day }) => day)
  const start = Math.min(...days, ...(from === null ? [] : [Date.parse(from) / DAY]))
  const end = Math.max(...days)
  const most = Math.max(...points.map(({ value }) => value), 1)
  const x = (day: number) => round(EDGE.left + ((day - start) / (end - start || 1)) * (WIDTH - EDGE.left - EDGE.right))
  const y = (value: number) => round(HEIGHT - EDGE.bottom - (value / most) * (HEIGHT - EDGE.top - EDGE.bottom))
  const line = [...mostTold(points).values()].map(({ day, value }) => `${x(day)},${y(value)}`)
  const dots = points.map(
    ({ day, asOf, value, isPart, sources }) =>
      `<circle cx="${x(day)}" cy="${y(value)}" r="${Math.min(3 + sources, 8)}" class="${isPart ? 'part' : 'whole'}"><title>${escaped(`${value} as of ${asOf}, ${sources} article${sources === 1 ? '' : 's'}`)}</title></circle>`,
  )
  const isoDay = (day: number) => new Date(day * DAY).toISOString().slice(0, 10)
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(`${status} from ${isoDay(start)} to ${isoDay(end)}, at most ${most}`)}">
<text x="${EDGE.left - 6}" y="${y(most) + 4}" text-anchor="end">${most}</text><text x="${EDGE.left - 6}" y="${y(0) + 4}" text-anchor="end">0</text>
<text x="${EDGE.left}" y="${HEIGHT - 4}">${isoDay(start)}</text><text x="${WIDTH - EDGE.right}" y="${HEIGHT - 4}" text-anchor="end">${isoDay(end)}</text>
<polyline points="${EDGE.left},${y(0)} ${WIDTH - EDGE.right},${y(0)}" class="axis"/>${line.length > 1 ? `<polyline points="${line.join(' ')}" class="line"/>` : ''}${dots.join('')}
</svg>
`
}

const round = (number: number) => Math.round(number * 10) / 10

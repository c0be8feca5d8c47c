import type { Figure } from './figures.ts'
import type { Happening } from './happenings.ts'
import type { Told } from './likeness.ts'

/** What an event is known by when the figures of its articles are told apart. */
export interface Known {
  readonly type: string
  /** Its first and last day, days since 1970, null: not known. */
  readonly from: number | null
  readonly to: number | null
  /** The provinces and regencies where its articles put it. */
  readonly areas: ReadonlySet<number>
}

/** Incidents of one type in one article so near in days may be one. */
const SAME_DAYS = 3

/** The figures of an article that belong to its event: those of the happening it joined by, of none, or of another that is the event, too. */
export function ownFigures({ telling: { figures, happenings, day }, happening: joined }: Told, event: Known): Figure[] {
  return figures.filter(({ incident }) => {
    if (incident === joined.incident || incident < 0 || joined.incident < 0) return true
    const other = happenings.find((happening) => happening.incident === incident)
    return other !== undefined && isSame(joined, other, day, event)
  })
}

/** Whether another happening of an article is the event that it joined: of its type, on its days or the article's own, as totals are, and at its places. */
function isSame(joined: Happening, other: Happening, today: number | null, { type, from, to, areas }: Known): boolean {
  if (other.type !== joined.type && other.type !== type) return false
  const differs = (level: 'province' | 'regency') =>
    joined.area[level] !== 0 && other.area[level] !== 0 && joined.area[level] !== other.area[level]
  if ((differs('province') || differs('regency')) && !areas.has(other.area.regency || other.area.province)) return false
  if (joined.day === null || other.day === null || Math.abs(joined.day - other.day) <= SAME_DAYS) return true
  if (other.day > joined.day && other.day === today) return true
  return from !== null && to !== null && other.day >= from - SAME_DAYS && other.day <= to + SAME_DAYS
}

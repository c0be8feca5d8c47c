import type { Figure } from './figures.ts'
import type { Happening } from './happenings.ts'
import type { Told } from './likeness.ts'

/** Incidents of one type in one article so near in days may be one. */
const SAME_DAYS = 3

/** The figures of an article that belong to the happening it joined by: those of that incident, of none, or of the same told again. */
export function ownFigures({ telling: { figures, happenings, day }, happening: joined }: Told): Figure[] {
  return figures.filter(({ incident }) => {
    if (incident === joined.incident || incident < 0 || joined.incident < 0) return true
    const other = happenings.find((happening) => happening.incident === incident)
    return other !== undefined && isSame(joined, other, day)
  })
}

/** Whether another happening of an article is the one it joined by: of one type and place, near in days, or of the article's own day, as totals are. */
function isSame(joined: Happening, other: Happening, today: number | null): boolean {
  const differs = (level: 'province' | 'regency') =>
    joined.area[level] !== 0 && other.area[level] !== 0 && joined.area[level] !== other.area[level]
  const isNear =
    joined.day === null ||
    other.day === null ||
    Math.abs(joined.day - other.day) <= SAME_DAYS ||
    (other.day > joined.day && other.day === today)
  return joined.type === other.type && isNear && !differs('province') && !differs('regency')
}

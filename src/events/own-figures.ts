import type { Figure } from './figures.ts'
import type { Happening } from './happenings.ts'
import type { Told } from './likeness.ts'

/** Incidents of one type in one article so near in days may be one. */
const SAME_DAYS = 3

/** The figures of an article that belong to the happening it joined by: those of that incident, of none, or of the same told again. */
export function ownFigures({ telling: { figures, happenings }, happening: joined }: Told): Figure[] {
  return figures.filter(({ incident }) => {
    if (incident === joined.incident || incident < 0 || joined.incident < 0) return true
    const other = happenings.find((happening) => happening.incident === incident)
    return other !== undefined && isSame(other, joined)
  })
}

function isSame(a: Happening, b: Happening): boolean {
  const differs = (level: 'province' | 'regency') => a.area[level] !== 0 && b.area[level] !== 0 && a.area[level] !== b.area[level]
  const isNear = a.day === null || b.day === null || Math.abs(a.day - b.day) <= SAME_DAYS
  return a.type === b.type && isNear && !differs('province') && !differs('regency')
}

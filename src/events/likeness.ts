import type { Joined } from '../model/event.ts'
import type { Happening } from './happenings.ts'
import type { Telling } from './telling.ts'
import { cosine, sharedOf } from './vector.ts'

/** An article with the happening it is asked about. */
export interface Told {
  readonly telling: Telling
  readonly happening: Happening
}

/** Types that are one another's consequence or second name. */
const FAMILIES = [
  ['earthquake', 'tsunami'],
  ['flood', 'landslide', 'storm'],
  ['fire', 'explosion', 'wildfire'],
  [
    'killing',
    'assault',
    'shooting',
    'sexual-violence',
    'robbery',
    'armed-clash',
    'bombing',
    'suicide',
    'captivity',
    'trafficking',
    'riot',
  ],
  ['road-accident', 'rail-accident', 'work-accident', 'other-accident'],
  ['ship-accident', 'drowning', 'other-accident'],
  ['collapse', 'landslide', 'work-accident', 'other-accident'],
] as const satisfies readonly (readonly string[])[]

/**
 * What speaks for two articles telling of one event (positive) and against it (negative), in parts that add up to about the logarithm of the odds.
 * The weights are round ones near those of a logistic regression over pairs of articles.
 */
export function likenessOf(a: Told, b: Told): Joined {
  const words = cosine(a.telling.words, b.telling.words)
  const names = cosine(a.telling.names, b.telling.names)
  return {
    words: 5 * words + 6.5 * Math.sqrt(words) - 2.5,
    names: 2 * Math.sqrt(names),
    place: placeLikeness(a, b),
    date: dateLikeness(a, b),
    type: typeLikeness(a, b),
    figure: figureLikeness(a, b),
  }
}

/** The sum of what speaks for and against. */
export const sumOf = ({ words, names, place, date, type, figure }: Joined): number => words + names + place + date + type + figure

const WEEK = 7

function dateLikeness(a: Told, b: Told): number {
  const [day, same] = [a.happening.day, b.happening.day]
  const gap = gapLikeness(a.telling.day, b.telling.day, day !== null && day === same)
  if (day === null || same === null) return gap
  const apart = Math.abs(day - same)
  return gap + (apart === 0 ? 1.75 : apart <= 3 ? -0.5 : -1.5)
}

/** What lies between the days of two articles; those of which one has no day need the more to go together, unless they tell of one day. */
function gapLikeness(a: number | null, b: number | null, isSame: boolean): number {
  if (a !== null && b !== null) return -1.25 * Math.min(2, Math.abs(a - b) / WEEK)
  if (isSame) return 0
  return a === null && b === null ? -8 : -4
}

/** What speaks against two articles each of which knows the very spot, and not the other’s. */
const OTHER_SPOT = 5

function placeLikeness({ happening: a, telling: one }: Told, { happening: b, telling: other }: Told): number {
  const province = relation(a.area.province, b.area.province)
  const regency = relation(a.area.regency, b.area.regency)
  const district = relation(a.area.district, b.area.district)
  const local = relation(a.area.local, b.area.local)
  const districts = shareOf(one.areas.district, other.areas.district)
  const locals = shareOf(one.areas.local, other.areas.local)
  return (
    Math.max(0, province) +
    1.5 * Math.min(0, regency) +
    1.5 * Math.min(0, district) +
    (local < 0 ? -1 : 1.75 * local) -
    (shareOf(one.areas.province, other.areas.province) === 0 ? 2 : 0) -
    (shareOf(one.areas.regency, other.areas.regency) === 0 ? 2.25 : 0) -
    (districts === 0 ? 1.5 : 0) -
    (districts === 0 && locals === 0 && district < 0 && local < 0 ? OTHER_SPOT : 0) +
    1.5 * Math.max(0, locals)
  )
}

/** Whether two names of one level are the same (1), different (-1), or not both known (0). */
const relation = (a: number, b: number) => (a === 0 || b === 0 ? 0 : a === b ? 1 : -1)

/** The part of the shorter of two lists that is in both; -1 where one is empty. */
const shareOf = (a: readonly number[], b: readonly number[]) =>
  a.length === 0 || b.length === 0 ? -1 : sharedOf(a, b) / Math.min(a.length, b.length)

/** Whether two articles put what they tell of on the same spot, or name the other’s. */
function isOneSpot({ happening: a, telling: one }: Told, { happening: b, telling: other }: Told): boolean {
  return (
    (a.area.local !== 0 && other.areas.local.includes(a.area.local)) ||
    (b.area.local !== 0 && one.areas.local.includes(b.area.local))
  )
}

function typeLikeness(a: Told, b: Told): number {
  const [one, other] = [a.happening.type, b.happening.type]
  if (one === null || other === null) return -0.25
  // Those of an epidemic are told of everywhere, every day, and of fires of a season, too, but for those of one mountain or forest.
  if (one === 'epidemic' && other === 'epidemic') return -20
  if (one === 'wildfire' && other === 'wildfire' && !isOneSpot(a, b)) return -2
  if (a.telling.happenings.some(({ type }) => b.telling.happenings.some((happening) => happening.type === type))) return 0.5
  return FAMILIES.some((family: readonly string[]) => family.includes(one) && family.includes(other)) ? -0.5 : -1.5
}

function figureLikeness(a: Told, b: Told): number {
  const shared = sharedOf(a.telling.figureKeys, b.telling.figureKeys)
  return shared === 0 ? 0 : shared === 1 ? 0.75 : 1.75
}

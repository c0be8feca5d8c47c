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

/** Whether two types are one, or one another's consequence or second name. */
export const areAkin = (one: string, other: string): boolean =>
  one === other || FAMILIES.some((family: readonly string[]) => family.includes(one) && family.includes(other))

/**
 * What speaks for two articles telling of one event (positive) and against it (negative), in parts that add up to about the logarithm of the odds.
 * The weights are round ones near those of a logistic regression over pairs of articles.
 */
export function likenessOf(a: Told, b: Told): Joined {
  const words = cosine(a.telling.words, b.telling.words)
  const names = cosine(a.telling.names, b.telling.names)
  const named = areNamedApart(a.happening.name, b.happening.name) ? OTHER_NAME : 0
  return {
    words: 5 * words + 6.5 * Math.sqrt(words) - 2.5,
    names: 2 * Math.sqrt(names) - named,
    place: placeLikeness(a, b),
    date: dateLikeness(a, b),
    type: typeLikeness(a, b),
    figure: figureLikeness(a, b),
  }
}

/** What speaks against two that are called differently. */
const OTHER_NAME = 16

/** Words of names that say of what kind a thing is. */
const KINDS =
  /\b(?:badai|topan|siklon|tropis|kapal|motor|penumpang|penyeberangan|kargo|km|kmp|kmn|klm|mt|mv|tb|kri|pesawat|helikopter)\b/g

/** Whether two names share no word but those for kinds of things: "Badai Dorian" and "Badai Tropis Humberto", but not "KM Sinar" and "Kapal Sinar Jaya". */
function areNamedApart(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false
  const [one, other] = [a, b].map(
    (name) =>
      new Set(
        name
          .toLowerCase()
          .replace(KINDS, ' ')
          .match(/[\p{L}\p{N}]+/gu),
      ),
  )
  return one.size > 0 && other.size > 0 && [...one].every((word) => !other.has(word))
}

/** The sum of what speaks for and against. */
export const sumOf = ({ words, names, place, date, type, figure }: Joined): number => words + names + place + date + type + figure

const WEEK = 7

/** Types that go on for days and over wide areas: another spot days later may be the same. */
const WIDE: readonly (string | null)[] = ['wildfire', 'flood', 'storm', 'drought', 'epidemic']

/** Days so far apart are hardly those of one event. */
const FAR_DAYS = 3
const OTHER_DAY = 2.5
/** Less so where the spots differ, too, and least where each was told at once: the next fire of a district. */
const OTHER_SPOT_AND_DAY = 4
const OTHER_SPOT_AND_DAY_AT_ONCE = 10
/** Days that lie nearer may be a slip, unless each was told at once. */
const NEXT_DAY = 0.5
const NEXT_DAY_AT_ONCE = 2
const LATER_DAY_AT_ONCE = 3

function dateLikeness(a: Told, b: Told): number {
  const [day, same] = [a.happening.day, b.happening.day]
  const gap = gapLikeness(a.telling.day, b.telling.day, day !== null && day === same)
  if (day === null || same === null) return gap
  if (day === same) return gap + 1.75
  const apart = Math.abs(day - same)
  const atOnce = isAtOnce(a, b)
  if (apart <= FAR_DAYS) return gap - (!atOnce ? NEXT_DAY : apart === 1 ? NEXT_DAY_AT_ONCE : LATER_DAY_AT_ONCE)
  const isOtherSpot = !isWide(a) && !isWide(b) && a.happening.area.local !== 0 && b.happening.area.local !== 0 && !isOneSpot(a, b)
  return gap - OTHER_DAY - (!isOtherSpot ? 0 : atOnce ? OTHER_SPOT_AND_DAY_AT_ONCE : OTHER_SPOT_AND_DAY)
}

const isWide = ({ happening: { type } }: Told) => WIDE.includes(type)

/** Whether both articles came out on the day of what they tell of, or the next, and that is no thing of days and wide areas. */
const isAtOnce = (a: Told, b: Told) => [a, b].every((told) => !isWide(told) && wasToldAtOnce(told))

const wasToldAtOnce = ({ telling, happening }: Told) =>
  telling.day !== null && happening.day !== null && telling.day - happening.day <= 1

/** What lies between the days of two articles; those of which one has no day need the more to go together, unless they tell of one day. */
function gapLikeness(a: number | null, b: number | null, isSame: boolean): number {
  if (a !== null && b !== null) return -1.25 * Math.min(2, Math.abs(a - b) / WEEK)
  if (isSame) return 0
  return a === null && b === null ? -8 : -4
}

/** What speaks against two articles whose happenings lie in regencies of different provinces, neither of which names the other’s. */
const OTHER_PROVINCE = 6

/** What speaks against two articles each of which knows the very spot, and not the other’s. */
const OTHER_SPOT = 5

/** What speaks against two of different types that were told at once with districts and villages of which none is in both. */
const OTHER_SPOTS_AT_ONCE = 8

function placeLikeness(x: Told, y: Told): number {
  const { happening: a, telling: one } = x
  const { happening: b, telling: other } = y
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
    1.5 * Math.max(0, locals) -
    (districts === 0 && locals === 0 && a.type !== b.type && isAtOnce(x, y) ? OTHER_SPOTS_AT_ONCE : 0) -
    (inOtherProvinces(a, b) && !isNamed(a.area, other) && !isNamed(b.area, one) ? OTHER_PROVINCE : 0)
  )
}

/** Whether two happenings are known to lie in regencies of different provinces. */
const inOtherProvinces = ({ area: a }: Happening, { area: b }: Happening) =>
  a.regency !== 0 && b.regency !== 0 && relation(a.province, b.province) < 0

/** Whether an article names the province or regency of an area. */
const isNamed = ({ province, regency }: Happening['area'], { areas }: Telling) =>
  areas.province.includes(province) || areas.regency.includes(regency)

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
  return areAkin(one, other) ? -0.5 : -1.5
}

function figureLikeness(a: Told, b: Told): number {
  const shared = sharedOf(a.telling.figureKeys, b.telling.figureKeys)
  return shared === 0 ? 0 : shared === 1 ? 0.75 : 1.75
}

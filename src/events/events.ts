import type { EventFlag, EventPlace, EventRecord } from '../model/event.ts'
import { isoDay } from '../text/calendar.ts'
import { copiesOf } from './copies.ts'
import { eventDays } from './event-days.ts'
import { ends, type Group, type Member } from './group.ts'
import { OLD_DAYS } from './happenings.ts'
import { withImpliedDeath } from './implied.ts'
import { areAkin, likenessOf, sumOf } from './likeness.ts'
import { ownFigures } from './own-figures.ts'
import { eventPlaces } from './places.ts'
import { tollsOf } from './tolls.ts'

/** Types that are states of a season or a land, not of a day. */
const PHENOMENA: readonly (string | null)[] = ['epidemic', 'drought']

/** Types that may be either: they are events where articles put them on one day, or on so many. */
const SEASONAL: readonly (string | null)[] = ['wildfire', 'flood', 'storm']
const DAYS_OF_ONE = 3

/** The events that the articles of a group tell of, the one that most tell of first; none where none of them tells of an incident. */
export function eventsOf({ members }: Pick<Group, 'members'>): EventRecord[] {
  const type = typeOf(members)
  if (type === null) return []
  const { tellers, others } = tellersOf(members, type)
  return [eventOf(tellers, type), ...(others.length === 0 ? [] : eventsOf({ members: others }))]
}

function eventOf(members: readonly Member[], type: string): EventRecord {
  const telling = members.filter(({ happening }) => happening.type === type)
  const name = commonest(telling.flatMap(({ happening }) => happening.name ?? []))
  const { from, to } = eventDays(members)
  const { place, places } = eventPlaces(members)
  const copies = copiesOf(members)
  const areas = new Set(members.flatMap(({ happening: { area } }) => [area.province, area.regency]))
  const known = { type, from, to, areas }
  const told = members
    .filter(({ telling: { id } }) => copies.get(id) === null)
    .map((member) => ({ member, figures: ownFigures(member, known) }))
  const reports = withImpliedDeath(type, told).map(({ member: { telling, happening }, figures }) => {
    const { id, outlet, published, day, titled } = telling
    return { article: id, outlet, published, day, titled, spot: happening.place, happened: happening.day, figures }
  })
  const toll = tollsOf(reports, { from, place, spots: members.flatMap(({ happening }) => happening.place ?? []) })
  const days = members.flatMap(({ telling }) => (telling.published === null ? [] : [telling.published.slice(0, 10)])).sort()
  return {
    schema: 'fakta-event/1',
    id: [from === null ? 'undated' : isoDay(from), place?.code ?? 'unplaced', type, members[0].telling.id].join('.'),
    type,
    name,
    from: from === null ? null : isoDay(from),
    to: to === null ? null : isoDay(to),
    place,
    places,
    toll,
    articles: members.map(({ telling: { id, outlet, published }, joined }) => ({
      id,
      outlet,
      published,
      copyOf: copies.get(id) ?? null,
      joined,
    })),
    outlets: new Set(members.map(({ telling }) => telling.outlet)).size,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    flags: flagsOf(members, toll, { type, from, to, place }),
  }
}

/**
 * The type that most articles tell of; null where there is no incident: no record has one, and there are not two titles, half of all at least, that
 * name one (one title, where nobody looked for incidents).
 */
function typeOf(members: readonly Member[]): string | null {
  const found = members.filter(({ happening }) => happening.incident >= 0)
  if (found.length > 0) return commonest(found.flatMap(({ happening }) => happening.type ?? []))
  const named = members.filter(({ happening }) => happening.type !== null)
  const least = members.some(({ happening }) => happening.looked) ? 2 : 1
  return named.length >= least && 2 * named.length >= members.length
    ? commonest(named.flatMap(({ happening }) => happening.type ?? []))
    : null
}

/**
 * The articles of a group that tell of an incident of a type, with those that are like one that does: they tell of what came of it; and those that tell of
 * an incident of their own. Where one article alone tells of it, only those stay that are much like it: it might tell of it by the way.
 */
function tellersOf(members: readonly Member[], type: string): { tellers: readonly Member[]; others: Member[] } {
  const tellers = members.filter(({ happening }) => happening.type !== null)
  const same = tellers.filter((member) => member.happening.type === type)
  const akin = tellers.filter(({ telling: { happenings } }) =>
    happenings.some((other) => other.type !== null && areAkin(other.type, type)),
  )
  const isAgreed = akin.length >= 2 && tellers.length >= members.length / FEW
  const [kept, least] = isAgreed ? [akin, LIKE] : [same, MUCH_LIKE]
  const telling = new Set(kept)
  const asked = ends(kept, ASKED, ASKED)
  const stays = (member: Member) =>
    telling.has(member) || member.bound || asked.some((one) => sumOf(likenessOf(one, member)) >= least)
  const stay = new Set(members.filter(stays))
  return { tellers: [...stay], others: tellers.filter((member) => !stay.has(member)) }
}

/** Of so many articles one at least has to tell of an incident. */
const FEW = 4

/** The least sum of what speaks for an article that tells of nothing itself, beside several that do and beside one. */
const LIKE = 3
const MUCH_LIKE = 8

/** So many of those that tell of an incident are asked, first and last. */
const ASKED = 16

/** What stands most often in a list, of equal ones the first; null where it is empty. */
function commonest(names: readonly string[]): string | null {
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  let most: string | null = null
  for (const [name, count] of times) if (most === null || count > times.get(most)!) most = name
  return most
}

function flagsOf(
  members: readonly Member[],
  toll: EventRecord['toll'],
  { type, from, to, place }: { type: string; from: number | null; to: number | null; place: EventPlace | null },
): EventFlag[] {
  const flags: EventFlag[] = []
  if (toll.some(falls)) flags.push('figures-fall')
  const days = members.flatMap(({ telling }) => telling.day ?? [])
  const isLong = from === null || to === null || to - from > DAYS_OF_ONE
  if (PHENOMENA.includes(type) || (SEASONAL.includes(type) && (isLong || isWidelyPlaced(members)))) flags.push('phenomenon')
  if (from !== null && days.length > 0 && Math.min(...days) - from > OLD_DAYS) flags.push('retrospective')
  if (members.some(({ telling }) => telling.happenings.length > 1)) flags.push('several-events')
  if (place === null) flags.push('place-unknown')
  if (from === null) flags.push('day-unknown')
  return flags
}

/** Whether half of the articles that tell of an event give no day and no place smaller than a province: they tell of a season. */
function isWidelyPlaced(members: readonly Member[]): boolean {
  const tellers = members.filter(({ happening }) => happening.type !== null)
  const wide = tellers.filter(({ happening: { day, area } }) => day === null && area.regency === 0 && area.local === 0)
  return 2 * wide.length >= tellers.length
}

/** Whether a later figure of a toll is smaller than one before it. */
function falls({ updates }: EventRecord['toll'][number]): boolean {
  const exact = updates.filter(({ value, place }) => value !== null && place === null)
  return exact.some(({ value, asOf }, i) => i > 0 && asOf !== exact[i - 1].asOf && value! < exact[i - 1].value!)
}

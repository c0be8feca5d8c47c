import type { Member } from './group.ts'

/** What lies so many days before the first article of an event is no day of it where others are: an earlier one is told beside it. */
const LONG_BEFORE = 21

/** First and last day of an event: of the days on which at least half as many articles put it as on the commonest, those at the ends; null where no article says. */
export function eventDays(members: readonly Member[]): { from: number | null; to: number | null } {
  const times = new Map<number, number>()
  for (const { happening } of members) if (happening.day !== null) times.set(happening.day, (times.get(happening.day) ?? 0) + 1)
  const most = Math.max(...times.values())
  const often = [...times].flatMap(([day, count]) => (2 * count >= most ? [day] : []))
  const begun = Math.min(...members.map(({ telling }) => telling.day ?? Number.POSITIVE_INFINITY)) - LONG_BEFORE
  const near = often.filter((day) => day >= begun)
  const days = near.length > 0 ? near : often
  return days.length === 0 ? { from: null, to: null } : { from: Math.min(...days), to: Math.max(...days) }
}

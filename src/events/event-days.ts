import type { Member } from './group.ts'

/** First and last day of an event: of the days on which at least half as many articles put it as on the commonest, those at the ends; null where no article says. */
export function eventDays(members: readonly Member[]): { from: number | null; to: number | null } {
  const times = new Map<number, number>()
  for (const { happening } of members) if (happening.day !== null) times.set(happening.day, (times.get(happening.day) ?? 0) + 1)
  const most = Math.max(...times.values())
  const days = [...times].flatMap(([day, count]) => (2 * count >= most ? [day] : []))
  return days.length === 0 ? { from: null, to: null } : { from: Math.min(...days), to: Math.max(...days) }
}

import type { DayPart } from '../../model/mentions/date.ts'

const NOON = 12 * 60
/** Up to here an hour of the night is one after midnight. */
const SMALL_HOURS = 5 * 60

/**
 * Minutes since midnight with the part of the day taken into account: "jam 8 malam" is 20:00, "pukul 12.00 malam" 24:00. A clock that is told by
 * 24 hours stays.
 */
export function clockIn(clock: number, part: DayPart | null): number {
  if (part === null || clock >= NOON + 60) return clock
  const noon = clock >= NOON
  if (part === 'TMO') return noon ? clock - NOON : clock
  if (part === 'TAF') return noon || clock >= 10 * 60 ? clock : clock + NOON
  if (part === 'TEV') return noon ? clock : clock + NOON
  return noon ? clock + NOON : clock < SMALL_HOURS ? clock : clock + NOON
}

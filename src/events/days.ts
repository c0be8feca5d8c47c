const DAY = 86_400_000

/** The day of an ISO 8601 day or time as it is printed, in days since 1970-01-01; null where it is none. */
export function dayOf(iso: string): number | null {
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? null : time / DAY
}

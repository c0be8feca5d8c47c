/** So far from the day an article was published, what it tells is still of its own time, in days. */
const NEAR = 31

const DAY = 86_400_000

/** Whether the days from one to another lie about the day an article was published; true where that is not known. */
export function isOwnTime(from: string, to: string, published: string | null): boolean {
  if (published === null) return true
  const day = Date.parse(published)
  return Date.parse(to) >= day - NEAR * DAY && Date.parse(from) <= day + NEAR * DAY
}

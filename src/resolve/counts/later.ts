import type { Context } from '../context.ts'
import { isMoving, type Order } from './order.ts'

/**
 * "Hingga Senin korban tewas 14 orang. Hingga Selasa 18": a figure as of a day gives way to the next one of the same people, at the same place, as of
 * a later day.
 */
export function markLaterDays({ clusters, links }: Order, wholes: readonly number[], newer: number[], { facts }: Context): void {
  const dayOf = new Map(facts.dates.map(({ id, value }) => [id, value]))
  const last = new Map<string, number>()
  for (let i = 0; i < clusters.length; i++) {
    const { location, date, isAsOf } = links[i]
    const { status, value } = clusters[i].head
    if (!isAsOf || date === null || value === null || wholes[i] !== -1 || isMoving(clusters[i].mentions)) continue
    const key = `${status} ${location}`
    const older = last.get(key)
    const before = older === undefined ? null : dayOf.get(links[older].date ?? '')
    const isLater =
      older !== undefined && newer[older] === -1 && isBefore(before, dayOf.get(date)) && clusters[older].head.value !== value
    if (isLater) newer[older] = i
    last.set(key, i)
  }
}

/** Whether a day comes before another; what is no day comes before none. */
const isBefore = (a: string | null | undefined, b: string | null | undefined) =>
  DAY.test(a ?? '') && DAY.test(b ?? '') && a!.slice(0, DAY_LENGTH) < b!.slice(0, DAY_LENGTH)

const DAY = /^\d{4}-\d\d-\d\d/
const DAY_LENGTH = 'YYYY-MM-DD'.length

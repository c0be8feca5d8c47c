import type { PlaceId } from '../model/gazetteer.ts'

/** Answers kept at most: those asked for first, which are the places that news names most. */
const MOST = 1 << 14

/** Makes a reader keep what it has read of the first places it is asked about, so many at most. */
export function remembered<V>(read: (id: PlaceId) => V): (id: PlaceId) => V {
  const known = new Map<number, V>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const value = read(id)
    if (known.size < MOST) known.set(id, value)
    return value
  }
}

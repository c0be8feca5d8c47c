/** A power of two with room for twice as many: a search for a free slot soon ends. */
export function roomFor(count: number): number {
  let size = 4
  while (size < count * 2) size *= 2
  return size
}

/** A hash with its upper bits mixed into the lower ones, which alone say where a search begins. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}

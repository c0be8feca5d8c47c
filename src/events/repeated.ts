import { wordHash } from './words.ts'

/** Tells of each id whether it came before; remembers ids as numbers of 53 bits, so that millions take little room. */
export function isRepeated(): (id: string) => boolean {
  const seen = new Set<number>()
  return (id) => {
    const key = wordHash(id) * 2 ** 21 + (wordHash(`${id} `) >>> 11)
    if (seen.has(key)) return true
    seen.add(key)
    return false
  }
}

import { wordHash } from '../words.ts'

const UINT32 = 4

/** The table of counts, a line a class of rarity with its stems, as bytes: how many stems, their hashes, their classes. */
export function packRarity(table: string): Uint8Array {
  const classes = new Map<number, number>()
  for (const line of table.split('\n').filter((line) => line !== '')) {
    const [rarity, ...stems] = line.split(' ')
    for (const stem of stems) classes.set(wordHash(stem), Number(rarity))
  }
  const entries = [...classes].sort(([a], [b]) => a - b)
  const bytes = new Uint8Array(UINT32 + entries.length * (UINT32 + 1))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, entries.length, true)
  for (const [i, [hash, rarity]] of entries.entries()) {
    view.setUint32(UINT32 * (i + 1), hash, true)
    bytes[UINT32 * (entries.length + 1) + i] = rarity
  }
  return bytes
}

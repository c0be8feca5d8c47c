import { wordHash } from './words.ts'

/** How rare a stem is: the power of two of the share of articles that have it, 0 and up. */
export type Rarity = (stem: string) => number

const UINT32 = 4

/** The rarities of a packed table; a stem that is not in it is rarer than all that are. */
export function openRarity(bytes: Uint8Array): Rarity {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getUint32(0, true)
  const classes = new Map<number, number>()
  let rarest = 0
  for (let i = 0; i < length; i++) {
    const rarity = bytes[UINT32 * (length + 1) + i]
    classes.set(view.getUint32(UINT32 * (i + 1), true), rarity)
    rarest = Math.max(rarest, rarity)
  }
  return (stem) => classes.get(wordHash(stem)) ?? rarest + 1
}

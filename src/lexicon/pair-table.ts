/** Makes a function that finds what a pair of small numbers stands for, 0 for none: a hash table in one array, which outruns a `Map` by far. */
export function pairTable(
  pairs: Iterable<readonly [first: number, second: number, value: number]>,
): (first: number, second: number) => number {
  const all = [...pairs]
  let size = 4
  while (size < all.length * 2) size *= 2
  const slots = new Int32Array(size * 3)
  const slotOf = (first: number, second: number) => {
    let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & (size - 1)
    while (slots[slot * 3 + 2] !== 0 && (slots[slot * 3] !== first || slots[slot * 3 + 1] !== second))
      slot = (slot + 1) & (size - 1)
    return slot * 3
  }
  for (const pair of all) slots.set(pair, slotOf(pair[0], pair[1]))
  return (first, second) => slots[slotOf(first, second) + 2]!
}

/** Slots of a cache; at half of them it takes no more words. */
const SLOTS = 1 << 17
/** Numbers a slot: the hash of its word, where the word ends among all (0 for no word), how long it is, its value. */
const SLOT = 4

/**
 * Makes a function that computes a number for the word `text.slice(start, end)` and remembers it. Words are found by a hash over the characters in
 * place and compared unit by unit: no string is cut out for a word seen before, and none kept. A full cache computes the rest anew each time, so
 * the answer never depends on what came before.
 */
export function wordCache(compute: (word: string) => number): (text: string, start: number, end: number) => number {
  const slots = new Int32Array(SLOTS * SLOT)
  let units = new Uint16Array(1 << 16)
  let used = 0
  let size = 0

  const holds = (slot: number, text: string, start: number, end: number): boolean => {
    const length = end - start
    if (slots[slot + 2] !== length) return false
    const from = slots[slot + 1]! - length
    for (let i = 0; i < length; i++) if (units[from + i] !== text.charCodeAt(start + i)) return false
    return true
  }
  const keep = (slot: number, hash: number, word: string, value: number) => {
    if (used + word.length > units.length) {
      const more = new Uint16Array(Math.max(units.length * 2, used + word.length))
      more.set(units)
      units = more
    }
    for (let i = 0; i < word.length; i++) units[used++] = word.charCodeAt(i)
    slots.set([hash, used, word.length, value], slot)
    size++
  }
  return (text, start, end) => {
    let hash = 0
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
    let slot = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * SLOT
    for (; slots[slot + 1] !== 0; slot = (slot + SLOT) & (SLOTS * SLOT - 1))
      if (slots[slot] === hash && holds(slot, text, start, end)) return slots[slot + 3]!
    const word = text.slice(start, end)
    const value = compute(word)
    if (size < SLOTS / 2) keep(slot, hash, word, value)
    return value
  }
}

/** The words of one text, each known by where it first stands: counted and found without making a string of it. */
export interface WordTable {
  /** Counts the word that stands at `start` to `end`; the number of the word. */
  add(start: number, end: number): number
  /** The number of a word, -1 where it was never counted. */
  find(word: string): number
  /** How often a word was counted. */
  count(word: string): number
}

/** A word as it was counted, four numbers one after another. */
const START = 0
const LENGTH = 1
const HASH = 2
const COUNT = 3
const FIELDS = 4

/** Makes an empty table of the words of a text. */
export function createWordTable(text: string): WordTable {
  // One unit parts two words, so that a slot stays free whatever the text.
  const mask = (1 << (32 - Math.clz32(text.length >> 1))) - 1
  const slots = new Int32Array(mask + 1)
  const words: number[] = []
  const find = (word: string): number => {
    const hash = hashOf(word, 0, word.length)
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const at = (slots[slot]! - 1) * FIELDS
      if (words[at + HASH] === hash && words[at + LENGTH] === word.length && text.startsWith(word, words[at + START]))
        return slots[slot]! - 1
    }
    return -1
  }
  return {
    add(start, end) {
      const hash = hashOf(text, start, end)
      let slot = hash & mask
      for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const at = (slots[slot]! - 1) * FIELDS
        if (words[at + HASH] === hash && words[at + LENGTH] === end - start && isSame(text, words[at + START]!, start, end)) {
          words[at + COUNT]!++
          return slots[slot]! - 1
        }
      }
      words.push(start, end - start, hash, 1)
      slots[slot] = words.length / FIELDS
      return slots[slot]! - 1
    },
    find,
    count(word) {
      const known = find(word)
      return known < 0 ? 0 : words[known * FIELDS + COUNT]!
    },
  }
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

function isSame(text: string, at: number, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) !== text.charCodeAt(at + i - start)) return false
  return true
}

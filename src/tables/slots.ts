// Words and pairs of numbers looked up in one array of integers, which is stored as it is. `Map`s of the 11,400 words and 2,900 steps of the lexicon
// take 4 ms to make at each start, and the table 200 ms to compile; these are read as they lie.

import { roomFor, spread } from './room.ts'

/** Pairs of small numbers and what they stand for (not 0), three integers a slot. */
export function pairSlots(pairs: readonly (readonly [first: number, second: number, value: number])[]): Int32Array {
  const slots = new Int32Array(roomFor(pairs.length) * 3)
  for (const pair of pairs) slots.set(pair, pairSlot(slots, pair[0], pair[1]))
  return slots
}

/** What a pair stands for in slots of pairs, 0 for none. */
export function pairValue(slots: Int32Array, first: number, second: number): number {
  return slots[pairSlot(slots, first, second) + 2]
}

function pairSlot(slots: Int32Array, first: number, second: number): number {
  const mask = slots.length / 3 - 1
  let slot = spread((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0) & mask
  while (slots[slot * 3 + 2] !== 0 && (slots[slot * 3] !== first || slots[slot * 3 + 1] !== second)) slot = (slot + 1) & mask
  return slot * 3
}

/** Numbers (not 0) of words, each in the slot its word's hash leads to. */
export function wordSlots(words: ReadonlyMap<string, number>): Int32Array {
  const slots = new Int32Array(roomFor(words.size))
  const mask = slots.length - 1
  for (const [word, id] of words) {
    let slot = hashOf(word) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = id
  }
  return slots
}

/** The number of a word in slots of words, 0 for none. `isKey` tells whether a number is that of the word. */
export function wordValue(slots: Int32Array, word: string, isKey: (id: number) => boolean): number {
  const mask = slots.length - 1
  let slot = hashOf(word) & mask
  while (slots[slot] !== 0 && !isKey(slots[slot])) slot = (slot + 1) & mask
  return slots[slot]
}

function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0
  return spread(hash)
}

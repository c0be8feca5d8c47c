// Every token is looked up here, so no string is made of it: a `Map` of words in its place costs 4 % of a run over 3,900 articles (processor time).

import type { Tokens } from '../model/doc.ts'
import { roomFor, spread } from './room.ts'

/** Forms are numbered below it, from 1. */
const MOST_FORMS = 1 << 16
/** Longer words are not numbered. */
const LONGEST_FORM = 40
const SLOTS = roomFor(MOST_FORMS)

/** A search longer than this ends without a number. */
const MOST_PROBES = 64

/** Form of each slot in the lower 16 bits, 0 for none, and the upper half of its hash. */
const slots = new Int32Array(SLOTS)
/** The units of all forms, one behind the other: those of form `n` end at `ends[n]`, where those of the next begin. */
let units = new Uint16Array(MOST_FORMS)
const ends = new Int32Array(MOST_FORMS)
let count = 1

/**
 * The number of the word `text[start, end)` as printed: the same for the same word in all texts, 0 for one that has none, because it is very long
 * or the numbers are used up. Frequent words come up early, so that what is known of them lies side by side.
 */
export function formOf(text: Uint16Array, start: number, end: number): number {
  if (end - start > LONGEST_FORM) return 0
  let hash = 0
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text[i]) | 0
  hash = spread(hash)
  let slot = hash & (SLOTS - 1)
  let left = MOST_PROBES
  for (; slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    // Words chosen to lie in each other's way; none is freed, so that what has no number never gets one.
    if (left-- === 0) return 0
    const filled = slots[slot]
    if ((filled ^ hash) >>> 16 === 0 && isForm(filled & 0xffff, text, start, end)) return filled & 0xffff
  }
  return count < MOST_FORMS ? newForm(slot, hash, text.subarray(start, end)) : 0
}

function isForm(form: number, text: Uint16Array, start: number, end: number): boolean {
  let at = ends[form - 1]
  if (ends[form] - at !== end - start) return false
  for (let i = start; i < end; i++) if (units[at++] !== text[i]) return false
  return true
}

function newForm(slot: number, hash: number, word: Uint16Array): number {
  const form = count++
  const from = ends[form - 1]
  if (from + word.length > units.length) {
    const more = new Uint16Array(units.length * 2)
    more.set(units)
    units = more
  }
  units.set(word, from)
  ends[form] = from + word.length
  slots[slot] = (hash & ~0xffff) | form
  return form
}

/** Makes a reader of what the word of a token alone tells, a whole number of 31 bits: worked out once for each form that has a number. */
export function perForm(compute: (word: string) => number): (text: string, tokens: Tokens, i: number) => number {
  // Kept with the sign turned, so that 0 is what is not known: an array that nobody has filled takes no time to make.
  const known = new Int32Array(MOST_FORMS)
  return (text, tokens, i) => {
    const value = known[tokens.form[i]]
    return value === 0 ? learn(text, tokens, i) : value ^ SIGN
  }
  function learn(text: string, { start, end, form }: Tokens, i: number): number {
    const value = compute(text.slice(start[i], end[i]))
    if (form[i] !== 0) known[form[i]] = value ^ SIGN
    return value
  }
}

const SIGN = -0x80000000

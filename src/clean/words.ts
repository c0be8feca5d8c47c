import { UNITS, Unit } from './units.ts'

/** What the words of an article show about its names: which words it writes small, and which capitalised pairs recur. */
export interface Vocabulary {
  /** Whether a word, given in lower case, stands so somewhere. */
  isLower(word: string): boolean
  /** How often a capitalised word stands. */
  count(word: string): number
  /** How often two capitalised words stand side by side ("Raja Juli"). */
  countPair(first: string, second: string): number
}

/** A vocabulary needs no more text than this, in UTF-16 units. */
const ENOUGH = 30_000

/** Reads the vocabulary off the first part of a text; only capitalised words are gathered, the others looked for when asked. */
export function readVocabulary(whole: string): Vocabulary {
  const text = whole.slice(0, ENOUGH)
  const capital = new Map<string, number>()
  const pairs = new Map<string, number>()
  const lower = new Map<string, boolean>()
  let before = ''
  let beforeEnd = -2
  for (let at = 0; at < text.length; at++) {
    if ((UNITS[text.charCodeAt(at)]! & Unit.LETTER) === 0) continue
    const start = at
    while (at < text.length && (UNITS[text.charCodeAt(at)]! & Unit.INNER) !== 0) at++
    if ((UNITS[text.charCodeAt(start)]! & Unit.SMALL) !== 0) {
      before = ''
      continue
    }
    const word = text.slice(start, wordEnd(text, at))
    capital.set(word, (capital.get(word) ?? 0) + 1)
    if (before !== '' && start === beforeEnd + 1) {
      const pair = `${before} ${word}`
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
    before = word
    beforeEnd = start + word.length
  }
  return {
    isLower(word) {
      const known = lower.get(word)
      if (known !== undefined) return known
      const found = standsIn(text, word)
      lower.set(word, found)
      return found
    },
    count: (word) => capital.get(word) ?? 0,
    countPair: (first, second) => pairs.get(`${first} ${second}`) ?? 0,
  }
}

function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!has(text, at - 1, Unit.INNER) && !has(text, at + word.length, Unit.LETTER)) return true
  }
  return false
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (!has(text, end - 1, Unit.LETTER | Unit.DIGIT)) end--
  return end
}

function has(text: string, at: number, bits: number): boolean {
  return at >= 0 && at < text.length && (UNITS[text.charCodeAt(at)]! & bits) !== 0
}

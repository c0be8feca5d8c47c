import { createWordTable } from '../tables/word-table.ts'
import { UNITS, Unit } from './units.ts'

/** What the words of an article show about its names: which words it writes small, and which capitalised words and pairs recur. */
export interface Vocabulary {
  /** Whether a word, given in lower case, stands so somewhere. */
  isLower(word: string): boolean
  /** Whether a word stands twice or more with a capital. */
  recurs(word: string): boolean
  /** Whether two capitalised words stand side by side twice or more ("Raja Juli"). */
  recurTogether(first: string, second: string): boolean
}

/** A vocabulary needs no more text than this, in UTF-16 units. */
const ENOUGH = 30_000
const SMALL_WORD = /^[a-z]+$/

const words = createWordTable(ENOUGH)

/** Reads the vocabulary off the first part of a text, in one pass; words that hold more than small letters are looked for when asked. */
export function readVocabulary(whole: string): Vocabulary {
  const text = whole.slice(0, ENOUGH)
  let { turn, pairs } = countWords(text)
  /** Puts the words of this text back into the table, where those of another were counted since. */
  const recount = () => {
    if (words.turn() !== turn) ({ turn, pairs } = countWords(text))
  }
  const others = new Map<string, boolean>()
  return {
    isLower(word) {
      if (SMALL_WORD.test(word)) {
        recount()
        return words.find(word) >= 0
      }
      const known = others.get(word)
      if (known !== undefined) return known
      const found = standsIn(text, word)
      others.set(word, found)
      return found
    },
    recurs(word) {
      recount()
      return !has(word, 0, Unit.SMALL) && words.count(word) > 1
    },
    recurTogether(first, second) {
      recount()
      return (pairs.get(pairOf(words.find(first), words.find(second))) ?? 0) > 1
    },
  }
}

/** Counts the words of a text into the table: those that open with a capital, and what opens the others if it is small letters; the pairs of the former, and the turn of the table. */
function countWords(text: string): { turn: number; pairs: Map<number, number> } {
  const turn = words.open(text)
  const pairs = new Map<number, number>()
  let before = -1
  let beforeEnd = -2
  for (let at = 0; at < text.length; at++) {
    const opening = UNITS[text.charCodeAt(at)]
    if ((opening & Unit.LETTER) === 0) continue
    const start = at
    while (has(text, at, Unit.LETTER)) at++
    const lettersEnd = at
    while (has(text, at, Unit.INNER)) at++
    if ((opening & Unit.SMALL) !== 0) {
      if (!has(text, start - 1, Unit.INNER)) words.add(start, lettersEnd)
      before = -1
      continue
    }
    const end = wordEnd(text, at)
    const word = words.add(start, end)
    if (before >= 0 && start === beforeEnd + 1) {
      const pair = pairOf(before, word)
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
    before = word
    beforeEnd = end
  }
  return { turn, pairs }
}

/** One number for two of words; no text of `ENOUGH` units has more than 2^15 words. */
function pairOf(first: number, second: number): number {
  return (first << 15) | second
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
  return at >= 0 && at < text.length && (UNITS[text.charCodeAt(at)] & bits) !== 0
}

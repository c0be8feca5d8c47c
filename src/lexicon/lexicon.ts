import { type AddedRows, bitWidth, type LexiconTable } from './compile.ts'
import { pairValue, wordValue } from './slots.ts'
import type { LexClass } from './table.ts'

/** The lexicon ready for looking up: words and phrases by the number of their entry, phrases as a tree. */
export interface Lexicon {
  /** Entries are numbered below it. */
  readonly size: number
  /** Whether an entry is of a class. */
  has(entry: number, cls: LexClass): boolean
  /** The set of classes that an entry is of, itself or by a shorter phrase at its start: 0 for none, below `setCount` for all. */
  setOf(entry: number): number
  readonly setCount: number
  /** Whether a class is in a set. */
  setHas(set: number, cls: LexClass): boolean
  /** What a class says of an entry that is of it. */
  value<V>(entry: number, cls: LexClass<V>): V
  /** The classes of an entry. */
  classesOf(entry: number): readonly LexClass[]
  /** The entry of the longest shorter phrase (of two words or more) at the same start, 0 for none, and its number of words. */
  shorter(entry: number): number
  shorterLength(entry: number): number
  /** Entry of a word as written, else of its lower-case form; 0 for none. */
  wordEntry(word: string): number
  /** The tree node after a word (an entry number, whatever its case) that a phrase begins with, 0 for none. */
  firstStep(word: number): number
  /** The tree node after `word` (an entry number, whatever its case) at `node`, which is not the root, 0 for none. */
  step(node: number, word: number): number
  /** The phrase entry at a node, 0 for none. */
  phraseAt(node: number): number
}

/** A lexicon from its table and the classes, in the same order, and added rows that it was compiled from. */
export function lexiconOf(table: LexiconTable, classes: readonly LexClass[], added: readonly AddedRows[] = []): Lexicon {
  const { keys, keyStarts, sets, wideSets, bits, shorter, shorterLengths, folded, firstSteps, words, steps, phraseOfNode } = table
  const size = shorter.length
  const width = bitWidth(classes)
  const places = new Int32Array(1 + Math.max(...classes.map(({ index }) => index))).fill(-1)
  for (const [place, { index }] of classes.entries()) places[index] = place

  const setHas = (set: number, { index }: LexClass) => {
    const place = index < places.length ? places[index] : -1
    return place >= 0 && (bits[set * width + (place >>> 5)] & (1 << place)) !== 0
  }
  const has = (entry: number, cls: LexClass) => setHas(sets[entry], cls)
  const rowValue = <V>(entry: number, cls: LexClass<V>): V => {
    const key = keys.slice(keyStarts[entry], keyStarts[entry + 1])
    const rows = [
      cls.rows,
      ...added.filter((more) => more.cls === cls).map((more) => more.rows),
    ].reverse() as LexClass<V>['rows'][]
    const own = rows.find((one) => Object.hasOwn(one, key))
    if (own !== undefined) return own[key]
    const lower = key.toLowerCase()
    return rows.find((one) => Object.hasOwn(one, lower))![lower]
  }
  /** What is known of each entry: a class, its value, another class, its value … An entry is of few classes. */
  const values: (unknown[] | undefined)[] = new Array(size).fill(undefined)
  const exact = (word: string) =>
    wordValue(words, word, (id) => keyStarts[id + 1] - keyStarts[id] === word.length && keys.startsWith(word, keyStarts[id]))

  return {
    size,
    has,
    setOf: (entry) => wideSets[entry],
    setCount: bits.length / width,
    setHas,
    value<V>(entry: number, cls: LexClass<V>): V {
      if (cls.isList) return true as V
      values[entry] ??= []
      const known = values[entry]
      for (let i = 0; i < known.length; i += 2) if (known[i] === cls) return known[i + 1] as V
      const value = rowValue(entry, cls)
      known.push(cls, value)
      return value
    },
    classesOf: (entry) => classes.filter((cls) => has(entry, cls)),
    shorter: (entry) => shorter[entry],
    shorterLength: (entry) => shorterLengths[entry],
    wordEntry: (word) => exact(word) || exact(word.toLowerCase()),
    firstStep: (word) => firstSteps[word],
    step: (node, word) => pairValue(steps, node, folded[word]),
    phraseAt: (node) => phraseOfNode[node],
  }
}

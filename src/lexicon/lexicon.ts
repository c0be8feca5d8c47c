import type { LexClass, Lexicon } from '../model/lexicon.ts'
import { pairValue, wordValue } from '../tables/slots.ts'
import { type AddedRows, bitWidth, type LexiconTable } from './compile.ts'

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
    sets: wideSets,
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

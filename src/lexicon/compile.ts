import type { LexClass } from '../model/lexicon.ts'
import { pairSlots, wordSlots } from '../tables/slots.ts'

/**
 * The lexicon compiled into arrays, so that a build can store it and a start need not make it. Entries are numbered from 1 (0: no entry), words
 * and phrases alike; phrases are a tree whose nodes are numbered from 1 (0: the root).
 */
export interface LexiconTable {
  /** The keys of all entries, one behind the other: that of entry `i` is `keys.slice(keyStarts[i], keyStarts[i + 1])`. */
  readonly keys: string
  readonly keyStarts: Int32Array
  /** The set of classes each entry is of (0: none). Few sets are all there are, so that asking of one seldom leaves the processor's cache. */
  readonly sets: Int32Array
  /** The same with the classes of the shorter phrases at its start. */
  readonly wideSets: Int32Array
  /** Which classes a set holds: bit `n` of its row for the class at place `n` of the list. */
  readonly bits: Int32Array
  /** The entry of the longest shorter phrase (of two words or more) at the same start, 0 for none, and its number of words. */
  readonly shorter: Int32Array
  readonly shorterLengths: Int32Array
  /** The entry of the lower-case form of a word. */
  readonly folded: Int32Array
  /** The node behind the root and a word, 0 where no phrase begins with it: asked of every token. */
  readonly firstSteps: Int32Array
  /** Words by their hash (`wordSlots`). */
  readonly words: Int32Array
  /** The node behind another than the root and a word (`pairSlots`). */
  readonly steps: Int32Array
  /** The phrase entry at a node, 0 for none. */
  readonly phraseOfNode: Int32Array
}

/** Rows that a class has besides its own. */
export interface AddedRows {
  readonly cls: LexClass
  readonly rows: LexClass['rows']
}

/** Number of integers that hold a bit for each class. */
export const bitWidth = (classes: readonly LexClass[]): number => (classes.length + 31) >>> 5

/** Compiles tables of words, and rows added to them, into one lexicon. Throws when a key is malformed. */
export function compileLexicon(classes: readonly LexClass[], added: readonly AddedRows[] = []): LexiconTable {
  const keys: string[] = ['']
  const shorter: number[] = [0]
  const shorterLengths: number[] = [0]
  const words = new Map<string, number>()
  const steps: (readonly [node: number, word: number, next: number])[] = []
  const stepOf = new Map<string, number>()
  const phraseOfNode: number[] = [0]
  const members: { entry: number; place: number }[] = []

  const newEntry = (key: string, before = 0, length = 0): number => {
    shorter.push(before)
    shorterLengths.push(length)
    return keys.push(key) - 1
  }
  const entryOfWord = (word: string): number => {
    const id = words.get(word) ?? newEntry(word)
    words.set(word, id)
    return id
  }
  const entryOfPhrase = (phrase: string, parts: readonly string[]): number => {
    let node = 0
    let before = 0
    let length = 0
    for (let i = 0; i < parts.length; i++) {
      const word = entryOfWord(parts[i].toLowerCase())
      const step = `${node} ${word}`
      let next = stepOf.get(step)
      if (next === undefined) {
        next = phraseOfNode.push(0) - 1
        stepOf.set(step, next)
        steps.push([node, word, next])
      }
      node = next
      if (i < parts.length - 1 && phraseOfNode[node]) {
        before = phraseOfNode[node]
        length = i + 1
      }
    }
    phraseOfNode[node] ||= newEntry(phrase, before, length)
    return phraseOfNode[node]
  }

  // Shorter phrases first, so that each phrase finds the ones inside it.
  const phrases: { place: number; phrase: string; parts: readonly string[] }[] = []
  const placeOf = new Map(classes.map((cls, place) => [cls, place]))
  const tables: readonly AddedRows[] = [...classes.map((cls) => ({ cls, rows: cls.rows })), ...added]
  for (const { cls, rows } of tables)
    for (const key of Object.keys(rows)) {
      const place = placeOf.get(cls)!
      const parts = key.split(' ')
      if (parts.includes('')) throw new Error(`Expected words separated by one space, got \`${key}\` in ${cls.name}`)
      if (parts.length > 1) phrases.push({ place, phrase: key, parts })
      else members.push({ entry: entryOfWord(key), place })
    }
  phrases.sort((a, b) => a.parts.length - b.parts.length)
  for (const { place, phrase, parts } of phrases) members.push({ entry: entryOfPhrase(phrase, parts), place })

  const width = bitWidth(classes)
  const bits = new Int32Array(keys.length * width)
  for (const { entry, place } of members) bits[entry * width + (place >>> 5)] |= 1 << place
  // A form as printed ("AS") also is what its lower-case form is ("as").
  const folded = Int32Array.from(keys.keys())
  for (const [word, id] of words) {
    const lower = words.get(word.toLowerCase()) ?? id
    folded[id] = lower
    for (let i = 0; i < width; i++) bits[id * width + i] |= bits[lower * width + i]
  }

  const { sets, wideSets, rows } = setsOf(bits, width, shorter)
  const first = new Map(steps.filter(([node]) => node === 0).map(([, word, next]) => [word, next]))
  let length = 0
  return {
    keys: keys.join(''),
    keyStarts: Int32Array.from([...keys, ''], (key) => {
      length += key.length
      return length - key.length
    }),
    sets,
    wideSets,
    bits: rows,
    shorter: Int32Array.from(shorter),
    shorterLengths: Int32Array.from(shorterLengths),
    folded,
    firstSteps: Int32Array.from(folded, (word) => first.get(word) ?? 0),
    words: wordSlots(words),
    steps: pairSlots(steps.filter(([node]) => node !== 0)),
    phraseOfNode: Int32Array.from(phraseOfNode),
  }
}

/** The sets of classes that entries are of, by the row of bits of each entry, and with the rows of the shorter phrases at its start. */
function setsOf(bits: Int32Array, width: number, shorter: readonly number[]) {
  const numbers = new Map<string, number>()
  const rows: number[] = []
  const numberOf = (row: Int32Array): number => {
    const key = row.join()
    const number = numbers.get(key) ?? numbers.size
    if (number === numbers.size) rows.push(...row)
    numbers.set(key, number)
    return number
  }
  const rowOf = (entry: number) => bits.subarray(entry * width, (entry + 1) * width)
  const wideRowOf = (entry: number): Int32Array => {
    const before = shorter[entry]
    if (before === 0) return rowOf(entry)
    const wide = wideRowOf(before)
    return rowOf(entry).map((own, i) => own | wide[i])
  }
  const sets = Int32Array.from(shorter, (_, entry) => numberOf(rowOf(entry)))
  const wideSets = Int32Array.from(shorter, (_, entry) => numberOf(wideRowOf(entry)))
  return { sets, wideSets, rows: Int32Array.from(rows) }
}

import { pairTable } from './pair-table.ts'
import type { LexClass } from './table.ts'

/** One word or phrase of the lexicon with all its classes. */
export interface Entry {
  values: ReadonlyMap<LexClass, unknown>
  /** The entry of the longest shorter phrase (of two words or more) at the same start, 0 for none, and its number of words. */
  readonly shorter: number
  readonly shorterLength: number
}

/** The lexicon made ready for looking up: entries by number, words by their form, phrases as a tree of entries. */
export interface Lexicon {
  readonly entries: readonly Entry[]
  /** Whether an entry is of a class: asked some thousand times an article, so answered without looking into the entry. */
  has(entry: number, cls: LexClass): boolean
  /** Entry of a word as written, else of its lower-case form; 0 for none. */
  wordEntry(word: string): number
  /** Whether a phrase begins with the word (an entry number): asked of every token, so kept apart from `step`. */
  opensPhrase(word: number): boolean
  /** The tree node after `word` (an entry number, whatever its case) at `node` (0: the root), 0 for none. */
  step(node: number, word: number): number
  /** The phrase entry at a node, 0 for none. */
  phraseAt(node: number): number
}

/** Rows that a class has besides its own. */
export interface AddedRows {
  readonly cls: LexClass
  readonly rows: LexClass['rows']
}

/** Factor that keeps (node, word) pairs apart in one map of numbers. */
const FAN_OUT = 1 << 20

const NOTHING: ReadonlyMap<LexClass, unknown> = new Map()

/** Compiles tables of words, and rows added to them, into one lexicon. Throws when a key is malformed. */
export function compileLexicon(classes: readonly LexClass[], added: readonly AddedRows[] = []): Lexicon {
  const entries: Entry[] = [{ values: NOTHING, shorter: 0, shorterLength: 0 }]
  const words = new Map<string, number>()
  const steps = new Map<number, number>()
  const phraseOfNode: number[] = [0]

  const newEntry = (shorter: number, shorterLength: number): number =>
    entries.push({ values: NOTHING, shorter, shorterLength }) - 1
  const entryOfWord = (word: string): number => {
    let id = words.get(word)
    if (id === undefined) {
      id = newEntry(0, 0)
      words.set(word, id)
    }
    return id
  }
  const entryOfPhrase = (parts: readonly string[]): number => {
    let node = 0
    let shorter = 0
    let shorterLength = 0
    for (let i = 0; i < parts.length; i++) {
      const key = node * FAN_OUT + entryOfWord(parts[i]!.toLowerCase())
      let next = steps.get(key)
      if (next === undefined) {
        next = phraseOfNode.push(0) - 1
        steps.set(key, next)
      }
      node = next
      if (i < parts.length - 1 && phraseOfNode[node]) {
        shorter = phraseOfNode[node]!
        shorterLength = i + 1
      }
    }
    phraseOfNode[node] ||= newEntry(shorter, shorterLength)
    return phraseOfNode[node]!
  }

  // Most entries are plain members of one class: they share one map, which a second class replaces by a copy.
  const plain = new Map(classes.map((cls) => [cls, new Map([[cls, true as unknown]])] as const))
  const addClass = (entry: Entry, cls: LexClass, value: unknown) => {
    if (entry.values === NOTHING && value === true) entry.values = plain.get(cls)!
    else entry.values = new Map(entry.values).set(cls, value)
  }

  // Shorter phrases first, so that each phrase finds the ones inside it.
  const phrases: { cls: LexClass; parts: readonly string[]; value: unknown }[] = []
  const tables: readonly AddedRows[] = [...classes.map((cls) => ({ cls, rows: cls.rows })), ...added]
  for (const { cls, rows } of tables)
    for (const key in rows) {
      const value = rows[key]
      if (key.includes(' ')) phrases.push({ cls, parts: key.split(' '), value })
      else if (key !== '') addClass(entries[entryOfWord(key)]!, cls, value)
      else throw new Error(`Expected a word, got \`\` in ${cls.name}`)
    }
  phrases.sort((a, b) => a.parts.length - b.parts.length)
  for (const { cls, parts, value } of phrases) {
    if (parts.includes('')) throw new Error(`Expected words separated by one space, got \`${parts.join(' ')}\` in ${cls.name}`)
    addClass(entries[entryOfPhrase(parts)]!, cls, value)
  }
  // A form as printed ("AS") also is what its lower-case form is ("as").
  const folded = Int32Array.from(entries.keys())
  for (const [word, id] of words) {
    const lower = words.get(word.toLowerCase())
    if (lower === undefined || lower === id) continue
    folded[id] = lower
    for (const [cls, value] of entries[lower]!.values) if (!entries[id]!.values.has(cls)) addClass(entries[id]!, cls, value)
  }
  const opens = Uint8Array.from(folded, (word) => (steps.has(word) ? 1 : 0))

  const next = pairTable([...steps].map(([key, node]) => [Math.floor(key / FAN_OUT), key % FAN_OUT, node]))
  const width = 1 + (Math.max(...classes.map(({ index }) => index)) >>> 5)
  const bits = new Int32Array(entries.length * width)
  entries.forEach(({ values }, id) => {
    for (const { index } of values.keys()) bits[id * width + (index >>> 5)]! |= 1 << index
  })

  return {
    entries,
    has: (entry, { index }) => index >>> 5 < width && (bits[entry * width + (index >>> 5)]! & (1 << index)) !== 0,
    wordEntry: (word) => words.get(word) ?? words.get(word.toLowerCase()) ?? 0,
    opensPhrase: (word) => opens[word] === 1,
    step: (node, word) => next(node, folded[word]!),
    phraseAt: (node) => phraseOfNode[node]!,
  }
}

/**
 * One class of words or phrases, with a value for each. Keys are lower case; a key with an upper-case letter matches only as printed ("AS").
 * Keys of several words are separated by one space; a word's full stop belongs to it ("jl.").
 */
export interface LexClass<V = unknown> {
  /** A number of its own, by which what is known of the class is found. */
  readonly index: number
  readonly name: string
  /** Whether it is a list: every word has the value `true`. */
  readonly isList: boolean
  /** Made when first asked for: reading a text with the compiled lexicon needs few of them. */
  readonly rows: Readonly<Record<string, V>>
}

/** The lexicon ready for looking up: words and phrases by the number of their entry, phrases as a tree. */
export interface Lexicon {
  /** Entries are numbered below it. */
  readonly size: number
  /** Whether an entry is of a class. */
  has(entry: number, cls: LexClass): boolean
  /** The set of classes that each entry is of, itself or by a shorter phrase at its start: 0 for none, below `setCount` for all. */
  readonly sets: Int32Array
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

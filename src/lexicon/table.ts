/**
 * One class of words or phrases, with a value for each. Keys are lower case; a key with an upper-case letter matches only as printed ("AS").
 * Keys of several words are separated by one space; a word's full stop belongs to it ("jl.").
 */
export interface LexClass<V = unknown> {
  readonly name: string
  readonly rows: Readonly<Record<string, V>>
}

/** Defines a class of words by its table. */
export function lexClass<const V>(name: string, rows: Readonly<Record<string, V>>): LexClass<V> {
  return { name, rows }
}

/** Defines a class of words that carry no value, written as a list separated by white space or, for phrases, by commas. */
export function wordList(name: string, list: string): LexClass<true> {
  const separator = list.includes(',') ? /\s*,\s*/ : /\s+/
  const words = list.trim().split(separator).filter(Boolean)
  return { name, rows: Object.fromEntries(words.map((word) => [word.replace(/\s+/g, ' '), true as const])) }
}

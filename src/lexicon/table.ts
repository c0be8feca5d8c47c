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
  // Split by hand: a regular expression a word would cost half of the time the command takes to start.
  const words = list.includes(',') ? list.split(',') : list.split(/\s+/)
  const rows: Record<string, true> = {}
  for (const word of words) {
    const key = word.includes('\n') || word.includes('  ') ? word.trim().split(/\s+/).join(' ') : word.trim()
    if (key !== '') rows[key] = true
  }
  return { name, rows }
}

/**
 * One class of words or phrases, with a value for each. Keys are lower case; a key with an upper-case letter matches only as printed ("AS").
 * Keys of several words are separated by one space; a word's full stop belongs to it ("jl.").
 */
export interface LexClass<V = unknown> {
  /** A number of its own: which bit stands for the class in the lexicon. */
  readonly index: number
  readonly name: string
  readonly rows: Readonly<Record<string, V>>
}

let classes = 0

/** Defines a class of words by its table. */
export function lexClass<const V>(name: string, rows: Readonly<Record<string, V>>): LexClass<V> {
  return { index: classes++, name, rows }
}

/** Defines a class of words that carry no value, written as a list separated by white space or, for phrases, by commas. */
export function wordList(name: string, list: string): LexClass<true> {
  return lexClass(name, rowsOf(list))
}

function rowsOf(list: string): Record<string, true> {
  // Split by hand: a regular expression a word would cost half of the time the command takes to start.
  const words = list.includes(',') ? list.split(',') : list.split(/\s+/)
  const rows: Record<string, true> = {}
  for (const word of words) {
    const key = word.includes('\n') || word.includes('  ') ? word.trim().split(/\s+/).join(' ') : word.trim()
    if (key !== '') rows[key] = true
  }
  return rows
}

/** Defines a class of words by the value they share: one list of words or phrases, separated by commas, a value. Throws when a word has two. */
export function groupedClass<const V extends string>(name: string, groups: Readonly<Partial<Record<V, string>>>): LexClass<V> {
  const rows: Record<string, V> = {}
  for (const value of Object.keys(groups) as V[])
    for (const key of Object.keys(rowsOf(`${groups[value]},`))) {
      if (key in rows) throw new Error(`Expected one value for a word, got two for \`${key}\` in ${name}`)
      rows[key] = value
    }
  return lexClass(name, rows)
}

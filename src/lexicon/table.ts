import type { LexClass } from '../model/lexicon.ts'

let classes = 0

/** Defines a class of words by its table, or by what makes the table when it is asked for. */
export function lexClass<const V>(name: string, rows: Readonly<Record<string, V>> | (() => Record<string, V>)): LexClass<V> {
  return define(name, false, typeof rows === 'function' ? (rows as () => Record<string, V>) : () => rows)
}

/** Defines a class of words that carry no value, written as a list separated by white space or, for phrases, by commas. */
export function wordList(name: string, list: string): LexClass<true> {
  return define(name, true, () => rowsOf(list))
}

/** Defines a class of words by the value they share: one list of words or phrases, separated by commas, a value. Its rows throw when a word has two. */
export function groupedClass<const V extends string>(name: string, groups: Readonly<Partial<Record<V, string>>>): LexClass<V> {
  return define(name, false, () => {
    const rows: Record<string, V> = {}
    for (const value of Object.keys(groups) as V[])
      for (const key of Object.keys(rowsOf(`${groups[value]},`))) {
        if (key in rows) throw new Error(`Expected one value for a word, got two for \`${key}\` in ${name}`)
        rows[key] = value
      }
    return rows
  })
}

function define<V>(name: string, isList: boolean, make: () => Readonly<Record<string, V>>): LexClass<V> {
  let made: Readonly<Record<string, V>> | undefined
  return {
    index: classes++,
    name,
    isList,
    get rows() {
      made ??= make()
      return made
    },
  }
}

function rowsOf(list: string): Record<string, true> {
  const words = list.includes(',') ? list.split(',') : list.split(/\s+/)
  const rows: Record<string, true> = {}
  for (const word of words) {
    // A regular expression only where one is needed: there are some ten thousand words.
    const key = word.includes('\n') || word.includes('  ') ? word.trim().split(/\s+/).join(' ') : word.trim()
    if (key !== '') rows[key] = true
  }
  return rows
}

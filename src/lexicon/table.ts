import type { LexClass } from '../model/lexicon.ts'

let classes = 0

/** Defines a class of words by its table, or by what makes the table when it is asked for. */
export function lexClass<const V>(name: string, rows: Readonly<Record<string, V>> | (() => Record<string, V>)): LexClass<V> {
  return define(name, false, typeof rows === 'function' ? (rows as () => Record<string, V>) : () => rows)
}

/** Defines a class of words that carry no value: a word or phrase a line, or an argument. */
export function wordList(name: string, ...words: readonly string[]): LexClass<true> {
  return define(name, true, () => {
    const rows: Record<string, true> = {}
    for (const [word, marks] of rowsOf(words.join('\n'), name)) {
      if (marks.length > 0) throw new Error(`Expected words alone in ${name}, got \`${word} | ${marks.join(' ')}\``)
      rows[word] = true
    }
    return rows
  })
}

/** Defines a class of words by the value they share: a word or phrase a line for each value. Marks behind a bar are for `markList`. */
export function groupedClass<const V extends string>(name: string, groups: Readonly<Partial<Record<V, string>>>): LexClass<V> {
  return define(name, false, () => {
    const rows: Record<string, V> = {}
    for (const value of Object.keys(groups) as V[])
      for (const word of rowsOf(groups[value] as string, name).keys()) {
        if (word in rows) throw new Error(`Expected one value for a word, got two for \`${word}\` in ${name}`)
        rows[word] = value
      }
    return rows
  })
}

/** Defines a class of the words that have its name among their marks in tables of words ("mencapai | count-measure"). */
export function markList(name: string, ...tables: readonly string[]): LexClass<true> {
  return define(name, true, () => {
    const rows: Record<string, true> = {}
    for (const table of tables) for (const [word, marks] of rowsOf(table, name)) if (marks.includes(name)) rows[word] = true
    return rows
  })
}

/** Defines a class of the words that have its name among their marks in a table of words, with the value behind a colon ("hampir | count-modifier:about"). */
export function markValues<V extends string>(name: string, table: string): LexClass<V> {
  return define(name, false, () => {
    const rows: Record<string, V> = {}
    for (const [word, marks] of rowsOf(table, name)) {
      const mark = marks.find((one) => one.startsWith(`${name}:`))
      if (mark !== undefined) rows[word] = mark.slice(name.length + 1) as V
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

/**
 * The rows of a table of words, a line each: a word or phrase and, behind a bar, its marks. Throws where a word has two rows, and where they are not
 * in order (of code units), so that two who add the same word meet.
 */
export function rowsOf(table: string, where: string): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, readonly string[]>()
  let before = ''
  for (const line of table.split('\n')) {
    const [word, marks = ''] = line.split('|').map((part) => part.trim())
    if (word === '') continue
    if (rows.has(word)) throw new Error(`Expected one row for a word, got two for \`${word}\` in ${where}`)
    if (word < before) throw new Error(`Expected the words of ${where} in order, got \`${word}\` behind \`${before}\``)
    before = word
    rows.set(word, marks === '' ? [] : marks.split(' '))
  }
  return rows
}

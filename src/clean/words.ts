/** What the words of an article show about its names: which words it writes small, and which capitalised pairs recur. */
export interface Vocabulary {
  /** Words that stand in lower case somewhere. */
  lower: ReadonlySet<string>
  /** Capitalised words, how often. */
  capital: ReadonlyMap<string, number>
  /** Pairs of neighbouring capitalised words ("Raja Juli"), how often. */
  pairs: ReadonlyMap<string, number>
}

/** A vocabulary needs no more text than this, in UTF-16 units. */
const ENOUGH = 30_000
const WORD = /\p{L}[\p{L}\p{N}'’.-]*/gu

/** Reads the vocabulary off the first part of a text. */
export function readVocabulary(text: string): Vocabulary {
  const lower = new Set<string>()
  const capital = new Map<string, number>()
  const pairs = new Map<string, number>()
  let before = ''
  let beforeEnd = -2
  for (const match of text.slice(0, ENOUGH).matchAll(WORD)) {
    const word = match[0].replace(/[.'’-]+$/, '')
    const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase()
    if (!isCapital) lower.add(word)
    else {
      capital.set(word, (capital.get(word) ?? 0) + 1)
      if (before !== '' && match.index === beforeEnd + 1) {
        const pair = `${before} ${word}`
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
      }
    }
    before = isCapital ? word : ''
    beforeEnd = match.index + word.length
  }
  return { lower, capital, pairs }
}

import type { ArticleRecord } from '../model/record.ts'
import type { Span } from '../model/span.ts'

/** Characters that cleaning left out without a removal (hyphens at line ends, half of a letter read wrong) are fewer than this. */
const REACH = 40

/**
 * Where the words of a record's cleaned text stand in the text that it was made of, code points both. Cleaning takes pieces out (`removed`), changes
 * white space and mends a few characters, and leaves the rest in order; what was mended stands where its surroundings do.
 */
export function placesBefore({ article, removed }: ArticleRecord, input: string): (span: Span) => Span {
  const before = Array.from(input)
  // The characters that were left, by their places.
  const gone = new Uint8Array(before.length)
  for (const { at } of removed) if (at !== null) gone.fill(1, at[0], at[1])
  const left = before.flatMap((character, at) => (gone[at] === 1 || isBlank(character) ? [] : [at]))
  const after = Array.from(article.text)
  const places = new Array<number>(after.length)
  let next = 0
  after.forEach((character, i) => {
    if (!isBlank(character)) next = whereFrom(next, i)
    places[i] = left[Math.min(next, left.length - 1)] ?? 0
    if (!isBlank(character)) next++
  })
  return ([start, end]) => [places[start]!, places[end - 1]! + 1]

  /** Where the character of a place in the cleaned text is found again: a mended one stands where the next is due. */
  function whereFrom(due: number, i: number): number {
    if (before[left[due]!] === after[i]) return due
    for (let at = due + 1; at < Math.min(due + REACH, left.length); at++) if (goesOn(at, i)) return at
    return due
  }

  /** Whether three characters stand in both: one alone is found anywhere. */
  function goesOn(at: number, i: number): boolean {
    for (let same = 0, j = i; same < 3; same++, j++) {
      while (j < after.length && isBlank(after[j]!)) j++
      if (j === after.length) return true
      if (before[left[at + same]!] !== after[j]) return false
    }
    return true
  }
}

const isBlank = (character: string) => /\s/.test(character)

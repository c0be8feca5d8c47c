import { FULL_MONTHS, MONTHS } from '../../lexicon/time.ts'

const NAMES = Object.keys(FULL_MONTHS.rows).filter((name) => name.length > 4)

/** The month a word misspells: the same first letter, and one letter added, left out, changed or swapped; null for none. */
export function monthOfTypo(word: string): number | null {
  if (word.length < 5 || word.length > 11) return null
  const lower = word.toLowerCase()
  const name = NAMES.find((candidate) => candidate[0] === lower[0] && isNear(lower, candidate))
  return name === undefined ? null : (MONTHS.rows as Readonly<Record<string, number>>)[name]
}

function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  if (long.length > short.length) return short.slice(i) === long.slice(i + 1)
  return (
    short.slice(i + 1) === long.slice(i + 1) ||
    (short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2))
  )
}

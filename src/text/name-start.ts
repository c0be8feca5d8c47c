import { type Doc, Lean } from '../model/doc.ts'

/** How likely a person's name has so many words, added to the leanings of its words. */
const LENGTH = [0, -15, 10, 10, 2, -10, -30] as const
const LONGER = -60

/**
 * Where in the capitalised run `[first, end)` the name of a person begins that ends with it, by what each word leans to (`Doc.leaning`):
 * "Kepala Dinas Kesehatan Kota Surabaya | Febria Rachmanita". `bias` is added for a name against none. Returns `end` for no name.
 */
export function nameStart(doc: Doc, first: number, end: number, bias = 0): number {
  const { leaning } = doc
  let best = end
  let bestScore = 0
  let score = 0
  for (let i = end - 1; i >= first; i--) {
    // No word of a body's name is a person's, however often the text names a speaker by the one before ("Suharso Institute").
    if (leaning[i] <= Lean.BODY) break
    score += 2 * leaning[i]
    const total = score + (LENGTH[end - i] ?? LONGER) + bias
    if (total > bestScore) {
      bestScore = total
      best = i
    }
  }
  return best
}

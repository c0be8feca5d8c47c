/** Whether two words differ by one letter: one changed, one more or less, or one in another place ("Subianto", "Subanto"; "Bhudi", "Budhi"). */
export function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  if (left.length < 2 && right.length < 2) return true
  const moved = (from: string, to: string) => from.slice(1) + from[0] === to
  return left.length === right.length && (moved(left, right) || moved(right, left))
}

/** What speaks for two namings being of one person: the same rank, or an office that is not another; none where the offices differ. */
export type Tie = 'rank' | 'office' | 'none'

/** A name of two words is taken for another only by a word of so many letters. */
const LONG_WORD = 6
const LONG_ENOUGH = 4

/**
 * Whether two names of as many words are one but for one word, which is misspelt ("Rajab Jali Antoni", "Rajab Jali Antono") or an initial ("M.
 * Adnan", "Muhammad Adnan"). Of two words a long one must differ, or the rank be the same, and no office may speak against it: Budi Santoso and Budi Santosa may be two.
 */
export function isSameName(a: readonly string[], b: readonly string[], tie: () => Tie): boolean {
  if (a.length < 2 || a.length !== b.length) return false
  const odd = a.findIndex((word, i) => word !== b[i])
  if (odd < 0 || a.some((word, i) => i > odd && word !== b[i])) return false
  const [shorter, longer] = a[odd].length <= b[odd].length ? [a[odd], b[odd]] : [b[odd], a[odd]]
  if (shorter.length === 1) return odd < a.length - 1 && longer.startsWith(shorter) && tie() !== 'none'
  if (!isNear(shorter, longer) || shorter.length < LONG_ENOUGH) return false
  if (a.length > 2) return true
  const said = tie()
  return said === 'rank' || (said === 'office' && shorter.length >= LONG_WORD)
}

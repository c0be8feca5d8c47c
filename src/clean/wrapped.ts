import type { Remains } from './remains.ts'

/** Pages that break their lines are so wide, in UTF-16 units. */
const NARROWEST = 40
const WIDEST = 110
/** So many lines must end within a sentence, this share of all, and this share of them must fill the page. */
const FEWEST = 3
const SHARE = 0.5
const FILLED = 0.8
/** A line that a word more would not fit in is so full. */
const FULL = 0.7

/** How wide a page is whose lines break within sentences, in UTF-16 units; 0 for a text whose lines are paragraphs. */
export function wrapWidth(text: string, remains: readonly Remains[]): number {
  if (remains.length <= FEWEST) return 0
  const lengths = remains.map(({ line: [start, end] }) => end - start)
  const width = lengths.reduce((widest, length) => Math.max(widest, length), 0)
  if (width < NARROWEST || width > WIDEST) return 0
  const open = lengths.filter(
    (_, i) => i + 1 < lengths.length && breaksWithin(text, remains[i]!.line[1], remains[i + 1]!.line[0]),
  )
  const full = open.filter((length) => length >= width * FULL)
  return open.length >= FEWEST && open.length >= lengths.length * SHARE && full.length >= open.length * FILLED ? width : 0
}

/** Whether a line that ends at `end` without a mark is followed by one that begins at `next`, no blank line between. */
function breaksWithin(text: string, end: number, next: number): boolean {
  return /[\p{L}\p{N},-]/u.test(text.charAt(end - 1)) && !/\n\s*\n/.test(text.slice(end, next))
}

/** Whether a line is as full as those of a page of that width are before a break. */
export function fillsPage(line: string, width: number): boolean {
  return width > 0 && line.length >= width * FULL
}

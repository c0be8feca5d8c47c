import type { Block, Page } from './html-page.ts'

/** A lead that is set as a heading is no shorter, in characters; where no full stop closes it, it is long. */
const SHORTEST_LEAD = 30
const LONG_LEAD = 100

/** Whether a block reads as prose: long, or closed like a sentence, and not mostly links; a heading only where it is a sentence, as a lead is. */
export function isProse(block: Block): boolean {
  const { text, linked } = block
  if (linked > text.length / 2) return false
  if (isHeading(block))
    return block.tag !== 'h1' && (text.length >= LONG_LEAD || (text.length >= SHORTEST_LEAD && /[a-z\d)]\.["”]?$/.test(text)))
  return text.length >= 80 || (text.length >= 25 && /[.!?:”"]$/.test(text))
}

/** Whether a block is a heading by its tag. */
export function isHeading({ tag }: Block): boolean {
  return tag.length === 2 && tag.charCodeAt(0) === 104 && tag !== 'hr'
}

/** Whether a block is a link that reads as the headline of another article. */
export function isHeadlineLink({ text, linked }: Block): boolean {
  return text.length >= 20 && linked > text.length * 0.8 && !isSentence(text)
}

/** Whether a text is a whole sentence, and no headline. */
export function isSentence(text: string): boolean {
  return text.length > 60 && /[.!?]["”]?$/.test(text)
}

/** Running sums over the blocks of a page: `sums[i]` is that of the blocks before block `i`. */
export function sumBefore(page: Page, weigh: (block: Block, i: number) => number): Float64Array {
  const sums = new Float64Array(page.blocks.length + 1)
  for (let i = 0; i < page.blocks.length; i++) sums[i + 1] = sums[i] + weigh(page.blocks[i], i)
  return sums
}

/** What the blocks of an element hold, by running sums. */
export function heldBy(page: Page, sums: Float64Array, element: number): number {
  const { first, end } = page.elements[element]
  return sums[Math.min(end, sums.length - 1)] - sums[first]
}

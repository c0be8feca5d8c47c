import { heldBy, isHeadlineLink, isProse, sumBefore } from './html-block.ts'
import type { Furniture } from './html-furniture.ts'
import type { Page } from './html-page.ts'

const CARDS: Furniture = { kind: 'related-link', rule: 'cards' }
/** So many side by side make a list; an article's own parts are fewer or larger. */
const FEWEST = 3
const MOST_BLOCKS = 8
const MOST_PROSE = 3
/** Its headline is among so many first blocks. */
const OPENING = 3
/** A summary is no longer than this, in characters of prose. */
const LONGEST = 600

/**
 * Marks lists of other articles: three or more like elements side by side, each a linked headline with hardly more than a summary, and the
 * boxes around them that hold no prose of their own. Adds to the furniture of every element, in place.
 */
export function markCards(page: Page, furniture: (Furniture | null)[], prose: Float64Array): void {
  const counts = new Map<string, number>()
  const headlines = sumBefore(page, (block) => (isHeadlineLink(block) ? 1 : 0))
  const keys = page.elements.map(({ node, parent }, i) => {
    if (furniture[i] !== null || heldBy(page, headlines, i) === 0) return null
    const isCard = opensWithHeadline(page, i) && heldBy(page, prose, i) <= LONGEST
    return isCard ? `${parent} ${node.name} ${node.attribs.class?.split(' ', 1)[0]}` : null
  })
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  const inCards = new Uint8Array(page.blocks.length)
  keys.forEach((key, i) => {
    if (key !== null && counts.get(key)! >= FEWEST) inCards.fill(1, page.elements[i].first, page.elements[i].end)
  })
  const cards = sumBefore(page, (_, i) => inCards[i])
  const others = sumBefore(page, (block, i) => (inCards[i] === 0 && isProse(block) ? 1 : 0))
  for (let i = 0; i < page.elements.length; i++) {
    const { parent } = page.elements[i]
    if (furniture[i] !== null) continue
    if (parent >= 0 && furniture[parent] !== null) furniture[i] = furniture[parent]
    else if (heldBy(page, cards, i) > 0 && heldBy(page, others, i) === 0) furniture[i] = CARDS
  }
}

/** Whether a small element opens with a linked headline, behind a label or a date at most. */
function opensWithHeadline(page: Page, element: number): boolean {
  const { first, end } = page.elements[element]
  if (end - first > MOST_BLOCKS) return false
  const opening = page.blocks.slice(first, Math.min(end, first + OPENING))
  const at = opening.findIndex(isHeadlineLink)
  return at >= 0 && !opening.slice(0, at).some(isProse) && page.blocks.slice(first, end).filter(isProse).length <= MOST_PROSE
}

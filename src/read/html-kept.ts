import type { Removal } from '../model/article.ts'
import { isHeading, isSentence } from './html-block.ts'
import type { Furniture } from './html-furniture.ts'
import type { Block, Page } from './html-page.ts'

/** The body of a page: its blocks in order, and what stood among them and was left out. */
export interface Body {
  blocks: Block[]
  dropped: Map<Block, Furniture>
  /** Index of the body's first block in the page. */
  first: number
}

/** Takes a block into the body, or tells why not. */
export function keep(block: Block, furniture: (Furniture | null)[], body: Body): void {
  const reason = reasonAgainst(block, furniture)
  if (reason === null) {
    body.blocks.push(block)
    return
  }
  body.dropped.set(block, reason)
  // "Jangan Lewatkan", "Baca Juga": the heading of a list goes with it.
  const heading = body.blocks[body.blocks.length - 1]
  if (reason.kind === 'related-link' && heading !== undefined && isListHeading(heading))
    drop(body, body.blocks.pop()!, 'related-link', 'list-heading')
}

function reasonAgainst(block: Block, furniture: (Furniture | null)[]): Furniture | null {
  if (block.element >= 0 && furniture[block.element] !== null) return furniture[block.element]
  if (block.afterImage && isCaption(block.text)) return { kind: 'caption', rule: 'behind-image' }
  const isLink = block.linked > block.text.length * 0.8 && (block.text.length > 12 || block.tag === 'li')
  return isLink && !isSentence(block.text) ? { kind: 'related-link', rule: 'link-list' } : null
}

/** Leaves a block out of the body, and tells why. */
export function drop({ dropped }: Body, block: Block, kind: Furniture['kind'], rule: string): void {
  dropped.set(block, { kind, rule })
}

/** What stands between the paragraphs of a text made of a page's blocks. */
export const BETWEEN_BLOCKS = '\n\n'

/** What was left out of a body, in the order of the page, each with its place in the text made of the blocks that were kept. */
export function removalsOf({ blocks, dropped }: Body, page: Page): Removal[] {
  const removals: Removal[] = []
  let kept = 0
  let at = 0
  for (const block of page.blocks) {
    const reason = dropped.get(block)
    if (block === blocks[kept]) {
      at += block.text.length + BETWEEN_BLOCKS.length
      kept++
    } else if (reason !== undefined) removals.push({ ...reason, text: block.text, at: [at, at] })
  }
  return removals
}

/** "Warga melintasi banjir. (Dok. Warga)": short, with a credit that closes it; no day, and no short name that closes a sentence ("… (BNPB)."). */
function isCaption(text: string): boolean {
  if (text.length > 260) return false
  if (/\b(?:foto|photo|dok)\b ?[:.]/i.test(text)) return true
  const [, credit, stop] = /[([]([^()[\]]{2,60})[)\]](\.?)$/.exec(text) ?? []
  if (credit === undefined || /^\d/.test(credit)) return false
  return stop === '' || /[/:]|\b(?:foto|photo|dok|ist|istimewa|antara|reuters|afp|getty)\b/i.test(credit)
}

function isListHeading(block: Block): boolean {
  return block.text.length < 40 && (isHeading(block) || /:$/.test(block.text)) && !/[.!"”]$/.test(block.text)
}

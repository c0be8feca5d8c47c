import type { Removal } from '../model/article.ts'
import { isHeading, isSentence } from './html-block.ts'
import type { Furniture } from './html-furniture.ts'
import type { Block } from './html-page.ts'

/** The body of a page: its blocks in order, and what stood among them and was left out. */
export interface Body {
  blocks: Block[]
  removed: Removal[]
  /** Index of the body's first block in the page. */
  first: number
}

/** Takes a block into the body, or tells why not. */
export function keep(block: Block, furniture: (Furniture | null)[], body: Body): void {
  const reason = block.element < 0 ? null : furniture[block.element]
  if (reason !== null) drop(body, block, reason.kind, reason.rule)
  else if (block.afterImage && isCaption(block.text)) drop(body, block, 'caption', 'behind-image')
  else if (block.linked > block.text.length * 0.8 && (block.text.length > 12 || block.tag === 'li') && !isSentence(block.text))
    drop(body, block, 'related-link', 'link-list')
  else {
    body.blocks.push(block)
    return
  }
  // "Jangan Lewatkan", "Baca Juga": the heading of a list goes with it.
  const heading = body.blocks[body.blocks.length - 1]
  if (reason?.kind === 'advertisement' || heading === undefined || !isListHeading(heading)) return
  if (body.removed[body.removed.length - 1].kind === 'related-link')
    drop(body, body.blocks.pop()!, 'related-link', 'list-heading')
}

/** Leaves a block out of the body, and tells why. */
export function drop({ removed }: Body, block: Block, kind: Removal['kind'], rule: string): void {
  removed.push({ kind, rule, text: block.text, at: null })
}

/** "Warga melintasi banjir. (Dok. Warga)": short, with a credit that closes it. */
function isCaption(text: string): boolean {
  return text.length <= 260 && (/[([][^()[\]]{2,60}[)\]]\.?$/.test(text) || /\b(?:foto|photo|dok)\b ?[:.]/i.test(text))
}

function isListHeading(block: Block): boolean {
  return block.text.length < 40 && (isHeading(block) || /:$/.test(block.text)) && !/[.!"”]$/.test(block.text)
}

import { isHeading } from './html-block.ts'
import type { Block, Page } from './html-page.ts'
import { foldTitle } from './html-text.ts'

/** A heading that is only a part of the title is no shorter, folded. */
const SHORTEST_PART = 15

/** Whether a heading is what a title in the metadata says, or the part of it that is no site name; both folded. */
export function agreesWith(heading: string, title: string): boolean {
  if (heading === title) return true
  return (
    heading.length >= SHORTEST_PART &&
    title.length < heading.length * 2.5 &&
    (title.startsWith(heading) || title.endsWith(heading))
  )
}

/** Whether a block says no more than the title, which is folded. */
export function isTitle({ text }: Block, title: string): boolean {
  return title !== '' && text.length < title.length * 2 + 20 && foldTitle(text) === title
}

/** The block that is the headline of a page: the first heading that says its title, an `h1` before others; -1 where there is none. */
export function findHeadline(page: Page, title: string): number {
  let found = -1
  for (let i = 0; i < page.blocks.length; i++) {
    const block = page.blocks[i]
    if (!isHeading(block) || !isTitle(block, title)) continue
    if (block.tag === 'h1') return i
    if (found < 0 && block.linked === 0) found = i
  }
  return found
}

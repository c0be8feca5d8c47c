import type { Removal } from '../model/article.ts'
import { readByline } from '../outlets/byline.ts'
import { readDateline } from '../outlets/dateline.ts'
import type { Look } from '../outlets/outlet.ts'
import { type Furniture, findFurniture } from './html-furniture.ts'
import type { Block, Page } from './html-page.ts'
import { select } from './html-select.ts'

/** The body of a page: its blocks in order, and what stood among them and was left out. */
export interface Body {
  blocks: Block[]
  removed: Removal[]
  /** Whether the outlet's look named the body. */
  byLook: boolean
  /** Index of the body's first block in the page. */
  first: number
}

/** Less prose than this is no article, in characters. */
const LEAST = 140
/** The same for a page that does not call itself an article. */
const LEAST_UNSAID = 250
/** The dateline stands among the first blocks of a body. */
const OPENING = 8
/** A container holds all of the body when its parent has hardly more prose. */
const NEARLY_ALL = 0.97

/** Finds the body of a page: what the outlet's look names, else what holds most prose and least else; null for a page without an article. `saysArticle`: its metadata call it one. */
export function findBody(page: Page, looks: readonly Look[], saysArticle: boolean): Body | null {
  const prose = proseBefore(page)
  const furniture = findFurniture(page, prose)
  for (const look of looks) {
    const roots = byLook(page, look, prose)
    if (roots.length > 0) return keep(page, roots, dropped(page, furniture, look), true)
  }
  const root = densest(page, furniture)
  if (root === null) return null
  const body = keep(page, [root], furniture, false)
  const text = body.blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0)
  return text < (saysArticle ? LEAST : LEAST_UNSAID) || (!saysArticle && isListing(page, root)) ? null : body
}

/** Whether an element lists articles instead of being one: as many linked headings as paragraphs, or links throughout. */
function isListing(page: Page, root: number): boolean {
  const { first, end } = page.elements[root]!
  let linked = 0
  let all = 0
  let headings = 0
  let paragraphs = 0
  for (const block of page.blocks.slice(first, end)) {
    all += block.text.length
    linked += block.linked
    if (isProse(block)) paragraphs++
    else if (block.linked > block.text.length / 2 && block.text.length > 20) headings++
  }
  return linked > all * 0.5 || (headings >= 4 && headings >= paragraphs)
}

/** Whether a block reads as prose: long, or closed like a sentence, and not mostly links. */
function isProse(block: Block): boolean {
  const { text, linked } = block
  if (linked > text.length / 2 || /^h[1-6]$/.test(block.tag)) return false
  return text.length >= 80 || (text.length >= 25 && /[.!?:”"]$/.test(text))
}

function proseBefore(page: Page): Float64Array {
  const sums = new Float64Array(page.blocks.length + 1)
  for (let i = 0; i < page.blocks.length; i++)
    sums[i + 1] = sums[i]! + (isProse(page.blocks[i]!) ? page.blocks[i]!.text.length : 0)
  return sums
}

/** The elements the look's first matching selector names, outermost only. */
function byLook(page: Page, look: Look, prose: Float64Array): number[] {
  for (const selector of look.body) {
    const roots: number[] = []
    let end = -1
    let held = 0
    for (const i of select(page, selector)) {
      const entry = page.elements[i]!
      if (entry.first < end) continue
      held += prose[Math.min(entry.end, prose.length - 1)]! - prose[entry.first]!
      roots.push(i)
      end = entry.end
    }
    if (held >= LEAST / 2) return roots
  }
  return []
}

/** Furniture with what the look drops marked too. */
function dropped(page: Page, furniture: (Furniture | null)[], look: Look): (Furniture | null)[] {
  if (look.drop === undefined) return furniture
  const marked = [...furniture]
  for (const [selector, kind] of look.drop) for (const i of select(page, selector)) marked[i] = { kind, rule: 'outlet-look' }
  for (let i = 0; i < marked.length; i++) {
    const parent = page.elements[i]!.parent
    if (parent >= 0 && marked[i] === null) marked[i] = marked[parent]!
  }
  return marked
}

/** The element whose prose, less its links and scraps, weighs most; the innermost that holds nearly all of it. */
function densest(page: Page, furniture: (Furniture | null)[]): number | null {
  const weights = new Float64Array(page.blocks.length + 1)
  for (let i = 0; i < page.blocks.length; i++) weights[i + 1] = weights[i]! + weigh(page.blocks[i]!, furniture)
  const held = (i: number) => weights[Math.min(page.elements[i]!.end, weights.length - 1)]! - weights[page.elements[i]!.first]!
  let best = -1
  for (let i = 0; i < page.elements.length; i++) if (furniture[i] === null && (best < 0 || held(i) > held(best))) best = i
  if (best < 0 || held(best) < LEAST) return null
  // Elements stand in document order, so the last that still holds nearly all is the innermost.
  let root = best
  for (let i = best + 1; i < page.elements.length && page.elements[i]!.first < page.elements[best]!.end; i++) {
    if (furniture[i] === null && isWithin(page, i, root) && held(i) >= held(best) * NEARLY_ALL) root = i
  }
  return root
}

function isWithin(page: Page, i: number, root: number): boolean {
  return page.elements[i]!.first >= page.elements[root]!.first && page.elements[i]!.end <= page.elements[root]!.end
}

function weigh(block: Block, furniture: (Furniture | null)[]): number {
  if (block.element >= 0 && furniture[block.element] !== null) return 0
  if (isProse(block)) return block.text.length - 2 * block.linked
  if (/^h[1-6]$/.test(block.tag) && block.linked === 0) return 0
  return block.linked > block.text.length / 2 ? -20 - block.text.length / 2 : -8
}

/** The blocks of the roots that are body; the others are told with their reasons. */
function keep(page: Page, roots: number[], furniture: (Furniture | null)[], byLook: boolean): Body {
  const blocks: Block[] = []
  const removed: Removal[] = []
  const drop = (block: Block, kind: Removal['kind'], rule: string) => removed.push({ kind, rule, text: block.text, at: null })
  for (const root of roots) {
    const { first, end } = page.elements[root]!
    for (const block of page.blocks.slice(first, end)) {
      const reason = block.element < 0 ? null : furniture[block.element]!
      if (reason !== null) drop(block, reason.kind, reason.rule)
      else if (block.afterImage && isCaption(block.text)) drop(block, 'caption', 'behind-image')
      else if (
        block.linked > block.text.length * 0.8 &&
        (block.text.length > 12 || block.tag === 'li') &&
        !isSentence(block.text)
      )
        drop(block, 'related-link', 'link-list')
      else {
        blocks.push(block)
        continue
      }
      // "Jangan Lewatkan", "Baca Juga": the heading of a list goes with it.
      const heading = blocks[blocks.length - 1]
      if (reason?.kind === 'advertisement' || heading === undefined || !isListHeading(heading)) continue
      if (removed[removed.length - 1]!.kind === 'related-link') drop(blocks.pop()!, 'related-link', 'list-heading')
    }
  }
  while (blocks.length > 0 && /^h[1-6]$/.test(blocks[blocks.length - 1]!.tag))
    drop(blocks.pop()!, 'navigation', 'trailing-heading')
  if (!byLook) trim(blocks, drop)
  return { blocks, removed, byLook, first: page.elements[roots[0]!]!.first }
}

/** "Warga melintasi banjir. (Dok. Warga)": short, with a credit that closes it. */
function isCaption(text: string): boolean {
  return text.length <= 260 && (/[([][^()[\]]{2,60}[)\]]\.?$/.test(text) || /\b(?:foto|photo|dok)\b ?[:.]/i.test(text))
}

function isListHeading(block: Block): boolean {
  return block.text.length < 40 && (/^h[1-6]$/.test(block.tag) || /:$/.test(block.text)) && !/[.!"”]$/.test(block.text)
}

function isSentence(text: string): boolean {
  return text.length > 60 && /[.!?]["”]?$/.test(text)
}

/** Takes scraps off both ends of a body found by density: what stands before its first prose and behind its last. */
function trim(blocks: Block[], drop: (block: Block, kind: Removal['kind'], rule: string) => void): void {
  while (blocks.length > 0 && !isProse(blocks[blocks.length - 1]!)) drop(blocks.pop()!, 'navigation', 'after-body')
  for (const block of blocks.splice(0, bodyStart(blocks)))
    drop(block, readByline(block.text) ? 'byline' : 'navigation', 'before-body')
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!
    if (
      isScrap(block) &&
      !(isProse(blocks[i + 1]!) && /^(?:strong|h[1-6]|p|li|div)$/.test(block.tag) && block.text.length > 12)
    ) {
      drop(block, 'navigation', 'scrap')
      blocks.splice(i, 1)
    }
  }
}

/** The body opens with its dateline, else with its first prose. */
function bodyStart(blocks: readonly Block[]): number {
  const dateline = blocks.slice(0, OPENING).findIndex((block) => readDateline(block.text)?.outlet)
  return Math.max(0, dateline >= 0 ? dateline : blocks.findIndex((block) => isProse(block) && !readByline(block.text)))
}

function isScrap(block: Block): boolean {
  return block.text.length < 40 && !/^(?:h[1-6]|li|p|tr)$/.test(block.tag) && !/[.!?:,"”]$/.test(block.text)
}

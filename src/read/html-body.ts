import type { Removal } from '../model/article.ts'
import { readByline } from '../outlets/byline.ts'
import { readDateline } from '../outlets/dateline.ts'
import type { Look } from '../outlets/outlet.ts'
import { isHeading, isProse, isSentence, sumBefore } from './html-block.ts'
import { markCards } from './html-cards.ts'
import { type Furniture, findFurniture } from './html-furniture.ts'
import { type Dwelling, findDwelling } from './html-homes.ts'
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
/** A look that no real page proved names the wrong box where it holds less of the prose than this. */
const LEAST_OF_LIVED = 0.6
/** The dateline stands among the first blocks of a body. */
const OPENING = 8

/** Finds the body of a page: what the outlet's look names, else where its prose lives; null for a page without an article. `saysArticle`: its metadata call it one. */
export function findBody(page: Page, looks: readonly Look[], saysArticle: boolean): Body | null {
  const prose = sumBefore(page, (block) => (isProse(block) ? block.text.length : 0))
  const furniture = findFurniture(page, prose)
  markCards(page, furniture, prose)
  const dwelling = findDwelling(page, furniture)
  const found = dwelling && keepDwelling(page, dwelling, furniture)
  const lived = proseOf(found?.blocks ?? [])
  for (const look of looks) {
    const roots = byLook(page, look, prose)
    if (roots.length === 0) continue
    const body = keepRoots(page, roots, dropped(page, furniture, look))
    if (look.proof === 'page' || proseOf(body.blocks) >= lived * LEAST_OF_LIVED) return body
  }
  if (dwelling === null || lived < (saysArticle ? LEAST : LEAST_UNSAID)) return null
  return !saysArticle && isListing(page, dwelling) ? null : found
}

function proseOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0)
}

/** Whether what seems a body lists articles instead of being one: as many linked headings as paragraphs, or links throughout. */
function isListing(page: Page, { isOwn, first, end }: Dwelling): boolean {
  let linked = 0
  let all = 0
  let headings = 0
  let paragraphs = 0
  for (let i = first; i < end; i++) {
    if (!isOwn(i)) continue
    const block = page.blocks[i]!
    all += block.text.length
    linked += block.linked
    if (isProse(block)) paragraphs++
    else if (block.linked > block.text.length / 2 && block.text.length > 20) headings++
  }
  return linked > all * 0.5 || (headings >= 4 && headings >= paragraphs)
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

/** The blocks of what a look names that are body. */
function keepRoots(page: Page, roots: number[], furniture: (Furniture | null)[]): Body {
  const body: Body = { blocks: [], removed: [], byLook: true, first: page.elements[roots[0]!]!.first }
  for (const root of roots) {
    const { first, end } = page.elements[root]!
    for (const block of page.blocks.slice(first, end)) keep(block, furniture, body)
  }
  trimHeadings(body)
  return body
}

/** The blocks of a body found by where it lives; the others around it are told with their reasons. */
function keepDwelling(page: Page, dwelling: Dwelling, furniture: (Furniture | null)[]): Body {
  const body: Body = { blocks: [], removed: [], byLook: false, first: dwelling.first }
  for (let i = dwelling.first; i < dwelling.end; i++) {
    const block = page.blocks[i]!
    if (dwelling.isOwn(i) || (block.element >= 0 && furniture[block.element] !== null)) keep(block, furniture, body)
    else drop(body, block, 'navigation', 'other-box')
  }
  trimHeadings(body)
  trimScraps(body)
  if (body.blocks.length > 0) body.first = page.blocks.indexOf(body.blocks[0]!)
  return body
}

/** Takes a block into the body, or tells why not. */
function keep(block: Block, furniture: (Furniture | null)[], body: Body): void {
  const reason = block.element < 0 ? null : furniture[block.element]!
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
  if (body.removed[body.removed.length - 1]!.kind === 'related-link')
    drop(body, body.blocks.pop()!, 'related-link', 'list-heading')
}

function drop({ removed }: Body, block: Block, kind: Removal['kind'], rule: string): void {
  removed.push({ kind, rule, text: block.text, at: null })
}

/** No body closes with a heading. */
function trimHeadings(body: Body): void {
  const { blocks } = body
  while (blocks.length > 0 && isHeading(blocks[blocks.length - 1]!)) drop(body, blocks.pop()!, 'navigation', 'trailing-heading')
}

/** "Warga melintasi banjir. (Dok. Warga)": short, with a credit that closes it. */
function isCaption(text: string): boolean {
  return text.length <= 260 && (/[([][^()[\]]{2,60}[)\]]\.?$/.test(text) || /\b(?:foto|photo|dok)\b ?[:.]/i.test(text))
}

function isListHeading(block: Block): boolean {
  return block.text.length < 40 && (isHeading(block) || /:$/.test(block.text)) && !/[.!"”]$/.test(block.text)
}

/** Takes scraps off both ends of a body found by density: what stands before its first prose and behind its last. */
function trimScraps(body: Body): void {
  const { blocks } = body
  while (blocks.length > 0 && !isProse(blocks[blocks.length - 1]!) && !closesList(blocks))
    drop(body, blocks.pop()!, 'navigation', 'after-body')
  for (const block of blocks.splice(0, bodyStart(blocks)))
    drop(body, block, readByline(block.text) ? 'byline' : 'navigation', 'before-body')
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!
    if (
      isScrap(block) &&
      !(isProse(blocks[i + 1]!) && /^(?:strong|h[1-6]|p|li|div)$/.test(block.tag) && block.text.length > 12)
    ) {
      drop(body, block, 'navigation', 'scrap')
      blocks.splice(i, 1)
    }
  }
}

/** Whether a body closes with a list that its prose leads to: "Data sementara korban:" and short items. */
function closesList(blocks: readonly Block[]): boolean {
  let at = blocks.length - 1
  while (at >= 0 && (blocks[at]!.tag === 'li' || blocks[at]!.tag === 'tr') && blocks[at]!.linked === 0) at--
  return at >= 0 && at < blocks.length - 1 && blocks[at]!.text.endsWith(':')
}

/** The body opens with its dateline, else with its first prose. */
function bodyStart(blocks: readonly Block[]): number {
  const dateline = blocks.slice(0, OPENING).findIndex((block) => readDateline(block.text)?.outlet)
  return Math.max(0, dateline >= 0 ? dateline : blocks.findIndex((block) => isProse(block) && !readByline(block.text)))
}

function isScrap(block: Block): boolean {
  return block.text.length < 40 && !/^(?:h[1-6]|li|p|tr)$/.test(block.tag) && !/[.!?:,"”]$/.test(block.text)
}

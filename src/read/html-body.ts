import type { Look } from '../outlets/outlet.ts'
import { heldBy, isProse, sumBefore } from './html-block.ts'
import { markCards } from './html-cards.ts'
import { markConsent } from './html-consent.ts'
import { type Furniture, findFurniture } from './html-furniture.ts'
import { findHeadline, isTitle } from './html-headline.ts'
import { type Dwelling, findDwelling } from './html-homes.ts'
import { type Body, drop, keep } from './html-kept.ts'
import type { Block, Page } from './html-page.ts'
import { markRepeats } from './html-repeats.ts'
import { select } from './html-select.ts'
import { foldTitle } from './html-text.ts'
import { trimHeadings, trimScraps } from './html-trim.ts'

/** Less prose than this is no article, in characters. */
const LEAST = 140
/** The same for a page that does not call itself an article. */
const LEAST_UNSAID = 250
/** A look that no real page proved names the wrong box where it holds less of the prose than this. */
const LEAST_OF_LIVED = 0.6
/** Finds the body of a page: what the outlet's look names, else where its prose lives; null for a page without an article. `saysArticle`: its metadata call it one; `title`: the page's. */
export function findBody(page: Page, looks: readonly Look[], saysArticle: boolean, title: string | null): Body | null {
  const prose = sumBefore(page, (block) => (isProse(block) ? block.text.length : 0))
  const furniture = findFurniture(page, prose)
  markConsent(page, furniture, prose)
  markRepeats(page, furniture)
  markCards(page, furniture, prose)
  const folded = foldTitle(title ?? '')
  const dwelling = findDwelling(page, furniture, findHeadline(page, folded))
  const found = dwelling && keepDwelling(page, dwelling, furniture, folded)
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

/** The body of a page that is a piece of one and holds nothing else: all its blocks but furniture. */
export function findWhole(page: Page): Body {
  const prose = sumBefore(page, (block) => (isProse(block) ? block.text.length : 0))
  return keepOwn(page, { isOwn: () => true, first: 0, end: page.blocks.length }, findFurniture(page, prose))
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
    const block = page.blocks[i]
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
      const entry = page.elements[i]
      if (entry.first < end) continue
      held += heldBy(page, prose, i)
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
    const parent = page.elements[i].parent
    if (parent >= 0 && marked[i] === null) marked[i] = marked[parent]
  }
  return marked
}

/** The blocks of what a look names that are body. */
function keepRoots(page: Page, roots: number[], furniture: (Furniture | null)[]): Body {
  const entries = roots.map((root) => page.elements[root])
  const own = new Uint8Array(page.blocks.length)
  for (const { first, end } of entries) own.fill(1, first, end)
  const { first } = entries[0]
  return keepOwn(page, { isOwn: (block) => own[block] === 1, first, end: own.lastIndexOf(1) + 1 }, furniture)
}

/** The blocks of a body found by where it lives. */
function keepDwelling(page: Page, dwelling: Dwelling, furniture: (Furniture | null)[], title: string): Body {
  const body = keepOwn(page, dwelling, furniture)
  body.blocks = body.blocks.filter((block) => {
    const isOver = isTitle(block, title)
    if (isOver) drop(body, block, 'title', 'title')
    return !isOver
  })
  trimScraps(body)
  if (body.blocks.length > 0) body.first = page.blocks.indexOf(body.blocks[0])
  return body
}

/** The blocks of a stretch that are body; the others among them are told with their reasons. */
function keepOwn(page: Page, { isOwn, first, end }: Dwelling, furniture: (Furniture | null)[]): Body {
  const body: Body = { blocks: [], dropped: new Map(), first }
  for (let i = first; i < end; i++) {
    const block = page.blocks[i]
    if (isOwn(i) || (block.element >= 0 && furniture[block.element] !== null)) keep(block, furniture, body)
    else drop(body, block, 'navigation', 'other-box')
  }
  trimHeadings(body)
  return body
}

import { isHeading, isProse } from './html-block.ts'
import type { Furniture } from './html-furniture.ts'
import type { Page } from './html-page.ts'

/** Where the body of a page lives. */
export interface Dwelling {
  /** Whether a block of the page is body, by its index. */
  isOwn(block: number): boolean
  /** The stretch of blocks that holds the body and what stands around it: `first` to `end - 1`. */
  first: number
  end: number
}

/** Boxes that hold less than this share of the largest box's prose are no part of the body, unless they are built like it or inside it. */
const LEAST_SHARE = 0.25
/** The prose below a headline is no less, in characters. */
const LEAST_BELOW = 140
/** A standfirst stands so many levels above the body at most. */
const NEAR = 2
/** Tags that hold pieces of a body, never all of it. */
const PIECES = new Set(
  'ul ol dl dd dt li table tbody thead tr p blockquote pre span b strong em i u font a h1 h2 h3 h4 h5 h6 small mark cite q'.split(
    ' ',
  ),
)

/** Finds the boxes that the body lives in: the one with most prose, those built like it, those inside it, and others that hold much; below the headline where prose follows it. Null without prose. */
export function findDwelling(page: Page, furniture: readonly (Furniture | null)[], headline: number): Dwelling | null {
  const homes = page.blocks.map(({ element }) => (element < 0 || furniture[element] !== null ? -1 : homeOf(page, element)))
  clearAbove(page, headline, homes)
  const groups = new Map(homes.map((home) => [home, home < 0 ? '' : `${articleOf(page, home)} ${groupOf(page, home)}`]))
  const weights = new Map<number, number>()
  const sums = new Map<string, number>()
  homes.forEach((home, i) => {
    if (home < 0) return
    const group = groups.get(home)!
    weights.set(home, (weights.get(home) ?? 0) + weigh(page, i))
    sums.set(group, (sums.get(group) ?? 0) + weigh(page, i))
  })
  const sumOf = (home: number) => sums.get(groups.get(home)!)!
  let main = -1
  for (const [home, weight] of weights) {
    const gain = main < 0 ? 1 : sumOf(home) - sumOf(main) || weight - weights.get(main)!
    if (gain > 0) main = home
  }
  if (main < 0 || sumOf(main) <= 0) return null
  const article = articleOf(page, main)
  const isBody = (home: number) =>
    groups.get(home) === groups.get(main) ||
    isInside(page, home, main) ||
    (sumOf(home) >= sumOf(main) * LEAST_SHARE && (article < 0 || [article, -1].includes(articleOf(page, home))))
  const own = new Uint8Array(homes.length)
  homes.forEach((home, i) => {
    if (home >= 0 && isBody(home)) own[i] = 1
  })
  const start = homes.findIndex((_, i) => own[i] === 1 && isProse(page.blocks[i]))
  keepAlike(page, homes, own)
  const around = ancestors(page, main, NEAR)
  const outer = page.elements[around.at(-1)!]
  // A standfirst: prose right above the body.
  for (let i = outer.first; i < start; i++) {
    const home = homes[i]
    const isNear = home >= 0 && (around.includes(home) || around.includes(page.elements[home].parent))
    if (isNear && isProse(page.blocks[i]) && page.elements[home].node.name !== 'header') own[i] = 1
  }
  return {
    isOwn: (block) => own[block] === 1,
    first: Math.min(outer.first, own.indexOf(1)),
    end: Math.max(outer.end, own.lastIndexOf(1) + 1),
  }
}

/** Prose between that of the body is body, too, where it is built like it: a paragraph alone in a box of its own. */
function keepAlike(page: Page, homes: readonly number[], own: Uint8Array): void {
  const shapes = new Set<string>()
  homes.forEach((_, i) => {
    if (own[i] === 1 && isProse(page.blocks[i])) shapes.add(shapeOf(page, page.blocks[i].element))
  })
  const last = own.lastIndexOf(1)
  for (let i = own.indexOf(1); i < last; i++) {
    if (own[i] === 0 && homes[i] >= 0 && isProse(page.blocks[i]) && shapes.has(shapeOf(page, page.blocks[i].element))) own[i] = 1
  }
}

/** Tags and classes of an element and of those around it. */
function shapeOf(page: Page, element: number): string {
  return ancestors(page, element, NEAR)
    .map((at) => `${page.elements[at].node.name}.${page.elements[at].node.attribs.class}`)
    .join(' ')
}

/** What stands above the headline is no body, where enough of the prose stands below; a sub-heading among prose is none. */
function clearAbove(page: Page, headline: number, homes: number[]): void {
  const sums = [0, 0]
  let isWithin = false
  homes.forEach((home, i) => {
    if (home < 0 || !isProse(page.blocks[i])) return
    sums[Number(i > headline)] += page.blocks[i].text.length
    isWithin ||= i < headline && home === homes[headline] && page.blocks[headline].tag !== 'h1'
  })
  const [above, below] = sums
  if (!isWithin && below >= LEAST_BELOW && below >= above * LEAST_SHARE) homes.fill(-1, 0, Math.max(0, headline))
}

/** The nearest box around an element that holds more than one block; paragraphs, lists and tables are none. */
function homeOf(page: Page, element: number): number {
  for (let at = element; ; at = page.elements[at].parent) {
    const { node, parent, first, end } = page.elements[at]
    if (parent < 0 || (end - first > 1 && !PIECES.has(node.name))) return at
  }
}

/** The article tag a box stands in, -1 for none: pages that load the next article below hold several built alike. */
function articleOf(page: Page, home: number): number {
  let at = home
  while (at >= 0 && page.elements[at].node.name !== 'article') at = page.elements[at].parent
  return at
}

/** Boxes of one tag and class in parents of one tag and class are built alike. */
function groupOf(page: Page, home: number): string {
  const { node, parent } = page.elements[home]
  const above = parent < 0 ? null : page.elements[parent].node
  return node.attribs.class
    ? `${above?.name}.${above?.attribs.class} ${node.name}.${node.attribs.class}`
    : `${parent} ${node.name}`
}

function weigh(page: Page, i: number): number {
  const block = page.blocks[i]
  if (isProse(block)) return block.text.length - 2 * block.linked
  if (isHeading(block) && block.linked === 0) return 0
  return block.linked > block.text.length / 2 ? -20 - block.text.length / 2 : -8
}

function isInside(page: Page, inner: number, outer: number): boolean {
  for (let at = inner; at >= outer; at = page.elements[at].parent) if (at === outer) return true
  return false
}

/** An element and so many above it, the innermost first. */
function ancestors(page: Page, element: number, count: number): number[] {
  const found: number[] = [element]
  for (let at = page.elements[element].parent; at >= 0 && found.length <= count; at = page.elements[at].parent) found.push(at)
  return found
}

import { FURNITURE_PAIRS, FURNITURE_TAGS, FURNITURE_WORDS } from '../lexicon/boilerplate-html.ts'
import type { RemovalKind } from '../model/article.ts'
import type { Page, PageElement } from './html-page.ts'

/** What an element is when it is no body, and the rule that says so. */
export interface Furniture {
  kind: RemovalKind
  rule: string
}

/** An element that holds more than this share of a page's prose is no furniture, whatever its class says. */
const MOST: { [kind in RemovalKind]?: number } = { 'comment-prompt': 0.85, 'related-link': 0.85, caption: 0.85 }
const MOST_ELSE = 0.4

/** For every element of a page what furniture it stands in, or null; `prose[i]` is the prose of the blocks before block `i`, in characters. */
export function findFurniture(page: Page, prose: Float64Array): (Furniture | null)[] {
  const total = prose[prose.length - 1]!
  const seen = new Map<string, Furniture | null>()
  const furniture: (Furniture | null)[] = []
  for (const { node, parent, first, end } of page.elements) {
    const inherited = parent < 0 ? null : furniture[parent]!
    if (inherited !== null) {
      furniture.push(inherited)
      continue
    }
    const own = classify(node, seen)
    const holds = prose[Math.min(end, prose.length - 1)]! - prose[first]!
    furniture.push(own !== null && holds <= total * (MOST[own.kind] ?? MOST_ELSE) ? own : null)
  }
  return furniture
}

function classify(node: PageElement, seen: Map<string, Furniture | null>): Furniture | null {
  const { attribs } = node
  const tag = FURNITURE_TAGS.get(node.name)
  if (tag !== undefined) return { kind: tag, rule: `tag-${node.name}` }
  if ('hidden' in attribs || (attribs.style !== undefined && /display\s*:\s*none/i.test(attribs.style)))
    return { kind: 'navigation', rule: 'hidden' }
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`
  if (names === ' ' || node.name === 'body' || node.name === 'html') return null
  const known = seen.get(names)
  if (known !== undefined) return known
  const found = byName(names)
  seen.set(names, found)
  return found
}

function byName(names: string): Furniture | null {
  // A class list longer than this is a page's state, not a name.
  const words = names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  for (let i = 0; i < words.length; i++) {
    const pair = FURNITURE_PAIRS.get(`${words[i]}-${words[i + 1]}`)
    if (pair !== undefined) return { kind: pair, rule: `class-${words[i]}-${words[i + 1]}` }
  }
  for (const word of words) {
    const kind = FURNITURE_WORDS.get(word)
    if (kind !== undefined) return { kind, rule: `class-${word}` }
  }
  return null
}

import { FURNITURE_PAIRS, FURNITURE_TAGS, FURNITURE_WORDS } from '../lexicon/boilerplate-html.ts'
import type { RemovalKind } from '../model/removal-kinds.ts'
import { heldBy } from './html-block.ts'
import type { Page, PageElement } from './html-page.ts'
import { nameWords } from './html-text.ts'

/** What an element is when it is no body, and the rule that says so. */
export interface Furniture {
  kind: RemovalKind
  rule: string
}

/** An element that holds more than this share of a page's prose is no furniture, whatever its class says. */
const MOST: { [kind in RemovalKind]?: number } = { 'comment-prompt': 0.85, 'related-link': 0.85, caption: 0.85 }
const MOST_ELSE = 0.4
/** Words that never name the state of a page, only a part of it. */
const PARTS: ReadonlySet<string> = new Set(['class-footer', 'class-cookie', 'class-cookies', 'class-consent', 'class-gdpr'])
const MOST_PART = 0.85

/** For every element of a page what furniture it stands in, or null; `prose[i]` is the prose of the blocks before block `i`, in characters. */
export function findFurniture(page: Page, prose: Float64Array): (Furniture | null)[] {
  const total = prose[prose.length - 1]
  const own = page.elements.map(({ node }) => classify(node))
  const outermost = mark(page, own)
  const held = new Map<string, number>()
  own.forEach((reason, i) => {
    const { parent } = page.elements[i]
    if (reason === null || (parent >= 0 && outermost[parent] !== null)) return
    held.set(reason.rule, (held.get(reason.rule) ?? 0) + heldBy(page, prose, i))
  })
  // A page's state ("has-sidebar", "paywall") names the body too: what holds most of the prose, alone or together, is no furniture.
  const inAll = [...held.values()].reduce((sum, one) => sum + one, 0)
  const isMost = ({ kind, rule }: Furniture) => {
    const one = held.get(rule) ?? 0
    // Of what stands in no other furniture.
    const most = PARTS.has(rule) ? MOST_PART : (MOST[kind] ?? MOST_ELSE)
    return one > 0 && one > (total - inAll + one) * most
  }
  if (!own.some((reason) => reason !== null && isMost(reason))) return outermost
  return mark(
    page,
    own.map((reason) => (reason !== null && isMost(reason) ? null : reason)),
  )
}

/** What each element stands in: its parent's furniture, else its own. */
function mark(page: Page, own: readonly (Furniture | null)[]): (Furniture | null)[] {
  const marked: (Furniture | null)[] = []
  page.elements.forEach(({ parent }, i) => {
    marked.push((parent >= 0 ? marked[parent] : null) ?? own[i])
  })
  return marked
}

/** What class names and ids say, for those that came up lately: the pages of an outlet share them. */
const known = new Map<string, Furniture | null>()
const MOST_KNOWN = 10_000
const LONGEST_KNOWN = 200

function classify(node: PageElement): Furniture | null {
  const { attribs } = node
  const tag = FURNITURE_TAGS.get(node.name)
  if (tag !== undefined) return { kind: tag, rule: `tag-${node.name}` }
  if (attribs.hidden !== undefined || (attribs.style !== undefined && /display\s*:\s*none/i.test(attribs.style)))
    return { kind: 'navigation', rule: 'hidden' }
  if ((attribs.class === undefined && attribs.id === undefined) || node.name === 'body' || node.name === 'html') return null
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`
  if (names.length > LONGEST_KNOWN) return byName(names)
  let found = known.get(names)
  if (found === undefined) {
    found = byName(names)
    if (known.size === MOST_KNOWN) known.clear()
    known.set(names, found)
  }
  return found
}

function byName(names: string): Furniture | null {
  const words = nameWords(names)
  for (let i = 0; i < words.length; i++) {
    const pair = FURNITURE_PAIRS.get(`${words[i]}-${words[i + 1]}`)
    if (pair !== undefined) return { kind: pair, rule: `class-${words[i]}-${words[i + 1]}` }
  }
  for (const word of words) {
    // "stryimg640caption"
    const kind = FURNITURE_WORDS.get(word) ?? (word.endsWith('caption') ? 'caption' : undefined)
    if (kind !== undefined) return { kind, rule: `class-${word}` }
  }
  return null
}

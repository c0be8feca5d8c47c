import type { Page, PageElement } from './html-page.ts'

interface Compound {
  tag: string | null
  id: string | null
  classes: string[]
  attributes: { name: string; value: string | null }[]
}

const PARTS = /([a-z][\w-]*)|#([\w-]+)|\.([\w-]+)|\[([\w-]+)(?:=([^\]]+))?\]/giy

/** Whether an element meets a compound selector ("div.read__content", "#news[itemprop=articleBody]"). */
export function matcher(selector: string): (node: PageElement) => boolean {
  const compound: Compound = { tag: null, id: null, classes: [], attributes: [] }
  let at = 0
  for (const match of selector.matchAll(PARTS)) {
    at = match.index + match[0].length
    if (match[1]) compound.tag = match[1].toLowerCase()
    else if (match[2]) compound.id = match[2]
    else if (match[3]) compound.classes.push(match[3])
    else compound.attributes.push({ name: match[4], value: match[5]?.replace(/^["']|["']$/g, '') ?? null })
  }
  if (at !== selector.length || at === 0) throw new Error(`Expected a compound selector, got \`${selector}\``)
  return (node) => meets(node, compound)
}

/** The selectors of outlets, few and fixed, made ready once. */
const matchers = new Map<string, ReturnType<typeof matcher>>()

/** The elements of a page that meet a selector, as indexes, in document order. */
export function select(page: Page, selector: string): number[] {
  const meetsIt = matchers.get(selector) ?? matcher(selector)
  matchers.set(selector, meetsIt)
  const found: number[] = []
  for (let i = 0; i < page.elements.length; i++) if (meetsIt(page.elements[i].node)) found.push(i)
  return found
}

function meets(node: PageElement, { tag, id, classes, attributes }: Compound): boolean {
  if (tag !== null && node.name !== tag) return false
  if (id !== null && node.attribs.id !== id) return false
  if (classes.length > 0) {
    const own = node.attribs.class
    // Splitting takes longer than to see that a name stands nowhere in it.
    if (own === undefined || !classes.every((name) => own.includes(name))) return false
    const names = own.split(/\s+/)
    if (!classes.every((name) => names.includes(name))) return false
  }
  return attributes.every(({ name, value }) => (value === null ? name in node.attribs : node.attribs[name] === value))
}

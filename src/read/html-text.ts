import type { Page, PageNode } from './html-page.ts'

const MOST_NODES = 60

/** The text of an element of a page, its blocks joined by spaces. */
export function textOf(page: Page, element: number): string {
  const { first, end } = page.elements[element]
  return page.blocks
    .slice(first, end)
    .map((block) => block.text)
    .join(' ')
}

/** The text within a tag that may stand inside a line, of which only the opening is read. */
export function textWithin(node: PageNode): string {
  const parts: string[] = []
  const open: PageNode[] = [node]
  for (let seen = 0; open.length > 0 && seen < MOST_NODES; seen++) {
    const next = open.pop()!
    if (next.type === 'text') parts.push(next.data)
    else if ('attribs' in next && next.name !== 'script') open.push(...next.children.slice(0, MOST_NODES).reverse())
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim()
}

/** The letters and digits of a text in lower case, for comparing titles. */
export function foldTitle(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words of class names and ids in lower case, cut at "-", "_" and capitals; only of the opening of what is longer than names are. */
export function nameWords(names: string): string[] {
  return names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
}

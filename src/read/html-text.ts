import type { Page } from './html-page.ts'

/** The text of an element of a page, its blocks joined by spaces. */
export function textOf(page: Page, element: number): string {
  const { first, end } = page.elements[element]!
  return page.blocks
    .slice(first, end)
    .map((block) => block.text)
    .join(' ')
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

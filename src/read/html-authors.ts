import { type Byline, isNameLine, readByline, splitNames } from '../furniture/byline.ts'
import { BYLINE_BODIES, BYLINE_CLASSES, BYLINE_LABELS } from '../lexicon/boilerplate-byline.ts'
import type { Look } from '../outlets/outlet.ts'
import { isHeading } from './html-block.ts'
import type { JsonLd } from './html-jsonld.ts'
import type { Body } from './html-kept.ts'
import type { Block, Page } from './html-page.ts'
import { select } from './html-select.ts'
import { foldTitle, nameWords, textOf, textWithin } from './html-text.ts'

const AUTHOR_META = ['content_author', 'dtk:author', 'parsely-author', 'dable:author', 'article:author', 'author']
const EDITOR_META = ['content_editor', 'dtk:editor', 'editor']
/** Bylines stand within so many blocks before and behind the body. */
const BEFORE = 15
const BEHIND = 25
const INSIDE = 6

/** Who wrote and who edited a page: its outlet's own tags and places first, then visible bylines, JSON-LD and common tags. */
export function readAuthors(
  page: Page,
  body: Body | null,
  jsonLd: JsonLd,
  looks: readonly Look[],
  siteNames: readonly string[],
  title: string | null,
): { authors: string[]; editors: string[] } {
  const bylines = once(() => {
    const near = body === null ? [] : around(page, body)
    return near.flatMap((block, i) => readVisible(block, siteNames) ?? readPair(near, i) ?? [])
  })
  const named = once(() => (body === null ? { author: [], editor: [] } : namedByClass(page, body)))
  const authors = [
    () => metaNames(page, AUTHOR_META.slice(0, 4)),
    () =>
      placed(
        page,
        looks.flatMap((look) => look.authors ?? []),
      ),
    () => bylines().flatMap((byline) => byline.authors),
    () => named().author,
    () => persons(jsonLd.authors),
    () => metaNames(page, AUTHOR_META.slice(4)),
  ]
  const editors = [
    () => metaNames(page, EDITOR_META),
    () =>
      placed(
        page,
        looks.flatMap((look) => look.editors ?? []),
      ),
    () => bylines().flatMap((byline) => byline.editors),
    () => named().editor,
    () => persons(jsonLd.editors),
  ]
  const folded = foldTitle(title ?? '')
  const isPerson = (name: string) => !siteNames.includes(foldTitle(name)) && foldTitle(name) !== folded
  return { authors: firstNonEmpty(authors, isPerson), editors: firstNonEmpty(editors, isPerson) }
}

/** A value made when first asked for, and then kept. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function firstNonEmpty(sources: readonly (() => string[])[], isPerson: (name: string) => boolean): string[] {
  for (const source of sources) {
    const names = [...new Set(source())].filter(isPerson)
    if (names.length > 0) return names
  }
  return []
}

function metaNames(page: Page, keys: readonly string[]): string[] {
  for (const key of keys) {
    const names = persons(page.meta.get(key) ?? [])
    if (names.length > 0) return names
  }
  return []
}

/** The persons among names: no links to profiles, no newsrooms. */
function persons(names: readonly string[]): string[] {
  return names
    .filter((name) => !name.includes('://'))
    .flatMap(splitNames)
    .filter(
      (name) =>
        !name
          .toLowerCase()
          .split(/[\s.]+/)
          .some((word) => BYLINE_BODIES.has(word)),
    )
}

function placed(page: Page, selectors: readonly string[]): string[] {
  for (const selector of selectors) {
    for (const i of select(page, selector)) {
      const names = namesIn(textOf(page, i))
      if (names.length > 0) return names
    }
  }
  return []
}

/** The names that an element set aside for them holds, with or without a label. */
function namesIn(text: string): string[] {
  if (text === '' || text.length > 160) return []
  const byline = readByline(text)
  if (byline !== null) return persons([...byline.authors, ...byline.editors])
  // "Facebook": a single word in such a place is the credit of a photo as often as a name.
  return persons([text]).filter((name) => name.includes(' '))
}

/** The names in elements near the body that are called so ("read__info__author", "penulis"). */
function namedByClass(page: Page, body: Body): { author: string[]; editor: string[] } {
  const found = { author: [] as string[], editor: [] as string[] }
  const last = lastOf(page, body)
  for (const { node, first, end } of page.elements) {
    const { class: classes, id, rel, itemprop } = node.attribs
    if (first < body.first - BEFORE || end > last + BEHIND || end - first > 2) continue
    for (const word of nameWords(`${classes ?? ''} ${id ?? ''} ${rel ?? ''} ${itemprop ?? ''}`)) {
      const part = BYLINE_CLASSES.get(word)
      if (part !== undefined && found[part].length === 0) found[part] = namesIn(textWithin(node))
    }
  }
  return found
}

function around(page: Page, body: Body): Page['blocks'] {
  const last = lastOf(page, body)
  return [
    ...page.blocks.slice(Math.max(0, body.first - BEFORE), body.first + INSIDE),
    ...page.blocks.slice(Math.max(last - 2, body.first + INSIDE), last + BEHIND),
  ]
}

function lastOf(page: Page, { blocks }: Body): number {
  return page.blocks.indexOf(blocks[blocks.length - 1])
}

/** A label above a name or, where no name follows the label, below it: "Reporter" and "Dian Sari", "Dian Sari" and "Jurnalis". */
function readPair(blocks: Page['blocks'], i: number): Pick<Byline, 'authors' | 'editors'> | null {
  const [text, next = '', afterNext = ''] = blocks.slice(i, i + 3).map((block) => block.text)
  const above = labelOf(text!)
  const below = isNameLine(text!) ? labelOf(next) : null
  const names = above !== null ? namesBelow(next) : below !== null && namesBelow(afterNext).length === 0 ? persons([text!]) : []
  return (above ?? below) === 'editor' ? { authors: [], editors: names } : { authors: names, editors: [] }
}

function namesBelow(text: string): string[] {
  return text.length > 60 || labelOf(text) !== null ? [] : persons([text])
}

function labelOf(text: string): 'author' | 'editor' | null {
  return BYLINE_LABELS.get(text.toLowerCase().replace(/\s*:$/, '')) ?? null
}

/** A byline as outlets print it, or signed with the name the page gives its site ("Dian Sari - Kabar Kalibaru"). */
function readVisible(block: Block, siteNames: readonly string[]): Pick<Byline, 'authors' | 'editors'> | null {
  const { text } = block
  if (text.length > 200) return null
  const byline = readByline(text)
  if (byline !== null || isHeading(block)) return byline
  const cut = /^(.{2,60}?)\s+[-–—|]\s+(.{2,40})$/u.exec(text)
  return cut && siteNames.includes(foldTitle(cut[2])) ? { authors: persons([cut[1]]), editors: [] } : null
}

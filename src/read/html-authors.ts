import { BYLINE_BODIES } from '../lexicon/boilerplate-byline.ts'
import { readByline, splitNames } from '../outlets/byline.ts'
import type { Look } from '../outlets/outlet.ts'
import type { Body } from './html-body.ts'
import type { JsonLd } from './html-jsonld.ts'
import type { Page } from './html-page.ts'
import { select } from './html-select.ts'
import { textOf } from './html-text.ts'

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
): { authors: string[]; editors: string[] } {
  const bylines = body === null ? [] : visibleBylines(page, body)
  const authors = [
    () => metaNames(page, AUTHOR_META.slice(0, 4)),
    () =>
      placed(
        page,
        looks.flatMap((look) => look.authors ?? []),
      ),
    () => bylines.flatMap((byline) => byline.authors),
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
    () => bylines.flatMap((byline) => byline.editors),
    () => persons(jsonLd.editors),
  ]
  return { authors: firstNonEmpty(authors), editors: firstNonEmpty(editors) }
}

function firstNonEmpty(sources: readonly (() => string[])[]): string[] {
  for (const source of sources) {
    const names = [...new Set(source())]
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
      const text = textOf(page, i)
      if (text === '' || text.length > 160) continue
      const byline = readByline(text)
      const names = persons([...(byline?.authors ?? []), ...(byline?.editors ?? []), ...(byline ? [] : [text])])
      if (names.length > 0) return names
    }
  }
  return []
}

function visibleBylines(page: Page, body: Body) {
  const last = page.blocks.indexOf(body.blocks[body.blocks.length - 1]!)
  const near = [
    ...page.blocks.slice(Math.max(0, body.first - BEFORE), body.first + INSIDE),
    ...page.blocks.slice(Math.max(last - 2, body.first + INSIDE), last + BEHIND),
  ]
  return near.flatMap((block) => (block.text.length > 200 ? [] : (readByline(block.text) ?? [])))
}

import { agreesWith } from './html-headline.ts'
import { foldTitle } from './html-text.ts'

/** What the JSON-LD of a page says of its article, each part null or empty where it does not. */
export interface JsonLd {
  headline: string | null
  published: string | null
  authors: string[]
  editors: string[]
  url: string | null
  /** The body of the article, as a text of lines. */
  body: string | null
  /** Whether it calls the page an article at all. */
  isArticle: boolean
}

type Row = { [key: string]: unknown }

const ARTICLE = /(?:Article|BlogPosting|Report)$/

/** What else tells which article a page is: its titles, folded, and its addresses. */
export interface PageSays {
  titles: readonly string[]
  urls: readonly string[]
}

/**
 * Reads the article out of a page's JSON-LD scripts, in lists and graphs too; broken JSON is read by its known keys. Of several articles it is the one
 * that the page says it is, else the first.
 */
export function readJsonLd(scripts: readonly string[], page: PageSays = { titles: [], urls: [] }): JsonLd {
  const found: JsonLd = { headline: null, published: null, authors: [], editors: [], url: null, body: null, isArticle: false }
  const texts = scripts.map((script) =>
    script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, ''),
  )
  const parsed = texts.map(parse)
  const all = parsed.flatMap((value) => (value === undefined ? [] : rows(value)))
  const byId = new Map(
    all.flatMap((row) => (typeof row['@id'] === 'string' && row.name !== undefined ? [[row['@id'], row]] : [])),
  )
  const articles = all.filter(isArticle)
  const own = articles.filter((row) => isOf(row, page))
  for (const row of own.length > 0 ? own : articles) readRow(row, byId, found)
  parsed.forEach((value, i) => {
    if (value === undefined) readBroken(texts[i], found)
  })
  return found
}

/** Whether a page says that it is this article. */
function isOf(row: Row, { titles, urls }: PageSays): boolean {
  const headline = foldTitle(textOf(row.headline) ?? textOf(row.name) ?? '')
  const url = urlOf(row)
  return (headline !== '' && titles.some((title) => agreesWith(headline, title))) || (url !== null && urls.includes(bare(url)))
}

/** An address without what differs between two spellings of it: its scheme, a query and what closes it. */
export function bare(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
}

function parse(text: string): unknown {
  for (const attempt of [text, text.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt is made on a repaired text; after the last the known keys are read one by one.
    }
  }
  return undefined
}

/** The objects of a document: itself, the members of a list, of `@graph` and of `mainEntity`. */
function rows(value: unknown): Row[] {
  const found: Row[] = []
  const open: unknown[] = [value]
  while (open.length > 0 && found.length < 200) {
    const next = open.shift()
    if (Array.isArray(next)) open.push(...next.slice(0, 200))
    else if (typeof next === 'object' && next !== null) {
      const row = next as Row
      found.push(row)
      for (const key of ['@graph', 'mainEntity']) if (row[key] !== undefined) open.push(row[key])
    }
  }
  return found
}

function isArticle(row: Row): boolean {
  return [row['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))
}

function readRow(row: Row, byId: ReadonlyMap<unknown, Row>, found: JsonLd): void {
  found.isArticle = true
  found.headline ??= textOf(row.headline) ?? textOf(row.name)
  found.published ??= textOf(row.datePublished) ?? textOf(row.dateCreated)
  if (found.authors.length === 0) found.authors = names(row.author ?? row.creator, byId)
  if (found.editors.length === 0) found.editors = names(row.editor, byId)
  found.body ??= textOf(row.articleBody)
  found.url ??= urlOf(row)
}

function urlOf(row: Row): string | null {
  const page = row.mainEntityOfPage
  return textOf(row.url) ?? textOf(page) ?? (typeof page === 'object' && page !== null ? textOf((page as Row)['@id']) : null)
}

/** Names of persons, those told elsewhere in the document (`@id`) too; bodies are no authors. */
function names(value: unknown, byId: ReadonlyMap<unknown, Row>): string[] {
  return [value].flat().flatMap((author) => {
    if (typeof author === 'string') return author
    if (typeof author !== 'object' || author === null) return []
    const named = (author as Row).name === undefined ? byId.get((author as Row)['@id']) : (author as Row)
    if (named === undefined || [named['@type']].flat().includes('Organization')) return []
    return [named.name].flat().filter((name) => typeof name === 'string')
  })
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function readBroken(text: string, found: JsonLd): void {
  if (!/"@type"\s*:\s*"[A-Za-z]*(?:Article|BlogPosting)"/.test(text)) return
  const value = (key: string) =>
    new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\\\n]|\\\\.){1,400})"`).exec(text)?.[1]?.replace(/\\(["/\\])/g, '$1') ?? null
  found.isArticle = true
  found.headline ??= value('headline')
  found.published ??= value('datePublished')
  const author = /"author"\s*:[[{\s]*"?[^}\]]{0,200}?"name"\s*:\s*"([^"\n]{2,100})"/.exec(text)?.[1]
  if (author && found.authors.length === 0) found.authors = [author]
}

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

/** Reads the article out of a page's JSON-LD scripts, in lists and graphs too; broken JSON is read by its known keys. */
export function readJsonLd(scripts: readonly string[]): JsonLd {
  const found: JsonLd = { headline: null, published: null, authors: [], editors: [], url: null, body: null, isArticle: false }
  for (const script of scripts) {
    const text = script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, '')
    const parsed = parse(text)
    if (parsed === undefined) readBroken(text, found)
    else for (const row of rows(parsed)) readRow(row, found)
  }
  return found
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

function readRow(row: Row, found: JsonLd): void {
  const types = [row['@type']].flat().filter((type) => typeof type === 'string')
  if (!types.some((type) => ARTICLE.test(type))) return
  found.isArticle = true
  found.headline ??= textOf(row.headline) ?? textOf(row.name)
  found.published ??= textOf(row.datePublished) ?? textOf(row.dateCreated)
  if (found.authors.length === 0) found.authors = names(row.author ?? row.creator)
  if (found.editors.length === 0) found.editors = names(row.editor)
  found.body ??= textOf(row.articleBody)
  const page = row.mainEntityOfPage
  found.url ??=
    textOf(row.url) ?? textOf(page) ?? (typeof page === 'object' && page !== null ? textOf((page as Row)['@id']) : null)
}

/** Names of persons; bodies are no authors. */
function names(value: unknown): string[] {
  return [value].flat().flatMap((author) => {
    if (typeof author === 'string') return author
    if (typeof author !== 'object' || author === null || (author as Row)['@type'] === 'Organization') return []
    return [(author as Row).name].flat().filter((name) => typeof name === 'string')
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

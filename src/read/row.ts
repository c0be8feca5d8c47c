import type { Article, Failure, SourceFormat } from '../model/article.ts'
import { makeArticle } from './article.ts'
import type { Decoding } from './decode.ts'
import { isMarkup } from './markup.ts'
import { extraOf, fieldOf, idOf, noteMet, type Row, textOf, timeOf } from './row-fields.ts'
import type { RowResult } from './row-result.ts'
import type { Source } from './source.ts'

/** Where a row comes from: its format and encoding, and the hash of its bytes. */
export interface RowOrigin extends Decoding {
  readonly format: SourceFormat
  readonly sha256: string
}

/** Whether a row is a record of an earlier run, or the line of a failure, by its schema. */
export function isOfRun({ schema }: Row): boolean {
  return schema === 'fakta/1' || schema === 'fakta-failure/1'
}

/** Takes such a row for what it is. */
export async function keptRow(row: Row, what: string, where: Pick<Failure, 'id' | 'path'>): Promise<RowResult> {
  return (await import('./records.ts')).recordOfRow(row, what, where)
}

/**
 * Makes an article of one row of named fields, of its `text` or else of the page in its `html` (HTML in either then later: what reads pages is
 * loaded when the first comes); null where it has neither. `source.id` stands in for a missing id.
 */
export function readRow(row: Row, source: Source, origin: RowOrigin): Article | Promise<Article | Failure> | null {
  noteMet(row, source)
  const text = fieldOf(row, 'text', source)
  const stated = {
    ...origin,
    id: idOf(row, source, source.id),
    path: source.path,
    url: textOf(fieldOf(row, 'url', source)),
    outlet: source.outlet ?? textOf(fieldOf(row, 'outlet', source)),
    title: textOf(fieldOf(row, 'title', source)),
    published: timeOf(fieldOf(row, 'published', source)),
    option: source.published,
    extra: extraOf(row, source),
  }
  if (typeof text === 'string' && isMarkup(text))
    return import('./html-fragment.ts').then(({ readMarkup }) => readMarkup(text, stated))
  if (typeof text === 'string' && text.trim() !== '') return makeArticle(text, stated)
  const html = fieldOf(row, 'html', source)
  if (typeof html === 'string') return import('./html.ts').then(({ readPageText }) => readPageText(html, stated))
  return typeof text === 'string' ? makeArticle(text, stated) : null
}

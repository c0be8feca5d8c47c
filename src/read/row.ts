import type { Article, Extra, Failure, SourceFormat } from '../model/article.ts'
import { makeArticle } from './article.ts'
import type { Decoding } from './decode.ts'
import type { RowResult } from './row-result.ts'
import type { RowField, Source } from './source.ts'

/** A row of named fields, as JSON or CSV holds it. */
export type Row = { readonly [key: string]: unknown }

/** Where a row comes from: its format and encoding, and the hash of its bytes. */
export interface RowOrigin extends Decoding {
  readonly format: SourceFormat
  readonly sha256: string
}

/** Whether a value has named fields. */
export function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a row is a record of an earlier run, or the line of a failure, by its schema. */
export function isOfRun({ schema }: Row): boolean {
  return schema === 'fakta/1' || schema === 'fakta-failure/1'
}

/** Takes such a row for what it is. */
export async function keptRow(row: Row, what: string, where: Pick<Failure, 'id' | 'path'>): Promise<RowResult> {
  return (await import('./records.ts')).recordOfRow(row, what, where)
}

/** What a row without a text lacks, in words. */
export function missingText({ fields }: Source): string {
  return fields.text === undefined && fields.html === undefined
    ? '"text" or "html"'
    : [fields.text, fields.html].flatMap((name) => (name === undefined ? [] : [`"${name}"`])).join(' or ')
}

/**
 * Makes an article of one row of named fields, of its `text` or else of the page in its `html` (then later: what reads pages is loaded when the first
 * comes); null where it has neither. `source.id` stands in for a missing id.
 */
export function readRow(row: Row, source: Source, origin: RowOrigin): Article | Promise<Article | Failure> | null {
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
  if (typeof text === 'string' && text.trim() !== '') return makeArticle(text, stated)
  const html = fieldOf(row, 'html', source)
  if (typeof html === 'string') return import('./html.ts').then(({ readPageText }) => readPageText(html, stated))
  return typeof text === 'string' ? makeArticle(text, stated) : null
}

/** The fields that the caller keeps, null where a row has none. */
export function extraOf(row: Row, { keep }: Pick<Source, 'keep'>): Extra {
  return Object.fromEntries(keep.map((name) => [name, (valueAt(row, name) as Extra[string] | undefined) ?? null]))
}

/** The value of one of our fields in a row, under the name it has there. */
function fieldOf(row: Row, field: RowField, { fields }: Pick<Source, 'fields'>): unknown {
  const name = fields[field]
  return name === undefined ? row[field] : valueAt(row, name)
}

/** The value of a name in a row ("meta.date": that of `date` in the object `meta`, where the row itself has no such name). */
function valueAt(row: Row, name: string): unknown {
  if (Object.hasOwn(row, name) || !name.includes('.')) return row[name]
  let value: unknown = row
  for (const part of name.split('.')) value = typeof value === 'object' && value !== null ? (value as Row)[part] : undefined
  return value
}

/** The id a row has of its own, else `fallback`. */
export function idOf(row: object, source: Pick<Source, 'fields'>, fallback: string): string {
  const id = fieldOf(row as Row, 'id', source)
  return typeof id === 'number' || (typeof id === 'string' && id.trim() !== '') ? String(id) : fallback
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** A publication time may also be a number: seconds or milliseconds since 1970, or a day as 20250117. */
function timeOf(value: unknown): string | null {
  if (typeof value !== 'number') return textOf(value)
  if (value > 1e12 && value < 1e13) return new Date(value).toISOString()
  if (value > 1e8 && value < 1e10) return new Date(value * 1000).toISOString()
  return String(value)
}

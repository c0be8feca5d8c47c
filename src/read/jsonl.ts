import type { Article, Failure, SourceFormat } from '../model/article.ts'
import { makeArticle, sha256 } from './article.ts'
import type { RowField, Source } from './text.ts'

/**
 * Reads one line of JSONL (`id`, `title`, `published`, `url`, `text`; other fields are ignored) as an article; null for a blank line.
 * `source.id` is the id of the whole input: a row without an id of its own is "ID:LINE". `encoding` is that of the input.
 */
export function readJsonlLine(line: string, lineNumber: number, source: Source, encoding = 'utf-8'): Article | Failure | null {
  if (line.trim() === '') return null
  const fallback = `${source.id}:${lineNumber}`
  const fail = (code: Failure['code'], message: string, id = fallback): Failure => ({ id, path: source.path, code, message })
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch (error) {
    return fail('bad-json', `Line ${lineNumber} is no JSON: ${(error as Error).message.replace(/\s+/g, ' ').slice(0, 120)}`)
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return fail('bad-json', `Line ${lineNumber} is JSON, but no object.`)
  return (
    readRow(row as Row, { ...source, id: fallback }, 'jsonl', sha256(line), encoding) ??
    fail('no-text', `Line ${lineNumber} has no ${missingText(source)}.`, idOf(row, source, fallback))
  )
}

/** A row of named fields, as JSON or CSV holds it. */
export type Row = { [key: string]: unknown }

/** What a row without a text lacks, in words. */
export function missingText({ fields }: Source): string {
  return fields?.text === undefined ? '"text"' : `"${fields.text}"`
}

/** Makes an article of one row of named fields; null where it has no `text`. `source.id` stands in for a missing id. */
export function readRow(row: Row, source: Source, format: SourceFormat, hash: string, encoding: string): Article | null {
  const text = fieldOf(row, 'text', source)
  if (typeof text !== 'string') return null
  return makeArticle(text, {
    id: idOf(row, source, source.id),
    path: source.path,
    url: textOf(fieldOf(row, 'url', source)),
    format,
    encoding,
    sha256: hash,
    title: textOf(fieldOf(row, 'title', source)),
    published: timeOf(fieldOf(row, 'published', source)),
    option: source.published,
    damaged: false,
  })
}

/** The value of one of our fields in a row, under the name it has there ("meta.date": `date` of the object `meta`). */
function fieldOf(row: Row, field: RowField, { fields }: Source): unknown {
  const name = fields?.[field]
  if (name === undefined) return row[field]
  if (name in row || !name.includes('.')) return row[name]
  let value: unknown = row
  for (const part of name.split('.')) value = typeof value === 'object' && value !== null ? (value as Row)[part] : undefined
  return value
}

/** The id a row has of its own, else `fallback`. */
export function idOf(row: object, source: Source, fallback: string): string {
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

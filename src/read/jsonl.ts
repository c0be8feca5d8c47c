import type { Failure } from '../model/article.ts'
import { sha256 } from './article.ts'
import type { Decoding } from './decode.ts'
import { isOfRun, keptRow, readRow } from './row.ts'
import { idOf, isObject } from './row-fields.ts'
import type { RowReading } from './row-result.ts'
import type { Source } from './source.ts'
import { withoutText } from './without-text.ts'

/**
 * Reads one line of JSONL (`id`, `title`, `published`, `url`, `outlet`, `text` or `html`; other fields are ignored) as an article; null for a blank line.
 * A line that an earlier run wrote is known by its schema. `source.id` is the id of the whole input: a row without an id of its own is "ID:LINE".
 */
export function readJsonlLine(
  line: string,
  lineNumber: number,
  source: Source,
  how: Decoding = { encoding: 'utf-8', damaged: false },
): RowReading | null {
  if (line.trim() === '') return null
  const fallback = `${source.id}:${lineNumber}`
  const fail = (code: Failure['code'], message: string, id = fallback): Failure => ({ id, path: source.path, code, message })
  let row: unknown
  try {
    // Files that were put together carry the byte order mark of each.
    row = JSON.parse(line.startsWith('\uFEFF') ? line.slice(1) : line)
  } catch (error) {
    return fail('bad-json', `Line ${lineNumber} is no JSON: ${(error as Error).message.replace(/\s+/g, ' ').slice(0, 120)}`)
  }
  if (!isObject(row)) return fail('bad-json', `Line ${lineNumber} is JSON, but no object.`)
  if (isOfRun(row)) return keptRow(row, `Line ${lineNumber}`, { id: fallback, path: source.path })
  return (
    readRow(row, { ...source, id: fallback }, { format: 'jsonl', sha256: sha256(line), ...how }) ??
    fail('no-text', `Line ${lineNumber} has ${withoutText(source, Object.keys(row), 'fields')}.`, idOf(row, source, fallback))
  )
}

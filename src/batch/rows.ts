import type { Article, Failure } from '../model/article.ts'
import type { ArticleRecord } from '../model/record.ts'
import { decode } from '../read/decode.ts'
import { readJsonlLine } from '../read/jsonl.ts'
import type { ReadOptions, Source } from '../read/source.ts'
import type { RowChunk } from './task.ts'

const NEWLINE = 10

/** Reads the rows of a chunk in order: articles and failures go to `take`, records that stand in the input as they are to `add`. */
export async function readRows(
  chunk: RowChunk,
  options: ReadOptions,
  take: (article: Article | Failure) => void,
  add: (record: ArticleRecord) => void,
): Promise<void> {
  const source: Source = { ...options, id: chunk.id, path: chunk.path }
  const hand = async (article: Article | Failure | Promise<Article | Failure>) => take(await article)
  if (chunk.table !== null) {
    const { parseCsv, readCsvRow } = await import('../read/csv.ts')
    const decoded = decode(chunk.bytes)
    if ('code' in decoded) return take({ id: `${chunk.id}:${chunk.firstLine}`, path: chunk.path, ...decoded })
    const { text, encoding } = decoded
    for (const row of parseCsv(text, chunk.table.delimiter, chunk.firstLine))
      await hand(readCsvRow(row, chunk.table, source, encoding === 'utf-8' ? chunk.encoding : encoding))
    return
  }
  const readRecord = chunk.format === 'records' ? (await import('../read/records.ts')).readRecord : null
  let line = chunk.firstLine
  for (const { text, encoding } of decodedLines(chunk.bytes, chunk.encoding)) {
    const number = line++
    if (readRecord === null) {
      const article = readJsonlLine(text, number, source, encoding)
      if (article !== null) await hand(article)
    } else {
      const record = readRecord(text, number, source)
      if (record === null) continue
      if ('code' in record) take(record)
      else add(record)
    }
  }
}

/** The lines of a piece of text; where one is no UTF-8, each is decoded on its own. */
function* decodedLines(bytes: Uint8Array, encoding: string): Generator<{ text: string; encoding: string }> {
  const whole = inUtf8(bytes)
  if (whole !== null) {
    for (let start = 0; start < whole.length; ) {
      const at = whole.indexOf('\n', start)
      const end = at < 0 ? whole.length : at
      yield { text: whole.slice(start, end), encoding }
      start = end + 1
    }
    return
  }
  for (let start = 0; start < bytes.length; ) {
    const at = bytes.indexOf(NEWLINE, start)
    const end = at < 0 ? bytes.length : at
    const line = bytes.subarray(start, end)
    const decoded = decode(line)
    yield 'code' in decoded ? { text: new TextDecoder().decode(line), encoding } : decoded
    start = end + 1
  }
}

function inUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

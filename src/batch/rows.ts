import type { Article, Failure } from '../model/article.ts'
import type { ArticleRecord } from '../model/record.ts'
import { type Decoded, decode } from '../read/decode.ts'
import { readJsonlLine } from '../read/jsonl.ts'
import type { ReadOptions, Source } from '../read/source.ts'
import { asBuffer } from './chunks.ts'
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
  const { table, firstLine } = chunk
  if (table !== null) {
    const [{ csvRows, startOfRows }, { readCsvRow }] = await Promise.all([
      import('../read/csv-rows.ts'),
      import('../read/csv.ts'),
    ])
    const bytes = asBuffer(chunk.bytes)
    for (const row of csvRows(bytes, table.header, startOfRows(firstLine, table.before), true))
      await hand(readCsvRow(bytes, row, table.header, source, chunk.encoding))
    return
  }
  const readRecord = chunk.format === 'records' ? (await import('../read/records.ts')).readRecord : null
  let line = firstLine
  for (const { text, ...how } of decodedLines(chunk.bytes, chunk.encoding)) {
    const number = line++
    if (readRecord === null) {
      const article = readJsonlLine(text, number, source, how)
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
function* decodedLines(bytes: Uint8Array, encoding: string): Generator<Decoded> {
  const whole = inUtf8(bytes)
  if (whole !== null) {
    for (let start = 0; start < whole.length; ) {
      const at = whole.indexOf('\n', start)
      const end = at < 0 ? whole.length : at
      yield { text: whole.slice(start, end), encoding, damaged: false }
      start = end + 1
    }
    return
  }
  for (let start = 0; start < bytes.length; ) {
    const at = bytes.indexOf(NEWLINE, start)
    const end = at < 0 ? bytes.length : at
    const line = bytes.subarray(start, end)
    const decoded = decode(line)
    yield 'code' in decoded ? { text: new TextDecoder().decode(line), encoding, damaged: true } : decoded
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

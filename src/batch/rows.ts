import type { Article, Failure } from '../model/article.ts'
import type { Record } from '../model/record.ts'
import { decode } from '../read/decode.ts'
import { readJsonlLine } from '../read/jsonl.ts'
import type { Source } from '../read/text.ts'
import type { RowChunk, WorkOptions } from './task.ts'

const NEWLINE = 10

/** Reads the rows of a chunk in order: articles and failures go to `take`, records that stand in the input as they are to `add`. */
export async function readRows(
  chunk: RowChunk,
  options: WorkOptions,
  take: (article: Article | Failure) => void,
  _add: (record: Record) => void,
): Promise<void> {
  const source: Source = { id: chunk.id, path: chunk.path, published: options.published, fields: options.fields }
  let line = chunk.firstLine
  for (const { text, encoding } of decodedLines(chunk.bytes, chunk.encoding)) {
    const article = readJsonlLine(text, line++, source, encoding)
    if (article !== null) take(article)
  }
}

/** The lines of a piece of text; one that is no UTF-8 is decoded on its own. */
function* decodedLines(bytes: Uint8Array, encoding: string): Generator<{ text: string; encoding: string }> {
  let whole: string | null = null
  try {
    whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // Some line is in another encoding.
  }
  if (whole !== null) {
    let start = 0
    while (start < whole.length) {
      const end = whole.indexOf('\n', start)
      yield { text: whole.slice(start, end < 0 ? whole.length : end), encoding }
      start = end < 0 ? whole.length : end + 1
    }
    return
  }
  for (let start = 0; start < bytes.length; ) {
    const at = bytes.indexOf(NEWLINE, start)
    const end = at < 0 ? bytes.length : at
    const decoded = decode(bytes.subarray(start, end))
    yield 'code' in decoded
      ? { text: Buffer.from(bytes.subarray(start, end)).toString('utf8'), encoding }
      : { text: decoded.text, encoding: decoded.encoding }
    start = end + 1
  }
}

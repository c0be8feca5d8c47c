import { type Decoded, decode } from '../read/decode.ts'
import { readJsonlLine } from '../read/jsonl.ts'
import type { RowReading, RowResult } from '../read/row-result.ts'
import type { ReadOptions, Source } from '../read/source.ts'
import { asBuffer } from './chunks.ts'
import type { RowChunk } from './task.ts'
import { crashed } from './trouble.ts'

const NEWLINE = 10

/** Reads the rows of a chunk in order; what each came to goes to `take`. */
export async function readRows(chunk: RowChunk, options: ReadOptions, take: (result: RowResult) => void): Promise<void> {
  const source: Source = { ...options, id: chunk.id, path: chunk.path }
  const { id, path, table, firstLine } = chunk
  /** Whatever goes wrong with a row is the failure of that row. */
  const hand = async (line: number, read: () => RowReading | null) => {
    let result: RowResult | null
    try {
      result = await read()
    } catch (error) {
      result = crashed({ id: `${id}:${line}`, path }, error)
    }
    if (result !== null) take(result)
  }
  if (table !== null) {
    const [{ csvRows, startOfRows }, { readCsvRow }] = await Promise.all([
      import('../read/csv-rows.ts'),
      import('../read/csv.ts'),
    ])
    const bytes = asBuffer(chunk.bytes)
    for (const row of csvRows(bytes, table.header, startOfRows(firstLine, table.before), true))
      await hand(row.line, () => readCsvRow(bytes, row, table.header, source, chunk.encoding))
    return
  }
  const readLine = chunk.format === 'records' ? (await import('../read/records.ts')).readRecord : readJsonlLine
  let line = firstLine
  for (const { text, ...how } of decodedLines(chunk.bytes, chunk.encoding)) {
    const number = line++
    await hand(number, () => readLine(text, number, source, how))
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

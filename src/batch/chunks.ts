import type { RowChunk } from './task.ts'

const NEWLINE = 10
const RETURN = 13

/** Whole rows in one piece. */
export type RowPiece = Pick<RowChunk, 'bytes' | 'firstLine' | 'table'>

/** A row that is too long to keep, by the line it begins on. */
export interface LongRow {
  readonly longRow: number
}

/**
 * Cuts a stream of bytes where lines end. Each piece of the stream gives its whole lines at once, so that a slow stream waits for nothing. A line
 * longer than `most` bytes is passed over and reported; memory never holds more than that.
 */
export async function* rowPieces(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<RowPiece | LongRow> {
  let kept: Uint8Array[] = []
  let keptLength = 0
  let skipping = false
  let line = 1
  for await (let piece of stream) {
    if (skipping) {
      const end = piece.indexOf(NEWLINE)
      if (end < 0) continue
      skipping = false
      line++
      piece = piece.subarray(end + 1)
    }
    const rowEnd = piece.lastIndexOf(NEWLINE) + 1
    if (rowEnd > 0) {
      const bytes = kept.length === 0 ? piece.subarray(0, rowEnd) : Buffer.concat([...kept, piece.subarray(0, rowEnd)])
      yield { bytes, firstLine: line, table: null }
      line += countLines(bytes)
      kept = []
      keptLength = 0
    }
    if (rowEnd < piece.length) {
      kept.push(piece.subarray(rowEnd))
      keptLength += piece.length - rowEnd
    }
    if (keptLength > most) {
      yield { longRow: line }
      kept = []
      keptLength = 0
      skipping = true
    }
  }
  if (keptLength > 0) yield { bytes: Buffer.concat(kept), firstLine: line, table: null }
}

function countLines(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++
  return lines
}

/** The same bytes as a buffer, which reads text out of them. */
export function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

/** The pieces of a stream, with line feeds for the carriage returns where its first line ends in one by itself, as in old files of the Macintosh. */
export async function* withLineFeeds(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let alone: boolean | null = null
  let held = new Uint8Array()
  for await (const piece of stream) {
    const bytes = held.length === 0 ? piece : Buffer.concat([held, piece])
    held = new Uint8Array()
    if (alone === null) {
      const at = bytes.indexOf(RETURN)
      const before = bytes.indexOf(NEWLINE)
      if (before >= 0 && (at < 0 || before < at)) alone = false
      else if (at >= 0 && at + 1 < bytes.length) alone = bytes[at + 1] !== NEWLINE
      // A line feed may follow.
      else if (at >= 0) held = new Uint8Array([RETURN])
    }
    yield alone === true ? bytes.map((byte) => (byte === RETURN ? NEWLINE : byte)) : bytes.subarray(0, bytes.length - held.length)
  }
  yield held
}

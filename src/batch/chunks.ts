const NEWLINE = 10
const QUOTE = 34

/** Whole rows in one piece; `first` is the number of the first line. */
export interface RowPiece {
  readonly bytes: Uint8Array
  readonly first: number
}

/** A row that is too long to keep, by the line it begins on. */
export interface LongRow {
  readonly longRow: number
}

/**
 * Cuts a stream of bytes where rows end: at a line end, in a table (`quoted`) one outside quotes. Each piece of the stream gives its whole rows at
 * once, so that a slow stream waits for nothing. A row longer than `most` bytes is passed over and reported; memory never holds more than that.
 */
export async function* rowPieces(
  stream: AsyncIterable<Uint8Array>,
  most: number,
  quoted: boolean,
): AsyncGenerator<RowPiece | LongRow> {
  let kept: Uint8Array[] = []
  let keptLength = 0
  let inQuotes = false
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
    let rowEnd = 0
    if (quoted)
      for (let at = 0; at < piece.length; at++) {
        if (piece[at] === QUOTE) inQuotes = !inQuotes
        else if (piece[at] === NEWLINE && !inQuotes) rowEnd = at + 1
      }
    else rowEnd = piece.lastIndexOf(NEWLINE) + 1
    if (rowEnd > 0) {
      const bytes = kept.length === 0 ? piece.subarray(0, rowEnd) : Buffer.concat([...kept, piece.subarray(0, rowEnd)])
      yield { bytes, first: line }
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
      for (const part of kept) line += countLines(part)
      kept = []
      keptLength = 0
      skipping = true
      inQuotes = false
    }
  }
  if (keptLength > 0) yield { bytes: Buffer.concat(kept), first: line }
}

/** The number of line ends in some bytes. */
export function countLines(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++
  return lines
}

const NEWLINE = 10

/** Whole lines in one piece; `lines` is their number, `first` the number of the first. */
export interface LineChunk {
  readonly bytes: Uint8Array
  readonly first: number
}

/** A line that is too long to keep. */
export interface LongLine {
  readonly longLine: number
}

/**
 * Cuts a stream of bytes at line ends. Each piece of the stream gives its whole lines at once, so that a slow stream waits for nothing. A line
 * longer than `most` bytes is passed over and reported; memory never holds more than that.
 */
export async function* lineChunks(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<LineChunk | LongLine> {
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
    const last = piece.lastIndexOf(NEWLINE)
    if (last < 0) {
      kept.push(piece)
      keptLength += piece.length
      if (keptLength <= most) continue
      yield { longLine: line }
      skipping = true
    } else {
      const bytes = kept.length === 0 ? piece.subarray(0, last + 1) : Buffer.concat([...kept, piece.subarray(0, last + 1)])
      yield { bytes, first: line }
      line += countLines(bytes)
      if (last + 1 < piece.length) {
        kept = [piece.subarray(last + 1)]
        keptLength = piece.length - last - 1
        continue
      }
    }
    kept = []
    keptLength = 0
  }
  if (keptLength > 0) yield { bytes: Buffer.concat(kept), first: line }
}

function countLines(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++
  return lines
}

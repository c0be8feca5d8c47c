import { createReadStream } from 'node:fs'
import { addAbortSignal } from 'node:stream'
import { gunzip, isPacked } from '../batch/gunzip.ts'
import type { Piece } from '../events/reading.ts'

const NEWLINE = 10
/** So many bytes make a piece, and whatever ends its last line. */
const SIZE = 256 * 1024

/** The lines of a file (packed with gzip, by its name) or of standard input ("-"), piece by piece; throws where it is stopped. */
export async function* piecesOf(path: string, stop: AbortSignal): AsyncGenerator<Piece> {
  const raw = addAbortSignal(stop, path === '-' ? process.stdin : createReadStream(path, { highWaterMark: SIZE }))
  let held: Buffer[] = []
  let size = 0
  let first = 1
  for await (const bytes of isPacked(path) ? gunzip(raw) : raw) {
    held.push(bytes)
    size += bytes.length
    const end = size < SIZE ? -1 : bytes.lastIndexOf(NEWLINE)
    if (end < 0) continue
    const rest = bytes.subarray(end + 1)
    const piece = Buffer.concat(held).subarray(0, size - rest.length)
    yield { bytes: piece, first }
    first += newlinesIn(piece)
    held = [rest]
    size = rest.length
  }
  if (size > 0) yield { bytes: Buffer.concat(held), first }
}

function newlinesIn(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}

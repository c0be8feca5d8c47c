import { crc32, createInflateRaw } from 'node:zlib'
import { type Bytes, bytesOf } from './bytes.ts'

/** What is wrong with packed bytes; all that could be unpacked before has been given. */
export class GzipError extends Error {}

/** Bytes that are no gzip stand behind packed ones. */
export class BytesBehind extends GzipError {}

/** So much is unpacked at a time: a thousandfold of it, the most that deflate can hold, still fits into memory. */
const SLICE = 16 * 1024
const PIECE = 256 * 1024
const TRAILER = 8

/** Flags of a member's header (RFC 1952). */
const HEADER_CRC = 2
const EXTRA = 4
const NAME = 8
const COMMENT = 16

/** Whether a file is packed with gzip, by its name. */
export function isPacked(path: string | null): boolean {
  return path?.toLowerCase().endsWith('.gz') ?? false
}

/**
 * Unpacks gzip (RFC 1952), members one behind the other, piece by piece. Node's own unpacker gives nothing of a piece in which something is wrong, and
 * takes bytes behind the last member for the fault of all: here what stands before is given first. Zeros behind are padding.
 */
export async function* gunzip(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const input = bytesOf(pieces)
  for (let members = 0; ; members++) {
    let first = await input.take(1)
    while (members > 0 && first[0] === 0) first = await input.take(1)
    if (first.length === 0 && members > 0) return
    input.back(first)
    await skipHeader(input, members > 0)
    yield* inflated(input)
  }
}

/** Takes the header of a member, `behind` another or the first one. */
export async function skipHeader(input: Bytes, behind: boolean): Promise<void> {
  const fixed = await input.take(10)
  if (fixed.length < 10 || fixed[0] !== 0x1f || fixed[1] !== 0x8b || fixed[2] !== 8)
    throw behind
      ? new BytesBehind('behind the packed data stand bytes that are no gzip')
      : new GzipError('it does not begin like one')
  const flags = fixed[3]
  const [low = 0, high = 0] = flags & EXTRA ? await input.take(2) : []
  await input.take(low + 256 * high)
  for (const flag of [NAME, COMMENT]) if (flags & flag) while ((await input.take(1))[0] > 0);
  if (flags & HEADER_CRC) await input.take(2)
}

/** The data of one member behind its header, its sum checked. */
export async function* inflated(input: Bytes): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: PIECE })
  let out: Buffer[] = []
  let error: Error | null = null
  let ended = false
  let wake = () => {}
  inflate.on('data', (piece: Buffer) => out.push(piece))
  inflate.on('error', (one) => {
    error = one
    wake()
  })
  inflate.on('end', () => {
    ended = true
    wake()
  })
  /** Ends when the engine has done something, has come to the end of the member, or has failed. */
  const step = (begin: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      wake = resolve
      begin(resolve)
    })
  let sum = 0
  let last: Buffer = Buffer.alloc(0)
  let fed = 0
  while (!ended) {
    last = await input.some(SLICE)
    fed += last.length
    await step((done) => (last.length > 0 ? inflate.write(last, done) : inflate.end(done)))
    // The end is told a turn later.
    await new Promise(setImmediate)
    for (const piece of out) {
      sum = crc32(piece, sum)
      yield piece
    }
    out = []
    if (error !== null) {
      // What follows a broken member may begin in what was read last.
      input.back(last)
      throw new GzipError((error as Error).message)
    }
  }
  input.back(last.subarray(last.length - (fed - inflate.bytesWritten)))
  const trailer = await input.take(TRAILER)
  if (trailer.length < TRAILER) throw new GzipError('unexpected end of file')
  if (trailer.readUInt32LE() !== sum) throw new GzipError('incorrect data check')
}

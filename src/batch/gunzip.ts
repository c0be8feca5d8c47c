import { crc32, createInflateRaw } from 'node:zlib'

/** What is wrong with packed bytes; all that could be unpacked before has been given. */
export class GzipError extends Error {}

/** Bytes that are no gzip stand behind packed ones. */
export class BytesBehind extends GzipError {}

/** Bytes that come in pieces, taken as they are wanted. */
interface Bytes {
  /** So many bytes, fewer only at the end. */
  take(length: number): Promise<Buffer>
  /** Whatever is at hand, at most so many bytes; none at the end. */
  some(most: number): Promise<Buffer>
  /** Puts bytes back in front. */
  back(bytes: Buffer): void
}

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
    await skipHeader(input, members)
    yield* inflated(input)
  }
}

async function skipHeader(input: Bytes, members: number): Promise<void> {
  const fixed = await input.take(10)
  if (fixed.length < 10 || fixed[0] !== 0x1f || fixed[1] !== 0x8b || fixed[2] !== 8)
    throw members === 0
      ? new GzipError('it does not begin like one')
      : new BytesBehind('behind the packed data stand bytes that are no gzip')
  const flags = fixed[3]
  const [low = 0, high = 0] = flags & EXTRA ? await input.take(2) : []
  await input.take(low + 256 * high)
  for (const flag of [NAME, COMMENT]) if (flags & flag) while ((await input.take(1))[0] > 0);
  if (flags & HEADER_CRC) await input.take(2)
}

/** The data of one member, its sum checked. */
async function* inflated(input: Bytes): AsyncGenerator<Buffer> {
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
    if (error !== null) throw new GzipError((error as Error).message)
  }
  input.back(last.subarray(last.length - (fed - inflate.bytesWritten)))
  const trailer = await input.take(TRAILER)
  if (trailer.length < TRAILER) throw new GzipError('unexpected end of file')
  if (trailer.readUInt32LE() !== sum) throw new GzipError('incorrect data check')
}

function bytesOf(pieces: AsyncIterable<Uint8Array>): Bytes {
  const source = pieces[Symbol.asyncIterator]()
  let held = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const { value, done } = await source.next()
    if (!done) held = held.length === 0 ? Buffer.from(value) : Buffer.concat([held, value])
    return !done
  }
  const cut = (length: number): Buffer => {
    const taken = held.subarray(0, length)
    held = held.subarray(taken.length)
    return taken
  }
  return {
    async take(length) {
      while (held.length < length && (await more()));
      return cut(length)
    },
    async some(most) {
      while (held.length === 0 && (await more()));
      return cut(most)
    },
    back(bytes) {
      held = Buffer.concat([bytes, held])
    },
  }
}

import { constants, crc32, type Inflate, inflateRawSync } from 'node:zlib'

/** A gzip member at the beginning of some bytes: its data, and where it ends; or that it is broken, or that it is not there to its end. */
export type Member = { readonly data: Buffer; readonly end: number } | 'broken' | 'open'

/** Data that is unpacked at once holds no more bytes. */
const MOST_DATA = 64 * 2 ** 20
const CHUNK = 128 * 1024
const MOST_EXPECTED = 8 * 2 ** 20
/** So many packed bytes hold the headers of a record of the usual kind. */
export const GLANCE = 1536
const GLANCE_CHUNK = 16 * 1024
const TRAILER = 8
const HEADER = 10
const MAGIC = Buffer.from([0x1f, 0x8b, 8])
/** Flags of a member's header (RFC 1952). */
const KNOWN_FLAGS = 0x1f
const HEADER_CRC = 2
const EXTRA = 4
const TEXTS = [8, 16]

/** Whether bytes begin like a gzip member. */
export function isMember(bytes: Buffer): boolean {
  return bytes.length >= MAGIC.length && MAGIC.compare(bytes, 0, MAGIC.length) === 0
}

/** Where the next member seems to begin, at `from` or later; -1 where none does. */
export function nextMember(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(MAGIC, from); at >= 0; at = bytes.indexOf(MAGIC, at + 1))
    if (at + HEADER > bytes.length || bytes[at + 3]! <= KNOWN_FLAGS) return at
  return -1
}

/**
 * Unpacks the member at the beginning of some bytes; one that holds too much to be unpacked at once stays open. `size` is how much data it should hold
 * (null: not known): room for just that need not be put together of pieces, which halves the time.
 */
export function readMember(bytes: Buffer, size: number | null): Member {
  const start = dataStart(bytes)
  if (start >= bytes.length) return 'open'
  let unpacked: Unpacked
  try {
    // A byte more, so that nobody asks whether there is more.
    const room = size === null ? CHUNK : Math.min(size + 1, MOST_EXPECTED)
    unpacked = inflate(bytes.subarray(start), room, MOST_DATA)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'open' : 'broken'
  }
  const { data, used } = unpacked
  const end = start + used + TRAILER
  if (end > bytes.length) return 'open'
  return bytes.readUInt32LE(end - TRAILER) === crc32(data) ? { data, end } : 'broken'
}

/** The beginning of what a member holds, as far as its first bytes tell; empty where they tell nothing. */
export function glance(bytes: Buffer): Buffer {
  const start = dataStart(bytes)
  try {
    return inflate(bytes.subarray(start, start + GLANCE), GLANCE_CHUNK, MOST_DATA).data
  } catch {
    return Buffer.alloc(0)
  }
}

/** How many bytes of data the member that ends at `end` says it holds (modulo 2^32, RFC 1952). */
export function sizeBefore(bytes: Buffer, end: number): number {
  return end < 4 ? -1 : bytes.readUInt32LE(end - 4)
}

/** The offset behind the header of a member; the length of the bytes, or more, where they end before it does. */
function dataStart(bytes: Buffer): number {
  if (bytes.length < HEADER) return bytes.length
  const flags = bytes[3]!
  let at = HEADER
  if (flags & EXTRA) at += 2 + (at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0)
  for (const flag of TEXTS)
    if (flags & flag) {
      const end = bytes.indexOf(0, at)
      if (end < 0) return bytes.length
      at = end + 1
    }
  return flags & HEADER_CRC ? at + 2 : at
}

interface Unpacked {
  readonly data: Buffer
  /** Packed bytes that were read. */
  readonly used: number
}

/** Unpacks what there is of a deflated stream. */
function inflate(bytes: Buffer, chunkSize: number, maxOutputLength: number): Unpacked {
  const options = { info: true, finishFlush: constants.Z_SYNC_FLUSH, chunkSize, maxOutputLength }
  const { buffer, engine } = inflateRawSync(bytes, options) as unknown as { buffer: Buffer; engine: Inflate }
  return { data: buffer, used: engine.bytesWritten }
}

import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { Failure } from '../model/article.ts'

/** How the body of a response was sent. */
export interface BodyCoding {
  readonly chunked: boolean
  /** How it is packed, in the order in which that was done. */
  readonly codings: readonly string[]
}

/** A body as it was before it was packed; `cut`: but its beginning. */
export interface Body {
  readonly bytes: Uint8Array
  readonly cut: boolean
}

type Trouble = Pick<Failure, 'code' | 'message'>
type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number; readonly finishFlush?: number }) => Buffer

/** Unpacks one coding; `flush` has it give what there is of a stream that is cut; `fits`: whether bytes begin as such a stream does. */
interface Coding {
  readonly unpack: Unpack
  readonly flush: number
  readonly fits: (bytes: Uint8Array) => boolean
}

const SYNC = constants.Z_SYNC_FLUSH
const GZIP: Coding = { unpack: gunzipSync, flush: SYNC, fits: ([a, b]) => a === 0x1f && b === 0x8b }
/** "deflate" is a zlib stream by its definition (RFC 9110), a bare one as some servers send it. */
const DEFLATE: Coding = {
  unpack: (bytes, options) => (isZlib(bytes) ? inflateSync : inflateRawSync)(bytes, options),
  flush: SYNC,
  fits: (bytes) => !beginsLikeMarkup(bytes),
}
const BROTLI: Coding = {
  unpack: brotliDecompressSync,
  flush: constants.BROTLI_OPERATION_FLUSH,
  fits: (bytes) => !beginsLikeMarkup(bytes),
}
const CODINGS: { readonly [name: string]: Coding | undefined } = { gzip: GZIP, 'x-gzip': GZIP, deflate: DEFLATE, br: BROTLI }

const NEWLINE = 10
/** A line that says how long a chunk is, its extensions included, has no more bytes. */
const LONGEST_SIZE = 1024

/** Undoes how a body was sent; what an archive holds unpacked already, whatever its headers say, stays as it is. More than `most` bytes are a failure. */
export function unpackBody(sent: Uint8Array, { chunked, codings }: BodyCoding, most: number): Body | Trouble {
  let body: Body = chunked ? joinChunks(sent) : { bytes: sent, cut: false }
  for (const name of [...codings].reverse()) {
    const coding = CODINGS[name]
    if (coding === undefined)
      return { code: 'unreadable', message: `This page is packed as ${name.slice(0, 40)}, which is not read.` }
    if (!coding.fits(body.bytes)) continue
    const unpacked = undo(body, coding, most)
    if ('code' in unpacked) return unpacked
    body = unpacked
  }
  return body
}

function undo({ bytes, cut }: Body, { unpack, flush }: Coding, most: number): Body | Trouble {
  try {
    return { bytes: unpack(bytes, { maxOutputLength: most }), cut }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE')
      return { code: 'too-large', message: `Unpacked, this page is more than ${Math.round(most / 2 ** 20)} MB.` }
    if (code !== 'Z_BUF_ERROR') return { code: 'unreadable', message: `This page is packed, and broken: ${message}.` }
  }
  try {
    return { bytes: unpack(bytes, { maxOutputLength: most, finishFlush: flush }), cut: true }
  } catch (error) {
    return { code: 'unreadable', message: `This page is packed, and broken: ${(error as Error).message}.` }
  }
}

const isZlib = ([a = 0, b = 0]: Uint8Array) => (a & 0x0f) === 8 && (a * 256 + b) % 31 === 0

/** Whether bytes begin with a tag, blanks before it or not: no packed stream does. */
const beginsLikeMarkup = (bytes: Uint8Array) => /^\s*<[!?a-z]/i.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))

/** The chunks of a body put together (RFC 9112); a body whose first line is no length is none in chunks. */
function joinChunks(sent: Uint8Array): Body {
  const chunks: Uint8Array[] = []
  for (let at = 0; ; ) {
    const end = sent.indexOf(NEWLINE, at)
    const isLine = end >= 0 && end - at <= LONGEST_SIZE
    const line = isLine ? Buffer.from(sent.subarray(at, end)).toString('latin1') : ''
    const size = /^[ \t]*([\da-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(line)?.[1]
    if (size === undefined) return at === 0 ? { bytes: sent, cut: false } : { bytes: Buffer.concat(chunks), cut: true }
    const length = Number.parseInt(size, 16)
    if (length === 0) return { bytes: Buffer.concat(chunks), cut: false }
    chunks.push(sent.subarray(end + 1, end + 1 + length))
    if (end + 1 + length >= sent.length) return { bytes: Buffer.concat(chunks), cut: true }
    // A line end stands behind each chunk.
    at = end + 1 + length
    if (sent[at] === 13) at++
    if (sent[at] === NEWLINE) at++
  }
}

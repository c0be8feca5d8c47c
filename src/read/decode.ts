import type { Failure } from '../model/article.ts'
import { WINDOWS_1252 } from '../text/mojibake.ts'

/** Input bytes as text, without a byte order mark, and the encoding they were read in (WHATWG name). */
export interface Decoded {
  text: string
  encoding: string
  /** Whether bytes had to be replaced by U+FFFD. */
  damaged: boolean
}

/** How bytes became text. */
export type Decoding = Omit<Decoded, 'text'>

/** Why bytes are no text. */
export type DecodeFailure = Pick<Failure, 'code' | 'message'>

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG image', [0xff, 0xd8, 0xff]],
  ['GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['ZIP archive (docx, xlsx, epub …)', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip archive', [0x1f, 0x8b]],
  ['bzip2 archive', [0x42, 0x5a, 0x68]],
  ['xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['Zstandard archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['OLE document (doc, xls …)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['ELF program', [0x7f, 0x45, 0x4c, 0x46]],
  ['Parquet table', [0x50, 0x41, 0x52, 0x31]],
]

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Share of control characters from which bytes are held to be no text. */
const CONTROL_SHARE = 0.02

/**
 * Reads bytes as UTF-8 or UTF-16 (by byte order mark), then as UTF-8, then as `fallback`; a binary file gives a failure.
 * `fallback` is what the input says of itself (an HTML page's charset), else windows-1252.
 */
export function decode(bytes: Uint8Array, fallback = 'windows-1252'): Decoded | DecodeFailure {
  const mark = byteOrderMark(bytes)
  if (mark !== null) return tolerant(bytes.subarray(mark.length), mark.encoding)
  const signature = SIGNATURES.find(([, start]) => starts(bytes, start))
  if (signature) return binary(`This is no text: it begins like a ${signature[0]}.`)
  if (looksBinary(bytes)) return binary('This is no text: it holds NUL or other control bytes, as binary files do.')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8', damaged: false }
  } catch {
    return mostlyUtf8(bytes) ? tolerant(bytes, 'utf-8') : tolerant(bytes, fallback)
  }
}

/** The byte order mark at the start of some bytes: its length and the encoding it tells of; null for none. */
export function byteOrderMark(bytes: Uint8Array): { length: number; encoding: string } | null {
  const mark = MARKS.find(([, mark]) => starts(bytes, mark))
  return mark ? { encoding: mark[0], length: mark[1].length } : null
}

function tolerant(bytes: Uint8Array, encoding: string): Decoded | DecodeFailure {
  const text = encoding === 'windows-1252' ? windows1252(bytes) : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  if (text.includes('\0') && encoding !== 'utf-8') return binary('This is no text: it holds NUL characters, as binary files do.')
  return { text, encoding, damaged: text.includes('\uFFFD') }
}

function binary(message: string): DecodeFailure {
  return { code: 'binary', message }
}

function starts(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 16_384)
  if (bytes.includes(0)) return true
  let controls = 0
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++
  }
  return controls > sample.length * CONTROL_SHARE
}

/** A UTF-8 text with one broken byte is still UTF-8: most of its bytes above 127 stand in valid sequences. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let valid = 0
  let invalid = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]
    if (byte < 0x80) continue
    const length = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    let n = 0
    while (n < length && (bytes[i + 1 + n] & 0xc0) === 0x80) n++
    if (length > 0 && n === length) {
      valid++
      i += n
    } else invalid++
  }
  return valid > 4 * invalid
}

/** Decodes windows-1252 itself: the decoder of Node 20 reads it as Latin-1, quotes and dashes lost. */
function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\x80-\x9f]/g, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 128])
}

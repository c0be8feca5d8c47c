import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Failure } from '../model/article.ts'
import { decode } from '../read/decode.ts'
import { FILE_READERS, type RowFormatName, sniffFormat } from '../read/formats.ts'
import { countLines, rowPieces } from './chunks.ts'
import { type FileInput, type Input, LARGEST_ARTICLE, type RowChunk, type Task } from './task.ts'
import { ioFailure, tooLarge } from './trouble.ts'

/** So many files make a task: enough to outweigh its handing over, few enough to spread. */
const FILES_A_TASK = 16
/** Files are taken to be so large before anyone has looked. */
const TYPICAL_FILE = 8 * 1024
/** Rows are read in pieces of so many bytes. */
const PIECE = 256 * 1024

/** Cuts inputs into tasks, in order. `opened` hears of each stream of rows before its first task. */
export async function* tasksOf(
  inputs: AsyncIterable<Input | Failure>,
  opened: () => void = () => undefined,
): AsyncGenerator<Task> {
  let files: FileInput[] = []
  const flush = function* (): Generator<Task> {
    if (files.length > 0) yield { kind: 'files', files, bytes: files.length * TYPICAL_FILE, inputs: files.length }
    files = []
  }
  for await (const input of inputs) {
    if ('code' in input) {
      yield* flush()
      yield failureTask(input, 1)
    } else if (isFile(input)) {
      files.push(input)
      if (files.length === FILES_A_TASK) yield* flush()
    } else {
      yield* flush()
      yield* openTasks(input, opened)
    }
  }
  yield* flush()
}

function isFile(input: Input): input is Input & { format: FileInput['format'] } {
  return input.file !== null && input.format !== null && input.format in FILE_READERS
}

function failureTask(failure: Failure, inputs: number): Task {
  return { kind: 'failure', failure, bytes: 0, inputs }
}

/** Tasks of an input that is a stream of rows, or whose format shows when it is opened. */
async function* openTasks(input: Input, opened: () => void): AsyncGenerator<Task> {
  let sent = false
  try {
    const stream = openStream(input)
    const first = await stream.next()
    const start = first.done ? new Uint8Array() : first.value
    const format = input.format ?? sniffFormat(start)
    const pieces = prepend(start, stream)
    if (format in FILE_READERS) {
      const bytes = await gather(pieces)
      if (bytes === null) yield failureTask(tooLarge(input), 1)
      else {
        const file: FileInput = { id: input.id, path: input.path, file: input.file, format: format as FileInput['format'], bytes }
        yield { kind: 'files', files: [file], bytes: bytes.length, inputs: 1 }
      }
      sent = true
      return
    }
    opened()
    for await (const task of rowTasks(input, format as RowFormatName, start, pieces)) yield task
    sent = true
    yield { kind: 'files', files: [], bytes: 0, inputs: 1 }
  } catch (error) {
    if (sent) throw error
    yield failureTask(ioFailure(input, error), 1)
  }
}

async function* rowTasks(
  input: Input,
  format: RowFormatName,
  start: Uint8Array,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Task> {
  const { id, path } = input
  // A character cut at the end of the piece is no sign of anything.
  const decoded = decode(start.subarray(0, Math.max(start.lastIndexOf(10) + 1, Math.min(start.length, 1024))))
  if ('code' in decoded) return yield failureTask({ id, path, ...decoded }, 0)
  const encoding = decoded.encoding.startsWith('utf-16') ? decoded.encoding : 'utf-8'
  let table: RowChunk['table'] = null
  for await (const piece of rowPieces(inUtf8(pieces, start, encoding), LARGEST_ARTICLE, format === 'csv')) {
    if ('longRow' in piece) {
      yield failureTask(tooLarge({ id: `${id}:${piece.longRow}`, path }, `Line ${piece.longRow}`), 0)
      continue
    }
    let { bytes, first } = piece
    if (format === 'csv' && table === null) {
      const { readCsvHeader } = await import('../read/csv.ts')
      const end = headerEnd(bytes)
      const header = decode(bytes.subarray(0, end))
      table = readCsvHeader('code' in header ? '' : header.text)
      first += countLines(bytes.subarray(0, end))
      bytes = bytes.subarray(end)
    }
    yield { kind: 'rows', rows: { id, path, format, bytes, firstLine: first, encoding, table }, bytes: bytes.length, inputs: 0 }
  }
}

/** Where the first row of a table ends. */
function headerEnd(bytes: Uint8Array): number {
  let inQuotes = false
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 34) inQuotes = !inQuotes
    else if (bytes[at] === 10 && !inQuotes) return at + 1
  }
  return bytes.length
}

/** The bytes of an input piece by piece, unpacked where its name ends in `.gz`. */
async function* openStream({ file }: Input): AsyncGenerator<Uint8Array> {
  const raw = file === null ? process.stdin : createReadStream(file, { highWaterMark: PIECE })
  const stream = file?.toLowerCase().endsWith('.gz') ? pipeline(raw, createGunzip({ chunkSize: PIECE }), () => undefined) : raw
  for await (const piece of stream) yield piece as Uint8Array
}

async function* prepend(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

/** The pieces as UTF-8 without a byte order mark. */
async function* inUtf8(pieces: AsyncIterable<Uint8Array>, start: Uint8Array, encoding: string): AsyncGenerator<Uint8Array> {
  let mark = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 3 : 0
  const decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding)
  for await (const piece of pieces) {
    yield decoder ? Buffer.from(decoder.decode(piece, { stream: true })) : piece.subarray(mark)
    mark = 0
  }
}

/** All pieces in one, null where that is more than an article can be. */
async function gather(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const all: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    all.push(piece)
    length += piece.length
    if (length > LARGEST_ARTICLE) return null
  }
  return Buffer.concat(all)
}

import { createReadStream } from 'node:fs'
import type { Failure } from '../model/article.ts'
import { byteOrderMark } from '../read/decode.ts'
import { FILE_READERS, isWarc, mayBeJson, type RowFormatName, sniffFormat } from '../read/formats.ts'
import { asBuffer, rowPieces, withLineFeeds } from './chunks.ts'
import { forSystem } from './file-path.ts'
import { gunzip, isPacked } from './gunzip.ts'
import { type FileInput, type Input, LARGEST_ARTICLE, type Task } from './task.ts'
import { ioFailure, tooLarge } from './trouble.ts'
import { GLANCE, glance, isMember } from './warc-member.ts'
import type { ArchiveChoice } from './warc-tasks.ts'

/** So many files make a task: enough to outweigh its handing over, few enough to spread. */
const FILES_A_TASK = 16
/** Files are taken to be so large before anyone has looked. */
const TYPICAL_FILE = 8 * 1024
/** The longest byte order mark. */
const LONGEST_MARK = 3
const NEWLINE = 10
const RETURN = 13
/** Rows are read in pieces of so many bytes. */
const PIECE = 256 * 1024
/** Archives in larger ones: a record that is not there to its end is read anew when it is. */
const ARCHIVE_PIECE = 2 ** 20
/** Tells that an input is done. */
const FINISHED: Task = { kind: 'files', files: [], bytes: 0, inputs: 1 }

/** What hears of inputs on their way to become tasks. */
export interface Watch {
  /** Hears of each stream of rows before its first task. */
  readonly opened?: () => void
  /** Says why no row of a table with these columns gives an article, null where rows may; such a table fails as a whole. */
  readonly refused?: (columns: readonly string[]) => string | null
  /** Which pages of archives are taken (default all). */
  readonly archives?: ArchiveChoice
}

const ALL_PAGES: ArchiveChoice = { hosts: null, leftOut: () => undefined }

/** Cuts inputs into tasks, in order. */
export async function* tasksOf(inputs: AsyncIterable<Input | Failure>, watch: Watch = {}): AsyncGenerator<Task> {
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
      yield* openTasks(input, watch)
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
async function* openTasks(input: Input, watch: Watch): AsyncGenerator<Task> {
  let sent = false
  try {
    const stream = input.format === 'warc' ? rawStream(input) : openStream(input)
    const start = await startOf(stream, input.format === null)
    const format = input.format ?? (isPackedWarc(start) ? 'warc' : sniffFormat(start, LARGEST_ARTICLE))
    const pieces = prepend(start, stream)
    if (format === 'warc') {
      watch.opened?.()
      const { archiveTasks } = await import('./warc-tasks.ts')
      // Places in a packed archive are those of its packed bytes.
      const raw = input.format === null && isPacked(input.path) ? rawStream(input) : pieces
      yield* archiveTasks(input, raw, watch.archives ?? ALL_PAGES)
      sent = true
      return yield FINISHED
    }
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
    watch.opened?.()
    for await (const task of rowTasks(input, format as RowFormatName, start, pieces, watch)) yield task
    sent = true
    yield FINISHED
  } catch (error) {
    if (sent) throw error
    yield failureTask(ioFailure(input, error), 1)
  }
}

/** The first bytes of a stream, enough to know the encoding and, where it is to be told, the format: JSON shows in its first line. */
async function startOf(stream: AsyncGenerator<Uint8Array>, tell: boolean): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for (let known = false; !known; ) {
    const { value, done } = await stream.next()
    if (done) break
    pieces.push(value)
    length += value.length
    const line = length > LARGEST_ARTICLE || value.includes(NEWLINE) || value.includes(RETURN)
    const enough = tell && isMember(asBuffer(pieces[0])) ? GLANCE : LONGEST_MARK
    known = length >= enough && (!tell || line || !mayBeJson(pieces[0]))
  }
  return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces)
}

/** Each line or row as it stands: one that holds NUL or other bytes that are no text fails by itself. */
async function* rowTasks(
  input: Input,
  format: RowFormatName,
  start: Uint8Array,
  pieces: AsyncIterable<Uint8Array>,
  { refused }: Watch,
): AsyncGenerator<Task> {
  const { id, path } = input
  const mark = byteOrderMark(start)
  const stream = inUtf8(pieces, mark)
  const encoding = mark?.encoding ?? 'utf-8'
  const cut =
    format === 'csv'
      ? (await import('./table-pieces.ts')).tablePieces(stream, LARGEST_ARTICLE)
      : rowPieces(withLineFeeds(stream), LARGEST_ARTICLE)
  for await (const piece of cut) {
    if ('longRow' in piece) {
      yield failureTask(tooLarge({ id: `${id}:${piece.longRow}`, path }, `Line ${piece.longRow}`), 0)
      continue
    }
    const reason = piece.table === null ? null : refused?.(piece.table.header.names)
    if (reason) return yield failureTask({ id, path, code: 'no-text', message: reason }, 0)
    yield { kind: 'rows', rows: { id, path, format, encoding, ...piece }, bytes: piece.bytes.length, inputs: 0 }
  }
}

/** The bytes of an input piece by piece, unpacked where its name ends in `.gz`. */
async function* openStream(input: Input): AsyncGenerator<Uint8Array> {
  const raw = rawStream(input)
  yield* isPacked(input.path) ? gunzip(raw) : raw
}

/** The bytes of an input as they are. */
async function* rawStream({ file, format }: Input): AsyncGenerator<Uint8Array> {
  const highWaterMark = format === 'warc' ? ARCHIVE_PIECE : PIECE
  for await (const piece of file === null ? process.stdin : createReadStream(forSystem(file), { highWaterMark }))
    yield piece as Uint8Array
}

/** Whether an input begins like an archive of pages whose records are packed. */
function isPackedWarc(start: Uint8Array): boolean {
  const bytes = asBuffer(start)
  return isMember(bytes) && isWarc(glance(bytes))
}

async function* prepend(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

/** The pieces as UTF-8 without a byte order mark. */
async function* inUtf8(pieces: AsyncIterable<Uint8Array>, mark: ReturnType<typeof byteOrderMark>): AsyncGenerator<Uint8Array> {
  let skip = mark?.length ?? 0
  const decoder = mark === null || mark.encoding === 'utf-8' ? null : new TextDecoder(mark.encoding, { ignoreBOM: true })
  for await (const piece of pieces) {
    const bytes = piece.subarray(skip)
    yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes
    skip = 0
  }
  if (decoder) yield Buffer.from(decoder.decode())
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

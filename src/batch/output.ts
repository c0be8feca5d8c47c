import type { ArticleRecord } from '../model/record.ts'
import type { FolderWriter, StreamWriter } from '../write/format.ts'
import { reasonOf } from './trouble.ts'

/** Where the record lines of a run go (UTF-8, whole lines). */
export interface Output {
  lines(lines: Uint8Array): void | Promise<void>
  /** Ends the output so that it is of use, be it whole or what was written before the run ended early. */
  close(): void | Promise<void>
}

/** Where text goes at last: standard output or a file. */
export interface Sink {
  write(data: string | Uint8Array): void | Promise<void>
  close(): void | Promise<void>
  /** Takes away what was written beside the file's name: of no use before it is whole. */
  abandon(): void
}

/** The output could not be written (a full disk and the like). */
export class OutputError extends Error {
  /** `what` begins the sentence; `cause` is the error of the system. */
  constructor(what: string, cause: unknown, then = '') {
    super(`${what} cannot be written any further (${reasonOf(cause)})${then}`)
  }
}

/** Lines as they are: JSON Lines into a sink. */
export function lineOutput(sink: Sink): Output {
  return { lines: (lines) => sink.write(lines), close: () => sink.close() }
}

/** Records through a writer of a stream into a sink. */
export function streamOutput(writer: StreamWriter, sink: Sink): Output {
  return {
    async lines(lines) {
      let text = ''
      for (const record of recordsOf(lines)) text += writer.record(record)
      if (text !== '') await sink.write(text)
    },
    async close() {
      const rest = writer.end()
      if (rest !== '') await sink.write(rest)
      await sink.close()
    },
  }
}

/** Records through a writer of the folder `name`. */
export function folderOutput(writer: FolderWriter, name: string): Output {
  const guarded = async (work: () => void | Promise<void>) => {
    try {
      await work()
    } catch (error) {
      throw new OutputError(`The folder ${name}`, error)
    }
  }
  return {
    lines: (lines) =>
      guarded(async () => {
        for (const record of recordsOf(lines)) await writer.record(record)
      }),
    close: () => guarded(() => writer.end()),
  }
}

/** An output that is opened when the first record comes, or at the end. */
export function lazyOutput(open: () => Promise<Output>): Output {
  let opened: Output | null = null
  const output = async () => (opened ??= await open())
  return {
    lines: async (lines) => (await output()).lines(lines),
    close: async () => (await output()).close(),
  }
}

function* recordsOf(lines: Uint8Array): Generator<ArticleRecord> {
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength).toString('utf8')
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    yield JSON.parse(text.slice(start, end)) as ArticleRecord
    start = end + 1
  }
}

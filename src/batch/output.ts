import type { Record } from '../model/record.ts'
import type { FolderWriter, StreamWriter } from '../write/format.ts'

/** Where the record lines of a run go (UTF-8, whole lines). */
export interface Output {
  lines(lines: Uint8Array): void | Promise<void>
  /** Closes the output: with `complete` false the run ended early, and only what stands alone is kept. */
  close(complete: boolean): void | Promise<void>
}

/** Where text goes at last: standard output or a file. */
export interface Sink {
  write(data: string | Uint8Array): void | Promise<void>
  close(complete: boolean): void | Promise<void>
}

/** Lines as they are: JSON Lines into a sink. */
export function lineOutput(sink: Sink): Output {
  return { lines: (lines) => sink.write(lines), close: (complete) => sink.close(complete) }
}

/** Records through a writer of a stream into a sink. */
export function streamOutput(writer: StreamWriter, sink: Sink): Output {
  return {
    async lines(lines) {
      let text = ''
      for (const record of recordsOf(lines)) text += writer.record(record)
      if (text !== '') await sink.write(text)
    },
    async close(complete) {
      if (complete) {
        const rest = writer.end()
        if (rest !== '') await sink.write(rest)
      }
      await sink.close(complete)
    },
  }
}

/** Records through a writer of a folder. */
export function folderOutput(writer: FolderWriter): Output {
  return {
    async lines(lines) {
      for (const record of recordsOf(lines)) await writer.record(record)
    },
    close: () => writer.end(),
  }
}

/** An output that is opened when the first record comes, or at the end. */
export function lazyOutput(open: () => Promise<Output>): Output {
  let opened: Output | null = null
  const output = async () => (opened ??= await open())
  return {
    lines: async (lines) => (await output()).lines(lines),
    close: async (complete) => (await output()).close(complete),
  }
}

function* recordsOf(lines: Uint8Array): Generator<Record> {
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength).toString('utf8')
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    yield JSON.parse(text.slice(start, end)) as Record
    start = end + 1
  }
}

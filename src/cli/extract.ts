import { statSync } from 'node:fs'
import { inThisThread } from '../batch/executor.ts'
import { lazyOutput, lineOutput, type Output, type Sink, streamOutput } from '../batch/output.ts'
import { run } from '../batch/run.ts'
import { tasksOf } from '../batch/tasks.ts'
import { walk } from '../batch/walk.ts'
import type { Failure } from '../model/article.ts'
import { formatOfName, INPUT_FORMATS, type InputFormatName } from '../read/formats.ts'
import { FORMATS, type FormatName } from '../write/index.ts'
import { EXIT, type ExitCode } from './exit.ts'
import type { Options } from './program.ts'
import { BrokenPipe, fileOutput, OutputError, standardOutput } from './sinks.ts'
import { plain, say } from './talk.ts'

/** Extracts from all paths and writes the records; returns the exit code. */
export async function extractAll(paths: readonly string[], options: Options): Promise<ExitCode> {
  const from = options.from === 'auto' ? null : options.from
  let many = paths.length > 1 || holdsMany(paths[0]!, from)
  const stop = new AbortController()
  const interrupt = () => stop.abort()
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  const sink =
    options.output === undefined
      ? standardOutput()
      : fileOutput(options.output, options.to === undefined ? many : options.to === 'jsonl')
  // What standard input holds shows when it is read.
  const output = lazyOutput(() => openOutput(options.to ?? (many ? 'jsonl' : 'json'), sink, !many))
  const executor = inThisThread({
    published: options.published ?? null,
    clean: options.clean,
    only: options.only ?? null,
    fields: {},
  })
  const inputs = walk(paths, { from, included: null, excluded: () => false })
  try {
    const summary = await run(
      tasksOf(inputs, () => (many = true)),
      executor,
      output,
      {
        dedupe: false,
        strict: false,
        stop,
        failed: (failure) => say(failureLine(failure)),
        progress: () => undefined,
      },
    )
    await output.close(!stop.signal.aborted)
    if (stop.signal.aborted) return EXIT.interrupted
    return summary.failures > 0 ? EXIT.failed : EXIT.done
  } catch (error) {
    if (error instanceof BrokenPipe) return EXIT.done
    if (!(error instanceof OutputError)) throw error
    say(`extract: ${plain(error.message)}`)
    return EXIT.failed
  } finally {
    await executor.close()
  }
}

async function openOutput(to: FormatName, sink: Sink, single: boolean): Promise<Output> {
  if (to === 'jsonl') return lineOutput(sink)
  const format = FORMATS.find(({ name }) => name === to)!
  return streamOutput(await format.open({ single, bom: false }), sink)
}

/** Whether one path may give several records: a folder, or a file of rows. What standard input holds cannot be known yet. */
function holdsMany(path: string, from: InputFormatName | null): boolean {
  if (path !== '-' && statSync(path, { throwIfNoEntry: false })?.isDirectory()) return true
  const format = from ?? (path === '-' ? null : formatOfName(path))
  return format !== null && INPUT_FORMATS.find(({ name }) => name === format)!.shape === 'rows'
}

function failureLine({ id, message }: Failure): string {
  return `extract: ${plain(id)}: ${plain(message)}`
}

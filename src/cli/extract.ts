import { availableParallelism } from 'node:os'
import { createDuplicates } from '../batch/duplicates.ts'
import { type Executor, inThisThread, inWorkers } from '../batch/executor.ts'
import type { Done } from '../batch/resume.ts'
import { run } from '../batch/run.ts'
import type { Task, WorkOptions } from '../batch/task.ts'
import { tasksOf } from '../batch/tasks.ts'
import { walk } from '../batch/walk.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { failureFile, failureTalk } from './failures.ts'
import { formatAsked, holdsMany, pathsOf, selectionOf } from './inputs.ts'
import { outputOf } from './outputs.ts'
import type { Options } from './program.ts'
import { barProgress, jsonProgress, NO_PROGRESS, type Progress } from './progress.ts'
import { BrokenPipe, OutputError } from './sinks.ts'
import { saySummary } from './summary.ts'
import { plain, say } from './talk.ts'

/** Heap of a worker in megabytes, enough for the largest article. */
const WORKER_HEAP = 2048

/** Extracts from all paths and writes the records; returns the exit code. */
export async function extractAll(paths: readonly string[], options: Options): Promise<ExitCode> {
  const begun = Date.now()
  const from = formatAsked(options)
  const isBatch = paths.length > 1 || options.filesFrom !== undefined || holdsMany(paths[0]!, from)
  let many = isBatch
  const stop = new AbortController()
  const duplicates = createDuplicates()
  const done = options.resume ? await earlier(options, duplicates, isBatch) : null
  const output = options.suggestBoilerplate
    ? (await import('./boilerplate.ts')).suggestionOutput(options.output)
    : await outputOf(options, () => many, done?.size ?? null)
  const failures = options.errors === undefined ? failureTalk(isBatch && !process.stderr.isTTY) : failureFile(options.errors)
  const selection = await selectionOf(options)
  const inputs = () => walk(pathsOf(paths, options.filesFrom), selection)
  const work: WorkOptions = {
    published: options.published ?? null,
    clean: options.clean,
    only: options.only ?? null,
    fields: options.field ?? {},
    boilerplate:
      options.boilerplate === undefined ? [] : await (await import('./boilerplate.ts')).readBoilerplateFile(options.boilerplate),
  }
  const executor = executorOf(work, options.jobs ?? availableParallelism(), isBatch)
  const progress = await progressOf(options, isBatch, paths, inputs)
  const unlisten = onInterrupt(stop)
  try {
    let tasks: AsyncIterable<Task> = tasksOf(inputs(), () => {
      many = true
    })
    if (done !== null) tasks = (await import('../batch/resume.ts')).withoutDone(tasks, done, work)
    const summary = await run(tasks, executor, output, {
      dedupe: options.dedupe,
      strict: options.strict,
      stop,
      duplicates,
      done,
      failed: (failure) => progress.around(() => failures.tell(failure)),
      progress: progress.update,
    })
    const interrupted = unlisten()
    await output.close(!interrupted)
    progress.stop()
    if (isBatch && !options.quiet) saySummary(summary, (Date.now() - begun) / 1000, options.progress === 'json')
    if (interrupted) {
      say(`extract: interrupted; what was under way is written.${howToResume(options, isBatch)}`)
      return EXIT.interrupted
    }
    return summary.failures > 0 ? EXIT.failed : EXIT.done
  } catch (error) {
    progress.stop()
    if (error instanceof BrokenPipe) return EXIT.done
    if (!(error instanceof OutputError)) throw error
    say(`extract: ${plain(error.message)}.${howToResume(options, isBatch)}`)
    return EXIT.failed
  } finally {
    unlisten()
    failures.close()
    await executor.close()
  }
}

function executorOf(work: WorkOptions, jobs: number, isBatch: boolean): Executor {
  if (jobs === 1 || !isBatch) return inThisThread(work)
  return inWorkers({ jobs, work, module: new URL(WORKER_MODULE, import.meta.url), heap: WORKER_HEAP })
}

/** The worker's bundle, which lies beside the command's. */
const WORKER_MODULE = './worker.js'

/** What an interrupted run into the same file has done. */
async function earlier(
  { output, to }: Options,
  duplicates: ReturnType<typeof createDuplicates>,
  isBatch: boolean,
): Promise<Done> {
  if (output === undefined || (to ?? (isBatch ? 'jsonl' : 'json')) !== 'jsonl')
    throw new UsageError('Expected --resume with --output FILE and JSON Lines (--to jsonl), which alone can be continued')
  const { readDone } = await import('../batch/resume.ts')
  try {
    return await readDone(output, duplicates)
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

function howToResume({ output, to }: Options, isBatch: boolean): string {
  const canResume = output !== undefined && (to ?? (isBatch ? 'jsonl' : 'json')) === 'jsonl'
  return canResume ? ' The same call with --resume goes on from here.' : ''
}

async function progressOf(
  { quiet, progress }: Options,
  isBatch: boolean,
  paths: readonly string[],
  inputs: () => ReturnType<typeof walk>,
): Promise<Progress> {
  if (quiet || progress === 'none' || !isBatch) return NO_PROGRESS
  if (progress === 'json') return jsonProgress()
  if (!process.stderr.isTTY) return NO_PROGRESS
  const count = async () => {
    let total = 0
    for await (const _ of inputs()) if (++total % 1000 === 0) await new Promise(setImmediate)
    return total
  }
  return barProgress(paths.includes('-') ? Promise.resolve(null) : count())
}

/** Lets the first signal end the run in order, and the second at once; returns what ends listening and says whether one came. */
function onInterrupt(stop: AbortController): () => boolean {
  let came = false
  const interrupt = () => {
    if (came) process.exit(EXIT.interrupted)
    came = true
    stop.abort()
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, interrupt)
  return () => {
    for (const signal of signals) process.off(signal, interrupt)
    return came
  }
}

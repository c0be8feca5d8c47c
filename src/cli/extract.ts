import { executorOf } from '../batch/executor.ts'
import { hostTest } from '../batch/hosts.ts'
import { OutputError } from '../batch/output.ts'
import { run as runTasks } from '../batch/run.ts'
import type { RecordOutcome, Task, TaskResult, WorkOptions } from '../batch/task.ts'
import { tasksOf } from '../batch/tasks.ts'
import { isFolder, walk } from '../batch/walk.ts'
import { KINDS } from '../model/rows/index.ts'
import { refusedColumns } from '../read/without-text.ts'
import { createDuplicates } from '../tables/duplicates.ts'
import { checkedPaths } from './checks.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { checkInline, failureLog } from './failures.ts'
import { writtenFiles } from './identity.ts'
import { idleOptions, unmetNames } from './idle.ts'
import { formatAsked, holdsMany, selectionOf } from './inputs.ts'
import { onInterrupt } from './interrupt.ts'
import { outputOf } from './outputs.ts'
import { poolOf } from './pool.ts'
import type { Options } from './program.ts'
import { progressOf } from './progress.ts'
import { earlierRun, howToResume } from './resuming.ts'
import { runFileFor } from './run-options.ts'
import { BrokenPipe } from './sinks.ts'
import { countLeftOut, countReasons, sayKept, saySummary } from './summary.ts'
import { plain, say } from './talk.ts'

/** Extracts from all paths and writes the records; returns the exit code. */
export async function extractAll(paths: readonly string[], given: Options, keepCode: (worth: number) => void): Promise<ExitCode> {
  const begun = Date.now()
  const inline = given.failures === 'inline'
  // Only JSON Lines can be resumed, or hold failures.
  const options: Options = given.resume || inline ? { ...given, to: given.to ?? 'jsonl' } : given
  if (inline) checkInline(options)
  const from = formatAsked(options)
  let many = paths.length > 1 || options.filesFrom !== undefined || holdsMany(paths[0], from)
  const isMany = () => many
  // What may be wrong with the call is looked at before any file is opened for writing.
  const written = writtenFiles()
  const selection = await selectionOf(options, written)
  const read = await checkedPaths(paths, options, selection)
  const work = await workOf(options)
  const duplicates = createDuplicates()
  const run = runFileFor(paths, options, work)
  const done = await earlierRun(options, run, duplicates)
  const failures = failureLog(options, written)
  const output = options.suggestBoilerplate
    ? (await import('./boilerplate.ts')).suggestionOutput(options.output, written)
    : await outputOf(options, { many: isMany, keep: done?.size ?? null, run, written })
  failures.begin()
  for (const idle of idleOptions(options, options.filesFrom !== undefined || paths.some(isFolder))) say(`extract: ${idle}`)
  const inputs = () => walk(read(), selection)
  const executor = executorOf(poolOf(work, options), (first) => keepCode(worthOf(first)))
  const progress = progressOf(options, isMany, paths, inputs)
  const met = new Set<string>()
  const leftOut = countLeftOut()
  const unwanted = countReasons()
  const stop = new AbortController()
  const interrupt = onInterrupt(stop)
  try {
    let tasks: AsyncIterable<Task> = tasksOf(walk(read(), { ...selection, leftOut: leftOut.note }), {
      opened: () => {
        many = true
      },
      archives: { hosts: work.hosts && (await hostTest(work.hosts)), leftOut: unwanted.note },
      ...(!inline && { refused: (columns) => refusedColumns(columns, work) }),
    })
    if (done !== null) tasks = (await import('../batch/resume.ts')).withoutDone(tasks, done, work)
    const summary = await runTasks(tasks, executor, output, {
      dedupe: options.dedupe,
      strict: options.strict,
      inline,
      stop,
      duplicates,
      done,
      failed: (failure) => progress.around(() => failures.tell(failure)),
      leftOut: unwanted.note,
      met: (names) => {
        for (const name of names) met.add(name)
      },
      progress: progress.update,
    })
    await output.close()
    progress.stop()
    sayKept(summary, options)
    // Rows that were not read, in a run that was stopped or resumed, may have had them.
    if (done === null && !stop.signal.aborted && summary.articles > summary.kept)
      for (const idle of unmetNames(options, met)) say(`extract: ${plain(idle)}`)
    if (many && !options.quiet)
      saySummary(summary, [leftOut.kinds, unwanted.kinds], (Date.now() - begun) / 1000, options.progress === 'json')
    const interrupted = interrupt.came()
    if (interrupted !== null) {
      say(`extract: interrupted; what was under way is written.${howToResume(options, many)}`)
      return interrupted
    }
    return summary.failures > 0 && !inline ? EXIT.failed : EXIT.done
  } catch (error) {
    progress.stop()
    if (error instanceof BrokenPipe) return EXIT.done
    if (!(error instanceof OutputError)) throw error
    // What is there already is closed, if that still fits.
    await Promise.resolve(output.close()).catch(() => undefined)
    say(`extract: ${plain(error.message)}.${howToResume(options, many)}`)
    return EXIT.failed
  } finally {
    interrupt.unlisten()
    failures.close()
    await executor.close()
  }
}

async function workOf({
  published,
  outlet,
  clean,
  only,
  field,
  keep,
  boilerplate,
  lexicon,
  hosts,
  language,
  from,
}: Options): Promise<WorkOptions> {
  if (from === 'records' && ((published ?? outlet ?? only ?? field ?? boilerplate ?? lexicon) !== undefined || !clean))
    throw new UsageError(
      'Expected --from records without --published, --outlet, --no-clean, --only, --field, --boilerplate and --lexicon: records are written as they are',
    )
  return {
    published: published ?? null,
    outlet: outlet ?? null,
    fields: field ?? {},
    keep: keep ?? [],
    met: null,
    clean,
    only: only ?? null,
    boilerplate: boilerplate === undefined ? [] : (await import('./boilerplate.ts')).readBoilerplateFile(boilerplate),
    hosts: hosts === undefined ? null : (await import('./hosts.ts')).readHosts(hosts),
    language: language ?? null,
    lexicon: lexicon === undefined ? null : (await import('./lexicon.ts')).readLexiconFile(lexicon),
  }
}

/** How much of the command's code a task has used: one for the way through it, and one for each kind of fact, which has rules of its own. */
function worthOf({ outcomes }: TaskResult): number {
  const made = outcomes.filter((outcome): outcome is RecordOutcome => 'origin' in outcome && outcome.origin === 'made')
  return made.length === 0 ? 0 : 1 + KINDS.filter((_, i) => made.some(({ facts }) => facts[i] > 0)).length
}

import { rmSync, statSync } from 'node:fs'
import { writeAtOnce } from '../batch/beside.ts'
import type { Done } from '../batch/resume.ts'
import { type RunFile, readRunFile, runFileOf } from '../batch/run-file.ts'
import type { Duplicates } from '../tables/duplicates.ts'
import { UsageError } from './exit.ts'
import type { Options } from './program.ts'
import { differences } from './run-options.ts'
import { plain, say } from './talk.ts'

/** What an interrupted run into the same file has done; null where none is resumed. Throws a usage error where that run was another. */
export async function earlierRun({ resume, output, to }: Options, run: RunFile, duplicates: Duplicates): Promise<Done | null> {
  if (!resume) return null
  if (output === undefined || to !== 'jsonl')
    throw new UsageError('Expected --resume with --output FILE and JSON Lines (--to jsonl), which alone can be continued')
  const { readDone } = await import('../batch/resume.ts')
  try {
    const before = readRunFile(runFileOf(output))
    const done = await readDone(output, duplicates)
    // An output without a whole line is begun anew.
    if (done.found > 0) checkSame(output, before, run)
    return done
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

function checkSame(output: string, before: RunFile | null, run: RunFile): void {
  if (before === null) {
    say(
      `extract: ${plain(runFileOf(output))} is not there, so that nobody can tell whether ${plain(output)} was begun with the same options`,
    )
    return
  }
  const changed = differences(before, run)
  if (changed.length > 0)
    throw new Error(`Expected --resume with the options that \`${output}\` was begun with, got ${changed.join('; ')}`)
}

/** Whether records in an output can be gone on with, so that its run is kept beside it. */
export function keepsRun({ output, to, suggestBoilerplate }: Options): boolean {
  if (output === undefined || suggestBoilerplate || (to ?? 'jsonl') !== 'jsonl') return false
  return statSync(output, { throwIfNoEntry: false })?.isFile() ?? true
}

/** Throws a usage error where the file beside the output that is to keep the run is somebody's. */
export function checkRunFile(options: Options): void {
  if (!keepsRun(options)) return
  try {
    readRunFile(runFileOf(options.output!))
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** Keeps a run beside its output, from when the output holds nothing of another. */
export function keepRun(output: string, run: RunFile): void {
  const file = runFileOf(output)
  try {
    writeAtOnce(file, `${JSON.stringify(run)}\n`)
  } catch (error) {
    forget(file)
    say(`extract: ${plain(file)} cannot be written, so that --resume will not know the options: ${(error as Error).message}`)
  }
}

/** What another run kept would be wrong of this one; where it cannot be taken away, a run that is resumed is refused at worst. */
function forget(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // The folder takes no changes.
  }
}

/** How to go on after a run that ended early, as a sentence; empty where it cannot be resumed. */
export function howToResume({ output, to }: Options, many: boolean): string {
  const canResume = output !== undefined && (to ?? (many ? 'jsonl' : 'json')) === 'jsonl'
  return canResume ? ' The same call with --resume goes on from here.' : ''
}

import type { Failure } from '../model/article.ts'
import type { FailureLine } from '../model/failure.ts'
import type { Duplicates } from '../tables/duplicates.ts'
import { inOrder } from './order.ts'
import type { Output } from './output.ts'
import type { Done } from './resume.ts'
import { countRecord, emptySummary, type Summary } from './summary.ts'
import type { Executor, RecordOutcome, Task, TaskResult } from './task.ts'

/** How a run goes about. */
export interface RunOptions {
  /** Leave out articles whose cleaned text an earlier one had. */
  readonly dedupe: boolean
  /** Stop at the first failure. */
  readonly strict: boolean
  /** A failure gives a line in the place of its record. */
  readonly inline: boolean
  /** Aborted: finish what is under way and end. */
  readonly stop: AbortController
  /** The texts seen so far. */
  readonly duplicates: Duplicates
  /** Articles that an earlier run wrote, for one that is resumed. */
  readonly done: Done | null
  readonly failed: (failure: Failure) => void | Promise<void>
  /** Hears of each article that is not wanted, and why. */
  readonly leftOut: (reason: string) => void
  /** Hears of names that were asked for and that rows have. */
  readonly met: (names: readonly string[]) => void
  /** Called after each task. */
  readonly progress: (summary: Summary) => void
}

const DONE = Symbol('written by an earlier run')

/** Does all tasks, writes their records in order and returns what it came to; throws only where the output does. */
export async function run(tasks: AsyncIterable<Task>, executor: Executor, output: Output, options: RunOptions): Promise<Summary> {
  const summary = { ...emptySummary(), resumed: options.done?.found ?? 0 }
  const { dedupe, strict, stop, duplicates, done } = options

  const settle = async (result: TaskResult): Promise<void> => {
    const pieces: Uint8Array[] = []
    let from = 0
    let start = 0
    for (const outcome of result.outcomes) {
      if ('leftOut' in outcome) {
        options.leftOut(outcome.leftOut)
        continue
      }
      if ('passedOver' in outcome) {
        summary.passedOver++
        continue
      }
      if ('code' in outcome) {
        if (options.inline && done?.take(outcome.id, outcome.path)) continue
        summary.failures++
        await options.failed(outcome)
        if (options.inline) {
          pieces.push(result.lines.subarray(from, start), lineOf(outcome))
          from = start
        }
        if (!strict) continue
        stop.abort()
        break
      }
      if (outcome.origin === 'filled') summary.filled++
      if (outcome.origin !== 'made') summary.kept++
      const original = done?.take(outcome.id, outcome.path) ? DONE : originalOf(outcome)
      if (original === DONE) {
        pieces.push(result.lines.subarray(from, start))
        from = outcome.end
        start = outcome.end
        continue
      }
      if (original !== null) {
        summary.duplicates++
        pieces.push(result.lines.subarray(from, start))
        if (!dedupe) pieces.push(marked(result.lines.subarray(start, outcome.end), outcome, original))
        from = outcome.end
      }
      if (original === null || !dedupe) countRecord(summary, outcome)
      start = outcome.end
    }
    pieces.push(result.lines.subarray(from, start))
    summary.inputs += result.inputs
    summary.bytes += result.bytes
    const lines = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces)
    if (lines.length > 0) await output.lines(lines)
  }
  const originalOf = ({ fingerprint, id, duplicateOf }: RecordOutcome): string | null =>
    duplicateOf ?? (fingerprint === null ? null : duplicates.seen(fingerprint, id))

  for await (const result of inOrder(tasks, executor.run, executor.ahead, stop.signal)) {
    if (strict && summary.failures > 0) break
    options.met(result.met)
    await settle(result)
    options.progress(summary)
  }
  return summary
}

/** The line of output that a failure gives. */
function lineOf({ id, path, code, message }: Failure): Uint8Array {
  const line: FailureLine = { schema: 'fakta-failure/1', id, path, code, message }
  return Buffer.from(`${JSON.stringify(line)}\n`)
}

/** The record's line with its `duplicateOf` filled in. */
function marked(line: Uint8Array, { duplicateAt, duplicateOf }: RecordOutcome, original: string): Uint8Array {
  if (duplicateOf !== null) return line
  const rest = line.subarray(duplicateAt + 'null'.length)
  return Buffer.concat([line.subarray(0, duplicateAt), Buffer.from(JSON.stringify(original)), rest])
}

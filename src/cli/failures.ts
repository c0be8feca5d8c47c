import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { OutputError } from '../batch/output.ts'
import { reasonOf } from '../batch/trouble.ts'
import type { Failure } from '../model/article.ts'
import { UsageError } from './exit.ts'
import type { Written } from './identity.ts'
import type { Options } from './program.ts'
import { plain, say } from './talk.ts'

/** Where failures are told. */
export interface FailureLog {
  /** Takes away what an earlier run told, once nothing stands in the way of this one. */
  begin(): void
  tell(failure: Failure): void
  close(): void
}

/** Where the options want failures told: in a file noted in `written`, else on standard error, unless they stand in the output. */
export function failureLog(
  { errors, failures, progress }: Pick<Options, 'errors' | 'failures' | 'progress'>,
  written: Written,
): FailureLog {
  if (errors !== undefined) return failureFile(errors, written)
  return failures === 'inline'
    ? { begin: () => undefined, tell: () => undefined, close: () => undefined }
    : failureTalk(progress === 'json')
}

/** Throws a usage error where failures cannot stand in the output. */
export function checkInline({ to, dedupe, strict, suggestBoilerplate }: Options): void {
  const other = [dedupe && '--dedupe', strict && '--strict', suggestBoilerplate && '--suggest-boilerplate'].find(Boolean)
  if (other) throw new UsageError(`Expected --failures inline without ${other}: as many lines come out as articles go in`)
  if (to !== 'jsonl') throw new UsageError(`Expected --failures inline with --to jsonl, got --to ${to}`)
}

/** Failures as JSON Lines in a file, noted in `written`. */
function failureFile(file: string, written: Written): FailureLog {
  let descriptor: number
  try {
    descriptor = openSync(file, 'a')
  } catch (error) {
    throw new UsageError(`Expected --errors to be a file that can be written, got \`${file}\`: ${reasonOf(error)}`)
  }
  written.note(descriptor)
  return {
    begin() {
      if (fstatSync(descriptor).isFile()) ftruncateSync(descriptor)
    },
    tell(failure) {
      try {
        writeSync(descriptor, `${JSON.stringify(told(failure))}\n`)
      } catch (error) {
        throw new OutputError(file, error)
      }
    },
    close: () => closeSync(descriptor),
  }
}

/** Failures on standard error, a line each: words for people, JSON (an event among others) for machines that watch a run. */
function failureTalk(asJson: boolean): FailureLog {
  return {
    begin: () => undefined,
    tell: (failure) =>
      say(
        asJson
          ? JSON.stringify({ event: 'failure', ...told(failure) })
          : `extract: ${plain(failure.id)}: ${plain(failure.message)}`,
      ),
    close: () => undefined,
  }
}

const told = ({ id, path, code, message }: Failure) => ({ id, path, code, message })

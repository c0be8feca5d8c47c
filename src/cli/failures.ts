import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { OutputError } from '../batch/output.ts'
import type { Failure } from '../model/article.ts'
import { UsageError } from './exit.ts'
import type { Written } from './identity.ts'
import { plain, say } from './talk.ts'

/** Where failures are told. */
export interface FailureLog {
  /** Takes away what an earlier run told, once nothing stands in the way of this one. */
  begin(): void
  tell(failure: Failure): void
  close(): void
}

/** Failures as JSON Lines in a file, noted in `written`. */
export function failureFile(file: string, written: Written): FailureLog {
  let descriptor: number
  try {
    descriptor = openSync(file, 'a')
  } catch (error) {
    throw new UsageError(`Expected --errors to be a file that can be written, got \`${file}\`: ${(error as Error).message}`)
  }
  written.note(descriptor)
  return {
    begin() {
      if (fstatSync(descriptor).isFile()) ftruncateSync(descriptor)
    },
    tell(failure) {
      try {
        writeSync(descriptor, `${lineOf(failure)}\n`)
      } catch (error) {
        throw new OutputError(file, error)
      }
    },
    close: () => closeSync(descriptor),
  }
}

/** Failures on standard error, a line each: JSON for machines that read the log of a batch, words for people. */
export function failureTalk(asJson: () => boolean): FailureLog {
  return {
    begin: () => undefined,
    tell: (failure) => say(asJson() ? lineOf(failure) : `extract: ${plain(failure.id)}: ${plain(failure.message)}`),
    close: () => undefined,
  }
}

function lineOf({ id, path, code, message }: Failure): string {
  return JSON.stringify({ id, path, code, message })
}

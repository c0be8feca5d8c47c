import { closeSync, existsSync, ftruncateSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { openBeside } from '../batch/beside.ts'
import { OutputError, type Sink } from '../batch/output.ts'
import { reasonOf } from '../batch/trouble.ts'
import { UsageError } from './exit.ts'
import { checkParent } from './folder.ts'
import type { Written } from './identity.ts'

/** The reader of standard output has gone (`| head`): the run ends quietly. */
export class BrokenPipe extends Error {}

/** Standard output; waits for a slow reader. */
export function standardOutput(): Sink {
  // Each write reports its own error.
  process.stdout.on('error', () => undefined)
  return {
    write: (data) =>
      new Promise((resolve, reject) => {
        process.stdout.write(data, (error) => {
          if (!error) resolve()
          else if ((error as NodeJS.ErrnoException).code === 'EPIPE') reject(new BrokenPipe())
          else reject(new OutputError('Standard output', error))
        })
      }),
    close: () => undefined,
    abandon: () => undefined,
  }
}

/** Throws a usage error where `file` cannot become an output file. */
export function checkFile(file: string): void {
  checkParent(file)
  if (existsSync(file) && statSync(file).isDirectory())
    throw new UsageError(`Expected --output to be a file, got the folder \`${file}\``)
}

/**
 * A file, noted in `written`. In `pieces` (formats whose lines stand alone) it holds at any time what is complete so far; else it is written beside
 * its name and takes it when it is closed. `keep`: go on after so many bytes of what is there. A piece that does not fit is taken back.
 */
export function fileOutput(file: string, pieces: boolean, keep: number | null, written: Written): Sink {
  const isThere = existsSync(file)
  const isRegular = !isThere || statSync(file).isFile()
  // A link goes on leading to the file that is written.
  const place = isThere && isRegular ? realpathSync(file) : file
  let target = file
  let descriptor: number
  try {
    if (pieces || !isRegular) descriptor = openSync(file, keep === null || !isThere ? 'w' : 'r+')
    else [target, descriptor] = openBeside(place)
    if (keep !== null) ftruncateSync(descriptor, keep)
  } catch (error) {
    throw new UsageError(`Expected --output to be a file that can be written, got \`${file}\`: ${reasonOf(error)}`)
  }
  written.note(descriptor)
  if (isThere) written.note(file)
  let size = keep ?? 0
  return {
    write(data) {
      const bytes = typeof data === 'string' ? Buffer.from(data) : data
      try {
        for (let from = 0; from < bytes.length; )
          from += writeSync(descriptor, bytes, from, bytes.length - from, isRegular ? size + from : null)
      } catch (error) {
        if (isRegular) ftruncateSync(descriptor, size)
        throw new OutputError(file, error, '; it holds what is complete so far')
      }
      size += bytes.length
    },
    close() {
      closeSync(descriptor)
      if (target !== file) renameSync(target, place)
    },
    abandon() {
      closeSync(descriptor)
      if (target !== file) rmSync(target, { force: true })
    },
  }
}

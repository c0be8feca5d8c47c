import { accessSync, constants, statSync } from 'node:fs'
import { reasonOf } from '../batch/trouble.ts'
import type { Selection } from '../batch/walk.ts'
import { checkInputs, checkNamed, endangered, STANDARD_STREAMS } from './apart.ts'
import { UsageError } from './exit.ts'
import { isStream, pathsOf } from './inputs.ts'
import { checkOutput, targetsOf } from './outputs.ts'
import { isOwnWork } from './own-work.ts'
import type { Options } from './program.ts'
import { inputsHash } from './run-options.ts'

/** The paths of a call, as often as they are asked for. */
export type Paths = () => AsyncIterable<string> | Iterable<string>

function checkList(file: string): void {
  const fail = (reason: string) =>
    new UsageError(`Expected --files-from to be a file that lists paths, got \`${file}\`: ${reason}`)
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats === undefined) throw fail('there is no such file')
  if (stats.isDirectory()) throw fail('that is a folder')
  try {
    accessSync(file, constants.R_OK)
  } catch (error) {
    throw fail(reasonOf(error))
  }
}

/**
 * Looks before any file is opened for writing at all that may be wrong with what is read and what is written, and returns the paths to be read.
 * Throws a usage error where the run would take away what it reads, or what nobody said may go.
 */
export async function checkedPaths(paths: readonly string[], options: Options, selection: Selection): Promise<Paths> {
  const { filesFrom, boilerplate, lexicon } = options
  if (filesFrom !== undefined && filesFrom !== '-') checkList(filesFrom)
  checkOutput(options)
  const targets = targetsOf(options)
  const named = [...paths, filesFrom, boilerplate, lexicon].filter((path) => path !== undefined)
  checkNamed(named, [...targets, ...STANDARD_STREAMS])

  const all: Paths = () => pathsOf(paths, filesFrom)
  const atRisk = endangered(targets)
  if (atRisk.length === 0) return all
  const inputs = inputsHash(paths, options)
  const spent = atRisk.filter(({ file, isFolder }) => !isFolder && isOwnWork(file as string, inputs))
  const check = (read: ReturnType<Paths>) => checkInputs(read, selection, atRisk, spent)
  if (filesFrom === undefined || !isStream(filesFrom)) {
    await check(all())
    return all
  }
  // A list that can be read but once may take its time: it is waited for only where what it lists could be lost.
  if (spent.length === atRisk.length) {
    await check(paths)
    return all
  }
  const listed: string[] = []
  for await (const path of all()) listed.push(path)
  await check(listed)
  return () => listed
}

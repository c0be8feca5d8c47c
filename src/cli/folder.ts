import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { reasonOf } from '../batch/trouble.ts'
import { UsageError } from './exit.ts'

/**
 * Throws a usage error where a folder cannot be filled: what is written goes into a new or empty one, so that nothing of anybody's is replaced;
 * with `overwrite` into any, where it takes the place of files of the same names alone.
 */
export function checkFolder(folder: string, overwrite: boolean): void {
  if (!existsSync(folder)) {
    checkParent(folder)
    return
  }
  if (!statSync(folder).isDirectory()) throw new UsageError(`Expected --output to be a folder, got the file \`${folder}\``)
  try {
    accessSync(folder, constants.W_OK | constants.X_OK | constants.R_OK)
  } catch (error) {
    throw new UsageError(`Expected --output to be a folder that can be written, got \`${folder}\`: ${reasonOf(error)}`)
  }
  if (overwrite) return
  const [first] = namesIn(folder)
  if (first !== undefined)
    throw new UsageError(
      `Expected --output to be a new or empty folder, got \`${folder}\`, which holds \`${first}\`; --overwrite writes into it and replaces files of the same names`,
    )
}

/** Throws a usage error where what an output lies in is no folder. */
export function checkParent(output: string): void {
  const folder = dirname(output)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`Expected --output in a folder that exists, got \`${output}\`: there is no folder ${folder}`)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw new UsageError(`Expected --output to be a folder that can be read, got \`${folder}\`: ${reasonOf(error)}`)
  }
}

/** Makes the folder where it is not there yet. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  try {
    // Not `recursive`: where the system makes no folders (/proc), Node would try without end.
    mkdirSync(folder)
  } catch (error) {
    throw new UsageError(`Expected --output to be a folder that can be made, got \`${folder}\`: ${reasonOf(error)}`)
  }
}

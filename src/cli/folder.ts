import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from './exit.ts'

/**
 * Throws a usage error where a folder cannot be filled: what is written goes into a new or empty one, so that nothing of anybody's is replaced;
 * with `overwrite` into any, where it takes the place of files of the same names alone.
 */
export function checkFolder(folder: string, overwrite: boolean): void {
  if (!existsSync(folder)) {
    if (!existsSync(dirname(folder)))
      throw new UsageError(`Expected --output in a folder that exists, got \`${folder}\`: there is no folder ${dirname(folder)}`)
    return
  }
  if (!statSync(folder).isDirectory()) throw new UsageError(`Expected --output to be a folder, got the file \`${folder}\``)
  if (overwrite) return
  const [first] = readdirSync(folder)
  if (first !== undefined)
    throw new UsageError(
      `Expected --output to be a new or empty folder, got \`${folder}\`, which holds \`${first}\`; --overwrite writes into it and replaces files of the same names`,
    )
}

/** Makes the folder where it is not there yet. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new UsageError(`Expected --output to be a folder that can be made, got \`${folder}\`: ${(error as Error).message}`)
  }
}

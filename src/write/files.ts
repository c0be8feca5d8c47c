import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Writes texts to new files, all of them or none; throws where one is there already. With `overwrite` they take the place of files of the same
 * names, which are removed first: what such a name links to is left alone.
 */
export function writeFiles(contents: { readonly [file: string]: string }, overwrite = false): void {
  const made: string[] = []
  try {
    for (const [file, text] of Object.entries(contents)) {
      if (overwrite) rmSync(file, { force: true })
      const descriptor = openSync(file, 'wx')
      made.push(file)
      try {
        writeFileSync(descriptor, text)
      } finally {
        closeSync(descriptor)
      }
    }
  } catch (error) {
    for (const file of made) rmSync(file, { force: true })
    throw error
  }
}

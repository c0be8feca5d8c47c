import { rmSync, writeFileSync } from 'node:fs'

/** Writes texts to files, all of them or none. */
export function writeFiles(contents: { readonly [file: string]: string }): void {
  try {
    for (const [file, text] of Object.entries(contents)) writeFileSync(file, text)
  } catch (error) {
    for (const file of Object.keys(contents)) rmSync(file, { force: true })
    throw error
  }
}

import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** Opens a new file beside another, under a name that nobody has. */
export function openBeside(file: string): [name: string, descriptor: number] {
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${file}.part` : `${file}.${n}.part`
    try {
      return [name, openSync(name, 'wx')]
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** Writes a small file, which is at any time what it was or what it is to be. */
export function writeAtOnce(file: string, text: string): void {
  const [name, descriptor] = openBeside(file)
  try {
    writeFileSync(descriptor, text)
    closeSync(descriptor)
    renameSync(name, file)
  } catch (error) {
    rmSync(name, { force: true })
    throw error
  }
}

import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { folderOutput, lazyOutput, lineOutput, type Output, streamOutput } from '../batch/output.ts'
import type { Format } from '../write/format.ts'
import { FORMATS } from '../write/index.ts'
import { UsageError } from './exit.ts'
import type { Options } from './program.ts'
import { fileOutput, standardOutput } from './sinks.ts'

/** Where the records go. `many` tells at the first record whether the run may have several; `keep`: bytes of an earlier run that stand. */
export async function outputOf(options: Options, many: () => boolean, keep: number | null): Promise<Output> {
  const { to, output: file, bom } = options
  const formats: readonly Format[] = FORMATS
  const format = formats.find(({ name }) => name === to)
  if (format?.target === 'folder') {
    if (file === undefined) throw new UsageError(`Expected --output FOLDER with --to ${format.name}, which writes several files`)
    prepareFolder(file)
    return folderOutput(await format.open(file), file)
  }
  // Lines stand alone; any other file is of use only when it is closed. What standard input holds shows when it is read.
  const inPieces = to === undefined ? many() : to === 'jsonl'
  const sink = file === undefined ? standardOutput() : fileOutput(file, inPieces, keep)
  return lazyOutput(async () => {
    const name = to ?? (many() ? 'jsonl' : 'json')
    if (name === 'jsonl') return lineOutput(sink)
    const chosen = formats.find((one) => one.name === name)!
    if (chosen.target === 'folder') throw new Error(`Expected a stream, got ${name}`)
    return streamOutput(await chosen.open({ single: !many(), bom }), sink)
  })
}

function prepareFolder(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new UsageError(`Expected --output to be a folder, got the file \`${folder}\``)
    return
  }
  if (!existsSync(dirname(folder)))
    throw new UsageError(`Expected --output in a folder that exists, got \`${folder}\`: there is no folder ${dirname(folder)}`)
  mkdirSync(folder)
}

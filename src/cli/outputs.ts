import { statSync } from 'node:fs'
import { folderOutput, lazyOutput, lineOutput, type Output, streamOutput } from '../batch/output.ts'
import { type Format, PLAIN, type WriterOptions } from '../write/format.ts'
import { FORMATS } from '../write/index.ts'
import type { Target } from './apart.ts'
import { UsageError } from './exit.ts'
import { checkFolder, makeFolder } from './folder.ts'
import type { Written } from './identity.ts'
import type { Options } from './program.ts'
import { checkFile, fileOutput, standardOutput } from './sinks.ts'
import { plain, say } from './talk.ts'

const formatNamed = (to: string | undefined) => (FORMATS as readonly Format[]).find(({ name }) => name === to)

function writerOptions({ bom, overwrite, rows, keep }: Options): WriterOptions {
  const lost = (name: string) =>
    say(`extract: the field ${plain(name)} has no column, since the first record does not carry it; name it by --keep`)
  return { ...PLAIN, bom, overwrite, lost, rows: rows ?? PLAIN.rows, keep: keep ?? null }
}

/** The files and folders that the options say to write. */
export function targetsOf({ to, output, errors, resume, suggestBoilerplate }: Options): Target[] {
  const isFolder = formatNamed(to)?.target === 'folder' && !suggestBoilerplate
  const targets: Target[] = []
  if (output !== undefined) targets.push({ by: '--output', file: output, isFolder, replaces: !resume })
  if (errors !== undefined) targets.push({ by: '--errors', file: errors, isFolder: false, replaces: true })
  return targets
}

/** Throws a usage error where what is to be written cannot be, or would replace what nobody said may go. */
export function checkOutput({ to, output, overwrite, suggestBoilerplate }: Options): void {
  const format = suggestBoilerplate ? undefined : formatNamed(to)
  if (format?.target === 'folder') {
    if (output === undefined)
      throw new UsageError(`Expected --output FOLDER with --to ${format.name}, which writes several files`)
    checkFolder(output, overwrite)
  } else if (output !== undefined) {
    checkFile(output)
    // Suggestions are made to be edited.
    if (suggestBoilerplate && !overwrite && (statSync(output, { throwIfNoEntry: false })?.size ?? 0) > 0)
      throw new UsageError(
        `Expected --output to be a new file, got \`${output}\`, which may have been edited; --overwrite replaces it`,
      )
  }
}

/**
 * Where the records go, noted in `written`. `many` tells at the first record whether the run may have several; `keep`: bytes of an earlier run
 * that stand.
 */
export async function outputOf(options: Options, many: () => boolean, keep: number | null, written: Written): Promise<Output> {
  const { to, output: file } = options
  const format = formatNamed(to)
  if (format?.target === 'folder') {
    makeFolder(file!)
    written.note(file!)
    return folderOutput(await format.open(file!, writerOptions(options)), file!)
  }
  // Lines stand alone; any other file is of use only when it is closed. What standard input holds shows when it is read.
  const inPieces = to === undefined ? many() : to === 'jsonl'
  const sink = file === undefined ? standardOutput() : fileOutput(file, inPieces, keep, written)
  return lazyOutput(async () => {
    const name = to ?? (many() ? 'jsonl' : 'json')
    if (name === 'jsonl') return lineOutput(sink)
    const chosen = formatNamed(name)!
    if (chosen.target === 'folder') throw new Error(`Expected a stream, got ${name}`)
    return streamOutput(await chosen.open({ ...writerOptions(options), single: !many() }), sink)
  })
}

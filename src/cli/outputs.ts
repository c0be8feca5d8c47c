import { rmSync, statSync } from 'node:fs'
import { folderOutput, lazyOutput, lineOutput, type Output, type Sink, streamOutput } from '../batch/output.ts'
import { type RunFile, runFileOf } from '../batch/run-file.ts'
import { type Format, PLAIN, type WriterOptions } from '../write/format.ts'
import { FORMATS } from '../write/index.ts'
import type { Target } from './apart.ts'
import { UsageError } from './exit.ts'
import { checkFolder, makeFolder } from './folder.ts'
import type { Written } from './identity.ts'
import type { Options } from './program.ts'
import { checkRunFile, keepRun, keepsRun } from './resuming.ts'
import { checkFile, fileOutput, standardOutput } from './sinks.ts'
import { plain, say } from './talk.ts'

const formatNamed = (to: string | undefined) => (FORMATS as readonly Format[]).find(({ name }) => name === to)

function writerOptions({ bom, overwrite, rows, keep }: Options): WriterOptions {
  const lost = (name: string) =>
    say(`extract: the field ${plain(name)} has no column, since the first record does not carry it; name it by --keep`)
  return { ...PLAIN, bom, overwrite, lost, rows: rows ?? PLAIN.rows, keep: keep ?? null }
}

/** The files and folders that the options say to write. */
export function targetsOf(options: Options): Target[] {
  const { to, output, errors, resume, suggestBoilerplate } = options
  const isFolder = formatNamed(to)?.target === 'folder' && !suggestBoilerplate
  const targets: Target[] = []
  if (output !== undefined) targets.push({ by: '--output', file: output, isFolder, replaces: !resume })
  if (keepsRun(options)) targets.push({ by: 'the run file', file: runFileOf(output!), isFolder: false, replaces: false })
  if (errors !== undefined) targets.push({ by: '--errors', file: errors, isFolder: false, replaces: true })
  return targets
}

/** Throws a usage error where what is to be written cannot be, or would replace what nobody said may go. */
export function checkOutput(options: Options): void {
  const { to, output, overwrite, suggestBoilerplate } = options
  const format = suggestBoilerplate ? undefined : formatNamed(to)
  if (format?.target === 'folder') {
    if (output === undefined)
      throw new UsageError(`Expected --output FOLDER with --to ${format.name}, which writes several files`)
    checkFolder(output, overwrite)
  } else if (output !== undefined) {
    checkFile(output)
    checkRunFile(options)
    // Suggestions are made to be edited.
    if (suggestBoilerplate && !overwrite && (statSync(output, { throwIfNoEntry: false })?.size ?? 0) > 0)
      throw new UsageError(
        `Expected --output to be a new file, got \`${output}\`, which may have been edited; --overwrite replaces it`,
      )
  }
}

/** What an output is told of its run. */
export interface OutputRun {
  /** Tells at the first record whether the run may have several. */
  readonly many: () => boolean
  /** Bytes of an earlier run that stand; null: none. */
  readonly keep: number | null
  /** Kept beside an output that can be gone on with. */
  readonly run: RunFile
  readonly written: Written
}

/** Where the records go. */
export async function outputOf(options: Options, { many, keep, run, written }: OutputRun): Promise<Output> {
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
  const keepsIt = keepsRun(options)
  if (keepsIt && inPieces) {
    keepRun(file!, run)
    written.note(runFileOf(file!))
  }
  return lazyOutput(async () => {
    const name = to ?? (many() ? 'jsonl' : 'json')
    if (name === 'jsonl') return keepsIt && !inPieces ? lineOutput(keptAtEnd(sink, file!, run)) : lineOutput(sink)
    const chosen = formatNamed(name)!
    if (chosen.target === 'folder') throw new Error(`Expected a stream, got ${name}`)
    return streamOutput(await chosen.open({ ...writerOptions(options), single: !many() }), sink)
  })
}

/** A sink whose file takes its name when it is closed: never what one run wrote beside what another kept. */
function keptAtEnd(sink: Sink, file: string, run: RunFile): Sink {
  return {
    write: sink.write,
    async close() {
      rmSync(runFileOf(file), { force: true })
      await sink.close()
      keepRun(file, run)
    },
    abandon: sink.abandon,
  }
}

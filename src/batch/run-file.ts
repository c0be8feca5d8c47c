import { readFileSync } from 'node:fs'

/** What is kept beside an output that can be resumed: what made its records as they are. */
export interface RunFile {
  readonly schema: 'fakta-run/1'
  /** The version of the package. */
  readonly fakta: string
  /** A hash of the paths that were given. */
  readonly inputs: string
  /** By the names of the options; what stands in a file of the user's is there as a hash, so that no path is. */
  readonly options: { readonly [option: string]: unknown }
}

const ENDING = '.run.json'

/** The name of the run file beside an output. */
export function runFileOf(output: string): string {
  return `${output}${ENDING}`
}

/** Whether a file is a run file, which is no article. */
export function isRunFile(file: string): boolean {
  try {
    return file.endsWith(ENDING) && readRunFile(file) !== null
  } catch {
    return false
  }
}

/** Reads a run file, null where there is none; throws, "Expected …", where the file of that name is another's. */
export function readRunFile(file: string): RunFile | null {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Error(`Expected \`${file}\` to be a file that can be read: ${(error as Error).message}`)
  }
  if (text === '') return null
  const run = parsed(text)
  if (run?.schema === 'fakta-run/1' && typeof run.options === 'object' && run.options !== null) return run as RunFile
  throw new Error(`Expected \`${file}\` to be what a run keeps beside its output, got another file`)
}

function parsed(text: string): Partial<RunFile> | null {
  try {
    return JSON.parse(text) as Partial<RunFile> | null
  } catch {
    return null
  }
}

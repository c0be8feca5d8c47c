import { createReadStream, existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Selection } from '../batch/walk.ts'
import { formatOfName, INPUT_FORMATS, type InputFormatName } from '../read/formats.ts'
import { UsageError } from './exit.ts'
import type { Options } from './program.ts'

/** Which files of folders are read; never those this run writes. */
export async function selectionOf(options: Options): Promise<Selection> {
  const { include, exclude, output, errors } = options
  const written = [output, errors].filter((file) => file !== undefined).map((file) => resolve(file))
  const matches = include || exclude ? await matcherOf() : null
  const excludes = exclude && matches ? matches(exclude) : () => false
  return {
    from: formatAsked(options),
    included: include && matches ? matches(include) : null,
    excluded: (path, file) => excludes(path) || (written.length > 0 && written.includes(resolve(file))),
  }
}

/** Throws a usage error where a file that is to be written is one that is to be read, or two are the same. */
export function checkApart(paths: readonly string[], { output, errors, filesFrom, boilerplate, lexicon }: Options): void {
  const read = [...paths, filesFrom, boilerplate, lexicon]
    .filter((file) => file !== undefined && file !== '-')
    .map((file) => resolve(file!))
  for (const [option, file] of Object.entries({ output, errors }))
    if (file !== undefined && read.includes(resolve(file)))
      throw new UsageError(`Expected --${option} to be a file of its own, got \`${file}\`, which is read`)
  if (output !== undefined && errors !== undefined && resolve(output) === resolve(errors))
    throw new UsageError(`Expected --output and --errors to be two files, got \`${output}\` for both`)
  if (filesFrom !== undefined && filesFrom !== '-' && !existsSync(filesFrom))
    throw new UsageError(`Expected --files-from to be a file, got \`${filesFrom}\`: there is no such file`)
}

/** The input format asked for, null for auto. */
export function formatAsked({ from }: Options): InputFormatName | null {
  return from === 'auto' ? null : from
}

async function matcherOf(): Promise<(globs: readonly string[]) => (path: string) => boolean> {
  const { default: picomatch } = await import('picomatch')
  // A glob without a slash means the name, wherever the file lies.
  return (globs) => {
    const all = globs.map((glob) => picomatch(glob, { dot: true, basename: !glob.includes('/') }))
    return (path) => all.some((matches) => matches(path))
  }
}

/** The paths of the call: its arguments, then those that `--files-from` lists. */
export async function* pathsOf(paths: readonly string[], filesFrom: string | undefined): AsyncGenerator<string> {
  yield* paths
  if (filesFrom === undefined) return
  let separator: string | null = null
  let rest = ''
  for await (const piece of filesFrom === '-' ? process.stdin : createReadStream(filesFrom)) {
    rest += (piece as Buffer).toString('latin1')
    separator ??= rest.includes('\0') ? '\0' : rest.includes('\n') ? '\n' : null
    if (separator === null) continue
    const parts = rest.split(separator)
    rest = parts.pop()!
    yield* parts.map(asPath).filter((path) => path !== '')
  }
  if (asPath(rest) !== '') yield asPath(rest)
}

/** Bytes were kept apart as Latin-1, so that no character is cut in two. */
function asPath(latin: string): string {
  return Buffer.from(latin, 'latin1').toString('utf8').replace(/\r$/, '')
}

/** Whether one path may give several records: a folder, or a file of rows. What standard input holds cannot be known yet. */
export function holdsMany(path: string, from: InputFormatName | null): boolean {
  if (path !== '-' && isFolder(path)) return true
  const format = from ?? (path === '-' ? null : formatOfName(path))
  return format !== null && INPUT_FORMATS.find(({ name }) => name === format)!.shape === 'rows'
}

/** What cannot be looked at is no folder; reading it tells why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

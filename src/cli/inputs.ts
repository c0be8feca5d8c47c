import { createReadStream, statSync } from 'node:fs'
import { isFolder, type Selection } from '../batch/walk.ts'
import { formatOfName, INPUT_FORMATS, type InputFormatName } from '../read/formats.ts'
import type { Written } from './identity.ts'
import type { Options } from './program.ts'

/** Which files of folders are read; never those this run writes. */
export async function selectionOf(options: Pick<Options, 'from' | 'include' | 'exclude'>, written: Written): Promise<Selection> {
  const { include, exclude } = options
  const matches = include || exclude ? await matcherOf() : null
  const excludes = exclude && matches ? matches(exclude) : () => false
  return {
    from: formatAsked(options),
    included: include && matches ? matches(include) : null,
    excluded: excludes,
    written: written.has,
  }
}

/** The input format asked for, null for auto. */
export function formatAsked({ from }: Pick<Options, 'from'>): InputFormatName | null {
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
  if (filesFrom !== undefined) yield* listedIn(filesFrom)
}

/** Whether a list of paths can be read but once: standard input or another pipe. */
export function isStream(filesFrom: string): boolean {
  return filesFrom === '-' || !statSync(filesFrom).isFile()
}

async function* listedIn(filesFrom: string): AsyncGenerator<string> {
  let separator: RegExp | null = null
  let rest = ''
  let first = true
  for await (const piece of filesFrom === '-' ? process.stdin : createReadStream(filesFrom)) {
    // Bytes are kept apart as Latin-1, so that no character is cut in two.
    rest += (piece as Buffer).toString('latin1')
    separator ??= rest.includes('\0') ? /\0/ : /[\r\n]/.test(rest) ? /[\r\n]/ : null
    if (separator === null) continue
    const parts = rest.split(separator)
    rest = parts.pop()!
    yield* pathsIn(parts)
  }
  yield* pathsIn([rest])

  function* pathsIn(parts: readonly string[]): Generator<string> {
    for (const part of parts) {
      const bytes = Buffer.from(part, 'latin1')
      const path = first ? bytes.toString('utf8').replace(/^\uFEFF/, '') : bytes.toString('utf8')
      first = false
      if (path !== '') yield path
    }
  }
}

/** Whether one path may give several records: a folder, or a file of rows. What standard input holds cannot be known yet. */
export function holdsMany(path: string, from: InputFormatName | null): boolean {
  if (isFolder(path)) return true
  const format = from ?? (path === '-' ? null : formatOfName(path))
  return format !== null && INPUT_FORMATS.find(({ name }) => name === format)!.shape !== 'file'
}

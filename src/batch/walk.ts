import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Failure } from '../model/article.ts'
import { formatOfName, INPUT_FORMATS, type InputFormatName } from '../read/formats.ts'
import type { Input } from './task.ts'
import { ioFailure } from './trouble.ts'

/** Which inputs are taken. */
export interface Selection {
  /** The format asked for; null: told from each file's name. */
  readonly from: InputFormatName | null
  /** Tells by its path inside the folder whether a file is wanted; null: every article file is. */
  readonly included: ((path: string) => boolean) | null
  readonly excluded: (path: string, file: string) => boolean
}

/**
 * The inputs that paths name, in their order; folders are recursed, their entries sorted by code unit, so that the order is the same on every
 * machine. "-" is standard input. A path that leads nowhere and a folder without articles are failures.
 */
export async function* walk(
  paths: AsyncIterable<string> | Iterable<string>,
  selection: Selection,
): AsyncGenerator<Input | Failure> {
  for await (const path of paths) {
    if (path === '-') {
      yield { id: 'stdin', path: null, file: null, format: selection.from }
      continue
    }
    const named = { id: path, path }
    let isFolder: boolean
    try {
      isFolder = statSync(path).isDirectory()
    } catch (error) {
      yield ioFailure(named, error)
      continue
    }
    if (!isFolder) yield { ...named, file: path, format: selection.from ?? byName(path) }
    else {
      let empty = true
      for (const input of walkFolder(path, '', selection, [])) {
        empty = false
        yield input
      }
      if (empty) yield { ...named, code: 'no-articles', message: `This folder holds no ${wanted(selection)}.` }
    }
  }
}

function wanted({ from, included }: Selection): string {
  if (included) return 'files that --include lets in'
  const extensions = INPUT_FORMATS.filter(({ name, inFolders }) => (from === null ? inFolders : name === from)).flatMap(
    (format) => format.extensions,
  )
  return `articles (${extensions.join(', ')}, or these with .gz)`
}

function* walkFolder(root: string, inside: string, selection: Selection, above: readonly string[]): Generator<Input | Failure> {
  const folder = join(root, inside)
  const named = { id: inside === '' ? root : inside, path: folder }
  let names: string[]
  let real: string
  try {
    real = realpathSync(folder)
    // A link to a folder that leads here: what it holds was or will be read on the way.
    if (above.includes(real)) return
    names = readdirSync(folder).sort()
  } catch (error) {
    return yield ioFailure(named, error)
  }
  for (const name of names) {
    const path = inside === '' ? name : `${inside}/${name}`
    const file = join(root, path)
    if (selection.excluded(path, file)) continue
    let stats: ReturnType<typeof statSync>
    try {
      stats = statSync(file)
    } catch (error) {
      if (formatFor(path, selection) !== undefined) yield ioFailure({ id: path, path: file }, error)
      continue
    }
    if (stats.isDirectory()) {
      yield* walkFolder(root, path, selection, [...above, real])
      continue
    }
    const format = formatFor(path, selection)
    if (format !== undefined && stats.isFile()) yield { id: path, path: file, file, format }
  }
}

/** The format a name tells of; a page is often saved as .txt, so that such a file is looked at. */
function byName(path: string): Input['format'] {
  const told = formatOfName(path)
  return told === 'text' ? 'looks' : told
}

/** The format in which a file of a folder is read (null: by its look), undefined where it is not taken. */
function formatFor(path: string, { from, included }: Selection): Input['format'] | undefined {
  const told = byName(path)
  if (included) return included(path) ? (from ?? told) : undefined
  if (told === null) return undefined
  if (from === null)
    return INPUT_FORMATS.some(({ name, inFolders }) => inFolders && (name === told || told === 'looks')) ? told : undefined
  const { extensions } = INPUT_FORMATS.find(({ name }) => name === from)!
  const plain = path.toLowerCase().replace(/\.gz$/, '')
  return extensions.some((extension) => plain.endsWith(extension)) ? from : undefined
}

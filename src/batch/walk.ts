import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Failure } from '../model/article.ts'
import { formatOfName, INPUT_FORMATS, type InputFormatName } from '../read/formats.ts'
import { isRunFile } from './run-file.ts'
import type { Input } from './task.ts'
import { ioFailure } from './trouble.ts'

/** Which inputs are taken. */
export interface Selection {
  /** The format asked for; null: told from each file's name. */
  readonly from: InputFormatName | null
  /** Tells by its path inside the folder whether a file is wanted; null: every article file is. */
  readonly included: ((path: string) => boolean) | null
  readonly excluded: (path: string) => boolean
  /** Whether a file or folder is what the run itself writes: of folders it is passed over, by its own name it fails. */
  readonly written: (file: string) => boolean
}

/**
 * The inputs that paths name, in their order; folders are recursed, their entries sorted by code unit, so that the order is the same on every
 * machine. "-" is standard input. A path that leads nowhere and a folder without articles are failures. An id is the path, of a file of a folder the
 * path inside it; where more than that folder is given it begins with the folder as given, so that no two files have one id. Paths behind a folder
 * are waited for.
 */
export async function* walk(
  paths: AsyncIterable<string> | Iterable<string>,
  selection: Selection,
): AsyncGenerator<Input | Failure> {
  let given = 0
  const held: string[] = []
  for await (const path of paths) {
    given++
    if (held.length > 0 || isFolder(path)) held.push(path)
    else yield named(path, selection)
  }
  for (const path of held)
    if (isFolder(path)) yield* inFolder(path, given === 1 ? '' : `${path.replace(/\/+$/, '')}/`, selection)
    else yield named(path, selection)
}

/** Whether a path leads to a folder; what cannot be looked at is none. */
export function isFolder(path: string): boolean {
  try {
    return path !== '-' && statSync(path).isDirectory()
  } catch {
    return false
  }
}

function named(path: string, { from, written }: Selection): Input | Failure {
  if (path === '-') return { id: 'stdin', path: null, file: null, format: from }
  try {
    statSync(path)
    if (written(path)) return { id: path, path, code: 'unreadable', message: 'This is what the run itself writes.' }
    return { id: path, path, file: path, format: from ?? byName(path) }
  } catch (error) {
    return ioFailure({ id: path, path }, error)
  }
}

function* inFolder(path: string, prefix: string, selection: Selection): Generator<Input | Failure> {
  let top: string
  try {
    top = realpathSync(path)
  } catch (error) {
    return yield ioFailure({ id: path, path }, error)
  }
  let empty = true
  for (const input of walkFolder(path, top, prefix, selection)) {
    empty = false
    yield input
  }
  if (empty) yield { id: path, path, code: 'no-articles', message: `This folder holds no ${wanted(selection)}.` }
}

function wanted({ from, included }: Selection): string {
  if (included) return 'files that --include lets in'
  const extensions = INPUT_FORMATS.filter(({ name, inFolders }) => (from === null ? inFolders : name === from)).flatMap(
    (format) => format.extensions,
  )
  return `articles (${extensions.join(', ')}, or these with .gz)`
}

/** The files of a folder and of all below it, each folder once: a link to one that is or was on the way is not followed. */
function* walkFolder(root: string, top: string, prefix: string, selection: Selection): Generator<Input | Failure> {
  const visited = new Set<string>()
  yield* enter('', top)

  function* enter(inside: string, real: string): Generator<Input | Failure> {
    if (visited.has(real)) return
    visited.add(real)
    const folder = join(root, inside)
    let entries: Dirent[]
    try {
      entries = readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      return yield ioFailure({ id: inside === '' ? root : `${prefix}${inside}`, path: folder }, error)
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`
      const file = join(root, path)
      if (selection.excluded(path)) continue
      const format = formatFor(path, selection)
      try {
        const stats = entry.isSymbolicLink() ? statSync(file) : entry
        const isWanted = stats.isDirectory() || (format !== undefined && stats.isFile() && !isRunFile(file))
        if (!isWanted || selection.written(file)) continue
        if (stats.isDirectory()) {
          const target = entry.isSymbolicLink() ? realpathSync(file) : join(real, entry.name)
          if (!entry.isSymbolicLink() || !`${target}/`.startsWith(`${top}/`)) yield* enter(path, target)
        } else yield { id: `${prefix}${path}`, path: file, file, format: format! }
      } catch (error) {
        if (format !== undefined) yield ioFailure({ id: `${prefix}${path}`, path: file }, error)
      }
    }
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

import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Failure } from '../model/article.ts'
import { formatOfName, INPUT_FORMATS, type InputFormatName } from '../read/formats.ts'
import { type FilePath, forSystem, inFolder, meantBy, nameText } from './file-path.ts'
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
  readonly written: (file: FilePath) => boolean
  /** Hears of each file of a folder that is of no kind that is read. */
  readonly leftOut?: (path: string) => void
}

/** What file managers and version control leave behind, and what a Mac puts beside each file of an archive. */
const HIDDEN = /^\.|^__MACOSX$/

/**
 * The inputs that paths name, in their order; folders are recursed, their entries sorted by code unit, so that the order is the same on every
 * machine; hidden ones are passed over. "-" is standard input. A path that leads nowhere and a folder without articles are failures. An id is the
 * path, of a file of a folder the path inside it; where more than that folder is given it begins with the folder as given, so that no two files have
 * one id. Paths behind a folder are waited for.
 */
export async function* walk(
  paths: AsyncIterable<string> | Iterable<string>,
  selection: Selection,
): AsyncGenerator<Input | Failure> {
  let given = 0
  const held: { path: string; file: FilePath }[] = []
  const meant = meantInTurn()
  for await (const asked of paths) {
    given++
    const file = asked === '-' ? asked : meant(asked)
    const path = typeof file === 'string' ? asked : nameText(file)
    if (held.length > 0 || isFolderFile(file)) held.push({ path, file })
    else yield named(path, file, selection)
  }
  for (const { path, file } of held)
    if (isFolderFile(file)) yield* ofFolder(path, file, given === 1 ? '' : `${path.replace(/\/+$/, '')}/`, selection)
    else yield named(path, file, selection)
}

/** Finds what paths mean, one that is given several times in turn: `*.txt` gives names that differ but in what is no UTF-8 alike. */
function meantInTurn(): (path: string) => FilePath {
  const turns = new Map<string, FilePath[]>()
  return (path) => {
    const [first, ...others] = turns.get(path) ?? meantBy(path)
    if (others.length > 0) turns.set(path, [...others, first])
    return first
  }
}

/** Whether a path leads to a folder; what cannot be looked at is none. */
export function isFolder(path: string): boolean {
  return isFolderFile(meantBy(path)[0])
}

function isFolderFile(file: FilePath): boolean {
  try {
    return file !== '-' && statSync(forSystem(file)).isDirectory()
  } catch {
    return false
  }
}

function named(path: string, file: FilePath, { from, written }: Selection): Input | Failure {
  if (path === '-') return { id: 'stdin', path: null, file: null, format: from }
  try {
    statSync(forSystem(file))
    if (written(file)) return { id: path, path, code: 'unreadable', message: 'This is what the run itself writes.' }
    return { id: path, path, file, format: from ?? byName(path) }
  } catch (error) {
    return ioFailure({ id: path, path }, error)
  }
}

function* ofFolder(path: string, file: FilePath, prefix: string, selection: Selection): Generator<Input | Failure> {
  let top: string
  try {
    top = realPath(file)
  } catch (error) {
    return yield ioFailure({ id: path, path }, error)
  }
  let empty = true
  for (const input of walkFolder(path, file, top, prefix, selection)) {
    empty = false
    yield input
  }
  if (empty) yield { id: path, path, code: 'no-articles', message: `This folder holds no ${wanted(selection)}.` }
}

/** Where a path leads, each byte a character: to be compared, not opened. */
const realPath = (file: FilePath): string => realpathSync.native(forSystem(file), 'latin1')

function wanted({ from, included }: Selection): string {
  if (included) return 'files that --include lets in'
  const extensions = INPUT_FORMATS.filter(({ name, inFolders }) => (from === null ? inFolders : name === from)).flatMap(
    (format) => format.extensions,
  )
  return `articles (${extensions.join(', ')}, or these with .gz)`
}

/** The files of a folder and of all below it, each folder once: a link to one that is or was on the way is not followed. */
function* walkFolder(
  root: string,
  rootFile: FilePath,
  top: string,
  prefix: string,
  selection: Selection,
): Generator<Input | Failure> {
  const visited = new Set<string>()
  yield* enter('', rootFile, top)

  function* enter(inside: string, folder: FilePath, real: string): Generator<Input | Failure> {
    if (visited.has(real)) return
    visited.add(real)
    let entries: Dirent<Buffer>[]
    try {
      entries = readdirSync(forSystem(folder), { withFileTypes: true, encoding: 'buffer' })
    } catch (error) {
      return yield ioFailure({ id: inside === '' ? root : `${prefix}${inside}`, path: join(root, inside) }, error)
    }
    const named = entries.map((entry) => ({ entry, name: nameText(entry.name) })).filter(({ name }) => !HIDDEN.test(name))
    for (const { entry, name } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = inside === '' ? name : `${inside}/${name}`
      if (selection.excluded(path)) continue
      const file = inFolder(folder, entry.name)
      const called = { id: `${prefix}${path}`, path: join(root, path) }
      const format = formatFor(path, selection)
      try {
        const stats = entry.isSymbolicLink() ? statSync(forSystem(file)) : entry
        if (stats.isDirectory()) {
          const target = entry.isSymbolicLink() ? realPath(file) : join(real, entry.name.toString('latin1'))
          const isAround = entry.isSymbolicLink() && `${target}/`.startsWith(`${top}/`)
          if (!isAround && !selection.written(file)) yield* enter(path, file, target)
        } else if (stats.isFile() && !selection.written(file)) {
          if (format !== undefined) {
            if (!isRunFile(called.path)) yield { ...called, file, format }
          } else if (selection.included === null) selection.leftOut?.(path)
        }
      } catch (error) {
        if (format !== undefined) yield ioFailure(called, error)
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

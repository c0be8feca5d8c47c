import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type FilePath, folderOf, forSystem } from '../batch/file-path.ts'
import { type Selection, walk } from '../batch/walk.ts'
import { UsageError } from './exit.ts'
import { identities, identityOf } from './identity.ts'

/** A file or folder that a command is about to write. */
export interface Target {
  /** What writes it, as the user knows it: "--output". */
  readonly by: string
  /** A path, or the descriptor of a standard stream. */
  readonly file: string | number
  /** A folder that is filled with files, whose names are known only when the articles are. */
  readonly isFolder: boolean
  /** What it holds is lost when it is opened; else it is added to. */
  readonly replaces: boolean
}

/** The standard streams, which the shell has opened: what is read may be added to by them without end. */
export const STANDARD_STREAMS: readonly Target[] = [
  { by: 'standard output', file: 1, isFolder: false, replaces: false },
  { by: 'standard error', file: 2, isFolder: false, replaces: false },
]

/** Throws a usage error where something to be written is read by its own name or another, or two things to be written are one. `read`: paths, "-" for standard input. */
export function checkNamed(read: readonly string[], targets: readonly Target[]): void {
  for (const target of targets) {
    const source = read.find((path) => isSame(path === '-' ? 0 : path, target.file))
    if (source !== undefined) throw notApart(target, source)
  }
  const named = targets.filter(({ file }) => typeof file === 'string')
  for (const [i, target] of named.entries())
    for (const other of named.slice(i + 1))
      if (isSame(target.file, other.file))
        throw new UsageError(`Expected ${target.by} and ${other.by} to be two files, got \`${target.file}\` for both`)
}

function isSame(a: string | number, b: string | number): boolean {
  const identity = identityOf(a)
  if (identity !== null) return identity === identityOf(b)
  // A name that is not there yet; a device may be read and written.
  return typeof a === 'string' && typeof b === 'string' && resolve(a) === resolve(b) && !existsSync(a)
}

function notApart({ by, file, isFolder }: Target, source: string, isFound = false): UsageError {
  const wanted = isFolder ? 'a folder without inputs' : 'a file of its own'
  const got = typeof file === 'string' ? file : source
  const read =
    isFolder && got !== source
      ? `from which \`${source}\` is read`
      : got === source
        ? 'which is read'
        : `which is read as \`${source}\``
  const way = isFound ? ' (--exclude leaves it out)' : ''
  return new UsageError(
    `Expected ${by} to be ${wanted}, got \`${got}\`, ${source === '-' ? 'which is standard input' : read}${way}`,
  )
}

/** Those of the targets that would lose something when they are opened. */
export function endangered(targets: readonly Target[]): Target[] {
  return targets.filter(({ file, isFolder, replaces }) => typeof file === 'string' && replaces && holdsAnything(file, isFolder))
}

function holdsAnything(file: string, isFolder: boolean): boolean {
  try {
    if (isFolder) return readdirSync(file).length > 0
    const stats = statSync(file)
    return stats.isFile() && stats.size > 0
  } catch {
    // What is not there holds nothing; what cannot be looked at will not open either.
    return false
  }
}

/**
 * Throws a usage error where one of the inputs, in whatever folder, would lose what it holds. What stands in a folder that is read as one of the
 * targets that are `spent` (by an earlier run) is no input.
 */
export async function checkInputs(
  paths: AsyncIterable<string> | Iterable<string>,
  selection: Selection,
  targets: readonly Target[],
  spent: readonly Target[] = [],
): Promise<void> {
  const known = targets.map((target) => ({
    target,
    identity: identityOf(target.file),
    spentAs: spent.includes(target) ? realpathSync.native(target.file as string) : null,
  }))
  const files = identities()
  for (const { file, isFolder } of targets) if (!isFolder) files.note(file)
  const fillsFolder = targets.some(({ isFolder }) => isFolder)
  for await (const path of paths)
    for await (const input of walk([path], selection)) {
      if ('code' in input || input.file === null || !(fillsFolder || files.has(input.file))) continue
      const { file } = input
      const isFound = input.id !== path
      for (const { target, identity, spentAs } of known) {
        if (target.isFolder ? !holders(file).includes(identity) : identityOf(file) !== identity) continue
        if (spentAs !== null && isFound && realpathSync.native(forSystem(file)) === spentAs) continue
        throw notApart(target, input.path ?? '-', isFound)
      }
    }
}

/** The folder of a file, and that of what it links to. */
function holders(file: FilePath): (string | null)[] {
  try {
    return [folderOf(file), folderOf(realpathSync.native(forSystem(file), 'buffer'))].map(identityOf)
  } catch {
    return []
  }
}

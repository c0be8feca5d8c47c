import { fstatSync, statSync } from 'node:fs'
import { type FilePath, forSystem } from '../batch/file-path.ts'

/**
 * What tells a file or folder from every other, whatever it is called: its device and inode. `file` is a path (links are followed) or an open
 * descriptor. Null for what is not there, and for terminals, pipes and devices, which hold nothing that could be lost.
 */
export function identityOf(file: FilePath | number): string | null {
  try {
    const stats = typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(forSystem(file), { bigint: true })
    return stats.isFile() || stats.isDirectory() ? `${stats.dev}:${stats.ino}` : null
  } catch {
    return null
  }
}

/** The files and folders a run writes, so that it never reads them. */
export interface Written {
  /** Notes a path or an open descriptor. */
  note(file: string | number): void
  has(file: FilePath): boolean
}

/** Notes of what a run writes, which begin with standard output and standard error, where those are files. */
export function writtenFiles(): Written {
  const known = identities()
  known.note(1)
  known.note(2)
  return known
}

/** Notes of files and folders, by what tells them from every other. */
export function identities(): Written {
  const known = new Set<string>()
  // Asked of every file that is read: most are told by a number that comes cheap and may be rounded.
  const inodes = new Set<number>()
  return {
    note(file) {
      const identity = identityOf(file)
      if (identity === null) return
      known.add(identity)
      inodes.add(Number(identity.slice(identity.indexOf(':') + 1)))
    },
    has(file) {
      try {
        return known.size > 0 && inodes.has(statSync(forSystem(file)).ino) && known.has(identityOf(file) ?? '')
      } catch {
        // What cannot be looked at fails when it is read.
        return false
      }
    },
  }
}

import { isUtf8 } from 'node:buffer'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, isAbsolute, join, normalize, sep } from 'node:path'

/** The path of a file as the system takes it: a text, or bytes where they are no UTF-8. */
export type FilePath = string | Uint8Array

/** What stands in a path that Node was given for bytes that are no UTF-8. */
const LOST = '\uFFFD'

/** A path in the form that calls of the system take. */
export function forSystem(path: FilePath): string | Buffer {
  return typeof path === 'string' ? path : Buffer.from(path)
}

/** A name as text: bytes that are no UTF-8 are taken for Latin-1, so that different names stay different. */
export function nameText(name: Uint8Array): string {
  return Buffer.from(name).toString(isUtf8(name) ? 'utf8' : 'latin1')
}

/** The path of a name in a folder. */
export function inFolder(folder: FilePath, name: Uint8Array): FilePath {
  if (typeof folder === 'string' && isUtf8(name)) return join(folder, nameText(name))
  if (folder === '.') return name
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), name])
}

/** The folder that a path lies in. */
export function folderOf(path: FilePath): FilePath {
  return typeof path === 'string' ? dirname(path) : Buffer.from(dirname(Buffer.from(path).toString('latin1')), 'latin1')
}

/**
 * The path that is meant by a text in which names may have lost what is no UTF-8 (arguments, lists of files): where nothing is called so, the names
 * that would have become it, in their order; the text itself where there are none.
 */
export function meantBy(path: string): FilePath[] {
  if (!path.includes(LOST) || existsSync(path)) return [path]
  let found: FilePath[] = [isAbsolute(path) ? sep : '.']
  for (const name of normalize(path)
    .split(sep)
    .filter((part) => part !== ''))
    found = found.flatMap((folder) => namesLike(folder, name).map((one) => inFolder(folder, one)))
  return found.length > 0 ? found : [path]
}

function namesLike(folder: FilePath, name: string): Buffer[] {
  if (!name.includes(LOST)) return [Buffer.from(name)]
  try {
    const names = readdirSync(forSystem(folder), { encoding: 'buffer' })
    return names.filter((one) => one.toString('utf8') === name).sort(Buffer.compare)
  } catch {
    // What cannot be looked at is not found.
    return []
  }
}

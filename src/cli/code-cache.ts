import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { crc32 } from 'node:zlib'

/** Code that the engine compiled, and how much it is worth. */
export interface KeptCode {
  readonly code: Uint8Array
  readonly worth: number
}

/** Where code of one key is kept. What cannot be read or written is not used: nothing here ever fails. */
export interface CodeCache {
  read(): KeptCode | null
  /** Keeps code, which is asked for only where there is a place for it. */
  write(worth: number, code: () => Uint8Array): void
}

/** Bytes before the code: a checksum, the worth, and room up to a place where the engine reads without a copy. */
const HEAD = 16
/** So many files are left in a folder: of other versions of Node, flags and bundles. */
const MOST_FILES = 8

/** The code kept of a bundle under a key, beside the bundle or else in the user's folder for caches. */
export function codeCache(bundle: string, key: string): CodeCache {
  const name = `${basename(bundle)}.${key}.cache`
  const beside = dirname(bundle)
  const folders = () => [beside, ...userFolder()]
  return {
    read() {
      for (const folder of folders()) {
        const kept = readCode(join(folder, name), key)
        if (kept !== null) return kept
      }
      return null
    },
    write(worth, code) {
      for (const folder of folders()) if (writeCode(folder, name, key, worth, code)) return
    },
  }
}

/** The folder for caches, as XDG and Windows have it; none where the system does not say. */
function userFolder(): string[] {
  const { XDG_CACHE_HOME: xdg = '', LOCALAPPDATA: local = '' } = process.env
  const root = process.platform === 'win32' ? local : isAbsolute(xdg) ? xdg : homeCache()
  return isAbsolute(root) ? [join(root, 'fakta')] : []
}

function homeCache(): string {
  try {
    return join(homedir(), '.cache')
  } catch {
    return ''
  }
}

/** V8 checks of what it is given only the head: a file that was damaged would end the process, or run as other code. */
function sumOf(rest: Uint8Array, key: string): number {
  return crc32(rest, crc32(key))
}

function readCode(file: string, key: string): KeptCode | null {
  try {
    const bytes = readFileSync(file)
    if (bytes.length <= HEAD || bytes.readUInt32LE(0) !== sumOf(bytes.subarray(4), key)) return null
    return { code: bytes.subarray(HEAD), worth: bytes.readUInt32LE(4) }
  } catch {
    return null
  }
}

/** Whether the code could be kept there: whole under its name, or not at all. */
function writeCode(folder: string, name: string, key: string, worth: number, code: () => Uint8Array): boolean {
  const part = join(folder, `${name}.${process.pid}.part`)
  let descriptor: number
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    descriptor = openSync(part, 'wx')
  } catch {
    return false
  }
  try {
    const head = Buffer.alloc(HEAD)
    head.writeUInt32LE(worth, 4)
    const bytes = Buffer.concat([head, code()])
    bytes.writeUInt32LE(sumOf(bytes.subarray(4), key), 0)
    writeFileSync(descriptor, bytes)
    closeSync(descriptor)
    renameSync(part, join(folder, name))
  } catch {
    discard(part)
    return false
  }
  tidy(folder, name)
  return true
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // The folder takes no changes any more.
  }
}

/** Leaves the newest files of a bundle, what was left half-written among them. */
function tidy(folder: string, name: string): void {
  try {
    const bundle = name.slice(0, name.indexOf('.v'))
    const files = readdirSync(folder).filter((file) => file.startsWith(`${bundle}.v`) && /\.(cache|part)$/.test(file))
    const aged = files.map((file) => ({ file: join(folder, file), time: statSync(join(folder, file)).mtimeMs }))
    for (const { file } of aged.sort((a, b) => b.time - a.time).slice(MOST_FILES)) discard(file)
  } catch {
    // Another process tidies.
  }
}

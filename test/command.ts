import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

/** The built command. */
export const COMMAND = fileURLToPath(new URL('../bin/extract.js', import.meta.url))

/** What a call of the command gave. */
export interface Call {
  code: number | null
  out: string
  err: string
}

/** How the command is run. */
export interface Setting {
  /** Its standard input (default: empty). */
  input?: string | Uint8Array
  /** The folder it runs in. */
  cwd?: string
  /** Variables of its environment beside ours. */
  env?: { [name: string]: string }
  /** The script (default: the built command). */
  command?: string
}

/** Runs the built command as a process. */
export function call(args: readonly string[], { input = '', cwd, env, command = COMMAND }: Setting = {}): Call {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...env },
    ...(cwd !== undefined && { cwd }),
  })
  return { code: status, out: stdout, err: stderr }
}

/** Records of JSON Lines. */
export function linesOf<T>(jsonl: string): T[] {
  return jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

/** A folder for the tests of a file, gone when they are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fakta-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

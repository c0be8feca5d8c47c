import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SOURCES = ['src', 'scripts', 'package.json']

/** Builds anew, before any test, where something is newer than the build: tests that run the command never run an old one. */
export function setup(): void {
  const built = statSync(join(ROOT, 'dist', 'command.cjs'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (SOURCES.every((source) => newest(join(ROOT, source)) < built)) return
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) throw new Error(`Expected the build to succeed, got exit code ${status}`)
}

/** The time at which a file, or the newest in a folder, was last written. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path)
  const inside = statSync(path).isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : []
  return Math.max(mtimeMs, ...inside)
}

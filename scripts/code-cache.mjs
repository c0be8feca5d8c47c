// Writes what V8 compiles for the bundle of the command while it reads one article: run in a process of its own, as the command runs.
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const bundle = new URL('dist/command.cjs', root)
const cache = new URL('dist/command.cjs.cache', root)
const article = fileURLToPath(new URL('fixtures/perdagangan-orang.txt', root))

/** Writes `dist/command.cjs.cache`. */
export function writeCodeCache() {
  rmSync(cache, { force: true })
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error('Expected the built command to read its own fixture, got a failure')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { loadPrecompiled } = await import(new URL('dist/cli.js', root).href)
  const { exports, script } = loadPrecompiled(bundle)
  const code = await exports.runCommand([article])
  if (code !== 0) process.exit(1)
  writeFileSync(cache, script.createCachedData())
}

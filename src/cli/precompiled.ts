import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'
import { codeCache } from './code-cache.ts'

/** A CommonJS bundle as loaded. */
export interface Precompiled<T> {
  readonly exports: T
  /** How much the code it was loaded with is worth; null: it was compiled anew. */
  readonly worth: number | null
  /**
   * Keeps what the engine has compiled of the bundle so far, for the next start. `worth`: how much of the bundle this run has used; less or no more
   * than was kept before is not kept.
   */
  keep(worth: number): void
}

/**
 * Loads a CommonJS bundle of ASCII letters with the code that an earlier run kept of it, which halves the start of the command. `hash` tells the
 * bundle from any other.
 */
export function loadPrecompiled<T>(bundle: URL, hash: string): Precompiled<T> {
  const file = fileURLToPath(bundle)
  const tag = cachedDataVersionTag()
  const cache = codeCache(file, keyOf(file, hash, tag))
  const kept = cache.read()
  const script = new Script(`(function (exports, require, module, moduleUrl) {${readFileSync(file, 'latin1')}\n})`, {
    filename: file,
    ...(kept !== null && { cachedData: kept.code }),
  })
  const worth = kept === null || script.cachedDataRejected ? null : kept.worth
  const module = { exports: {} as T }
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle.href)
  return {
    exports: module.exports,
    worth,
    keep: (now) => {
      // A run may change the engine's flags: what it compiles from then on is for them.
      if (now > (worth ?? 0) && cachedDataVersionTag() === tag) cache.write(now, () => script.createCachedData())
    },
  }
}

/**
 * What must be the same for code to be run that was compiled before. Node 20.19 and 20.20 have one version of V8, by which it tells code that it
 * can run, and crash on the code of each other: so Node's own version, its executable, and the engine's tag, which knows its flags and the processor.
 */
function keyOf(file: string, hash: string, tag: number): string {
  const { version, platform, arch, execPath } = process
  const { size } = statSync(execPath, { throwIfNoEntry: false }) ?? { size: 0 }
  return [version, platform, arch, size, tag, hash, Math.round(statSync(file).mtimeMs)].join('-')
}

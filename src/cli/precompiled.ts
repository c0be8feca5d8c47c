import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/** A CommonJS bundle as loaded, and its script, which can tell the machine code it came to. */
export interface Precompiled<T> {
  readonly exports: T
  readonly script: Script
}

/**
 * Loads a CommonJS bundle of ASCII letters with the code that V8 compiled for it when it was built (`FILE.cache` beside it), which halves the
 * start of the command. Code of another version of V8 is refused by V8 itself, and the bundle is compiled as any other.
 */
export function loadPrecompiled<T>(bundle: URL): Precompiled<T> {
  const cache = new URL(`${bundle.href}.cache`)
  const source = readFileSync(bundle, 'latin1')
  const script = new Script(`(function (exports, require, module, moduleUrl) {${source}\n})`, {
    filename: fileURLToPath(bundle),
    ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
  })
  const module = { exports: {} as T }
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle.href)
  return { exports: module.exports, script }
}

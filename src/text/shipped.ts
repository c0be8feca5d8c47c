import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Where what the build makes lies as seen from this module: in `dist/` seen from `src/`; beside a bundle or above a chunk of one, and no other build's. */
const PLACES = import.meta.url.endsWith('/src/text/shipped.ts') ? ['../../dist/'] : ['./', '../']

const load = createRequire(import.meta.url)

/** The file of a name that the build made; throws where it has not. */
export function shippedFile(name: string): URL {
  const file = PLACES.map((place) => new URL(place + name, import.meta.url)).find((url) => existsSync(url))
  if (file === undefined) throw new Error(`Expected \`dist/${name}\`, got nothing: run \`npm run build\``)
  return file
}

/** Loads a library of `src/libraries` at once: one that is large and rarely needed, which the build makes a script of its own. */
export function loadLibrary<T>(name: string): T {
  return load(fileURLToPath(shippedFile(`libraries/${name}.cjs`))) as T
}

import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What an entry of export statements gives from our sources, bundled beside the real bundle, where the gazetteer and the lexicon lie. */
export async function fromSources(name, contents) {
  const outfile = join(root, 'dist', `bench-${name}.mjs`)
  await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

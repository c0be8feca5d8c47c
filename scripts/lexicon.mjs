import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules', '.cache', 'fakta')
const ENTRY = `
import { compileLexicon } from './src/lexicon/compile.ts'
import { LEX_CLASSES } from './src/lexicon/index.ts'
import { packLexicon } from './src/lexicon/pack.ts'
export const bytes = packLexicon(compileLexicon(LEX_CLASSES))
`

/** Writes `dist/lexicon.bin`, the lexicon compiled from its tables of words. */
export async function writeLexicon() {
  mkdirSync(cache, { recursive: true })
  const outfile = join(cache, `lexicon-${process.pid}.mjs`)
  await build({
    stdin: { contents: ENTRY, resolveDir: root },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
  const { bytes } = await import(pathToFileURL(outfile).href)
  writeFileSync(join(root, 'dist', 'lexicon.bin'), bytes)
}

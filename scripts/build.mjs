// Bundles the command and the library into dist/: what is heavy and rarely needed stays in chunks of its own, loaded when used.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { writeCodeCache } from './code-cache.mjs'
import { writeGazetteer } from './gazetteer.mjs'
import { writeLexicon } from './lexicon.mjs'
import { writeReviewPage } from './review-page.mjs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  define: { FAKTA_VERSION: JSON.stringify(version) },
  legalComments: 'none',
  logLevel: 'warning',
}
const modules = { ...common, outdir: 'dist', format: 'esm', splitting: true }
const small = { minifySyntax: true, minifyWhitespace: true }

/** Writes letters beyond ASCII as escapes: esbuild leaves them as they are in regular expressions. */
function escapeLetters(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped))
}

rmSync('dist/chunks', { recursive: true, force: true })
// The command carries its libraries with it, in one script that V8 need not compile at each start.
await build({ ...modules, ...small, entryPoints: { cli: 'src/cli/main.ts' } })
await build({
  ...common,
  ...small,
  entryPoints: ['src/cli/command.ts'],
  outfile: 'dist/command.cjs',
  format: 'cjs',
  charset: 'ascii',
  define: { ...common.define, 'import.meta.url': 'moduleUrl' },
})
escapeLetters('dist/command.cjs')
await build({
  ...modules,
  ...small,
  entryPoints: { worker: 'src/batch/worker.ts' },
  chunkNames: 'chunks/[name]-[hash]',
  // Bundled CommonJS (commander) asks for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
// The library leaves its dependencies to the package manager.
await build({
  ...modules,
  entryPoints: { index: 'src/index.ts' },
  chunkNames: 'chunks/library-[name]-[hash]',
  packages: 'external',
})
await writeGazetteer()
await writeLexicon()
await writeReviewPage()
writeCodeCache()

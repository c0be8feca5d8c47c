// Bundles the command and the library into dist/: what is heavy and rarely needed stays in chunks of its own, loaded when used.
import { readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'
import { writeGazetteer } from './gazetteer.mjs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

const common = {
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  define: { FAKTA_VERSION: JSON.stringify(version) },
  legalComments: 'none',
  logLevel: 'warning',
}

rmSync('dist/chunks', { recursive: true, force: true })
// The command carries its libraries with it, so that it starts fast.
await build({
  ...common,
  entryPoints: { cli: 'src/cli/main.ts', worker: 'src/batch/worker.ts' },
  chunkNames: 'chunks/[name]-[hash]',
  // Bundled CommonJS (commander) asks for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  minifySyntax: true,
  minifyWhitespace: true,
})
// The library leaves its dependencies to the package manager.
await build({
  ...common,
  entryPoints: { index: 'src/index.ts' },
  chunkNames: 'chunks/library-[name]-[hash]',
  packages: 'external',
})
await writeGazetteer()

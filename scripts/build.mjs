// Bundles the command and the library into dist/: what is heavy and rarely needed stays in chunks of its own, loaded when used.
import { rmSync } from 'node:fs'
import { build } from 'esbuild'
import { writeGazetteer } from './gazetteer.mjs'

rmSync('dist/chunks', { recursive: true, force: true })
await build({
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Bundled CommonJS (commander) asks for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  external: ['zod', 'chrono-node', 'franc', 'cheerio'],
  legalComments: 'none',
  logLevel: 'warning',
})
await writeGazetteer()

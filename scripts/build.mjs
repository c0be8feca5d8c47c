// Bundles the command and the library into dist/: what is heavy and rarely needed stays in chunks of its own, loaded when used.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build as bundle } from 'esbuild'
import { writeGazetteer } from './gazetteer.mjs'
import { writeLexicon } from './lexicon.mjs'
import { writeLicences } from './licences.mjs'
import { writeReviewPage } from './review-page.mjs'
import { writeWordTable } from './word-table.mjs'

/** The modules of `src/libraries`. */
const LIBRARIES = ['franc', 'chrono']
/** Packages that few runs of the command need: what a bundle holds of them costs each start, though it never runs. */
const PACKAGES_APART = ['zod', 'yaml']

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

/** The files that bundles were made of. */
const inputs = new Set()

async function build(options) {
  const { metafile } = await bundle({ ...options, metafile: true })
  for (const input of Object.keys(metafile.inputs)) inputs.add(input)
}

/** Zod brings its messages in fifty languages, more than half of its code: those in English are all that is said here. */
const englishZod = {
  name: 'english-zod',
  setup(options) {
    options.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
    }))
  },
}

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  define: { FAKTA_VERSION: JSON.stringify(version) },
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [englishZod],
}
const modules = { ...common, outdir: 'dist', format: 'esm', splitting: true }
const small = { minifySyntax: true, minifyWhitespace: true }

/** Commander could start other programs for commands, of which there are none here: the module for it takes a millisecond of each start. */
const noPrograms = {
  name: 'no-programs',
  setup(options) {
    options.onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'child_process', namespace: 'nothing' }))
    options.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'export {}' }))
  },
}

/** Leaves packages out of a bundle: their scripts among the libraries are run when something needs them. */
const apart = (packages) => ({
  name: 'apart',
  setup(options) {
    options.onResolve({ filter: new RegExp(`^(?:${packages.join('|')})$`) }, ({ path }) => ({ path, namespace: 'apart' }))
    options.onResolve({ filter: /./, namespace: 'apart' }, ({ path }) => ({ path, external: true }))
    options.onLoad({ filter: /./, namespace: 'apart' }, ({ path }) => ({
      contents: `module.exports = require('./libraries/${path}.cjs')`,
    }))
  },
})

/** Writes letters beyond ASCII as escapes: esbuild leaves them as they are in regular expressions. */
function escapeLetters(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped))
}

/** Writes the manual page, which the built command itself prints. */
function writeManual() {
  mkdirSync('man', { recursive: true })
  writeFileSync('man/extract.1', execFileSync(process.execPath, ['bin/extract.js', 'help', '--man']))
  writeFileSync('man/fakta.1', '.so man1/extract.1\n')
}

/** Lays what runs the command into the package of Python, which carries it. */
function writePythonBundle() {
  const target = 'python/src/fakta/dist'
  rmSync(target, { recursive: true, force: true })
  cpSync('dist', target, { recursive: true, filter: (path) => !/^dist.(?:types|index\.js)|\.cache$/.test(path) })
  writeFileSync(`${target}/VERSION`, version)
}

for (const folder of ['chunks', 'libraries']) rmSync(`dist/${folder}`, { recursive: true, force: true })
// What runs kept of an earlier build.
for (const file of existsSync('dist') ? readdirSync('dist') : []) if (/\.(cache|part)$/.test(file)) rmSync(`dist/${file}`)
// The command carries most of its libraries with it, in one script that V8 need not compile at each start.
await build({
  ...common,
  ...small,
  entryPoints: ['src/cli/command.ts'],
  outfile: 'dist/command.cjs',
  format: 'cjs',
  charset: 'ascii',
  define: { ...common.define, 'import.meta.url': 'moduleUrl' },
  plugins: [...common.plugins, noPrograms, apart(PACKAGES_APART)],
})
escapeLetters('dist/command.cjs')
const hash = createHash('sha256').update(readFileSync('dist/command.cjs')).digest('hex').slice(0, 16)
// What loads it is CommonJS, too, from the first line on: Node's loader of modules takes four milliseconds to start.
await build({
  ...common,
  ...small,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.cjs',
  format: 'cjs',
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href" },
  define: { ...common.define, FAKTA_BUNDLE: JSON.stringify(hash), 'import.meta.url': 'moduleUrl' },
})
// The worker and the library share what they load when used, their libraries with it: nothing but Node is needed to run them.
await build({
  ...modules,
  ...small,
  entryPoints: { worker: 'src/batch/worker.ts', 'events-worker': 'src/cli/events-worker.ts', index: 'src/index.ts' },
  chunkNames: 'chunks/[name]-[hash]',
  // Bundled CommonJS (commander) asks for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
// Libraries that are large and rarely needed, each a script of its own that all of the above load when they need it, and at once.
await build({
  ...common,
  ...small,
  entryPoints: Object.fromEntries([
    ...LIBRARIES.map((name) => [name, `src/libraries/${name}.ts`]),
    ...PACKAGES_APART.map((name) => [name, name]),
  ]),
  outdir: 'dist/libraries',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
})
// `dist/` runs wherever it is put: as modules without the package around it, by a script of its own.
writeFileSync('dist/package.json', '{ "type": "module" }\n')
writeFileSync(
  'dist/extract.js',
  "#!/usr/bin/env node\nimport { main } from './cli.cjs'\n\nprocess.exit(await main(process.argv))\n",
  { mode: 0o755 },
)
await writeGazetteer()
await writeLexicon()
await writeWordTable()
await writeReviewPage()
writeLicences(inputs)
writeManual()
writePythonBundle()

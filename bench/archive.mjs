// What archives cost: pages a second from one against the same pages from a folder, and how fast records are passed over, beside warcio and gzip.
//
//   node bench/archive.mjs --pages 400 --megabytes 256 --rounds 3
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { WARCParser } from 'warcio'

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '400' },
    megabytes: { type: 'string', default: '256' },
    rounds: { type: 'string', default: '3' },
  },
})
const [pages, megabytes, rounds] = [values.pages, values.megabytes, values.rounds].map(Number)
const TELL = new URL('tell.mjs', import.meta.url).href

/** Runs a script of Node and returns the seconds of processor time and the megabytes it took. */
function node(...args) {
  const { status, output } = spawnSync(process.execPath, ['--import', TELL, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  })
  if (status !== 0) throw new Error(`Expected ${args.join(' ')} to succeed, got exit code ${status}`)
  return JSON.parse(output[3])
}

/** Lays the pages of an archive out as files. */
async function unpack(archive, folder) {
  mkdirSync(folder)
  const { createReadStream } = await import('node:fs')
  let count = 0
  for await (const record of new WARCParser(createReadStream(archive))) {
    const isPage = record.warcType === 'response' && record.httpHeaders?.headers.get('content-type')?.startsWith('text/html')
    if (isPage && record.httpHeaders.statusCode === 200)
      writeFileSync(join(folder, `${String(count++).padStart(6, '0')}.html`), await record.readFully(true))
  }
  return count
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`)

const folder = mkdtempSync(join(tmpdir(), 'fakta-archive-'))
try {
  const [archive, great, foreign, site, out] = ['a.warc.gz', 'great.warc.gz', 'foreign.warc.gz', 'site', 'out.jsonl'].map(
    (name) => join(folder, name),
  )
  node('bench/warc.mjs', String(pages), archive)
  node('bench/warc.mjs', String(pages), great, '--megabytes', String(megabytes))
  node('bench/warc.mjs', String(pages), foreign, '--megabytes', String(megabytes), '--foreign')
  const count = await unpack(archive, site)
  const command = (...args) => node('bin/extract.js', '-q', '-j', '1', ...args, '-o', out)
  const ways = {
    folder: () => command(site),
    archive: () => command(archive),
    hosts: () => command(great, '--hosts', 'tiada.example'),
    language: () => command(foreign, '--language', 'ind'),
    warcio: () => node('bench/warcio.mjs', great, 'tiada.example'),
    zlib: () =>
      node(
        '--input-type=module',
        '-e',
        `import { createReadStream } from 'node:fs'; import { createGunzip } from 'node:zlib'; createReadStream(${JSON.stringify(great)}).pipe(createGunzip()).resume()`,
      ),
  }
  const runs = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) for (const [name, way] of Object.entries(ways)) runs[name].push(way())
  const cpu = (name) => median(runs[name].map((run) => run.cpu))
  const memory = (name) => `${Math.round(Math.max(...runs[name].map((run) => run.memory)))} MB`

  console.log(`${count} pages, ${rounds} rounds, medians of processor time, Node ${process.version}\n`)
  row('the same pages', 'a second of one core', 'of a folder’s', 'most memory')
  row('---', '---', '---', '---')
  for (const name of ['folder', 'archive'])
    row(name, (count / cpu(name)).toFixed(0), `${Math.round((cpu('folder') / cpu(name)) * 100)} %`, memory(name))
  const size = statSync(great).size / 1e6
  const speed = (name) => (name === 'language' ? statSync(foreign).size / 1e6 : size) / cpu(name)
  console.log(`\nan archive of ${size.toFixed(0)} MB of which nothing is wanted\n`)
  row('by', 'MB a second of one core', 'times warcio', 'most memory')
  row('---', '---', '---', '---')
  for (const name of ['hosts', 'language', 'warcio', 'zlib'])
    row(name, speed(name).toFixed(0), (speed(name) / speed('warcio')).toFixed(1), memory(name))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

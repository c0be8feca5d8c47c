// Measures the command beside other libraries on a corpus of our own and prints tables: npm run bench -- --articles 5000 --rounds 3
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureStages } from './stages.mjs'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    pages: { type: 'string', default: '400' },
    rounds: { type: 'string', default: '3' },
  },
})
const TELL = new URL('tell.mjs', import.meta.url).href
const [articles, pages, rounds] = [values.articles, values.pages, values.rounds].map(Number)

/** Runs a script and returns what it took. */
function node(args) {
  const begun = performance.now()
  const { status, stdout, output } = spawnSync(process.execPath, ['--import', TELL, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  })
  if (status !== 0) throw new Error(`Expected ${args.join(' ')} to succeed, got exit code ${status}`)
  return { ...JSON.parse(output[3]), wall: (performance.now() - begun) / 1000, stdout: String(stdout) }
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`)
const table = (...heads) => {
  row(...heads)
  row(...heads.map(() => '---'))
}

const folder = mkdtempSync(join(tmpdir(), 'fakta-bench-'))
try {
  const corpus = join(folder, 'corpus.jsonl')
  const site = join(folder, 'site')
  node(['bench/generate.mjs', String(articles), corpus])
  node(['bench/generate.mjs', String(pages), site, '--pages', '1'])
  const texts = readFileSync(corpus, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).text)
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const extract = (input, jobs) => node(['bin/extract.js', '-q', '-j', String(jobs), input, '-o', join(folder, 'out.jsonl')])
  const peer = (name) => {
    const {
      bytes,
      articles: count,
      cpu,
    } = JSON.parse(node(['bench/peers.mjs', name, corpus, ...(name === 'compromise' ? ['200'] : [])]).stdout)
    return { speed: bytes / 1e6 / cpu, rate: count / cpu }
  }

  // What is compared takes turns, so that a busy machine slows all alike.
  const runs = { one: [], two: [], pages: [] }
  const peers = { 'wink-nlp': [], compromise: [], 'chrono-node/id': [] }
  for (let round = 0; round < rounds; round++) {
    runs.one.push(extract(corpus, 1))
    runs.two.push(extract(corpus, 2))
    runs.pages.push(extract(site, 1))
    for (const name in peers) peers[name].push(peer(name))
  }
  const of = (list, key) => median(list.map((one) => one[key]))

  console.log(
    `\n${articles} articles of ${((megabytes * 1000) / articles).toFixed(1)} KB, ${rounds} rounds, medians; ${cpus().length} × ${cpus()[0].model}, Node ${process.version}\n`,
  )
  table('per second of one core', 'MB of text', 'articles', 'times wink-nlp')
  const wink = of(peers['wink-nlp'], 'speed')
  const own = megabytes / of(runs.one, 'cpu')
  row('fakta, the whole command', own.toFixed(2), Math.round(articles / of(runs.one, 'cpu')), (own / wink).toFixed(2))
  for (const [name, list] of Object.entries(peers))
    row(name, of(list, 'speed').toFixed(2), Math.round(of(list, 'rate')), (of(list, 'speed') / wink).toFixed(2))

  console.log()
  table('the command', 'seconds', 'articles a second', 'most memory')
  for (const [name, list, count] of [
    ['-j 1', runs.one, articles],
    ['-j 2', runs.two, articles],
    [`-j 1, pages of ${Math.round(statSync(join(site, '000', '000000.html')).size / 1000)} KB`, runs.pages, pages],
  ])
    row(name, of(list, 'wall').toFixed(1), Math.round(count / of(list, 'wall')), `${Math.round(of(list, 'memory'))} MB`)

  console.log()
  const { times, total } = await measureStages(corpus)
  table('stage', 'share')
  for (const [name, ms] of Object.entries(times)) row(name, `${Math.round((ms / total) * 100)} %`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

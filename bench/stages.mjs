// The share of each stage in the time an article takes, warm, in one thread: node bench/stages.mjs corpus.jsonl
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { fromSources } from './sources.mjs'

const BATCH = 32
const ENTRY = `
export { readJsonlLine } from './src/read/jsonl.ts'
export { NOTHING_SAID } from './src/read/source.ts'
export { clean } from './src/clean/clean.ts'
export { annotate } from './src/annotate/annotate.ts'
export { detectLanguage } from './src/annotate/language.ts'
export { findMentions } from './src/extract/extract.ts'
export { resolve } from './src/resolve/resolve.ts'
export { processArticles } from './src/pipeline.ts'
export { collectOutcomes } from './src/batch/lines.ts'
`

/** Milliseconds each stage takes on a file of JSON Lines, the best of some rounds. */
export async function measureStages(file, rounds = 3) {
  const stage = await fromSources('stages', ENTRY)
  const text = readFileSync(file, 'utf8')
  const lines = text.split('\n').filter(Boolean)
  const source = { ...stage.NOTHING_SAID, id: 'bench', path: null }
  let best = null
  for (let round = 0; round < rounds; round++) {
    const times = {}
    const time = (name, work) => {
      const begun = performance.now()
      const result = work()
      times[name] = (times[name] ?? 0) + performance.now() - begun
      return result
    }
    // In batches, as the command does it.
    for (let first = 0; first < lines.length; first += BATCH) {
      const batch = lines.slice(first, first + BATCH)
      const articles = time('read', () => batch.map((line, i) => stage.readJsonlLine(line, first + i + 1, source)))
      const cleaned = time('clean', () => articles.map((article) => stage.clean(article)))
      const docs = time('annotate', () => cleaned.map(({ text }) => stage.annotate(text)))
      time('language', () => docs.map((doc) => stage.detectLanguage(doc)))
      const mentions = time('extract', () => docs.map((doc) => stage.findMentions(doc)))
      time('resolve', () => docs.map((doc, i) => stage.resolve(doc, cleaned[i], mentions[i])))
      const records = stage.processArticles(articles)
      time('write', () => {
        const collected = stage.collectOutcomes(0)
        for (const record of records) collected.add(record)
        collected.result(0, [])
      })
    }
    const total = Object.values(times).reduce((sum, ms) => sum + ms, 0)
    if (best === null || total < best.total) best = { times, total }
  }
  return { ...best, bytes: Buffer.byteLength(text), articles: lines.length }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { times, total, bytes } = await measureStages(process.argv[2])
  for (const [name, ms] of Object.entries(times))
    console.log(`${name.padEnd(10)}${ms.toFixed(0).padStart(7)} ms ${((ms / total) * 100).toFixed(0).padStart(4)} %`)
  console.log(`${'all'.padEnd(10)}${total.toFixed(0).padStart(7)} ms ${(bytes / 1e3 / total).toFixed(1)} MB/s`)
}

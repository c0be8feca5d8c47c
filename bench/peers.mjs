// Speed of one library on the texts of a file of JSON Lines, in seconds of one core: node bench/peers.mjs wink-nlp corpus.jsonl
import { readFileSync } from 'node:fs'

/** What each library does with a text. */
const PEERS = {
  'wink-nlp': async () => {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')])
    const nlp = winkNLP(model)
    return (text) => nlp.readDoc(text)
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise')
    return (text) => nlp(text)
  },
  'chrono-node/id': async () => {
    const { parse } = await import('chrono-node/id')
    return (text) => parse(text)
  },
}

const [name, file] = process.argv.slice(2)
const work = await PEERS[name]()
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line).text)
const warm = texts.slice(0, 200)
for (const text of warm) work(text)

const most = Number(process.argv[4] ?? texts.length)
const before = process.cpuUsage()
let bytes = 0
for (const text of texts.slice(0, most)) {
  work(text)
  bytes += Buffer.byteLength(text)
}
const { user, system } = process.cpuUsage(before)
process.stdout.write(JSON.stringify({ bytes, articles: Math.min(most, texts.length), cpu: (user + system) / 1e6 }))

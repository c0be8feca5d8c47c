// Counts in how many articles each stem stands: node scripts/word-counts.mjs ARTICLES.jsonl…
//
// Writes src/events/words/counts.txt: the commonest stems, a line for each power of two of the share of articles that have them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadEvents } from './word-table.mjs'

const OUT = 'src/events/words/counts.txt'
/** A stem in fewer articles than this is left out: the rarest class is what is not in the table. */
const FEWEST = 3

const { wordsOf } = await loadEvents('words')

const articles = new Map()
let all = 0
for (const file of process.argv.slice(2))
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { title, text } = JSON.parse(line)
    if (typeof text !== 'string') continue
    all++
    const stems = new Set(wordsOf(`${title ?? ''}\n${text}`, Infinity).map(({ stem }) => stem))
    for (const stem of stems) articles.set(stem, (articles.get(stem) ?? 0) + 1)
  }
const classes = []
for (const [stem, count] of articles) {
  if (count < FEWEST) continue
  const rarity = Math.round(Math.log2(all / count))
  classes[rarity] = [...(classes[rarity] ?? []), stem]
}
const lines = Object.entries(classes).map(([rarity, stems]) => `${rarity} ${stems.sort().join(' ')}\n`)
mkdirSync('src/events/words', { recursive: true })
writeFileSync(OUT, lines.join(''))
console.log(`${OUT}: ${[...articles.values()].filter((n) => n >= FEWEST).length} stems of ${all} articles`)

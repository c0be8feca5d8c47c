// How often facts are right, as a table in Markdown: precision, recall and F1 a kind with 95 % intervals, links and finer keys.
//
//   npm run accuracy -- GOLD…     each a file or folder that `extract score` reads; one table each
import { execFileSync } from 'node:child_process'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../bin/extract.js', import.meta.url))

const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error('Usage: npm run accuracy -- GOLD…')
  process.exit(2)
}
function tableOf(path, { articles, kinds }) {
  const rows = Object.entries(kinds).flatMap(([kind, { gold, found, value, finer, links }]) => [
    row([
      kind,
      gold,
      found,
      ...['precision', 'recall', 'f1'].map((rate) => cell(value[rate], value.intervals[rate])),
      beyond(finer, links),
    ]),
  ])
  const head = ['', 'gold', 'found', 'precision', 'recall', 'F1', 'of the right ones']
  return `${basename(path)}, ${articles} articles\n\n${row(head)}\n${row(head.map((_, i) => (i === 0 || i === 6 ? '---' : '---:')))}\n${rows.join('\n')}\n`
}

const row = (cells) => `| ${cells.join(' | ')} |`

function cell(share, interval) {
  if (share === null) return '–'
  return interval === null ? percent(share) : `${percent(share)} (${percent(interval[0])}–${percent(interval[1])})`
}

const percent = (share) => (share * 100).toFixed(1)

/** What agrees beyond the value, and the links, with the number of facts that say something of it. */
function beyond(finer, links) {
  const keys = Object.entries(finer).flatMap(([key, { share, of }]) => (of === 0 ? [] : [`${key} ${percent(share)} of ${of}`]))
  const ties = Object.entries(links).flatMap(([key, { f1, gold }]) =>
    gold === 0 || f1 === null ? [] : [`${key} (link) ${percent(f1)} of ${gold}`],
  )
  return [...keys, ...ties].join(' · ')
}

for (const path of paths)
  console.log(
    tableOf(path, JSON.parse(execFileSync(process.execPath, [COMMAND, 'score', path, '--to', 'json'], { maxBuffer: 2 ** 28 }))),
  )

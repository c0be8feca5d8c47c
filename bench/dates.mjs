// Reading time expressions, ours against chrono-node's Indonesian locale alone, quality on our corpus and speed on generated articles: node bench/dates.mjs
import { id as chrono } from 'chrono-node'
import { makeArticle } from './article.mjs'
import { fromSources } from './sources.mjs'

const ENTRY = `
export { annotate } from './src/annotate/annotate.ts'
export { DATE_CORPUS } from './src/extract/dates/corpus.ts'
export { findMentions } from './src/extract/extract.ts'
export { resolveDates } from './src/resolve/dates/dates.ts'
`
const { annotate, DATE_CORPUS, findMentions, resolveDates } = await fromSources('dates', ENTRY)

const factsOf = (doc, published) =>
  resolveDates(findMentions(doc).dates, { doc, anchor: { published, basis: null }, problems: [] }).map(({ span, value }) => ({
    span,
    value,
  }))

const pad = (n) => String(n).padStart(2, '0')

/** What chrono read, as fine as it is certain. */
function chronoValue(point) {
  const date = [String(point.get('year')), pad(point.get('month')), pad(point.get('day'))]
  if (point.isCertain('hour')) return `${date.join('-')}T${pad(point.get('hour'))}:${pad(point.get('minute') ?? 0)}`
  if (point.isCertain('day') || point.isCertain('weekday')) return date.join('-')
  return point.isCertain('month') ? date.slice(0, 2).join('-') : date[0]
}

function readByChrono(text, published) {
  const instant = new Date(`${(published ?? '2014-01-01').slice(0, 10)}T12:00:00+07:00`)
  return chrono.parse(text, { instant, timezone: 420 }).map(({ index, text: found, start, end }) => ({
    span: [index, index + found.length],
    value: end ? `${chronoValue(start)}/${chronoValue(end)}` : chronoValue(start),
  }))
}

/** Every phrasing of the corpus: its text and the expressions it holds. */
function phrasings() {
  return DATE_CORPUS.flatMap(({ published, positives, negatives }) => [
    ...positives.flatMap(([expected, ...rows]) => rows.map((row) => ({ published, ...unmark(row, [expected].flat()) }))),
    ...negatives.map((text) => ({ published, text, wanted: [] })),
  ])
}

function unmark(row, expected) {
  const wanted = []
  let text = ''
  for (const piece of row.split(/([«»])/)) {
    if (piece === '«') wanted.push({ span: [text.length] })
    else if (piece === '»') wanted.at(-1).span.push(text.length)
    else text += piece
  }
  if (wanted.length === 0) wanted.push({ span: [0, text.length] })
  wanted.forEach((one, i) => {
    const said = expected[i]
    one.value = said !== null && typeof said === 'object' ? said.value : said
  })
  return { text, wanted }
}

function quality(read) {
  const sums = { wanted: 0, found: 0, hit: 0, exact: 0, right: 0 }
  for (const { text, published, wanted } of phrasings()) {
    const found = read(text, published)
    const open = new Set(found)
    sums.wanted += wanted.length
    sums.found += found.length
    for (const want of wanted) {
      const hit = [...open].find(({ span }) => span[0] < want.span[1] && want.span[0] < span[1])
      if (hit === undefined) continue
      open.delete(hit)
      sums.hit++
      if (hit.span[0] === want.span[0] && hit.span[1] === want.span[1]) sums.exact++
      if (hit.value === want.value) sums.right++
    }
  }
  const precision = sums.hit / sums.found
  const recall = sums.hit / sums.wanted
  return [precision, recall, (2 * precision * recall) / (precision + recall), sums.exact / sums.hit, sums.right / sums.hit]
}

/** Microseconds of processor time an article, the best of some rounds. */
function cost(work, items, rounds = 20) {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const begun = process.cpuUsage()
    for (const item of items) work(item)
    best = Math.min(best, process.cpuUsage(begun).user / items.length)
  }
  return best
}

const articles = Array.from({ length: 200 }, (_, i) => makeArticle(i + 1))
const docs = articles.map(({ text, published }) => ({ doc: annotate(text), published }))
const rows = [
  [
    'fakta',
    quality((text, published) => factsOf(annotate(text), published)),
    cost(({ doc, published }) => factsOf(doc, published), docs),
  ],
  ['chrono-node/id', quality(readByChrono), cost(({ text, published }) => readByChrono(text, published), articles)],
]
console.log('                 precision  recall     F1   exact span  right value   µs an article')
for (const [name, figures, micros] of rows)
  console.log(
    name.padEnd(17) +
      figures.map((figure, i) => `${(figure * 100).toFixed(1)} %`.padStart([9, 8, 8, 11, 12][i])).join('') +
      micros.toFixed(0).padStart(16),
  )

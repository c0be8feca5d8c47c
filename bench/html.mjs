// Reading pages against general article extractors: words of the body found (F1) and milliseconds of processor time a 150 KB page.
//
//   node bench/html.mjs                        the pages of fixtures/pages, blown up to 150 KB
//   node bench/html.mjs FOLDER GOLD.jsonl      pages of your own; gold lines are {"file", "text"}
//
// Every way gets the page as text and gives its body as text; ours cleans it of boilerplate too.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fromSources } from './sources.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [folder, goldFile] = process.argv.slice(2)
const PAGE = 150_000
const WARM_UP = 5
const ENCODINGS = { kompas: 'utf8', 'tanpa-profil': 'latin1' }
const ROUNDS = 10

const { readHtml, NOTHING_SAID, clean } = await fromSources(
  'html',
  "export { readHtml } from './src/read/html.ts'; export { NOTHING_SAID } from './src/read/source.ts'; export { clean } from './src/clean/clean.ts'",
)
const { Readability } = await import('@mozilla/readability')
const { parseHTML } = await import('linkedom')
const { JSDOM, VirtualConsole } = await import('jsdom')
const { Defuddle } = await import('defuddle/node')

const strip = (html) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
const WAYS = {
  fakta(page) {
    const article = readHtml(Buffer.from(page), { ...NOTHING_SAID, id: 'page', path: null })
    return 'code' in article ? '' : clean(article).text
  },
  'Readability + linkedom': (page) => new Readability(parseHTML(page).document).parse()?.textContent ?? '',
  'Readability + jsdom': (page) =>
    new Readability(new JSDOM(page, { virtualConsole: new VirtualConsole() }).window.document).parse()?.textContent ?? '',
  'defuddle + linkedom': async (page) => strip((await Defuddle(parseHTML(page).document, 'https://example.org/')).content),
}

function fixtures() {
  return ['kompas', 'tanpa-profil'].map((name) => {
    const page = readFileSync(join(root, `fixtures/pages/${name}.html`), ENCODINGS[name])
    const filler = '<!-- pengisi --><script>var pengisi = "isi";</script><div class="menu"><a href="/x">Rubrik</a></div>\n'
    const big = page.replace('</body>', `${filler.repeat(Math.ceil((PAGE - page.length) / filler.length))}</body>`)
    return { page: big, text: readFileSync(join(root, `fixtures/pages/${name}.txt`), 'utf8') }
  })
}

function ownPages() {
  return readFileSync(goldFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ file, text }) => ({ page: readFileSync(join(folder, file), 'utf8'), text }))
}

const bag = (text) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).reduce(
    (words, word) => words.set(word, (words.get(word) ?? 0) + 1),
    new Map(),
  )
const size = (words) => [...words.values()].reduce((a, b) => a + b, 0)
function f1(expected, found) {
  const [want, got] = [bag(expected), bag(found)]
  const shared = [...want].reduce((sum, [word, n]) => sum + Math.min(n, got.get(word) ?? 0), 0)
  return (2 * shared) / (size(want) + size(got) || 1)
}

const pages = goldFile === undefined ? fixtures() : ownPages()
const bytes = pages.reduce((sum, { page }) => sum + Buffer.byteLength(page), 0)
console.log(`${pages.length} pages, ${Math.round(bytes / 1000)} KB\n`)
console.log('| way | body F1 | ms per 150 KB |\n| --- | --- | --- |')
for (const [name, way] of Object.entries(WAYS)) {
  let quality = 0
  for (const { page, text } of pages) quality += f1(text, await way(page))
  for (let i = 0; i < WARM_UP; i++) for (const { page } of pages) await way(page)
  // Processor time, not the clock, and the best round: other work on the machine does not count.
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < ROUNDS; i++) {
    const start = process.cpuUsage()
    for (const { page } of pages) await way(page)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  console.log(`| ${name} | ${(quality / pages.length).toFixed(3)} | ${((best / bytes) * PAGE).toFixed(1)} |`)
}

// Makes gold again from bench/first-contact/: three lists of 40 articles and two of 26, annotated before anybody had seen what the rules make of them (the
// last two without statements). The lists hold places (code points of the article's text) and values, not the articles: ARTICLES.jsonl, a line an article
// with `id` and `text`, brings those.
//
//   node bench/first-contact.mjs ARTICLES.jsonl out/first-contact && npm run accuracy -- out/first-contact
import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const LISTS = fileURLToPath(new URL('first-contact', import.meta.url))
const KINDS = ['dates', 'officials', 'counts', 'locations', 'statements', 'incidents']

/** Expressions that were not annotated: lengths of time, habits, now and then. */
const IGNORE = { dates: { type: ['duration', 'set'], value: [null, 'PRESENT_REF', 'PAST_REF', 'FUTURE_REF'] } }

const [articles, folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: node bench/first-contact.mjs ARTICLES.jsonl FOLDER')
  process.exit(2)
}

const lists = readdirSync(LISTS).map((name) => ({
  name,
  rows: readFileSync(join(LISTS, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
}))
const wanted = new Set(lists.flatMap(({ rows }) => rows.map(({ id }) => id)))
const texts = new Map()
for await (const line of createInterface({ input: createReadStream(articles) })) {
  if (line.trim() === '') continue
  const { id, text, title } = JSON.parse(line)
  if (wanted.has(id)) texts.set(id, { text, title: title ?? null })
}

mkdirSync(folder, { recursive: true })
for (const { name, rows } of lists) {
  const known = rows.filter(({ id }) => texts.has(id))
  writeFileSync(join(folder, name), known.map((row) => `${JSON.stringify(goldOf(row))}\n`).join(''))
  console.log(`${name}: ${known.length} of ${rows.length} articles`)
}

/** A row with its article's words: each fact with its text, its span and those of its mentions. */
function goldOf({ sha256, boilerplate, ...row }) {
  const { text, title } = texts.get(row.id)
  if (createHash('sha256').update(text).digest('hex').slice(0, 16) !== sha256)
    throw new Error(`Expected the text of ${row.id} to be the one that was annotated`)
  const points = Array.from(text)
  const facts = Object.fromEntries(
    KINDS.filter((kind) => kind in row).map((kind) => [
      kind,
      row[kind].map(({ at, ...fact }) => ({ ...fact, ...placed(points, at) })),
    ]),
  )
  return { ...row, ignore: IGNORE, title, text, ...facts }
}

function placed(points, at) {
  const mentions = at.map((span) => ({ text: points.slice(...span).join(''), span }))
  return { text: mentions[0].text, span: at[0], mentions }
}

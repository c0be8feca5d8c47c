// Makes a corpus of any size: node bench/generate.mjs 20000 out.jsonl, or a folder of files, half of them pages: ... 20000 folder --pages 0.5

import { once } from 'node:events'
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeArticle, makePage } from './article.mjs'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { pages: { type: 'string', default: '0' } } })
const [count, target] = [Number(positionals[0]), positionals[1]]
if (!(count > 0) || !target) throw new Error('Expected a number of articles and a file (.jsonl) or a folder')

if (target.endsWith('.jsonl')) {
  const out = createWriteStream(target)
  for (let i = 0; i < count; i++) if (!out.write(`${JSON.stringify(makeArticle(i))}\n`)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
} else {
  const share = Number(values.pages)
  for (let i = 0; i < count; i++) {
    const folder = join(target, String(Math.floor(i / 1000)).padStart(3, '0'))
    if (i % 1000 === 0) mkdirSync(folder, { recursive: true })
    const isPage = Math.floor((i + 1) * share) > Math.floor(i * share)
    const { title, published, text } = makeArticle(i)
    const file = join(folder, `${String(i).padStart(6, '0')}.${isPage ? 'html' : 'txt'}`)
    writeFileSync(
      file,
      isPage ? makePage(i) : `${title}\nKORAN CONTOH - ${published.split('-').reverse().join('/')}, 10:00 WIB\n\n${text}\n`,
    )
  }
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recordSchema } from '../src/model/record.ts'
import { processArticle } from '../src/pipeline.ts'
import { readText } from '../src/read/text.ts'
import { sliceCodePoints } from '../src/text/code-points.ts'

const FOLDER = new URL('../fixtures/', import.meta.url)
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))

function recordOf(name: string) {
  const article = readText(readFileSync(new URL(`${name}.txt`, FOLDER)), {
    id: `${name}.txt`,
    path: `${name}.txt`,
    published: null,
  })
  if ('code' in article && 'message' in article) throw new Error(article.message)
  return processArticle(article)
}

describe.each(names)('fixture %s', (name) => {
  const record = recordOf(name)

  // `npm run golden` writes the expected records anew; read the difference before you commit it.
  it('gives its golden record', async () => {
    const golden = new URL(`${name}.json`, FOLDER)
    expect(existsSync(golden), `${name}.json is missing`).toBe(true)
    await expect(`${JSON.stringify(record, null, 2)}\n`).toMatchFileSnapshot(golden.pathname)
  })

  it('is a record of the published schema', () => {
    expect(recordSchema.parse(record)).toEqual(record)
  })

  it('is grounded: every text is its slice', () => {
    for (const kind of ['dates', 'officials', 'counts', 'locations'] as const)
      for (const fact of record[kind])
        for (const { text, span } of [fact, ...('mentions' in fact ? fact.mentions : [])])
          expect(sliceCodePoints(record.article.text, span)).toBe(text)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type ArticleRecord, KINDS, recordSchema, sliceCodePoints } from '../src/index.ts'
import { call } from './command.ts'
import { placesOf } from './places.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const articles = readdirSync(`${ROOT}/fixtures`).filter((name) => name.endsWith('.txt'))

// `npm run golden` writes the records anew; read the difference before you commit it.
describe.each(articles)('fixture %s', (name) => {
  const { out } = call([`fixtures/${name}`], { cwd: ROOT })
  const record = JSON.parse(out) as ArticleRecord

  it('gives its golden record', () => {
    expect(out).toBe(readFileSync(`${ROOT}/test/golden/${name.replace('.txt', '.json')}`, 'utf8'))
  })

  it('is a record of the published schema', () => {
    expect(recordSchema.parse(record)).toEqual(record)
  })

  it('is grounded: every text is its slice', () => {
    for (const kind of KINDS)
      for (const fact of record[kind])
        for (const { text, span } of placesOf(kind, fact)) expect(sliceCodePoints(record.article.text, span)).toBe(text)
  })
})

import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../src/model/record.ts'
import { textOf } from './articles.ts'
import { call, linesOf, temporaryFolder } from './command.ts'
import { engineEnv, lacks, ROOT } from './engines/engines.ts'
import { http, packedEach, page, response, urlOf } from './warcs.ts'

const folder = temporaryFolder()
const put = (name: string, content: string | Uint8Array, mode = 0o644) => {
  writeFileSync(join(folder, name), content, { mode })
  return join(folder, name)
}

/** Stands in for Node in what is shipped: once `kill` is there, the first process ends after ten records by SIGKILL; once `kill-all` is, each does. */
const NODE = `#!/bin/sh
if [ -e ${folder}/kill ] && { [ -e ${folder}/kill-all ] || mkdir ${folder}/killed 2>/dev/null; }; then
  ${process.execPath} "$@" | head -n 10
  kill -9 $$
fi
exec ${process.execPath} "$@"
`

const row = (id: string, text: string) => JSON.stringify({ id, text })
const ROWS = [
  ...Array.from({ length: 90 }, (_, i) => row(`a-${i}`, textOf(i))),
  '{"id": "tanpa-teks"}',
  '{"id": "rusak", "text": ',
  '',
  row('kosong', ''),
  ...Array.from({ length: 90 }, (_, i) => row(`b-${i}`, textOf(i + 90))),
  row('c', textOf(5)),
  row('hampa', ''),
]

/** What Spark wrote as JSON Lines, partition by partition. */
const written = (name: string) =>
  readdirSync(join(folder, name, 'records'))
    .filter((file) => file.startsWith('part-'))
    .sort()
    .map((file) => readFileSync(join(folder, name, 'records', file), 'utf8'))
const rowsOf = async (sql: string) => {
  const connection = await (await DuckDBInstance.create()).connect()
  return (await connection.runAndReadAll(sql)).getRowsJS()
}
/** Lines without what tells of other rows of the run: the number of the row and the earlier article of the same text. */
const apart = (lines: string) => lines.replace(/"duplicateOf":(?:"[^"]*"|null)/g, '').replace(/\bstdin:\d+|\bLine \d+/g, '')

describe.skipIf(lacks('python', 'java'))('PySpark', () => {
  let told = ''
  beforeAll(() => {
    put('node', NODE, 0o755)
    put('rows.jsonl', `${ROWS.join('\n')}\n`)
    const archives = [0, 1].map((part) =>
      put(`${part}.warc.gz`, packedEach([0, 1, 2].map((i) => response(urlOf(i), http(page(3 * part + i)))))),
    )
    put('archives.txt', `${[archives[0], join(folder, 'tiada.warc.gz'), archives[1]].join('\n')}\n`)
    execFileSync('tar', ['-czf', put('fakta.tgz', ''), '--exclude=*.cache', '-C', folder, 'node', '-C', ROOT, 'dist'])
    const { stdout, stderr } = spawnSync('python', [join(ROOT, 'test/engines/spark.py'), join(folder, 'fakta.tgz'), folder], {
      env: engineEnv(),
      encoding: 'utf8',
    })
    told = `${stdout}${stderr}`
  }, 600_000)

  it('gives what the command gives, in its order, though a process was killed', () => {
    const parts = written('rows')
    const command = call(['-q', '--failures', 'inline', '--only', 'counts', '--from', 'jsonl', '-'], { input: ROWS.join('\n') })
    expect(parts.length, told).toBeGreaterThan(1)
    expect(parts.every((part) => part !== '')).toBe(true)
    expect(readdirSync(folder)).toContain('killed')
    expect(apart(parts.join(''))).toBe(apart(command.out))
    expect(linesOf(command.out)).toHaveLength(ROWS.length - 1)
  })

  it('fails where every process is killed', () => {
    expect(told).toContain('failed: True')
    expect(readdirSync(join(folder, 'none', 'records'))).not.toContain('_SUCCESS')
  })

  it('reads archives, one a partition', () => {
    const parts = written('archives')
    expect(parts.map((part) => linesOf(part).length)).toEqual([3, 1, 3])
    const records = parts.flatMap((part) => linesOf<ArticleRecord>(part))
    expect(records.map((record) => record.source?.url)).toEqual([...[0, 1, 2].map(urlOf), undefined, ...[0, 1, 2].map(urlOf)])
    expect(records[3]).toMatchObject({ schema: 'fakta-failure/1', code: 'not-found' })
  })

  it('writes Parquet with the keys of the record, copies in any partition marked', async () => {
    const articles = `'${join(folder, 'rows', 'articles')}/*.parquet'`
    expect(await rowsOf(`SELECT id, duplicateOf FROM ${articles} WHERE id[1] NOT IN ('a', 'b') ORDER BY id`)).toEqual([
      ['c', 'a-5'],
      ['hampa', null],
      ['kosong', null],
    ])
    expect(
      await rowsOf(`SELECT count(*)::INT, count(duplicateOf)::INT, sum(c.value)::INT FROM ${articles}, unnest(counts) AS u(c)`),
    ).toEqual([[181, 1, expect.any(Number)]])
    expect(await rowsOf(`SELECT id, code FROM '${join(folder, 'rows', 'failures')}/*.parquet'`)).toEqual([
      ['tanpa-teks', 'no-text'],
      [expect.stringMatching(/^stdin:\d+$/), 'bad-json'],
    ])
  })
})

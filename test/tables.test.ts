import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../src/read/csv.ts'
import { writeDelimited } from '../src/write/delimited.ts'
import { PLAIN } from '../src/write/format.ts'
import { ARTICLE_TABLE, FACT_TABLE } from '../src/write/tables.ts'
import { call, temporaryFolder } from './command.ts'
import { flood, makeRecord } from './records.ts'

const folder = temporaryFolder()
const FORMATS = readFileSync(fileURLToPath(new URL('../docs/formats.md', import.meta.url)), 'utf8')
const duckdb = await (await DuckDBInstance.create(':memory:')).connect()

async function query(sql: string): Promise<{ [column: string]: unknown }[]> {
  return (await duckdb.runAndReadAll(sql)).getRowObjectsJson()
}

const jsonl = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')

/** Writes records in a format through the command and returns the path. */
function written(records: readonly object[], format: string, name: string, more: readonly string[] = []): string {
  const output = join(folder, name)
  const { code, err } = call(['-q', '--from', 'records', '--to', format, '-o', output, ...more, '-'], { input: jsonl(records) })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return output
}

/** Text that tables are known to trip over. */
const HOSTILE = ['=1+1', '+62', '-5', '@SUM(A1)', '\t=1', '＝1', 'a"b""c', 'a,b;c\td', 'a\nb', 'a\r\nb', "'", '😀 é', 'NULL', '']

const RECORDS = [
  flood('satu'),
  flood('dua', { duplicateOf: 'satu' }),
  makeRecord('=cmd()', 'Tanpa fakta.'),
  ...HOSTILE.map((name, i) => makeRecord(`h${i}`, 'Budi datang.', { officials: [{ text: 'Budi', name, position: name }] })),
]

const COUNTS = `SELECT id, article::INTEGER AS article, fact, text, "start"::INTEGER AS "start", "end"::INTEGER AS "end", number::DOUBLE AS number, status, unit, "of", replacedBy, province, "from"::VARCHAR AS day,
  published::VARCHAR AS published, duplicateOf, sentence FROM $ WHERE kind = 'counts' ORDER BY article, fact`

const COUNT_ROWS = ['satu', 'dua'].flatMap((id, i) => {
  const common = {
    id,
    article: i + 1,
    status: 'dead',
    province: 'Jawa Barat',
    published: '2022-08-02',
    duplicateOf: i ? 'satu' : null,
  }
  const first = '🌊 Banjir di Kabupaten Garut, Senin (1/8/2022): 12 orang tewas.'
  const second = 'Jumlah itu naik menjadi 14 orang, 3 di antaranya anak, kata Bupati Garut'
  const row = (fact: string, text: string, start: number, number: number, more: object) => ({
    ...{ fact, text, start, end: start + text.length, number, unit: 'orang', of: null, replacedBy: null, day: '2022-08-01' },
    ...common,
    sentence: second,
    ...more,
  })
  return [
    row('c1', '12 orang tewas', 47, 12, { replacedBy: 'c2', sentence: first }),
    row('c2', '14 orang', 88, 14, {}),
    row('c3', '3 di antaranya anak', 98, 3, { of: 'c2', unit: 'anak', day: null }),
  ]
})

describe('Parquet read by DuckDB', () => {
  const tables = written(RECORDS, 'parquet', 'tables')
  const facts = `'${tables}/facts.parquet'`

  it('has the columns of the tables in code, with their types', async () => {
    const types = { text: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', day: 'DATE' }
    for (const [name, table] of Object.entries({ facts: FACT_TABLE, articles: ARTICLE_TABLE }))
      expect(
        (await query(`DESCRIBE SELECT * FROM '${tables}/${name}.parquet'`)).map((c) => [c.column_name, c.column_type]),
      ).toEqual(table.map((c) => [c.name, types[c.type]]))
  })

  it('holds every fact and every article', async () => {
    expect(await query(COUNTS.replace('$', facts))).toEqual(COUNT_ROWS)
    expect(await query(`SELECT name FROM ${facts} WHERE id LIKE 'h%' ORDER BY article`)).toEqual(
      HOSTILE.map((name) => ({ name })),
    )
    expect(
      await query(`SELECT id, authors, publishedAt, counts FROM '${tables}/articles.parquet' ORDER BY article LIMIT 3`),
    ).toEqual([
      { id: 'satu', authors: 'A; B', publishedAt: '2022-08-02T07:00:00+07:00', counts: 3 },
      { id: 'dua', authors: 'A; B', publishedAt: '2022-08-02T07:00:00+07:00', counts: 3 },
      { id: '=cmd()', authors: null, publishedAt: null, counts: 0 },
    ])
  })

  it('has null for what no cell can hold, and goes on', async () => {
    const odd = (published: string, from: string) =>
      makeRecord(
        published,
        'Dulu ada lima orang.',
        {
          dates: [{ text: 'Dulu', value: 'BC0478', from, to: from }],
          counts: [{ text: 'lima orang', value: 2.5e27 }],
        },
        { article: { ...flood('x').article, published } },
      )
    const days = ['-478-01-01', '12024-05-10', '00-1-01-01', '0000-00-00', '2024-02-30', 'BC0478-01-01', '', '2024-05-10']
    const output = written(
      days.map((day) => odd(day, day)),
      'parquet',
      'odd',
    )
    const cells = `SELECT "from"::VARCHAR AS day, published::VARCHAR AS published FROM '${output}/facts.parquet' WHERE kind = 'dates' ORDER BY article`
    const none = { day: null, published: null }
    expect(await query(cells)).toEqual([none, none, none, none, none, none, none, { day: '2024-05-10', published: '2024-05-10' }])
  })

  it('is readable without a fact, and over several row groups', async () => {
    const none = written([makeRecord('x', 'Kosong.')], 'parquet', 'no-facts')
    expect(await query(`SELECT count(*)::INTEGER AS n FROM '${none}/facts.parquet'`)).toEqual([{ n: 0 }])
    const text = 'Budi '.repeat(500)
    const crowd = makeRecord('x', text, {
      officials: Array.from({ length: 500 }, (_, i) => ({ text: 'Budi', name: `Budi ${i}` })),
    })
    const many = written(Array(45).fill(crowd), 'parquet', 'many-facts', ['-j', '1'])
    expect(await query(`SELECT count(*)::INTEGER AS n, count(DISTINCT name)::INTEGER AS d FROM '${many}/facts.parquet'`)).toEqual(
      [{ n: 22_500, d: 500 }],
    )
    expect(existsSync(join(many, 'facts.parquet.part'))).toBe(false)
  })
})

describe('delimited text', () => {
  it.each([
    ['csv', ','],
    ['tsv', '\t'],
  ])('%s is read by DuckDB with every fact', async (format, delimiter) => {
    const file = written(RECORDS, format, `facts.${format}`)
    const read = `read_csv('${file}', delim = '${delimiter}', header = true, quote = '"', escape = '"', nullstr = '', sample_size = -1)`
    expect(await query(COUNTS.replace('$', read))).toEqual(COUNT_ROWS)
    const names = await query(`SELECT name FROM ${read} WHERE id LIKE 'h%' ORDER BY article`)
    const inert = HOSTILE.map((name) => (/^\s*[=+\-@＝]/.test(name) ? `'${name}` : name || null))
    expect(names).toEqual(inert.map((name) => ({ name })))
  })

  it('begins with a byte order mark when asked, and has a header without a record', () => {
    const header = `${FACT_TABLE.map(({ name }) => name).join(',')}\n`
    expect(readFileSync(written([], 'csv', 'none.csv', ['--bom']), 'utf8')).toBe(`\uFEFF${header}`)
  })

  it('comes back cell by cell whatever the text, and no cell is a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...HOSTILE), (any, hostile) => {
        for (const name of [any, hostile + any]) {
          const record = makeRecord('x', 'Budi datang.', { officials: [{ text: 'Budi', name }] })
          const writer = writeDelimited(',', PLAIN)
          const { names, rows } = readCsv(writer.record(record) + writer.end())
          const cell = rows[0].cells?.[names.indexOf('name')]
          expect([name, `'${name}`]).toContain(cell)
          expect(cell).not.toMatch(/^[=+\-@\t\r]/)
          expect(rows[0].cells).toHaveLength(FACT_TABLE.length)
        }
      }),
    )
  })
})

describe('docs/formats.md', () => {
  it.each([
    ['facts', FACT_TABLE],
    ['articles', ARTICLE_TABLE],
  ])('documents each column of %s', (_, table) => {
    const rows = table.map(({ name, type, about }) => `| \`${name}\` | ${type} | ${about} |`).join('\n')
    expect(FORMATS).toContain(`\n${rows}\n`)
  })

  it('has recipes that add up deaths a province a month, each figure once', async () => {
    const place = join(folder, 'recipe')
    mkdirSync(join(place, 'out'), { recursive: true })
    writeFileSync(join(place, 'out', 'facts.jsonl'), jsonl(RECORDS))
    for (const format of ['parquet', 'csv'])
      for (const [command] of FORMATS.matchAll(new RegExp(`^npx extract --from records .*--to ${format}.*$`, 'gm')))
        expect(call(['-q', ...command.split(' ').slice(2)], { cwd: place }).code).toBe(0)
    const recipe = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(FORMATS)![1]
    const sql = recipe('sql')
    expect(sql.trim().split('\n')).toHaveLength(5)
    await duckdb.run(`SET file_search_path = '${place}'`)
    expect(await query(sql)).toEqual([{ province: 'Jawa Barat', month: '2022-08-01', deaths: 14 }])
    const python = spawnSync('python3', ['-c', recipe('python')], { cwd: place, encoding: 'utf8' })
    if (python.error === undefined) expect(python.stdout).toBe('Jawa Barat 2022-08 14.0\n')
  })
})

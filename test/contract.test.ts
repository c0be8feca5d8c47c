import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ArticleRecord, recordSchema } from '../src/index.ts'
import { readCsv } from '../src/read/csv.ts'
import { fingerprint } from '../src/text/fingerprint.ts'
import { ARTICLE_TABLE } from '../src/write/tables.ts'
import { pageOf } from './articles.ts'
import { call, linesOf, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const TEXT = 'Banjir melanda Kabupaten Garut, Jawa Barat, Selasa (2/8/2022). Dua warga tewas.'

const duckdb = await (await DuckDBInstance.create(':memory:')).connect()

async function query(sql: string): Promise<{ [column: string]: unknown }[]> {
  return (await duckdb.runAndReadAll(sql)).getRowObjectsJson()
}

function put(name: string, content: string): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** The records of rows that go through the command as JSON Lines. */
function recordsOf(rows: readonly object[], args: readonly string[] = [], told = ''): ArticleRecord[] {
  const { code, out, err } = call(['-q', '--from', 'jsonl', '-t', 'jsonl', ...args], {
    input: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  })
  expect({ code, err }).toEqual({ code: 0, err: told })
  return linesOf<ArticleRecord>(out)
}

const recordOf = (row: object, args: readonly string[] = []) => recordsOf([row], args)[0]!

describe('keys of the record', () => {
  it('stand in the order of the contract, all of them always', () => {
    const record = recordOf({ text: TEXT })
    expect(Object.keys(record)).toEqual(Object.keys(recordSchema.shape))
    expect(Object.keys(record).slice(0, 8)).toEqual([
      'schema',
      'id',
      'duplicateOf',
      'source',
      'extra',
      'language',
      'article',
      'removed',
    ])
    expect(Object.keys(record.source).at(-1)).toBe('fetched')
    expect(Object.keys(record.article).at(-1)).toBe('fingerprint')
    expect(record).toMatchObject({ source: { fetched: null }, extra: {} })
  })
})

describe('the fingerprint', () => {
  const sha = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

  it('is of the text with its white space folded', () => {
    expect(recordOf({ text: TEXT }).article.fingerprint).toBe(sha(TEXT))
    const spaced = `  ${TEXT.replaceAll(' ', '\u00a0 ')}\n`
    expect(recordOf({ text: spaced }, ['--no-clean']).article.fingerprint).toBe(sha(TEXT))
    expect(recordOf({ text: ' \n ' }).article.fingerprint).toBe(sha(''))
  })

  it('is the same for texts of the same words, and no other', () => {
    const space = fc.stringMatching(/^[ \n\t\u00a0\u3000]{1,4}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^\p{L}{1,5}$/u), space), { maxLength: 12 }), (words) => {
        const plain = words.map(([word]) => word).join(' ')
        expect(fingerprint(words.flat().join(''))).toBe(sha(plain))
        expect(fingerprint(`${plain} lain`)).not.toBe(fingerprint(plain))
      }),
    )
  })

  it('tells copies, too', () => {
    const [, second] = recordsOf([
      { id: 'a', text: `${TEXT}\n\nWarga mengungsi.` },
      { id: 'b', text: `${TEXT}\nWarga mengungsi.` },
    ])
    expect(second!.duplicateOf).toBe('a')
  })
})

describe('--keep', () => {
  const row = { id: 7, text: TEXT, region: 'Priangan', meta: { desk: ['a', 1], 'no text': null }, 'a.b': true }

  it('carries fields of a row along as they are, null where a row has none', () => {
    const [first, second] = recordsOf(
      [row, { text: 'Gempa.' }],
      ['--keep', 'region, meta.desk', '--keep', 'a.b,meta,lain'],
      'extract: --keep lain changes nothing: no row has a field of that name\n',
    )
    expect(first!.extra).toEqual({
      region: 'Priangan',
      'meta.desk': ['a', 1],
      'a.b': true,
      meta: row.meta,
      lain: null,
    })
    expect(Object.values(second!.extra)).toEqual([null, null, null, null, null])
    expect(recordSchema.parse(first)).toEqual(first)
  })

  it('keeps columns of a table, and has the same keys for files without any', () => {
    const table = put('kept/a.csv', `text,region\n"${TEXT}",Priangan\n`)
    const text = put('kept/b.txt', TEXT)
    const json = put('kept/c.json', JSON.stringify([{ text: TEXT, region: 1 }]))
    const page = put('kept/d.html', pageOf(TEXT))
    const { out } = call(['-q', '--keep', 'region', table, text, json, page])
    expect(linesOf<ArticleRecord>(out).map(({ extra }) => extra)).toEqual([
      { region: 'Priangan' },
      { region: null },
      { region: 1 },
      { region: null },
    ])
  })

  it('asks for a name', () => {
    expect(call(['--keep', ' ,'], { input: TEXT })).toMatchObject({ code: 2, err: expect.stringContaining('--keep') })
  })
})

describe('tables', () => {
  const rows = [
    { id: 'a', text: TEXT, region: 'Priangan', meta: { desk: 1 } },
    { id: 'b', text: `${TEXT} Tiga warga hilang.`, region: '=1+1' },
  ]
  const input = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  /** The cells of some columns of a table, row by row. */
  const cellsOf = (csv: string, columns: readonly string[]) => {
    const { names, rows: all } = readCsv(csv)
    return all.map(({ cells }) => columns.map((name) => cells?.[names.indexOf(name)]))
  }

  it('have a row an article with --rows articles, as Parquet has', () => {
    const { code, out, err } = call(['-q', '-t', 'csv', '--rows', 'articles', '--from', 'jsonl'], { input })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n')[0]).toBe(ARTICLE_TABLE.map(({ name }) => name).join(','))
    const print = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)
    expect(cellsOf(out, ['id', 'article', 'counts', 'text', 'fingerprint', 'fetched'])).toEqual(
      rows.map(({ id, text }, i) => [id, `${i + 1}`, `${i + 1}`, text, print(text), '']),
    )
    expect(call(['-t', 'csv', '--rows', 'article'], { input })).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean articles?'),
    })
  })

  it('have a column for each field that is carried along, from rows and from records', async () => {
    const names = ['id', 'extra.meta.desk', 'extra.region']
    const cells = [
      ['a', '1', 'Priangan'],
      ['b', '', "'=1+1"],
    ]
    const keep = ['--keep', 'meta.desk,region']
    const csv = call(['-q', '-t', 'csv', '--rows', 'articles', '--from', 'jsonl', ...keep], { input }).out
    expect(cellsOf(csv, names)).toEqual(cells)
    const facts = call(['-q', '-t', 'csv', '--from', 'jsonl', ...keep], { input }).out
    expect(new Set(cellsOf(facts, names).map((row) => row.join('|')))).toEqual(new Set(cells.map((row) => row.join('|'))))
    const records = call(['-q', '-t', 'jsonl', '--from', 'jsonl', ...keep], { input }).out
    expect(call(['-q', '--from', 'records', '-t', 'csv', '--rows', 'articles'], { input: records }).out).toBe(csv)
    const tables = join(folder, 'tables')
    expect(call(['-q', '--from', 'records', '-t', 'parquet', '-o', tables], { input: records })).toMatchObject({
      code: 0,
      err: '',
    })
    for (const name of ['facts', 'articles'])
      expect(
        await query(
          `SELECT DISTINCT id, "extra.meta.desk" AS desk, "extra.region" AS region FROM '${tables}/${name}.parquet' ORDER BY id`,
        ),
      ).toEqual([
        { id: 'a', desk: '1', region: 'Priangan' },
        { id: 'b', desk: null, region: '=1+1' },
      ])
  })

  it('tell of a field that only later records carry', () => {
    const records = call(['-q', '-t', 'jsonl', '--from', 'jsonl', '--keep', 'region'], { input }).out.trimEnd().split('\n')
    const bare = call(['-q', '-t', 'jsonl', '--from', 'jsonl'], { input }).out.split('\n')[0]
    const mixed = [bare, ...records].join('\n')
    const read = (args: readonly string[]) => call(['-q', '--from', 'records', '-t', 'csv', ...args], { input: mixed })
    expect(read([])).toMatchObject({
      code: 0,
      err: 'extract: the field region has no column, since the first record does not carry it; name it by --keep\n',
    })
    expect(read(['--keep', 'region'])).toMatchObject({ code: 0, err: '' })
    expect(read(['--keep', 'region']).out.split('\n')[0]).toMatch(/,extra\.region$/)
  })
})

describe('rows with a page', () => {
  const PROSE = `<p>${TEXT}</p><p>${'Warga mengungsi ke balai desa sampai air surut pada Rabu siang. '.repeat(4)}</p>`
  const html = `<!doctype html><title>Banjir di Garut - detikNews</title><nav>Beranda</nav><h1>Banjir di Garut</h1><article>${PROSE}</article><p>Baca juga: Gempa</p>`
  const url = 'https://news.detik.com/berita/d-6212345/banjir-di-garut'

  it('are read as pages, with what the row says of them', () => {
    const record = recordOf({ id: 'x', html, url, title: 'Judul Baris', published: '2022-08-03' })
    expect(record).toMatchObject({
      id: 'x',
      source: { url, format: 'jsonl' },
      article: { outlet: 'detikcom', title: 'Judul Baris', published: '2022-08-03', publishedBasis: 'input' },
    })
    expect(record.article.text).toMatch(/^Banjir melanda/)
    expect(record.article.text).not.toContain('Baca juga')
    expect(record.removed.map(({ at }) => at)).toEqual(record.removed.map(() => null))
    expect(recordOf({ html, url }).article.title).toBe('Banjir di Garut')
  })

  it('come between rows of text in order, under other names, from tables and JSON', () => {
    const rows = [{ text: 'Gempa.' }, { laman: html, alamat: url, text: '' }, { text: TEXT }]
    const records = recordsOf(rows, ['--field', 'html=laman', '--field', 'url=alamat'])
    expect(records.map(({ source }) => source.url)).toEqual([null, url, null])
    expect(records[1]!.article.text).toMatch(/^Banjir melanda/)
    const table = put('pages.csv', `url,html\n${url},"${html.replaceAll('"', '""')}"\n`)
    const json = put('pages.json', JSON.stringify({ html, url }))
    const { out } = call(['-q', table, json])
    expect(linesOf<ArticleRecord>(out).map(({ source, article }) => [source.format, article.outlet])).toEqual([
      ['csv', 'detikcom'],
      ['json', 'detikcom'],
    ])
  })

  it('say what is missing where they hold neither', () => {
    const { code, err } = call(['-q', '--from', 'jsonl'], { input: '{"id":"x","body":"Gempa."}\n' })
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining('extract: x: Line 1 has no "text" or "html"; its fields are id, body (--field text=body'),
    })
  })
})

describe('the outlet', () => {
  const outletOf = (row: object, args: readonly string[] = []) => recordOf(row, args).article.outlet

  it('is what the row says, by name, mark or host, else as it is written', () => {
    expect(outletOf({ text: TEXT, outlet: 'detik.com' })).toBe('detikcom')
    expect(outletOf({ text: TEXT, outlet: 'KOMPAS.COM' })).toBe('KOMPAS.com')
    expect(outletOf({ text: TEXT, outlet: 'https://www.tempo.co/' })).toBe('Tempo')
    expect(outletOf({ text: TEXT, outlet: ' Kabar Dusun ' })).toBe('Kabar Dusun')
    expect(outletOf({ text: TEXT, outlet: 5, url: 'https://nasional.kompas.com/1' })).toBe('KOMPAS.com')
    expect(outletOf({ text: TEXT, media: 'detik.com' }, ['--field', 'outlet=media'])).toBe('detikcom')
    expect(outletOf({ text: TEXT, media: 'detik.com' })).toBeNull()
  })

  it('is that of --outlet before all others', () => {
    expect(outletOf({ text: TEXT, outlet: 'detik.com', url: 'https://nasional.kompas.com/1' }, ['--outlet', 'tempo.co'])).toBe(
      'Tempo',
    )
    expect(JSON.parse(call(['--outlet', 'Kabar Dusun'], { input: TEXT }).out)).toMatchObject({
      article: { outlet: 'Kabar Dusun' },
    })
  })

  it('is that of a folder named for its host, where nothing says more', () => {
    const files = [
      put('by-host/detik.com/a.txt', TEXT),
      put('by-host/www.kompas.com/2022/b.html', pageOf(TEXT)),
      put('by-host/news.okezone.com/c.jsonl', `${JSON.stringify({ text: TEXT })}\n`),
      put('by-host/detik.com/d.jsonl', `${JSON.stringify({ text: TEXT, url: 'https://nasional.kompas.com/1' })}\n`),
      put('by-host/lain/e.txt', TEXT),
      put('by-host/lain/detik.com', TEXT),
    ]
    const { out } = call(['-q', ...files])
    expect(linesOf<ArticleRecord>(out).map(({ article }) => article.outlet)).toEqual([
      'detikcom',
      'KOMPAS.com',
      'Okezone',
      'KOMPAS.com',
      null,
      null,
    ])
  })
})

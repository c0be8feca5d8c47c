import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Failure } from '../src/model/article.ts'
import type { ArticleRecord } from '../src/model/record.ts'
import { packed, pageOf, rowsOf, textOf } from './articles.ts'
import { call, linesOf } from './command.ts'
import { failuresIn, run, tree } from './runs.ts'

describe('folders', () => {
  const root = tree({
    'b.txt': textOf(1),
    'a.html': pageOf(textOf(2)),
    'Z.TXT': textOf(3),
    'sub/c.json': JSON.stringify({ text: textOf(4) }),
    'sub/deep/d.jsonl': rowsOf(5, 7),
    'sub/e.htm.gz': packed(pageOf(textOf(7))),
    'sub/f.ndjson.gz': packed(rowsOf(8, 9)),
    'sub.txt': textOf(9),
    'notes.md': 'no article',
    'table.csv': `text\n"${textOf(10)}"\n`,
  })

  it('are read in the order of code units, articles alone, with .gz', () => {
    const { code, ids, err } = run([root])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(ids).toEqual(['Z.TXT', 'a.html', 'b.txt', 'sub/c.json', 'a-5', 'a-6', 'sub/e.htm.gz', 'a-8', 'sub.txt'])
  })

  it('give what --include names and --exclude leaves', () => {
    expect(run(['--include', '*.txt', root]).ids).toEqual(['b.txt', 'sub.txt'])
    expect(run(['--include', 'sub/**', '--exclude', '*.jsonl', root]).ids).toEqual(['sub/c.json', 'sub/e.htm.gz', 'a-8'])
    expect(run(['--exclude', 'sub', '--exclude', 'Z*', root]).ids).toEqual(['a.html', 'b.txt', 'sub.txt'])
    expect(run(['--include', '*.md', root]).ids).toEqual(['notes.md'])
  })

  it('give tables when asked for them', () => {
    expect(run(['--from', 'csv', root]).ids).toEqual(['table.csv:2'])
  })

  it('that hold no article are a failure', () => {
    const { code, err } = run([tree({ 'readme.md': 'x' })])
    expect(code).toBe(1)
    expect(linesOf<Failure>(err)).toMatchObject([{ code: 'no-articles' }])
  })

  it('end where links lead in circles, and are read once', () => {
    const inner = tree({ 'a/x.txt': textOf(1), 'b/y.txt': textOf(2) })
    const outer = tree({ 'z.txt': textOf(3) })
    symlinkSync('..', join(inner, 'a/up'))
    symlinkSync('../b', join(inner, 'a/side'))
    symlinkSync(outer, join(inner, 'out'))
    symlinkSync(outer, join(inner, 'out-again'))
    symlinkSync(inner, join(outer, 'back'))
    symlinkSync(join(inner, 'a/x.txt'), join(inner, 'linked.txt'))
    const { ids, records } = run([inner])
    expect(ids).toEqual(['a/x.txt', 'b/y.txt', 'linked.txt', 'out/z.txt'])
    expect(records.map(({ duplicateOf }) => duplicateOf)).toEqual([null, null, 'a/x.txt', null])
  })

  it('never give the output of the run itself', () => {
    const own = tree({ 'a.txt': textOf(1) })
    const output = join(own, 'out.jsonl')
    for (let i = 0; i < 2; i++) expect(run([own, '-o', output]).code).toBe(0)
    expect(linesOf<ArticleRecord>(readFileSync(output, 'utf8')).map(({ id }) => id)).toEqual(['a.txt'])
  })

  it('in a list of files, by line or NUL, from standard input or a file', () => {
    const names = ['a.html', 'b.txt'].map((name) => join(root, name))
    const odd = tree({ 'satu\ndua.txt': textOf(1) })
    expect(run(['--files-from', '-'], `${names.join('\r\n')}\r\n`).ids).toEqual(names)
    expect(run(['--files-from', '-'], `${names[0]}\0${odd}/satu\ndua.txt`).ids).toEqual([names[0], `${odd}/satu\ndua.txt`])
    const list = join(tree({ list: `${names.join('\n')}\n${names[0]}x` }), 'list')
    const { code, ids, err } = run(['--files-from', list])
    expect({ code, ids }).toEqual({ code: 1, ids: names })
    expect(failuresIn(err)).toEqual([`${names[0]}x not-found`])
    const marked = join(tree({ list: `\uFEFF${names.join('\r')}\r` }), 'list')
    expect(run(['--files-from', marked]).ids).toEqual(names)
  })
})

describe('ids', () => {
  const root = tree({
    'ka/1.txt': textOf(1),
    'ka/sub/2.jsonl': `${JSON.stringify({ text: textOf(2) })}\n${rowsOf(7, 8)}`,
    'ka/bad.json': '{',
    'kb/1.txt': textOf(1),
    'kb/sub/2.jsonl': `${JSON.stringify({ text: textOf(3) })}\n`,
    'kosong/x.md': '',
    '1.txt': textOf(4),
    satu: 'ka\n',
    dua: 'ka/\nkb\n',
    campur: '1.txt\nkb\n',
  })
  const idsOf = (...args: string[]) => {
    const { records, err } = run(args, '', root)
    return [...records.map(({ id, duplicateOf }) => (duplicateOf === null ? id : `${id} = ${duplicateOf}`)), ...failuresIn(err)]
  }
  const ka = ['ka/1.txt', 'ka/sub/2.jsonl:1', 'a-7']
  const both = [...ka, 'kb/1.txt = ka/1.txt', 'kb/sub/2.jsonl:1', 'ka/bad.json bad-json']

  it('of one folder are the paths inside it', () => {
    const inside = ['1.txt', 'sub/2.jsonl:1', 'a-7', 'bad.json bad-json']
    expect(idsOf('ka')).toEqual(inside)
    expect(idsOf('ka/')).toEqual(inside)
    expect(idsOf('--files-from', 'satu')).toEqual(inside)
  })

  it('of several folders begin with the folder as given, so that none is there twice', () => {
    expect(idsOf('ka', 'kb')).toEqual(both)
    expect(idsOf('ka/', 'kb//')).toEqual(both)
    expect(idsOf('--files-from', 'dua')).toEqual(both)
    expect(idsOf('--include', '*.txt', './ka', `../${basename(root)}/kb`)).toEqual([
      './ka/1.txt',
      `../${basename(root)}/kb/1.txt = ./ka/1.txt`,
    ])
    expect(idsOf('--include', '*.txt', 'ka', join(root, 'kb'))).toEqual(['ka/1.txt', `${root}/kb/1.txt = ka/1.txt`])
    expect(idsOf('ka', 'kosong').slice(-1)).toEqual(['kosong no-articles'])
  })

  it('of a folder and of files beside it differ, too', () => {
    const files = ['--include', '*.txt']
    expect(idsOf(...files, '1.txt', 'ka')).toEqual(['1.txt', 'ka/1.txt'])
    expect(idsOf(...files, 'ka', '1.txt')).toEqual(['ka/1.txt', '1.txt'])
    expect(idsOf(...files, '--files-from', 'campur')).toEqual(['1.txt', 'kb/1.txt'])
  })

  it('of a sample over several folders can be told apart in its sheet', () => {
    expect(call(['sample', 'ka', 'kb', '-o', 'check'], { cwd: root }).code).toBe(1)
    const sheet = readFileSync(join(root, 'check/coding.csv'), 'utf8').replace(/,,,\n/g, ',right,,\n')
    writeFileSync(join(root, 'filled.csv'), sheet)
    const { code, out } = call(['agree', 'filled.csv', 'filled.csv'], { cwd: root })
    expect({ code, first: out.split('\n')[0] }).toEqual({ code: 0, first: '5 articles in both' })
  })

  it('that two rows share are refused by a sample before anybody has filled in its sheet', () => {
    writeFileSync(join(root, 'x.jsonl'), rowsOf(1, 2))
    writeFileSync(join(root, 'y.jsonl'), rowsOf(1, 2))
    const { code, err } = call(['sample', 'x.jsonl', 'y.jsonl', '-o', 'same'], { cwd: root })
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('got `a-1` twice among those drawn (x.jsonl, y.jsonl)'),
    })
    expect(readdirSync(join(root, 'same'))).toEqual([])
  })
})

describe('rows', () => {
  it('have their fields under other names, inside objects too', () => {
    const row = { uid: 7, content: textOf(1), meta: { date: '2022-08-03', title: 'Banjir' }, link: 'https://contoh.example/a' }
    const fields = ['id=uid', 'text=content', 'published=meta.date', 'title=meta.title', 'url=link'].flatMap((f) => [
      '--field',
      f,
    ])
    const { records } = run(['--from', 'jsonl', '--to', 'jsonl', ...fields, '-'], `${JSON.stringify(row)}\n`)
    expect(records).toMatchObject([
      { id: '7', article: { title: 'Banjir', published: '2022-08-03' }, source: { url: 'https://contoh.example/a' } },
    ])
  })

  it.each([
    [',', '\n'],
    [';', '\r\n'],
    ['\t', '\n'],
  ])('of a table with %j between its cells', (delimiter, end) => {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
    const rows = [
      ['judul', 'isi', 'tanggal'],
      ['Satu', `Baris satu\n\n${textOf(1)} "kutip"`, '2022-08-02'],
      ['Dua', textOf(2), ''],
    ]
    const table = `\uFEFF${rows.map((row) => row.map(cell).join(delimiter)).join(end)}${end}`
    const args = ['--from', 'csv', '--field', 'text=isi', '--field', 'title=judul', '--field', 'published=tanggal', '-']
    const { records } = run(args, table)
    expect(records.map(({ id, article }) => [id, article.title])).toEqual([
      ['stdin:2', 'Satu'],
      ['stdin:8', 'Dua'],
    ])
    expect(records[0].article).toMatchObject({
      published: '2022-08-02',
      publishedBasis: 'input',
      text: expect.stringContaining('"kutip"'),
    })
  })

  it('that are broken fail by their line, the others are done', () => {
    const { code, ids, err } = run(['-'], `${rowsOf(0, 1)}{"text": \n\n{"id":"x","teks":"a"}\n[1]\n${rowsOf(1, 2).trimEnd()}`)
    expect({ code, ids }).toEqual({ code: 1, ids: ['a-0', 'a-1'] })
    expect(failuresIn(err)).toEqual(['stdin:2 bad-json', 'x no-text', 'stdin:5 bad-json'])
  })

  it('in a packed file that is cut are done up to the cut', () => {
    const whole = packed(rowsOf(0, 3000))
    const { code, ids, err } = run([join(tree({ 'a.jsonl.gz': whole.subarray(0, whole.length / 2) }), 'a.jsonl.gz')])
    expect(code).toBe(1)
    expect(ids.length).toBeGreaterThan(10)
    expect(ids).toEqual(ids.map((_, i) => `a-${i}`))
    expect(linesOf<Failure>(err).at(-1)).toMatchObject({ code: 'unreadable' })
  })
})

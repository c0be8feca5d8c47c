import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Failure } from '../src/model/article.ts'
import type { Record } from '../src/model/record.ts'
import { packed, pageOf, rowsOf, textOf } from './articles.ts'
import { call, linesOf, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
let made = 0

/** Makes a folder of files, parents included, and returns its path. */
function tree(files: { [path: string]: string | Uint8Array }): string {
  const root = join(folder, `tree-${made++}`)
  mkdirSync(root)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

function run(args: readonly string[], input = '') {
  const { code, out, err } = call(['-q', ...args], { input })
  const records = linesOf<Record>(out)
  return { code, err, out, records, ids: records.map(({ id }) => id) }
}

const failuresIn = (lines: string) => linesOf<Failure>(lines).map(({ id, code }) => `${id} ${code}`)

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
    expect(linesOf<Record>(readFileSync(output, 'utf8')).map(({ id }) => id)).toEqual(['a.txt'])
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
    expect(records[0]!.article).toMatchObject({
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

describe('articles with the same text', () => {
  const rows = [
    { id: 'a', text: textOf(1) },
    { id: 'b', text: textOf(2) },
    { id: 'c', text: `${textOf(1)}\n\nBaca juga: Banjir Besar Melanda Kota` },
    { id: 'd', text: '' },
    { id: 'e', text: '' },
    { id: 'f', text: textOf(1) },
  ]
  const input = rows.map((row) => `${JSON.stringify(row)}\n`).join('')

  it('are marked with the id of the first', () => {
    expect(run(['-'], input).records.map(({ id, duplicateOf }) => [id, duplicateOf])).toEqual([
      ['a', null],
      ['b', null],
      ['c', 'a'],
      ['d', null],
      ['e', null],
      ['f', 'a'],
    ])
  })

  it('are left out with --dedupe', () => {
    expect(run(['--dedupe', '-'], input).ids).toEqual(['a', 'b', 'd', 'e'])
  })
})

describe('workers', () => {
  const files: { [path: string]: string | Uint8Array } = {
    'rows.jsonl': rowsOf(0, 1900),
    'again.jsonl.gz': packed(rowsOf(1800, 2000)),
  }
  for (let i = 0; i < 60; i++) files[`page-${i}.html`] = pageOf(textOf(3000 + i))
  files['page-7.html'] = '\0\0'
  const root = tree(files)

  it.each([2, 5])('give the same bytes for %i as for one', (jobs) => {
    const one = run(['-j', '1', root])
    const several = run(['-j', String(jobs), root])
    expect(one.records).toHaveLength(2159)
    expect(several.out === one.out).toBe(true)
    expect(several.err).toBe(one.err)
  })
})

describe('failures', () => {
  const root = tree({ '1.txt': textOf(1), '2.txt': 'a\0b', '3.json': '{', '4.txt': textOf(4) })

  it('go to a file as JSON Lines, and the run goes on', () => {
    const errors = join(folder, 'errors.jsonl')
    const { code, ids, err } = run(['--errors', errors, root])
    expect({ code, ids, err }).toEqual({ code: 1, ids: ['1.txt', '4.txt'], err: '' })
    const [first] = linesOf<Failure>(readFileSync(errors, 'utf8'))
    expect(first).toEqual({ id: '2.txt', path: join(root, '2.txt'), code: 'binary', message: expect.stringContaining('no text') })
    expect(failuresIn(readFileSync(errors, 'utf8'))).toEqual(['2.txt binary', '3.json bad-json'])
  })

  it('stop the run with --strict', () => {
    const { code, ids, err } = run(['--strict', root])
    expect({ code, ids, failures: failuresIn(err) }).toEqual({ code: 1, ids: ['1.txt'], failures: ['2.txt binary'] })
  })

  it('are counted in the summary', () => {
    const { code, err } = call([root])
    expect(code).toBe(1)
    expect(err).toMatch(/\nextract: 2 articles \|.*\| 2 failed \| [\d.]+ s, \d+ articles\/s\n$/)
  })
})

describe('talk', () => {
  const root = tree({ '1.txt': textOf(1), '2.txt': textOf(2) })

  it('is one line of summary when piped, JSON with --progress json, nothing with -q', () => {
    expect(call([root]).err.split('\n')).toHaveLength(2)
    const summary = linesOf<{ [key: string]: unknown }>(call(['--progress', 'json', root]).err).at(-1)
    expect(summary).toMatchObject({
      event: 'summary',
      articles: 2,
      failures: 0,
      inputs: 2,
      facts: { locations: expect.any(Number) },
    })
    expect(call(['-q', root]).err).toBe('')
  })

  it.each([
    ['the same file for --output and --errors', ['-o', 'x', '--errors', 'x', root]],
    ['an output that is an input', ['-o', join(root, '1.txt'), join(root, '1.txt')]],
    ['a list of files that is not there', ['--files-from', join(root, 'none')]],
    ['--resume without an output', ['--resume', root]],
    ['--resume into a table', ['--resume', '--to', 'csv', '-o', 'x', root]],
    ['a folder format without a folder', ['--to', 'brat', root]],
    ['options of extracting with --from records', ['--from', 'records', '--only', 'dates', root]],
  ])('refuses %s and touches nothing', (_, args) => {
    const { code, out, err } = call(args, { cwd: folder })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^extract: Expected /)
    expect(readFileSync(join(root, '1.txt'), 'utf8')).toBe(textOf(1))
  })
})

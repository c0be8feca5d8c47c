import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../src/model/record.ts'
import { rowsOf, textOf } from './articles.ts'
import { linesOf } from './command.ts'
import { failuresIn, run, tree } from './runs.ts'

/** Rows of a table for articles of some numbers, each its number and its text. */
const tableRow = (number: number) => `${number},"${textOf(number)}"\n`
const tableRows = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => tableRow(from + i)).join('')
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => String(from + i))
const linesIn = (text: string) => text.split('\n').length - 1

describe('a row with a NUL', () => {
  const row = (text: string) => `${JSON.stringify({ id: 'x', text })}\n`.replace('NUL', '\0')

  it.each([
    ['the first', 0],
    ['one of the first', 3],
    ['one far behind', 900],
  ])('of JSON Lines fails alone: %s', (_, at) => {
    const lines = `${rowsOf(0, at)}${row('aNULb')}${rowsOf(at, 1000)}`
    for (const args of [[join(tree({ 'a.jsonl': lines }), 'a.jsonl')], ['--from', 'jsonl', '-'], ...(at > 0 ? [['-']] : [])]) {
      const { code, ids, err } = run(['--errors', join(tree({}), 'e'), '--only', 'dates', ...args], lines)
      expect({ code, ids: ids.length, err }).toEqual({ code: 1, ids: 1000, err: '' })
    }
  })

  it.each([0, 3, 900])('of a table fails alone: row %i', (at) => {
    const head = `id,text\n${tableRows(0, at)}`
    const table = `${head}x,"a\0b"\n${tableRows(at, 1000)}`
    const { code, ids, err } = run(['--from', 'csv', '--only', 'dates', '-'], table)
    expect({ code, ids }).toEqual({ code: 1, ids: numbers(0, 1000) })
    expect(failuresIn(err)).toEqual([`stdin:${linesIn(head) + 1} binary`])
  })

  it('or the beginning of a PDF is no reason to refuse what is said to be rows', () => {
    expect(run(['--from', 'jsonl', '-'], `%PDF-1.7\n${rowsOf(0, 2)}`).ids).toEqual(['a-0', 'a-1'])
    expect(run(['--from', 'csv', '-'], `id,text\n%PDF-1.7,\0\n${tableRows(1, 3)}`).ids).toEqual(['1', '2'])
  })
})

describe('a table', () => {
  it('with a quote that is never closed loses that row alone', () => {
    const head = `id,text\n${tableRows(0, 3)}`
    const table = `${head}${tableRow(3).replace(/"\n$/, '\n')}${tableRows(4, 200)}`
    const { code, ids, err } = run(['--from', 'csv', '--only', 'dates', '-'], table)
    expect({ code, ids }).toEqual({ code: 1, ids: [...numbers(0, 3), ...numbers(4, 200)] })
    const failures = failuresIn(err)
    expect(failures[0]).toBe(`stdin:${linesIn(head) + 1} unreadable`)
    // The rest of its text stands on lines of its own.
    expect(failures.every((failure) => failure.endsWith('unreadable'))).toBe(true)
  })

  it('with quotes behind backslashes, CR line ends, or the line of Excel gives all its articles', () => {
    const text = 'Ia berkata "Aman", lalu pergi.'
    const tables = [
      `id,text\n1,"Ia berkata \\"Aman\\", lalu pergi."\n2,b\n`,
      `id,text\r1,"Ia berkata ""Aman"", lalu pergi."\r2,b\r`,
      `sep=;\nid;text\n1;${text}\n2;b\n`,
    ]
    for (const table of tables) {
      const { code, records } = run(['--from', 'csv', '-'], table)
      expect([code, ...records.map(({ id, article }) => `${id} ${article.text}`)]).toEqual([0, `1 ${text}`, '2 b'])
    }
  })

  it('with a row of more cells than columns fails it, for its text would be cut', () => {
    const { ids, err } = run(['--from', 'csv', '-'], 'id,text\n1,Banjir, dua tewas\n2,Banjir,,\n')
    expect(ids).toEqual(['2'])
    expect(failuresIn(err)).toEqual(['stdin:2 unreadable'])
  })

  it('in several encodings says for each row which', () => {
    const table = Buffer.concat([
      Buffer.from('id,text\n1,"“Banjir” surut"\n'),
      Buffer.from('2,"\x93Banjir\x94 surut"\n', 'latin1'),
      Buffer.from([...Buffer.from('3,“Banjir” surut “lagi” “ini”'), 0xff, 0x0a]),
    ])
    const { records } = run(['--from', 'csv', '-'], table)
    expect(
      records.map(({ source, article, problems }) => [source.encoding, article.text, problems.map(({ code }) => code)]),
    ).toEqual([
      ['utf-8', '“Banjir” surut', []],
      ['windows-1252', '“Banjir” surut', []],
      ['utf-8', '“Banjir” surut “lagi” “ini”\uFFFD', ['bad-encoding']],
    ])
  })

  it('is known for what it is on standard input by its header', () => {
    const text = (row: string) => [run(['-t', 'jsonl', '-'], row).records.map(({ article }) => article.text)].flat()
    for (const table of [
      'id,text\n1,Banjir.\n2,Surut.\n',
      'sep=;\r\n"id";"text"\r\n1;Banjir.\r\n2;Surut.\r\n',
      'text\tid\rBanjir.\t1\rSurut.\t2\r',
    ])
      expect(text(table)).toEqual(['Banjir.', 'Surut.'])
    // prose, and a line that only names a text
    expect(text('text\nBanjir surut.\n')).toHaveLength(1)
    expect(text('Ia menulis pesan, lalu text, dan pulang ke rumah.\nBanjir surut.\n')).toHaveLength(1)
  })

  it('in UTF-16 is read', () => {
    const table = Buffer.from(`\uFEFFid\ttext\r\n1\t"Banjir\r\nsurut"\r\n`, 'utf16le')
    expect(run(['--from', 'csv', '-'], table).records).toMatchObject([{ id: '1', source: { encoding: 'utf-16le' } }])
  })
})

describe('JSON Lines on standard input', () => {
  it.each([
    ['100 KB', 100_000, ['big', 'a-0', 'a-1'], []],
    ['33 MB', 33 * 2 ** 20, ['a-0', 'a-1'], ['stdin:1 too-large']],
  ])('are known for what they are by a first line of %s', (_, size, ids, failures) => {
    const first = `{"id":"big","text":"Banjir.","ballast":"${'-'.repeat(size)}"}\n`
    const { ids: read, err } = run(['-'], first + rowsOf(0, 2))
    expect(read).toEqual(ids)
    expect(failuresIn(err)).toEqual(failures)
  })

  it('are known in UTF-16, and with CR line ends', () => {
    expect(run(['-'], Buffer.from(`\uFEFF${rowsOf(0, 2)}`, 'utf16le')).ids).toEqual(['a-0', 'a-1'])
    expect(run(['-'], rowsOf(0, 2).replaceAll('\n', '\r')).ids).toEqual(['a-0', 'a-1'])
  })

  it('may be of several files with a byte order mark each', () => {
    expect(run(['-'], `\uFEFF${rowsOf(0, 1)}\uFEFF${rowsOf(1, 2)}`).ids).toEqual(['a-0', 'a-1'])
  })
})

describe('a run over rows that do not read', () => {
  const table = `id,text,x\n1,"Satu, ""a"""\n2,"Dua, tidak ditutup\nSisa, baris\n\n3,"Tiga",c\n4,empat\n5,"Lima\\"\n6,"Enam",f\n`
  const lines = Buffer.concat([
    Buffer.from(rowsOf(0, 2)),
    Buffer.from('{"id":"b","text":"\x93Banjir\x94"}\n{"id": \n', 'latin1'),
    Buffer.from(rowsOf(2, 4)),
  ])

  it.each([
    ['a table', 'a.csv', Buffer.from(table)],
    ['JSON Lines', 'a.jsonl', lines],
  ])('goes on with --resume as if it had never stopped: %s', (_, name, content) => {
    const root = tree({ [name]: content })
    const output = join(root, 'out.jsonl')
    const whole = run([join(root, name), '-o', output])
    const written = readFileSync(output, 'utf8')
    const records = written.split('\n').slice(0, -1)
    expect(records.length).toBeGreaterThan(2)
    for (let done = 1; done < records.length; done++) {
      writeFileSync(output, `${records.slice(0, done).join('\n')}\n{"schema":`)
      expect(run([join(root, name), '-o', output, '--resume']).err).toBe(whole.err)
      expect(readFileSync(output, 'utf8') === written).toBe(true)
    }
  })
})

describe('a row that nests deeper than a stack', () => {
  it('fails alone where that is kept, and is nobody’s business where not', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const rows = `${rowsOf(0, 1)}{"id":"x","text":"Banjir.","meta":${deep}}\n${rowsOf(1, 2)}`
    expect(run(['-'], rows).ids).toEqual(['a-0', 'x', 'a-1'])
    const kept = run(['--keep', 'meta', '-'], rows)
    expect([kept.code, kept.ids, failuresIn(kept.err)]).toEqual([1, ['a-0', 'a-1'], ['x crashed']])
  })
})

describe('halves of surrogate pairs', () => {
  const half = '\\ud83d'
  const text = `Banjir ${half} di Garut 😀, lima orang tewas.`
  const whole = 'Banjir \uFFFD di Garut 😀, lima orang tewas.'
  /** Nothing that a program behind the pipe breaks on, escaped or not. */
  const isWhole = (out: string) => out.isWellFormed() && !/\\u[dD][89abAB]/.test(out)

  it('are U+FFFD in every field, and told', () => {
    const row = `{"id":"a${half}","title":"b${half}","url":"https://contoh.example/${half}","published":"${half}","text":"${text}","desk":{"${half}":["${half}"]}}\n`
    const { out, records } = run(['--keep', 'desk', '--from', 'jsonl', '-'], row)
    expect(isWhole(out)).toBe(true)
    expect(records).toMatchObject([
      { id: 'a\uFFFD', article: { title: 'b\uFFFD', text: whole }, source: { url: 'https://contoh.example/\uFFFD' } },
    ])
    expect(records[0].problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['bad-encoding', 'bad-publication-date']))
    expect(records[0].locations[0].span).toEqual([12, 17])
  })

  it('are U+FFFD in failures, also where a message is cut', () => {
    const rows = `{"id":"a${half}","teks":1}\n{"id":"b", ${'x'.repeat(40)}😀😀😀😀😀\n{"id":"c","text":"x","published":"${'y'.repeat(59)}😀"}\n`
    const errors = join(tree({}), 'errors.jsonl')
    const { out } = run(['--errors', errors, '--from', 'jsonl', '-'], rows)
    const written = readFileSync(errors, 'utf8')
    expect(failuresIn(written)).toEqual(['a\uFFFD no-text', 'stdin:2 bad-json'])
    expect([written, out].map(isWhole)).toEqual([true, true])
  })

  it('are U+FFFD in pages, JSON files and records of an earlier run', () => {
    const ld = `{"@type":"NewsArticle","headline":"Banjir ${half}","author":{"name":"Budi ${half} Santoso"}}`
    const page = `<!doctype html><script type="application/ld+json">${ld}</script><article><p>${'Banjir melanda desa itu. '.repeat(20)}</p></article>`
    const root = tree({ 'a.html': page, 'b.json': `{"text":"${text}"}` })
    const { out, records } = run([root])
    expect(isWhole(out)).toBe(true)
    expect(records.map(({ problems }) => problems.filter(({ code }) => code === 'bad-encoding').length)).toEqual([1, 1])
    const old = out.replace('"title":"', `"title":"${half}`)
    const again = run(['--from', 'records', '-'], old)
    expect(isWhole(again.out)).toBe(true)
    expect(linesOf<ArticleRecord>(again.out)[0].article.title).toMatch(/^\uFFFD/)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Failure } from '../src/model/article.ts'
import { packed, pageOf, rowsOf, textOf } from './articles.ts'
import { call, linesOf } from './command.ts'
import { failuresIn, folder, run, tree } from './runs.ts'

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

// Enough bytes for a run to be worth workers.
const longRows = (from: number, to: number) => rowsOf(from, to, 2000)

describe('workers', () => {
  const files: { [path: string]: string | Uint8Array } = {
    'rows.jsonl': longRows(0, 1900),
    'again.jsonl.gz': packed(longRows(1800, 2000)),
  }
  for (let i = 0; i < 60; i++) files[`page-${i}.html`] = pageOf(textOf(3000 + i))
  files['page-7.html'] = '\0\0'
  const root = tree(files)
  const one = run(['-j', '1', root])

  it.each([2, 5])('give the same bytes for %i as for one', (jobs) => {
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

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ArticleRecord, type FailureLine, failureSchema, recordSchema } from '../src/index.ts'
import { packed } from './articles.ts'
import { COMMAND, call, linesOf, temporaryFolder } from './command.ts'
import { flood } from './records.ts'

const folder = temporaryFolder()
const TEXT = 'Banjir melanda Kabupaten Garut, Jawa Barat, Selasa (2/8/2022). Dua warga tewas.'
type Line = ArticleRecord | FailureLine

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const nameOf = (line: Line) => ('code' in line ? `${line.id} ${line.code}` : line.id)
const jsonl = (values: readonly object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')

/** Rows of which some give no record, and the lines they give. */
const ROWS = `${JSON.stringify({ id: 'a', text: TEXT })}\nno JSON\n\n{"id":"b"}\n${JSON.stringify({ id: 'c', text: '' })}\n[1]\n${JSON.stringify({ id: 'd', text: TEXT })}`
const LINES = ['a', 'stdin:2 bad-json', 'b no-text', 'c', 'stdin:6 bad-json', 'd']

describe('--failures inline', () => {
  it('gives a line for each article in its place, and exit code 0', () => {
    const { code, out, err } = call(['-q', '--from', 'jsonl', '--failures', 'inline'], { input: ROWS })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const lines = linesOf<Line>(out)
    expect(lines.map(nameOf)).toEqual(LINES)
    for (const line of lines) expect(('code' in line ? failureSchema : recordSchema).parse(line)).toEqual(line)
    expect(Object.keys(lines[1]!)).toEqual(['schema', 'id', 'path', 'code', 'message'])
    expect(lines[5]).toMatchObject({ duplicateOf: 'a' })
  })

  it('gives one for a file that is none, a folder without articles and a broken archive, in threads as well', () => {
    const inputs = [
      join(folder, 'nothing.txt'),
      put('one.txt', TEXT),
      put('x.pdf', '%PDF-1.7'),
      put('cut.txt.gz', packed(TEXT.repeat(99)).subarray(0, 60)),
      put('many.jsonl', `${ROWS}\n${JSON.stringify({ text: TEXT, ballast: '-'.repeat(4 * 2 ** 20) })}\n${ROWS}`),
    ]
    const threads = ['1', '3'].map((jobs) => call(['-q', '-j', jobs, '--failures', 'inline', ...inputs]))
    expect(threads[0]).toEqual(threads[1])
    expect(threads[0]).toMatchObject({ code: 0, err: '' })
    expect(linesOf<Line>(threads[0]!.out).map((line) => ('code' in line ? line.code : 'record'))).toEqual([
      ...['not-found', 'record', 'binary', 'unreadable'],
      ...['record', 'bad-json', 'no-text', 'record', 'bad-json', 'record'],
      ...['record', 'record', 'bad-json', 'no-text', 'record', 'bad-json', 'record'],
    ])
  })

  it('writes failures into --errors as well, and as JSON Lines where one article alone is read', () => {
    const errors = join(folder, 'errors.jsonl')
    const { code, out } = call(['--failures', 'inline', '--errors', errors, join(folder, 'nothing.txt')])
    const line = JSON.parse(out)
    expect({ code, schema: line.schema }).toEqual({ code: 0, schema: 'fakta-failure/1' })
    const { schema, ...failure } = line
    expect(linesOf(readFileSync(errors, 'utf8'))).toEqual([failure])
  })

  it('answers line by line, before the next comes', async () => {
    const child = spawn(process.execPath, [COMMAND, '-q', '--from', 'jsonl', '--failures', 'inline'])
    const answer = async (line: string) => {
      child.stdin.write(line)
      const [data] = (await once(child.stdout, 'data')) as [Buffer]
      return nameOf(JSON.parse(data.toString()))
    }
    expect(await answer('no JSON\n')).toBe('stdin:1 bad-json')
    expect(await answer(`\n${JSON.stringify({ id: 'x', text: TEXT })}\n`)).toBe('x')
    expect(await answer('{}\n')).toBe('stdin:4 no-text')
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it.each([
    [['--dedupe'], '--dedupe'],
    [['--strict'], '--strict'],
    [['--to', 'csv'], '--to jsonl'],
    [['--to', 'json'], '--to jsonl'],
    [['--suggest-boilerplate'], '--suggest-boilerplate'],
  ])('is refused with %j', (args, word) => {
    const { code, out, err } = call(['--failures', 'inline', ...args], { input: ROWS })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(word)
  })

  it('comes to the same bytes where a run is cut off anywhere and resumed', () => {
    const input = put('resume.jsonl', `${ROWS}\n${ROWS}`)
    const output = join(folder, 'resumed.jsonl')
    const args = ['-q', '--failures', 'inline', '-o', output, input, join(folder, 'nothing.txt'), put('last.txt', TEXT)]
    expect(call(args).code).toBe(0)
    const whole = readFileSync(output, 'utf8')
    for (const kept of [0, 1, 2, 3, 5, 9, 12, 13, 14]) {
      const end = whole.split('\n').slice(0, kept).join('\n').length + (kept > 0 ? 1 : 0)
      truncateSync(output, end)
      expect(call([...args, '--resume'])).toMatchObject({ code: 0, err: '' })
      expect(readFileSync(output, 'utf8')).toBe(whole)
    }
  })
})

describe('records that come in', () => {
  const lines = call(['-q', '--from', 'jsonl', '--failures', 'inline'], { input: ROWS }).out
  const records = linesOf<Line>(lines).filter((line) => !('code' in line))

  it('with lines of failures among them are written, the failures passed over and counted', () => {
    const { code, out, err } = call(['--from', 'records', '-t', 'jsonl'], { input: lines })
    expect({ code, out }).toEqual({ code: 0, out: jsonl(records) })
    expect(err).toContain('| 3 failures of an earlier run passed over |')
    const sample = join(folder, 'sample')
    expect(call(['sample', '--from', 'records', '-o', sample, put('lines.jsonl', lines)])).toMatchObject({
      code: 0,
      err: expect.stringContaining('drew 3 of 3 articles'),
    })
    expect(call(['score', put('lines.jsonl', lines), put('lines.jsonl', lines)])).toMatchObject({
      code: 0,
      err: expect.stringContaining('3 failures of a run, passed over'),
    })
  })

  it('are known by their schema, in lines, lists and one by one', () => {
    const inputs = [lines, JSON.stringify(records), JSON.stringify(records[0], null, 2)]
    const names = ['of-run.jsonl', 'of-run.json', 'one.json']
    expect(inputs.map((input) => call(['-q', '-t', 'jsonl'], { input }).out)).toEqual([
      jsonl(records),
      jsonl(records),
      jsonl([records[0]!]),
    ])
    expect(names.map((name, i) => call(['-q', '-t', 'jsonl', put(name, inputs[i]!)]).out)).toEqual([
      jsonl(records),
      jsonl(records),
      jsonl([records[0]!]),
    ])
    const mixed = `${JSON.stringify({ id: 'neu', text: 'Gempa.' })}\n${lines}`
    expect(linesOf<ArticleRecord>(call(['-q'], { input: mixed }).out).map(({ id }) => id)).toEqual(['neu', 'a', 'c', 'd'])
  })

  it('stay as they are, and options that change nothing in them are told', () => {
    const { code, out, err } = call(['-q', '-t', 'jsonl', '--only', 'dates', '--no-clean'], { input: lines })
    expect({ code, out }).toEqual({ code: 0, out: jsonl(records) })
    expect(err).toBe(
      'extract: the input holds records, which are written as they are: --only, --no-clean changed nothing in them\n',
    )
  })

  it('of an earlier version have what they lack filled in, which is told once', () => {
    const first = flood('a')
    const later = flood('b')
    const { fetched: _, ...source } = first.source
    const { fingerprint, dateline: __, ...article } = first.article
    const { extra: ___, locations: ____, ...rest } = first
    const earlier = { ...rest, source, article }
    const { code, out, err } = call(['--from', 'records', '-q', '-t', 'jsonl'], { input: jsonl([earlier, earlier, later]) })
    expect({ code, err: err.split('\n').length }).toEqual({ code: 0, err: 2 })
    expect(err).toContain('records of an earlier version')
    const [filled, , same] = linesOf<ArticleRecord>(out)
    expect(filled).toEqual({ ...first, locations: [], article: { ...first.article, dateline: null } })
    expect(filled!.article.fingerprint).toBe(fingerprint)
    expect(Object.keys(filled!)).toEqual(Object.keys(recordSchema.shape))
    expect(same).toMatchObject({ id: 'b', duplicateOf: 'a' })
    expect(call(['-q', '-t', 'jsonl'], { input: jsonl([earlier]) }).out).toBe(`${out.split('\n')[0]}\n`)
  })

  it('that are none of this version fail, with the reason', () => {
    const { language: _, ...without } = flood('a')
    for (const wrong of [without, { ...flood('a'), extra: 5 }, { ...flood('a'), later: true }]) {
      const { code, err } = call(['-q', '--from', 'records', '-t', 'jsonl'], { input: jsonl([wrong]) })
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('no record of this version') })
    }
  })
})

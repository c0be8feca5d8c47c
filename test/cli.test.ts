import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type ArticleRecord, recordSchema } from '../src/index.ts'
import { COMMAND, call, linesOf, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url))
const FIXTURE = join(FIXTURES, 'perdagangan-orang.txt')
const TEXT = 'Banjir melanda Kabupaten Garut, Jawa Barat, Selasa (2/8/2022). Dua warga tewas.'

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const one = (out: string) => JSON.parse(out) as ArticleRecord

describe('one article', () => {
  it('becomes indented JSON after the schema', () => {
    const { code, out, err } = call([FIXTURE])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^\{\n {2}"schema": "fakta\/1",\n/)
    expect(recordSchema.parse(one(out))).toEqual(one(out))
  })

  it('comes from standard input, with and without a dash', () => {
    const piped = call([], { input: TEXT })
    expect(piped.out).toBe(call(['-'], { input: TEXT }).out)
    expect(one(piped.out)).toMatchObject({ id: 'stdin', source: { path: null } })
  })

  it('gives the same bytes each time', () => {
    expect(call([FIXTURE]).out).toBe(call([FIXTURE]).out)
  })

  it('gives its cleaned text alone with --to text', () => {
    expect(call(['--to', 'text', FIXTURE]).out).toBe(`${one(call([FIXTURE]).out).article.text}\n`)
  })

  it('keeps the text with --no-clean', () => {
    const { article, removed } = one(call(['--no-clean', FIXTURE]).out)
    expect(article.text).toBe(readFileSync(FIXTURE, 'utf8'))
    expect(removed).toEqual([])
  })

  it('reports some kinds alone with --only', () => {
    const record = one(call(['--only', 'locations, dates'], { input: TEXT }).out)
    expect([record.dates.length > 0, record.locations.length > 0]).toEqual([true, true])
    expect([record.officials, record.counts]).toEqual([[], []])
  })

  it('takes the day of publication from --published', () => {
    const { article } = one(call(['--published', '2022-08-03'], { input: TEXT }).out)
    expect(article).toMatchObject({ published: '2022-08-03', publishedBasis: 'option' })
  })

  it('goes into a file with --output', () => {
    const file = join(folder, 'out.json')
    expect(call(['-o', file, FIXTURE])).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(file, 'utf8')).toBe(call([FIXTURE]).out)
  })

  it('is told from JSON Lines, JSON and pages by its content', () => {
    const row = JSON.stringify({ id: 'a', text: TEXT })
    expect(one(call([], { input: `${row}\n` }).out)).toMatchObject({ id: 'a', source: { format: 'jsonl' } })
    expect(one(call([], { input: JSON.stringify({ text: TEXT }, null, 2) }).out)).toMatchObject({ source: { format: 'json' } })
    expect(one(call([], { input: `<!doctype html><p>${TEXT}</p>` }).out)).toMatchObject({ source: { format: 'html' } })
  })
})

describe('many articles', () => {
  it('become a record a line, in input order', () => {
    const rows = ['c', 'a', 'b'].map((id) => JSON.stringify({ id, text: TEXT, title: 'Banjir', extra: 1 }))
    const { code, out } = call(['-'], { input: rows.join('\n') })
    expect(code).toBe(0)
    expect(linesOf<ArticleRecord>(out).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })

  it('come from a folder in the order of their names, with ids relative to it', () => {
    const records = linesOf<ArticleRecord>(call(['--quiet', FIXTURES]).out)
    expect(records.map(({ id }) => id)).toContain('pages/kompas.html')
    const paths = records.map(({ source }) => source.path)
    expect(paths).toEqual([...paths].sort())
  })

  it('carry the number of their line where they have no id', () => {
    const { out } = call(['--from', 'jsonl'], {
      input: `${JSON.stringify({ text: TEXT })}\n\n${JSON.stringify({ text: 'Gempa.' })}\n`,
    })
    expect(linesOf<ArticleRecord>(out).map(({ id }) => id)).toEqual(['stdin:1', 'stdin:3'])
  })
})

describe('a title in the text', () => {
  const textOf = (title: string, text: string) =>
    one(call(['--from', 'jsonl'], { input: JSON.stringify({ title, text }) }).out).article.text

  it('goes, but for a first sentence that an input took for one', () => {
    expect(textOf('Air Surut di Tiga Desa', 'Air Surut di Tiga Desa\n\nBandung - Warga pulang.')).toBe('Bandung - Warga pulang.')
    const sentence = 'Bandung - Air surut di tiga desa.'
    expect(textOf(sentence, `${sentence}\n\nWarga pulang.`)).toBe(`${sentence}\n\nWarga pulang.`)
  })
})

describe('what can be read but holds no article', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['white space', ' \n\t\n\u00a0 ', 'empty'],
    [
      'another language',
      'The government said on Tuesday that the flood had killed two people in the north of the country.',
      'not-indonesian',
    ],
  ])('%s is a record with a problem', (_, text, problem) => {
    const { code, out } = call([], { input: text })
    expect(code).toBe(0)
    expect(one(out).problems.map(({ code }) => code)).toContain(problem)
  })

  it('invalid UTF-8 is read as windows-1252', () => {
    const { out } = call([put('curly.txt', Buffer.from('\x93Banjir\x94 melanda Garut \x96 dua warga tewas.', 'latin1'))])
    expect(one(out)).toMatchObject({
      source: { encoding: 'windows-1252' },
      article: { text: '“Banjir” melanda Garut – dua warga tewas.' },
    })
  })
})

describe('what cannot be read', () => {
  const good = put('good.txt', TEXT)
  mkdirSync(join(folder, 'nothing'))

  it.each([
    ['a PDF', () => put('a.pdf', '%PDF-1.7\n...'), 'This is no text: it begins like a PDF.'],
    [
      'a PNG',
      () => put('b.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)),
      'This is no text: it begins like a PNG image.',
    ],
    ['NUL bytes', () => put('c.txt', 'abc\0def'), 'This is no text: it holds NUL'],
    ['a line of 60 MB', () => put('big.txt', Buffer.alloc(60e6, 'a')), 'This is more than 32 MB in one article.'],
    ['a missing file', () => join(folder, 'missing.txt'), 'There is no such file.'],
    ['a folder without articles', () => join(folder, 'nothing'), 'This folder holds no articles'],
  ])('%s fails in one line, and the other input is done', (_, make, message) => {
    const { code, out, err } = call(['-q', make(), good])
    expect(code).toBe(1)
    expect(linesOf<ArticleRecord>(out).map(({ id }) => id)).toEqual([good])
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain(message)
  })

  it('a link that leads to itself fails likewise', () => {
    const path = join(folder, 'loop.txt')
    symlinkSync(path, path)
    const { code, out, err } = call([path])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('names the line of a row that is no JSON or has no text', () => {
    const input = [JSON.stringify({ id: 'a', text: TEXT }), '{"id": "b", "text": ', JSON.stringify({ id: 'c' }), '[1]'].join('\n')
    const { code, out, err } = call(['-q', '--from', 'jsonl', '-'], { input })
    expect(code).toBe(1)
    expect(linesOf<ArticleRecord>(out).map(({ id }) => id)).toEqual(['a'])
    expect(err.match(/^extract: \S+ Line \d is no JSON|^extract: \S+ Line \d has no|^extract: \S+ Line \d is JSON/gm)).toEqual([
      'extract: stdin:2: Line 2 is no JSON',
      'extract: c: Line 3 has no',
      'extract: stdin:4: Line 4 is JSON',
    ])
  })
})

describe('wrong usage', () => {
  it.each([
    [['--nope'], "unknown option '--nope'"],
    [['--to', 'xml', FIXTURE], 'Expected --to to be one of json, jsonl'],
    [['--from', 'pdf', FIXTURE], 'Expected --from to be one of auto, text'],
    [['--only', 'count', FIXTURE], 'did you mean counts?'],
    [['--published', 'kapan', FIXTURE], 'Expected --published to be a day or time'],
    [['-o', join(folder, 'nowhere', 'out.json'), FIXTURE], 'there is no folder'],
    [['-o', folder, FIXTURE], 'got the folder'],
    [['--files-from', folder], 'that is a folder'],
    [['--include', '', folder], 'Expected --include to have a value'],
    [['--exclude', ' ', folder], 'Expected --exclude to have a value'],
    [['-j', '0', FIXTURE], 'Expected --jobs to be a number'],
  ])('%j says what to do and ends with 2', (args, message) => {
    const { code, out, err } = call(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err).not.toMatch(/\n\s+at /)
  })
})

describe('asking', () => {
  it('prints the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
    for (const flag of ['--version', '-V']) expect(call([flag])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it('prints the help with examples, pipes and exit codes', () => {
    const { code, out } = call(['--help'])
    expect(code).toBe(0)
    for (const word of ['Usage: extract', 'Examples:', 'Pipes:', 'Exit codes:']) expect(out).toContain(word)
  })

  it('prints a JSON Schema that holds every key of the record', () => {
    const schema = JSON.parse(call(['--schema']).out) as { properties: object; required: string[]; additionalProperties: boolean }
    expect(schema.additionalProperties).toBe(false)
    expect(schema.required).toEqual(Object.keys(one(call([FIXTURE]).out)))
  })
})

describe('pipes', () => {
  it('end quietly when the reader goes', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ id: String(i), text: TEXT.repeat(5) })).join('\n')
    const file = put('many.jsonl', rows)
    const child = spawn(process.execPath, [COMMAND, '-q', file], { stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', (piece: Buffer) => {
      err += piece.toString()
    })
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [code] = await once(child, 'exit')
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

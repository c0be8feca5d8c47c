import { spawnSync } from 'node:child_process'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../src/index.ts'
import { packed, pageOf, rowsOf } from './articles.ts'
import { call, linesOf, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
// No folder above it has packages: what is not in dist/ cannot be loaded.
cpSync(fileURLToPath(new URL('../dist', import.meta.url)), join(folder, 'dist'), { recursive: true })
const command = join(folder, 'dist/extract.js')
const ROW = { text: 'Gempa melanda Garut. Dua orang tewas.' }
const GERMAN = 'Zwei Menschen kamen bei einem Unfall in der Nähe von Berlin ums Leben, teilte die Polizei am Dienstag mit.'

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('dist/ alone', () => {
  it.each<[string, () => string[]]>([
    ['a text', () => [put('a.txt', ROW.text)]],
    ['a text in another language', () => [put('de.txt', GERMAN)]],
    ['a page', () => [put('a.html', pageOf(ROW.text))]],
    ['a table', () => [put('a.csv', `text,published\n${ROW.text},"Tuesday, August 2, 2022 at 2pm"\n`)]],
    ['packed rows with pages', () => [put('a.jsonl.gz', packed(`${JSON.stringify({ html: pageOf(ROW.text) })}\n`))]],
    ['a glob', () => ['--include', '*.txt', folder]],
    [
      'a lexicon and boilerplate',
      () => ['--lexicon', put('l.yaml', 'ranks: [kombespol]'), '--boilerplate', put('b.yaml', '[]'), put('a.txt', ROW.text)],
    ],
    ['csv out', () => ['--to', 'csv', put('a.txt', ROW.text)]],
    ['parquet out', () => ['--to', 'parquet', '-o', join(folder, 'tables'), put('a.txt', ROW.text)]],
    ['a page out', () => ['--to', 'html', put('a.txt', ROW.text)]],
    ['timeml out', () => ['--to', 'timeml', '-o', join(folder, 'timeml'), put('a.txt', ROW.text)]],
    ['an explanation', () => ['explain', put('a.txt', ROW.text)]],
    ['a score', () => ['score', '--gold', put('gold.jsonl', JSON.stringify({ ...ROW, counts: [{ text: 'Dua orang tewas' }] }))]],
    ['the schema', () => ['--schema']],
  ])('reads and writes %s', (_, args) => {
    const { code, out, err } = call(['-q', ...args()].slice(/^(?:explain|score)$/.test(args()[0]!) ? 1 : 0), { command })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out === '').toBe(args().includes('-o'))
  })

  it('reads the same in threads, articles in other languages among them', () => {
    const rows = put(
      'many.jsonl',
      `${rowsOf(0, 40, 200_000)}${JSON.stringify({ id: 'de', text: GERMAN, published: '2 Aug 2022 2pm' })}\n`,
    )
    const one = call(['-q', '-j', '1', rows], { command })
    expect(call(['-q', '-j', '3', rows], { command })).toEqual(one)
    expect(one).toMatchObject({ code: 0, err: '' })
    expect(linesOf<ArticleRecord>(one.out).at(-1)).toMatchObject({
      id: 'de',
      language: { code: 'deu' },
      article: { published: '2022-08-02T14:00:00+07:00' },
    })
  })

  it('is a library', () => {
    const index = pathToFileURL(join(folder, 'dist/index.js')).href
    const script = `import { extract, recordSchema } from '${index}'
      const record = extract({ text: ${JSON.stringify(GERMAN)}, published: '2 Aug 2022 2pm' }, { lexicon: { ranks: ['kombespol'] } })
      console.log(recordSchema.parse(record).language.code, record.article.published)`
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      cwd: folder,
    })
    expect({ stdout, stderr }).toEqual({ stdout: 'deu 2022-08-02T14:00:00+07:00\n', stderr: '' })
  })

  it('loads chrono-node where our own reader of dates fails, and only there', () => {
    const input = (published: string) => `${JSON.stringify({ ...ROW, published })}\n`
    rmSync(join(folder, 'dist/libraries/chrono.cjs'))
    for (const known of [
      'Selasa, 2 Agustus 2022 | 14:04 WIB',
      'Tue, 02 Aug 2022 14:04:00 +0700',
      '3 days ago',
      'kemarin',
      'soon',
    ])
      expect(call(['-q'], { command, input: input(known) })).toMatchObject({ code: 0, err: '' })
    expect(call(['-q'], { command, input: input('2 Aug 2022 2pm') })).toMatchObject({ code: 1 })
  })
})

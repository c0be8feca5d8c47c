import { spawnSync } from 'node:child_process'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { hostTest } from '../src/batch/hosts.ts'
import { mayBeIn } from '../src/read/page-language.ts'
import { pageOf, textOf } from './articles.ts'
import { COMMAND, call, linesOf } from './command.ts'
import { folder, run } from './runs.ts'
import { http, packedEach, page, response, urlOf } from './warcs.ts'

const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const ARCHIVE = packedEach(Array.from({ length: 9 }, (_, i) => response(urlOf(i), http(page(i)))))
const ENGLISH =
  'The minister said on Tuesday that the flood had killed two people and that the government would help those who had lost their homes. The roads to the north were still closed, and the water was rising. Schools will open again when the rain has stopped.'
const GERMAN =
  'Der Minister sagte am Dienstag, dass die Flut zwei Menschen getötet habe und dass die Regierung denen helfen werde, die nun ohne Haus sind. Die Straßen nach Norden waren noch gesperrt, und das Wasser stieg weiter. Die Schulen sollen wieder öffnen, sobald der Regen aufgehört hat.'

describe('--hosts', () => {
  it.each([
    [['kompas.com'], 'https://www.kompas.com/a', true],
    [['kompas.com'], 'http://KOMPAS.com:8080/a', true],
    [['kompas.com'], 'https://regional.kompas.com./', true],
    [['kompas.com'], 'https://bukankompas.com/', false],
    [['kompas.com'], 'https://kompas.com.example/', false],
    [['www.kompas.com'], 'https://kompas.com/', false],
    [['*.go.id'], 'https://bnpb.go.id/berita', true],
    [['*.go.id'], 'https://a.b.go.id/berita', true],
    [['*.go.id'], 'https://go.id/', false],
    [['*.{go,ac}.id', 'detik.com'], 'https://ui.ac.id/', true],
    [['*.{go,ac}.id', 'detik.com'], 'https://news.detik.com/', true],
    [['berita?.example'], 'https://berita7.example/', true],
    [['kompas.com'], 'dns:kompas.com', false],
    [['kompas.com'], 'bukan alamat', false],
    [['kompas.com'], null, false],
  ])('%j and %s: %s', async (hosts, url, wanted) => {
    expect((await hostTest(hosts))(url)).toBe(wanted)
  })

  it('chooses pages of archives, rows and files alike, and counts what it leaves out', () => {
    const list = put('hosts.txt', '# outlet\n\nKompas.com   # dan daerahnya\r\n*.example\n')
    const row = (id: number, url?: string) => JSON.stringify({ id, text: textOf(id), url })
    const rows = put('rows.jsonl', [row(0, urlOf(0)), row(1, urlOf(1)), row(2)].join('\n'))
    const inputs = [put('choice.warc.gz', ARCHIVE), rows]
    const chosen = run(['--hosts', list, ...inputs])
    expect(chosen.records.map(({ source }) => source.url)).toEqual([0, 2, 3, 5, 6, 8, 0].map(urlOf))
    expect(run(['--hosts', 'kompas.com', '--hosts', '*.example', '-j', '3', ...inputs]).out).toBe(chosen.out)
    expect(call(['--hosts', list, ...inputs]).err).toContain('| 5 left out (5 other host) |')
    expect(call(['--hosts', 'detik.com', '--progress', 'json', ...inputs]).err).toContain('"unwanted":{"other host":8}')
    expect(run(['--from', 'records', '--hosts', 'detik.com', '-'], chosen.out).records).toEqual([])
  })

  it.each([
    ['tiada.txt', 'a host, a glob or a file that lists them, got `tiada.txt`'],
    ['https://kompas.com', 'a host, a glob or a file'],
    ['kompas com', 'a host, a glob or a file'],
    ['', 'to have a value'],
  ])('refuses %j', (value, message) => {
    const { code, err, out } = call(['--hosts', value, put('rows.jsonl', '')])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })

  it('refuses a list that holds no host or a line that is none, with its place', () => {
    const [empty, wrong] = [put('empty.txt', '# nanti\n'), put('wrong.txt', 'kompas.com\nhttp://x/\n')]
    expect(call(['--hosts', empty, '-']).err).toContain('which lists none')
    expect(call(['--hosts', wrong, '-']).err).toContain('wrong.txt:2 to be a host or a glob')
  })

  it('must be the same where a run is gone on with', () => {
    const output = join(folder, 'chosen.jsonl')
    const args = ['-q', '-o', output, put('choice.warc.gz', ARCHIVE)]
    expect(call([...args, '--hosts', 'kompas.com']).code).toBe(0)
    const whole = run(['--hosts', 'kompas.com', put('choice.warc.gz', ARCHIVE)]).out
    truncateSync(output, whole.indexOf('\n') + 20)
    const other = call([...args, '--resume', '--hosts', 'detik.com'])
    expect(other).toMatchObject({ code: 2, err: expect.stringContaining('--hosts with other content') })
    expect(call([...args, '--resume', '--hosts', 'kompas.com']).code).toBe(0)
    expect(call(['--from', 'records', '-t', 'jsonl', '-q', output]).out).toBe(whole)
  })
})

describe('--language', () => {
  const foreign = (text: string, lang: string) => pageOf(text).replace('<html>', `<html class="a" lang="${lang}">`)

  it('takes what is in it by our own check, whatever the page says of itself where themes say just that', () => {
    const pages = [
      foreign(textOf(4), 'id-ID'),
      foreign(textOf(9), 'en-US'),
      foreign(ENGLISH, 'en'),
      foreign(ENGLISH, 'id'),
      foreign(GERMAN, 'de'),
      foreign(textOf(2), 'ms'),
      pageOf(textOf(3)),
      '<html><body></body></html>',
    ]
    const archive = put('languages.warc.gz', packedEach(pages.map((one, i) => response(urlOf(i), http(one)))))
    const { records } = run(['--language', 'ind', archive])
    expect(records.map(({ source }) => source.url)).toEqual([0, 1, 5, 6].map(urlOf))
    const { err } = call(['--language', 'ind', archive])
    expect(err).toContain('4 left out (4 other language)')
    expect(run(['--language', 'ENG', '-j', '3', archive]).records.map(({ source }) => source.url)).toEqual([2, 3].map(urlOf))
    expect(run(['--language', 'deu', archive]).records.map(({ source }) => source.url)).toEqual([urlOf(4)])
    // What a page says of itself is believed where no theme says it by default.
    expect(run(['--language', 'ind', '-'], response(urlOf(0), http(foreign(textOf(4), 'ja')))).records).toEqual([])
  })

  it('takes rows and records by the same check, and gives what a run without it gives of them', () => {
    const rows = [textOf(0), ENGLISH, textOf(1), GERMAN].map((text, id) => `${JSON.stringify({ id, text })}\n`).join('')
    const all = run(['-'], rows)
    const { out, ids } = run(['--language', 'ind', '-'], rows)
    expect(ids).toEqual(['0', '2'])
    expect(all.out).toContain(out.split('\n')[1])
    expect(run(['--from', 'records', '--language', 'ind', '-'], all.out).out).toBe(out)
  })

  it.each([
    ['<html lang="id">Air di desa', 'ind', true],
    ['<html lang="in-ID">Air di desa', 'ind', true],
    ['<html lang="en">Air di desa', 'ind', true],
    ['<html lang="jv">Air di desa', 'ind', true],
    ['<html lang="en">Water for all', 'ind', false],
    ['<html lang="fr">Air di desa', 'ind', false],
    ['<HTML xml:lang="fr" LANG=id>Air di desa', 'ind', true],
    ['<html>Rawan diare', 'ind', false],
    ['<html lang="fr">Eau', 'fra', true],
    ['<html lang="fra">Eau', 'fra', true],
  ])('%s may be %s: %s', (html, language, may) => {
    expect(mayBeIn(Buffer.from(html), language)).toBe(may)
  })

  it('refuses what is no code', () => {
    expect(call(['--language', 'id', '-'])).toMatchObject({ code: 2, err: expect.stringContaining('such as ind for Indonesian') })
  })
})

describe('an archive of hundreds of megabytes', () => {
  it('takes no more memory than a small one', () => {
    const maker = fileURLToPath(new URL('../bench/warc.mjs', import.meta.url))
    const tell = new URL('../bench/tell.mjs', import.meta.url).href
    const memory = ['30', '300'].map((megabytes) => {
      const archive = join(folder, `${megabytes}.warc.gz`)
      spawnSync(process.execPath, [maker, '8', archive, '--megabytes', megabytes])
      const args = ['--import', tell, COMMAND, '-j', '1', '--hosts', 'tiada.example', archive]
      const { output } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], encoding: 'utf8' })
      expect(output[2]).toContain('other host')
      return linesOf<{ memory: number }>(output[3]!)[0]!.memory
    })
    expect(memory[1]! - memory[0]!).toBeLessThan(64)
  })
})

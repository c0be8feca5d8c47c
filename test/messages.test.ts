import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Failure } from '../src/model/article.ts'
import { rowsOf } from './articles.ts'
import { COMMAND, call, linesOf, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const TEXT = 'Banjir melanda Kabupaten Garut, Selasa (2/8/2022). Dua warga tewas.'

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const article = put('artikel.txt', TEXT)
const rows = put('baris.jsonl', rowsOf(0, 3))

describe('what is called wrongly', () => {
  const circle = put('circle.yaml', 'ranks: &all\n  - kombespol\n  - *all\n')
  const bomb = put(
    'bomb.yaml',
    `a: &a [x, x]\n${[...'bcdefgh'].map((name, i) => `${name}: &${name} [${`*${'abcdefg'[i]},`.repeat(9)}]`).join('\n')}\n`,
  )

  it.each<[string[], string]>([
    [
      ['--only', 'counts,', 'locations', article],
      'Expected --only to be a list without blanks, such as --only dates,officials, got `counts,`',
    ],
    [['--keep', 'region,', 'desk', rows], 'Expected --keep to be a list without blanks'],
    [['sample', '--stratify', 'kind,', 'outlet', '-o', join(folder, 's'), rows], 'Expected --stratify to be a list'],
    [['--output', '', article], 'Expected --output to have a value'],
    [['--include', '', folder], 'Expected --include to have a value'],
    [['--errors', '  ', article], 'Expected --errors to have a value'],
    [['--lexicon', '', article], 'Expected --lexicon to have a value'],
    [['--files-from', ''], 'Expected --files-from to have a value'],
    [['--files-from', folder], 'that is a folder'],
    [['--errors', '-', article], 'Expected --errors to be a file, got `-`'],
    [['sample', '-o', '-', rows], 'Expected --output to be a folder, got `-`'],
    [['-t', 'brat', '-o', '-', article], 'Expected --output FOLDER'],
    [['--resume', '-o', '-', rows], 'Expected --resume with --output FILE'],
    [['--lexicon', circle, article], `${circle}:3:5: Expected a value that ends`],
    [['--lexicon', bomb, article], `${bomb}:2:`],
    [['--boilerplate', circle, article], `${circle}:3:5: Expected a value that ends`],
    [
      ['score', '--floors', circle, '--gold', put('gold.json', JSON.stringify({ text: TEXT, counts: [] }))],
      `${circle}:3:5: Expected a value that ends`,
    ],
    [['--lexicon', join(folder, 'nothing.yaml'), article], 'there is no such file or folder'],
    [['-t', 'brat', '-o', '/proc/keluar', article], 'can be made, got `/proc/keluar`'],
    [['sample', '-o', '/proc/keluar', rows], 'can be made, got `/proc/keluar`'],
    [['-o', join(article, 'x.json'), article], 'Expected --output'],
    [['--published', '3 days ago', article], 'Expected --published to be a day or time'],
  ])('%j: nothing is done, and what to do is said', (args, message) => {
    const before = readdirSync(folder)
    const { code, out, err } = call(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err).not.toMatch(/error of its own|ENOENT|EISDIR|\n\s+at /)
    expect(readdirSync(folder)).toEqual(before)
  })

  it('is told of a lexicon by its check, too', () => {
    expect(call(['lexicon', '--check', circle])).toMatchObject({
      code: 1,
      out: expect.stringContaining(`${circle}:3:5: Expected a value that ends`),
    })
  })
})

describe('"-" as the output', () => {
  it('is standard output', () => {
    expect(call(['-o', '-', article])).toEqual(call([article]))
    expect(call(['-t', 'csv', '-o', '-', article], { cwd: folder })).toEqual(call(['-t', 'csv', article]))
    expect(call(['--suggest-boilerplate', '-o', '-', rows]).out).toMatch(/^# Lines and sentences/)
    expect(existsSync(join(folder, '-'))).toBe(false)
  })
})

describe('a disk that is full', () => {
  /** Runs the command where no file may be longer than some KiB. */
  const within = (kib: number, args: readonly string[]) => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `ulimit -f ${kib}; exec "$@"`, 'bash', process.execPath, COMMAND, ...args],
      { encoding: 'utf8' },
    )
    return { code: status, err: stderr }
  }

  it('is told as what it is, and leaves no half of a sample', () => {
    const many = put('banyak.jsonl', rowsOf(0, 60))
    const sample = join(folder, 'sampel')
    const { code, err } = within(16, ['sample', '-n', '60', '-o', sample, many])
    expect({ code, err }).toEqual({
      code: 1,
      err: `extract: The folder ${sample} cannot be written any further (files may not grow any larger here).\n`,
    })
    expect(readdirSync(sample)).toEqual([])
    const page = join(folder, 'halaman.html')
    expect(within(16, ['-q', '-t', 'html', '-o', page, many])).toMatchObject({
      code: 1,
      err: expect.stringContaining('cannot be written any further'),
    })
  })

  it('is told by commands that print', () => {
    for (const args of [['--schema'], ['completion', 'zsh'], ['help', '--man'], ['explain', article], ['lexicon', '--list']]) {
      const { status, stderr } = spawnSync('bash', ['-c', 'exec "$@" > /dev/full', 'bash', process.execPath, COMMAND, ...args], {
        encoding: 'utf8',
      })
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: 'extract: Standard output cannot be written any further (the disk is full).\n',
      })
    }
  })
})

describe('a table without a text', () => {
  const table = put('tabel.csv', `judul,isi\n${'A,"Dua orang tewas."\n'.repeat(500)}`)

  it('fails once, and its columns are told', () => {
    const errors = join(folder, 'errors.jsonl')
    const { code, out, err } = call(['-q', table, article, '--errors', errors])
    expect({ code, err, lines: linesOf(out).length }).toEqual({ code: 1, err: '', lines: 1 })
    expect(linesOf<Failure>(readFileSync(errors, 'utf8'))).toEqual([
      {
        id: table,
        path: table,
        code: 'no-text',
        message: 'This table has no "text" or "html"; its columns are judul, isi (--field text=isi reads one as the text).',
      },
    ])
    expect(linesOf(call(['-q', '--field', 'text=isi', table]).out)).toHaveLength(500)
    expect(call(['-q', '--field', 'text=body', table]).err).toContain('This table has no "body"; its columns are judul, isi')
    expect(call(['sample', '-o', join(folder, 'sampel-tabel'), table])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--field text=isi'),
    })
  })

  it('fails row by row where failures stand in line', () => {
    expect(linesOf(call(['--failures', 'inline', '-q', table]).out)).toHaveLength(500)
  })

  it('is told of rows of JSON by the row', () => {
    const { err } = call(['-q', '--from', 'jsonl'], { input: '{"id":"x","Content":"a"}\n' })
    expect(err).toBe(
      'extract: x: Line 1 has no "text" or "html"; its fields are id, Content (--field text=Content reads one as the text).\n',
    )
  })
})

describe('options that change nothing', () => {
  it.each<[string[], string]>([
    [['--bom', article], '--bom changes nothing in JSON'],
    [['--bom', '-t', 'html', article], '--bom changes nothing in --to html'],
    [['--rows', 'articles', '-t', 'jsonl', article], '--rows changes nothing in --to jsonl'],
    [['--include', '*.txt', article], '--include changes nothing'],
    [['--exclude', 'x', rows, article], '--exclude changes nothing'],
    [['--overwrite', article], '--overwrite changes nothing without --output'],
    [['--no-clean', '--boilerplate', put('kosong.yaml', '[]'), article], '--boilerplate changes nothing with --no-clean'],
    [['-q', '--progress', 'json', article], '--progress json shows nothing with --quiet'],
    [['-t', 'text', '--only', 'dates', article], '--only changes nothing in --to text'],
    [['--keep', 'wilayah', rows], '--keep wilayah changes nothing: no row has a field of that name'],
    [['--field', 'title=judul', '--field', 'id=id', rows], '--field title=judul changes nothing: no row has'],
    [['--field', 'text=isi', article], '--field text=isi changes nothing'],
  ])('%j are told, and the run goes on', (args, message) => {
    const { code, out, err } = call(args[0] === '-q' ? args : ['-q', ...args])
    expect({ code, err: err.trimEnd().split('\n').length }).toEqual({ code: 0, err: 1 })
    expect(err).toContain(`extract: ${message}`)
    expect(out).not.toBe('')
  })

  it('are not told where they change something', () => {
    mkdirSync(join(folder, 'isi'))
    writeFileSync(join(folder, 'isi/a.jsonl'), '{"text":"Banjir.","wilayah":null,"meta":{"judul":"B"}}\n')
    const list = put('daftar', `${join(folder, 'isi')}\n`)
    for (const args of [
      ['-t', 'csv', '--bom', '--rows', 'articles', article],
      ['--include', '*.jsonl', '--keep', 'wilayah', '--field', 'title=meta.judul', join(folder, 'isi')],
      ['--exclude', '*.x', '--files-from', list],
    ])
      expect(call(['-q', ...args])).toMatchObject({ code: 0, err: '' })
  })
})

describe('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s ends a run with %i, what was under way written', async (signal, code) => {
    const child = spawn(process.execPath, [COMMAND, '-q', '--from', 'jsonl'])
    child.stdin.write(rowsOf(0, 1))
    const [out] = (await once(child.stdout, 'data')) as [Buffer]
    child.stderr.setEncoding('utf8')
    const said = once(child.stderr, 'data')
    child.kill(signal)
    expect(await once(child, 'close')).toEqual([code, null])
    expect(linesOf(out.toString())).toHaveLength(1)
    expect((await said)[0]).toBe('extract: interrupted; what was under way is written.\n')
  })
})

describe('the summary', () => {
  it('counts in words that fit', () => {
    const input = rowsOf(0, 1) + rowsOf(0, 1).replace('a-0', 'b')
    const { err } = call([], { input })
    expect(err).toMatch(
      /^extract: 2 articles \| 2 dates, 2 officials, 2 counts, 2 locations, \d+ statements?, \d+ incidents? \| no problems \| 1 duplicate \| 0 failed \|/,
    )
    expect(call(['--dedupe'], { input }).err).toMatch(/^extract: 1 article \| 1 date, 1 official, 1 count, 1 location, /)
  })
})

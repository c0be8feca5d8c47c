import { spawnSync } from 'node:child_process'
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rowsOf, textOf } from './articles.ts'
import { COMMAND, call } from './command.ts'
import { tree } from './runs.ts'

const ROWS = rowsOf(0, 3)
const RECORDS = call(['-q', '--to', 'jsonl', '-'], { input: ROWS }).out

/** A folder with an article and rows, and other names of both: `soft*` links, `hard*` links, and by way of a linked folder, `via/`. */
function linked(more: { [path: string]: string } = {}): string {
  const root = tree({ 'in/a.txt': textOf(1), 'in/rows.jsonl': ROWS, ...more })
  for (const [name, ending] of [
    ['a', '.txt'],
    ['rows', '.jsonl'],
  ]) {
    symlinkSync(`in/${name}${ending}`, join(root, `soft-${name}`))
    linkSync(join(root, `in/${name}${ending}`), join(root, `hard-${name}`))
  }
  symlinkSync('in', join(root, 'via'))
  return root
}

/** Everything in a folder: each file's path and content. */
function held(root: string): { [path: string]: string } {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'latin1')]),
  )
}

/** Runs a line of shell, in which "$@" is the command, in a folder. */
function shell(line: string, cwd: string) {
  const { status, stderr } = spawnSync('sh', ['-c', line, 'sh', process.execPath, COMMAND], { cwd, encoding: 'utf8' })
  return { code: status, err: stderr }
}

describe('what is read is never written over', () => {
  const earlierRoot = linked()
  call(['-q', 'in/rows.jsonl', '-o', 'run.jsonl'], { cwd: earlierRoot })
  const earlier = readFileSync(join(earlierRoot, 'run.jsonl.run.json'), 'utf8')

  it.each([
    ['by the name itself', 'in/rows.jsonl -o in/rows.jsonl'],
    ['by another spelling', 'in/rows.jsonl -o in/../in/rows.jsonl'],
    ['by a symbolic link', 'in/rows.jsonl -o soft-rows'],
    ['through a symbolic link', 'soft-rows -o in/rows.jsonl'],
    ['by a hard link', 'in/rows.jsonl -o hard-rows'],
    ['by way of a linked folder', 'in/rows.jsonl -o via/rows.jsonl'],
    ['by an absolute path', 'in/rows.jsonl -o "$PWD/in/rows.jsonl"'],
    ['as failures', 'in/rows.jsonl --errors hard-rows'],
    ['as another format', 'in/rows.jsonl -t csv -o soft-rows'],
    ['as one article', 'in/a.txt -o hard-a'],
    ['as suggestions', '--suggest-boilerplate in/rows.jsonl -o soft-rows --overwrite'],
    ['when resumed', '--resume in/rows.jsonl -o soft-rows'],
    ['among other paths', 'in/a.txt fixtures in/rows.jsonl -o hard-rows'],
    ['as a file of a folder', 'in -o in/a.txt'],
    ['as a file of a folder, by a symbolic link', 'in -o soft-rows'],
    ['as a file of a folder, by a hard link', 'in -o hard-rows'],
    ['as a file of a folder, as failures', 'in --errors hard-a'],
    ['as a file of a linked folder', 'via -o in/rows.jsonl'],
    ['as a file that --include lets in', '--include "*.jsonl" in -o hard-rows'],
    ['in a list', '--files-from list -o hard-rows'],
    ['in a list on standard input', '--files-from - -o hard-rows < list'],
    ['in a list from a pipe', 'in/a.txt --files-from - -o soft-rows < list'],
    ['in a folder of a list', '--files-from folders -o hard-rows'],
    ['the list itself', '--files-from list -o list'],
    ['the list itself, by a link', '--files-from list -o soft-list'],
    ['a list on standard input', '--files-from - -o list < list'],
    ['standard input', '-o in/rows.jsonl < in/rows.jsonl'],
    ['standard input, by a hard link', '- -o hard-rows < in/rows.jsonl'],
    ['standard input of another path', '/dev/stdin -o hard-rows < in/rows.jsonl'],
    ['the user’s rules', '--boilerplate rules.yaml in/a.txt -o rules.yaml'],
    ['the user’s words', '--lexicon words.yaml in/a.txt --errors soft-words'],
    ['gold by its floors', 'score gold.json --floors soft-gold --write-floors'],
    ['by standard output', 'in/rows.jsonl >> in/rows.jsonl'],
    ['by standard output, by a link', '- < in/rows.jsonl >> hard-rows'],
    ['by standard error', 'in/rows.jsonl 2>> in/rows.jsonl'],
    ['records of a folder', '--from records records -o records/a.jsonl'],
    ['records of a folder, known by their schema', 'records -o records/a.jsonl'],
    ['records of a folder, as one list', 'records -t json -o records/list.json'],
    ['records of a folder, which an earlier run over others left', 'records -o records/run.jsonl'],
    ['as failures, in a list', 'in/a.txt -o x --errors soft-rows --files-from list'],
  ])('%s', (_, line) => {
    const root = linked({
      list: 'in/rows.jsonl\nin/a.txt\n',
      folders: 'in\n',
      'rules.yaml': '- text: Baca juga\n  reach: line\n  kind: promo\n',
      'gold.json': '{}',
      'words.yaml': 'titles: [ketua satgas]\n',
      'records/a.jsonl': RECORDS,
      'records/run.jsonl': RECORDS,
      'records/run.jsonl.run.json': earlier,
      'records/list.json': `[${RECORDS.trim().replaceAll('\n', ',')}]`,
    })
    symlinkSync('list', join(root, 'soft-list'))
    symlinkSync('gold.json', join(root, 'soft-gold'))
    symlinkSync('words.yaml', join(root, 'soft-words'))
    const before = held(root)
    const said = / 2>>/.test(line) ? '' : expect.stringMatching(/^extract: Expected .* to be a file of its own, got `/)
    expect(shell(`"$@" ${line}`, root)).toEqual({ code: 2, err: said })
    const after = held(root)
    // What standard error is told to be added to is.
    if (said === '') after[join(root, 'in/rows.jsonl')] = after[join(root, 'in/rows.jsonl')].slice(0, ROWS.length)
    if (said === '') after[join(root, 'hard-rows')] = after[join(root, 'in/rows.jsonl')]
    expect(after).toEqual(before)
  })

  it('is told apart from a copy, a neighbour and a device', () => {
    const root = linked({ 'copy.jsonl': ROWS })
    for (const line of ['in/rows.jsonl -o copy.jsonl', 'in -o new.jsonl', '--resume in -o new.jsonl', '/dev/null -o /dev/null'])
      expect(shell(`"$@" -q ${line}`, root), line).toEqual({ code: 0, err: '' })
    expect(readFileSync(join(root, 'copy.jsonl'), 'utf8').split('\n')).toHaveLength(4)
    expect(readFileSync(join(root, 'in/rows.jsonl'), 'utf8')).toBe(ROWS)
  })

  it('fails by itself where a list that is still being written names what is being written', () => {
    const root = linked()
    const { code, err } = shell('(echo in/a.txt; echo out.jsonl; echo ./out.jsonl) | "$@" -q --files-from - -o out.jsonl', root)
    expect(code).toBe(1)
    expect(err.match(/: This is what the run itself writes\.\n/g)).toHaveLength(2)
    expect(readFileSync(join(root, 'out.jsonl'), 'utf8').match(/"schema":/g)).toHaveLength(1)
  })
})

describe('what the run itself writes into a folder that is read', () => {
  const whole = call(['-q', linked()], {}).code

  it.each([
    ['an output', '-o in/out.jsonl'],
    ['an output by way of a linked folder', '-o via/out.jsonl'],
    ['an output of one object', '-t json -o in/out.json'],
    ['a page', '-t html -o in/page.html'],
    ['failures', '-o out.jsonl --errors in/errors.jsonl'],
    ['standard output', '> in/out.jsonl'],
    ['standard error', '2> in/log.txt -o out.jsonl'],
    ['a table while every file is read', '--include "*" -t csv -o in/out.jsonl.csv --exclude "*.csv"'],
    ['one object while every file is read', '--include "*" -t json -o in/out.json'],
    ['a folder by way of a linked one', '-t brat -o via/brat'],
    ['a folder', '-t timeml -o in/sub'],
  ])('is not read: %s', (_, line) => {
    expect(whole).toBe(0)
    const root = linked()
    expect(shell(`"$@" in ${line} --progress json ${line.includes('2>') ? '' : '2> said'}`, root).code).toBe(0)
    const said = readFileSync(join(root, line.includes('2>') ? 'in/log.txt' : 'said'), 'utf8')
    expect(JSON.parse(said.trim().split('\n').at(-1)!)).toMatchObject({ event: 'summary', articles: 4, failures: 0, inputs: 2 })
  })

  it.each([
    ['-o in/out.jsonl'],
    ['-t html -o in/page.html'],
    ['-o in/out.jsonl --errors in/errors.jsonl'],
    ['-o in/out.jsonl --include "*"'],
  ])('is replaced by a second run: %s', (line) => {
    const root = linked({ 'in/bad.json': '{' })
    expect(shell(`"$@" -q in ${line}`, root).code).toBe(1)
    const first = held(root)
    expect(shell(`"$@" -q in ${line}`, root).code).toBe(1)
    expect(held(root)).toEqual(first)
  })

  it('is read and so not replaced where nothing tells whose work it is, unless it is left out', () => {
    const root = linked()
    for (const line of ['-t json -o in/out.json', '-t text -o in/out.txt']) {
      expect(shell(`"$@" -q in ${line}`, root).code).toBe(0)
      const { code, err } = shell(`"$@" -q in ${line}`, root)
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(', which is read (--exclude leaves it out)\n') })
      expect(shell(`"$@" -q in ${line} --exclude "out.*"`, root).code).toBe(0)
    }
  })
})

describe('a link as output', () => {
  it.each([
    ['jsonl', 'out.jsonl'],
    ['csv', 'out.csv'],
  ])('goes on leading to the file that is written: %s', (format, name) => {
    const root = tree({ 'a.txt': textOf(1), 'far/old': 'alt' })
    symlinkSync('far/old', join(root, name))
    expect(shell(`"$@" -q a.txt -t ${format} -o ${name}`, root).code).toBe(0)
    expect(readFileSync(join(root, 'far/old'), 'utf8')).toBe(call(['-q', '-t', format, 'a.txt'], { cwd: root }).out)
    expect(readdirSync(join(root, 'far'))).toEqual(['old'])
  })
})

describe('folders that are filled', () => {
  const own = {
    'a.txt': 'milik pengguna',
    'a.tml': 'milik',
    'facts.parquet': 'milik',
    'records.jsonl': 'milik',
    'in/a.txt': textOf(1),
  }

  it.each([
    ['brat', '-t brat in/a.txt -o .'],
    ['timeml', '-t timeml in/a.txt -o .'],
    ['parquet', '-t parquet in/a.txt -o .'],
    ['a sample', 'sample in -o .'],
    ['brat in a folder that is read', '-t brat in -o in'],
    ['a sample in a folder that is read', 'sample in -o in'],
  ])('must be new or empty: %s', (_, line) => {
    const root = tree(own)
    const before = held(root)
    const { code, err } = shell(
      `"$@" ${line.startsWith('sample') ? '' : '--errors errors.jsonl '}${line}`.replace(
        '--errors errors.jsonl sample',
        'sample',
      ),
      root,
    )
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/^extract: Expected --output to be a (new or empty folder|folder without inputs)/),
    })
    expect(held(root)).toEqual(before)
  })

  it.each([
    ['brat', '-t brat in', ['a.ann', 'a.txt', 'annotation.conf']],
    ['timeml', '-t timeml in', ['a.tml']],
    ['parquet', '-t parquet in', ['articles.parquet', 'facts.parquet']],
    ['a sample', 'sample in', ['coding.csv', 'records.jsonl', 'review.html', 'sample.json']],
  ])('with --overwrite hold what they held but for files of the same names: %s', (_, line, names) => {
    const root = tree(own)
    mkdirSync(join(root, 'empty'))
    for (const output of ['new', 'empty']) {
      expect(shell(`"$@" ${line} -o ${output}`, root).code).toBe(0)
      expect(readdirSync(join(root, output)).sort()).toEqual(names)
    }
    expect(shell(`"$@" ${line} -o new`, root).code).toBe(2)
    expect(shell(`"$@" ${line} -o new --overwrite`, root).code).toBe(0)
    expect(readdirSync(join(root, 'new')).sort()).toEqual(names)

    expect(shell(`"$@" ${line} -o . --overwrite`, root).code).toBe(0)
    for (const [name, content] of Object.entries(own))
      expect(readFileSync(join(root, name), 'utf8') === content, name).toBe(!names.includes(name))
    for (const name of names) expect(readFileSync(join(root, name))).toEqual(readFileSync(join(root, 'new', name)))
  })

  it.each([
    ['in the folder', '-t brat out/a.txt -o out'],
    ['in the folder, as one that is read', '-t brat out -o out'],
    ['in the folder, which lies in one that is read', '-t brat . -o out'],
    ['in the folder, by a link elsewhere', '-t brat soft -o out'],
    ['in the folder, in a list', '-t timeml --files-from - -o out < list'],
    ['in the folder of a sample', 'sample out -o out'],
    ['records of a sample', 'sample --from records out/records.jsonl -o out'],
  ])('never lose an input, with --overwrite neither: %s', (_, line) => {
    const root = tree({ 'out/a.txt': textOf(1), 'out/records.jsonl': RECORDS, list: 'out/a.txt\n' })
    symlinkSync('out/a.txt', join(root, 'soft'))
    const before = held(root)
    const { code, err } = shell(`"$@" ${line} --overwrite`, root)
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/^extract: Expected --output to be a folder without inputs, got `out`/),
    })
    expect(held(root)).toEqual(before)
  })

  it('with --overwrite replace a link by a file, and leave alone what it leads to', () => {
    const root = tree({ 'in/a.txt': textOf(1), 'far.txt': 'jauh', 'out/x': '' })
    symlinkSync('../far.txt', join(root, 'out/a.txt'))
    linkSync(join(root, 'far.txt'), join(root, 'out/annotation.conf'))
    symlinkSync('../far.txt', join(root, 'out/facts.parquet.part'))
    for (const format of ['brat', 'parquet']) expect(shell(`"$@" -t ${format} in -o out --overwrite`, root).code).toBe(0)
    expect(readFileSync(join(root, 'far.txt'), 'utf8')).toBe('jauh')
    expect(readFileSync(join(root, 'out/a.txt'), 'utf8')).toContain('Banjir')
  })
})

describe('a file beside the output', () => {
  it('that has the name of a half-written one is left alone', () => {
    const root = tree({ 'a.txt': textOf(1), 'out.csv.part': 'milik', 'out.csv.2.part': 'milik' })
    expect(shell('"$@" a.txt -t csv -o out.csv', root).code).toBe(0)
    expect(readFileSync(join(root, 'out.csv'), 'utf8')).toContain('Banjir')
    expect(['out.csv.part', 'out.csv.2.part'].map((name) => readFileSync(join(root, name), 'utf8'))).toEqual(['milik', 'milik'])
    expect(readdirSync(root).sort()).toEqual(['a.txt', 'out.csv', 'out.csv.2.part', 'out.csv.part'])
  })
})

describe('a file of suggestions', () => {
  it('which may have been edited, is replaced only with --overwrite', () => {
    const root = tree({ 'in/a.txt': textOf(1), 'mine.yaml': '- text: milik\n', 'empty.yaml': '' })
    const { code, err } = shell('"$@" --suggest-boilerplate in -o mine.yaml', root)
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('Expected --output to be a new file, got `mine.yaml`'),
    })
    expect(readFileSync(join(root, 'mine.yaml'), 'utf8')).toBe('- text: milik\n')
    for (const more of ['new.yaml', 'empty.yaml', 'mine.yaml --overwrite'])
      expect(shell(`"$@" -q --suggest-boilerplate in -o ${more}`, root).code, more).toBe(0)
    expect(readFileSync(join(root, 'mine.yaml'), 'utf8')).toMatch(/^# Lines and sentences that repeat/)
  })
})

it('a call that is refused leaves the failures of the run before', () => {
  const root = tree({ 'a.txt': textOf(1), 'errors.jsonl': '{"id":"x","path":null,"code":"binary","message":"m"}\n' })
  const before = held(root)
  for (const line of ['-o nowhere/x.jsonl', '-t brat -o a.txt', '--resume -o a.txt'])
    expect(shell(`"$@" a.txt --errors errors.jsonl ${line}`, root).code, line).toBe(2)
  expect(held(root)).toEqual(before)
  expect(existsSync(join(root, 'nowhere'))).toBe(false)
})

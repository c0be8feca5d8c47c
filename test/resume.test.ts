import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Failure } from '../src/model/article.ts'
import type { ArticleRecord } from '../src/model/record.ts'
import { packed, pageOf, rowsOf, textOf } from './articles.ts'
import { COMMAND, call, linesOf, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const inputs = join(folder, 'inputs')
const paths: string[] = []
let whole: Buffer
let wholeErrors: string

function put(name: string, content: string | Uint8Array): void {
  paths.push(join(inputs, name))
  writeFileSync(join(inputs, name), content)
}

beforeAll(() => {
  mkdirSync(inputs)
  for (let i = 0; i < 100; i++) put(`${i}.txt`, i === 70 ? 'a\0b' : i % 2 ? textOf(i) : pageOf(textOf(i)))
  put('again.jsonl', rowsOf(80, 300))
  put('list.json', JSON.stringify([{ text: textOf(5000) }, { teks: '' }, { id: 'second', text: textOf(5001) }]))
  put('table.csv.gz', packed(`id,text\n${[1, 2, 3].map((n) => `t${n},"${textOf(6000 + n)}"\n`).join('')}`))
  const output = join(folder, 'whole.jsonl')
  const errors = join(folder, 'whole-errors.jsonl')
  call(['-q', ...paths, '-o', output, '--errors', errors])
  whole = readFileSync(output)
  wholeErrors = readFileSync(errors, 'utf8')
})

/** Starts a run that is given some of the paths, and sends it a signal when its output has grown; returns its exit code and what it said. */
async function interrupted(output: string, given: number, signal: NodeJS.Signals, more: readonly string[]) {
  const before = existsSync(output) ? statSync(output).size : 0
  const child = spawn(process.execPath, [COMMAND, '-q', '-j', '2', '--files-from', '-', '-o', output, ...more])
  let err = ''
  child.stderr.on('data', (piece) => {
    err += piece
  })
  child.stdin.write(`${paths.slice(0, given).join('\n')}\n`)
  const watch = setInterval(() => {
    if (!existsSync(output) || statSync(output).size <= before) return
    child.kill(signal)
    clearInterval(watch)
  }, 2)
  const [code] = await once(child, 'close')
  return { code: code as number | null, err }
}

describe('a run that is resumed', () => {
  it('after being killed twice ends in the same bytes as one that was not', async () => {
    const output = join(folder, 'killed.jsonl')
    const errors = join(folder, 'killed-errors.jsonl')
    await interrupted(output, 40, 'SIGKILL', ['--errors', errors])
    const first = statSync(output).size
    await interrupted(output, 90, 'SIGKILL', ['--resume', '--errors', errors])
    expect(statSync(output).size).toBeGreaterThan(first)
    expect(statSync(output).size).toBeLessThan(whole.length)
    const { code } = call(['-q', '--resume', ...paths, '-o', output, '--errors', errors])
    expect(code).toBe(1)
    expect(readFileSync(output).equals(whole)).toBe(true)
    expect(readFileSync(errors, 'utf8')).toBe(wholeErrors)
  })

  it('after Ctrl-C goes on; the first call says how and leaves whole lines', async () => {
    const output = join(folder, 'stopped.jsonl')
    const { code, err } = await interrupted(output, 40, 'SIGINT', [])
    expect(code).toBe(130)
    expect(err).toContain('interrupted; what was under way is written. The same call with --resume goes on from here.')
    const written = readFileSync(output)
    expect(written.length).toBeLessThan(whole.length)
    expect(whole.subarray(0, written.length).equals(written)).toBe(true)
    expect(written.at(-1)).toBe(10)
    call(['-q', '--resume', ...paths, '-o', output])
    expect(readFileSync(output).equals(whole)).toBe(true)
  })

  it.each([
    ['that was cut in the middle of a line', -40],
    ['that was cut at the end of a line', 0],
  ])('from an output %s does nothing twice and loses nothing', (_, beyond) => {
    const output = join(folder, 'cut.jsonl')
    writeFileSync(output, whole)
    const lineEnd = whole.indexOf(10, whole.length / 2) + 1
    truncateSync(output, lineEnd + beyond)
    const { err } = call(['--resume', ...paths, '-o', output])
    expect(readFileSync(output).equals(whole)).toBe(true)
    const before = linesOf(whole.subarray(0, whole.lastIndexOf(10, lineEnd + beyond - 1) + 1).toString()).length
    expect(err).toContain(`${before.toLocaleString('en')} were done before`)
  })

  it('when it was done, changes nothing', () => {
    const output = join(folder, 'done.jsonl')
    writeFileSync(output, whole)
    expect(call(['-q', '--resume', ...paths, '-o', output]).code).toBe(1)
    expect(readFileSync(output).equals(whole)).toBe(true)
  })

  it('leaves out duplicates of articles that were done before, and marks them', () => {
    const rows = rowsOf(0, 3) + rowsOf(1, 3) + rowsOf(3, 4)
    for (const more of [[], ['--dedupe']]) {
      const output = join(folder, 'duplicates.jsonl')
      call(['-q', '--to', 'jsonl', '-o', output, ...more, '-'], { input: rows })
      const uninterrupted = readFileSync(output, 'utf8')
      const lines = uninterrupted.split('\n')
      writeFileSync(output, `${lines.slice(0, 2).join('\n')}\n`)
      call(['-q', '--resume', '-o', output, ...more, '-'], { input: rows })
      expect(readFileSync(output, 'utf8')).toBe(uninterrupted)
    }
  })

  it('into a file that is no output of the command is refused, and the file kept', () => {
    const output = join(folder, 'other.jsonl')
    writeFileSync(output, '{"a":1}\n')
    const { code, err } = call(['--resume', ...paths, '-o', output])
    expect({ code, kept: readFileSync(output, 'utf8') }).toEqual({ code: 2, kept: '{"a":1}\n' })
    expect(err).toContain('to be JSONL of this command')
  })

  it('begins anew where there is no output yet', () => {
    const output = join(folder, 'new.jsonl')
    expect(call(['-q', '--resume', '-o', output, '-'], { input: rowsOf(0, 2) }).code).toBe(0)
    expect(linesOf<ArticleRecord>(readFileSync(output, 'utf8'))).toHaveLength(2)
  })
})

describe('a run that is resumed with other options', () => {
  const room = join(folder, 'options')
  const file = (name: string) => join(room, name)
  const rows = rowsOf(0, 6)
  const words = 'titles: [ketua satgas]\n'
  const rules = '- text: Warga berharap\n'

  let all = ''

  /** An output that was cut after three of the records `all`, with what was kept of its run. */
  function begun(args: readonly string[]): string {
    const output = file('out.jsonl')
    expect(call(['-q', ...args, file('rows.jsonl'), '-o', output]).code).toBe(0)
    all = readFileSync(output, 'utf8')
    writeFileSync(output, `${all.split('\n').slice(0, 3).join('\n')}\n{"schema"`)
    return output
  }

  beforeAll(() => {
    mkdirSync(room)
    writeFileSync(file('rows.jsonl'), rows)
  })
  beforeEach(() => {
    writeFileSync(file('words.yaml'), words)
    writeFileSync(file('rules.yaml'), rules)
  })

  it.each<[string[], string[], string]>([
    [[], ['--only', 'dates,counts'], '--only dates,counts instead of no --only'],
    [['--only', 'dates,counts'], ['--only', 'counts'], '--only counts instead of --only dates,counts'],
    [['--only', 'dates'], [], 'no --only instead of --only dates'],
    [['--published', '2022-08-03'], ['--published', '2022-08-04'], '--published 2022-08-04 instead of --published 2022-08-03'],
    [[], ['--no-clean'], '--no-clean instead of cleaning'],
    [['--no-clean'], [], 'cleaning instead of --no-clean'],
    [[], ['--dedupe'], '--dedupe instead of no --dedupe'],
    [[], ['--field', 'text=teks'], '--field text=teks instead of no --field'],
    [['--keep', 'ballast'], [], 'no --keep instead of --keep ballast'],
    [['--outlet', 'detikcom'], ['--outlet', 'Kompas'], '--outlet Kompas instead of --outlet detikcom'],
    [['--from', 'jsonl'], [], '--from auto instead of --from jsonl'],
    [[], ['--lexicon', file('words.yaml')], '--lexicon instead of no --lexicon'],
    [['--boilerplate', file('rules.yaml')], [], 'no --boilerplate instead of --boilerplate'],
    [
      ['--only', 'dates', '--published', '2022-08-03'],
      ['--no-clean', '--published', '2022-08-03'],
      '--no-clean instead of cleaning; no --only instead of --only dates',
    ],
  ])('%j, then %j, is refused and says which', (first, then, difference) => {
    const output = begun(first)
    const before = readFileSync(output)
    const { code, out, err } = call(['--resume', ...then, file('rows.jsonl'), '-o', output])
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: `extract: Expected --resume with the options that \`${output}\` was begun with, got ${difference}\nTry extract --help.\n`,
    })
    expect(readFileSync(output).equals(before)).toBe(true)
    // The call as it was goes on, to the same bytes as one run.
    expect(call(['-q', '--resume', ...first, file('rows.jsonl'), '-o', output])).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(output, 'utf8')).toBe(all)
  })

  it.each([
    ['--lexicon', 'words.yaml', 'titles: [ketua tim]\n', `# Kata kami\n${words}`],
    ['--boilerplate', 'rules.yaml', '- text: Menurut dia\n', `# Potongan\n\n${rules}`],
  ])('%s is known by what it says, not by its name or its remarks', (option, name, other, remarked) => {
    const output = begun([option, file(name)])
    writeFileSync(file(name), other)
    const { code, err } = call(['--resume', option, file(name), file('rows.jsonl'), '-o', output])
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`got ${option} with other content\n`) })
    writeFileSync(file('moved.yaml'), remarked)
    expect(call(['-q', '--resume', option, file('moved.yaml'), file('rows.jsonl'), '-o', output]).code).toBe(0)
  })

  it('that change no record goes on', () => {
    const output = begun(['-j', '1', '--strict'])
    const others = ['-j', '2', '-q', '--errors', file('errors.jsonl'), '--progress', 'none']
    expect(call([...others, '--resume', '--to', 'jsonl', file('rows.jsonl'), '-o', output])).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    // A file is no folder, of which some files could be chosen: that is told, and changes nothing else.
    const chosen = ['--include', '*.jsonl', '--exclude', 'x']
    expect(call(['-q', ...chosen, '--resume', '--to', 'jsonl', file('rows.jsonl'), '-o', output]).code).toBe(0)
    expect(readFileSync(output, 'utf8')).toBe(call(['-q', file('rows.jsonl')]).out)
  })

  it('may have begun by another version, which is told', () => {
    const output = begun([])
    const run = JSON.parse(readFileSync(`${output}.run.json`, 'utf8')) as object
    writeFileSync(`${output}.run.json`, JSON.stringify({ ...run, fakta: '0.0.1' }))
    expect(call(['--resume', file('rows.jsonl'), '-o', output]).err).toMatch(
      /was begun with, got fakta \d+\.\d+\.\d+ instead of 0\.0\.1\n/,
    )
  })

  it('keeps them beside the output, without a path of the machine', () => {
    const output = begun([
      '--lexicon',
      file('words.yaml'),
      '--boilerplate',
      file('rules.yaml'),
      '--errors',
      file('e'),
      '--field',
      'text=text',
      '--field',
      'id=id',
    ])
    const kept = readFileSync(`${output}.run.json`, 'utf8')
    expect(kept).not.toContain(room)
    expect(JSON.parse(kept)).toEqual({
      schema: 'fakta-run/1',
      fakta: expect.any(String),
      inputs: expect.stringMatching(/^sha256:[0-9a-f]{16}$/),
      options: {
        from: 'auto',
        clean: true,
        dedupe: false,
        failures: 'apart',
        field: { id: 'id', text: 'text' },
        lexicon: expect.stringMatching(/^sha256:[0-9a-f]{16}$/),
        boilerplate: expect.stringMatching(/^sha256:[0-9a-f]{16}$/),
      },
    })
  })

  it('is told where nobody can know them, and goes on', () => {
    const output = begun([])
    rmSync(`${output}.run.json`)
    const { code, err } = call(['-q', '--resume', file('rows.jsonl'), '-o', output])
    expect({ code, err }).toEqual({
      code: 0,
      err: `extract: ${output}.run.json is not there, so that nobody can tell whether ${output} was begun with the same options\n`,
    })
    expect(call(['-q', '--resume', file('rows.jsonl'), '-o', output])).toEqual({ code: 0, out: '', err: '' })
  })

  it('goes on where not one record was written', () => {
    const output = begun(['--only', 'dates'])
    writeFileSync(output, '{"schema":"fak')
    expect(call(['-q', '--resume', file('rows.jsonl'), '-o', output]).code).toBe(0)
    expect(readFileSync(output, 'utf8')).toBe(call(['-q', file('rows.jsonl')]).out)
    expect(call(['-q', '--resume', '--only', 'dates', file('rows.jsonl'), '-o', output]).code).toBe(2)
  })

  it('is no matter for a run that begins anew, for one object, a table or a device', () => {
    const output = begun(['--only', 'dates'])
    expect(call(['-q', file('rows.jsonl'), '-o', output]).code).toBe(0)
    expect(call(['-q', '--resume', file('rows.jsonl'), '-o', output]).code).toBe(0)
    const none = [
      ['-t', 'csv', '-o', 'a.csv'],
      ['-t', 'json', '-o', 'a.json'],
      ['-o', '/dev/null'],
      ['-t', 'brat', '-o', 'brat'],
    ]
    mkdirSync(file('none'))
    for (const args of none) expect(call(['-q', file('rows.jsonl'), ...args], { cwd: file('none') }).code).toBe(0)
    expect(readdirSync(file('none')).filter((name) => name.includes('.run.json'))).toEqual([])
    expect(call(['-q', '-o', 'piped.jsonl', '-'], { cwd: file('none'), input: rows }).code).toBe(0)
    expect(call(['-q', '--resume', '--no-clean', '-o', 'piped.jsonl', '-'], { cwd: file('none'), input: rows }).code).toBe(2)
  })

  it('never replaces a file of that name that is another’s, and reads none as an article', () => {
    const own = join(room, 'own')
    mkdirSync(own)
    writeFileSync(join(own, 'a.txt'), textOf(1))
    writeFileSync(join(own, 'out.jsonl.run.json'), '{"text":"milik"}')
    const { code, err } = call([own, '-o', join(own, 'out.jsonl')])
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('to be what a run keeps beside its output, got another file'),
    })
    expect(readdirSync(own).sort()).toEqual(['a.txt', 'out.jsonl.run.json'])
    expect(readFileSync(join(own, 'out.jsonl.run.json'), 'utf8')).toBe('{"text":"milik"}')
    expect(call(['-q', own, '-o', join(own, 'other.jsonl')]).code).toBe(0)
    expect(linesOf(readFileSync(join(own, 'other.jsonl'), 'utf8'))).toHaveLength(2)
    rmSync(join(own, 'out.jsonl.run.json'))
    expect(call(['-q', '--exclude', '*.jsonl', own])).toMatchObject({ code: 0, err: '' })
  })
})

describe('a run that is resumed with more', () => {
  it('articles in a folder, or another folder, does what is new', () => {
    const room = join(folder, 'more')
    for (const name of ['ka/1.txt', 'ka/2.jsonl', 'kb/1.txt', 'kb/2.jsonl']) {
      mkdirSync(join(room, dirname(name)), { recursive: true })
      writeFileSync(
        join(room, name),
        name.endsWith('.txt') ? textOf(name.length) : `${JSON.stringify({ text: textOf(7) })}\n${rowsOf(8, 9)}`,
      )
    }
    const go = (...args: string[]) => {
      const { code, err } = call(['--progress', 'json', '-o', 'out.jsonl', ...args], { cwd: room })
      const ids = linesOf<ArticleRecord>(readFileSync(join(room, 'out.jsonl'), 'utf8')).map(({ id }) => id)
      return { code, ids, done: linesOf<{ resumed: number }>(err).at(-1)!.resumed }
    }
    const first = ['1.txt', '2.jsonl:1', 'a-8']
    expect(go('ka')).toEqual({ code: 0, ids: first, done: 0 })
    writeFileSync(join(room, 'ka/3.txt'), textOf(30))
    expect(go('ka', '--resume')).toEqual({ code: 0, ids: [...first, '3.txt'], done: 3 })
    const more = ['kb/1.txt', 'kb/2.jsonl:1', 'a-8']
    expect(go('./ka', 'kb', '--resume')).toEqual({ code: 0, ids: [...first, '3.txt', ...more], done: 4 })
    expect(go('kb', 'ka/', '--resume').ids).toEqual([...first, '3.txt', ...more])
    expect(go('--resume', 'kb').ids).toEqual([...first, '3.txt', ...more])
  })
})

describe('a run that is interrupted', () => {
  it('closes an output of another format', async () => {
    const output = join(folder, 'stopped.json')
    const child = spawn(process.execPath, [COMMAND, '-q', '-j', '1', '--to', 'json', '-o', output, '-'])
    let err = ''
    child.stderr.on('data', (piece) => {
      err += piece
    })
    child.stdin.write(rowsOf(0, 200))
    const watch = setInterval(() => {
      if (existsSync(`${output}.part`) && statSync(`${output}.part`).size > 0) {
        child.kill('SIGINT')
        clearInterval(watch)
      }
    }, 5)
    const [code] = await once(child, 'close')
    expect({ code, err }).toEqual({ code: 130, err: 'extract: interrupted; what was under way is written.\n' })
    expect((JSON.parse(readFileSync(output, 'utf8')) as ArticleRecord[]).length).toBeGreaterThan(0)
    expect(existsSync(`${output}.part`)).toBe(false)
  })
})

describe('a full disk', () => {
  it.each([
    ['the output', ['-o', '/dev/full', '--to', 'jsonl']],
    ['the output of another format', ['-o', '/dev/full', '--to', 'csv']],
    ['the failures', ['--errors', '/dev/full', '--to', 'jsonl']],
  ])('under %s ends the run with a message', (_, args) => {
    const { code, err } = call([...args, '-'], { input: `${rowsOf(0, 3)}{\n` })
    expect(code).toBe(1)
    expect(err).toMatch(/(^|\n)extract: \/dev\/full cannot be written any further \(the disk is full\)[^\n]*\n$/)
  })

  it('under standard output, too', async () => {
    const child = spawn('sh', ['-c', `"$0" "$1" --to jsonl - > /dev/full`, process.execPath, COMMAND])
    let err = ''
    child.stderr.on('data', (piece) => {
      err += piece
    })
    child.stdin.end(rowsOf(0, 3))
    const [code] = await once(child, 'close')
    expect({ code, err }).toEqual({
      code: 1,
      err: 'extract: Standard output cannot be written any further (the disk is full).\n',
    })
  })
})

it('reports each failure once when resumed', () => {
  expect(linesOf<Failure>(wholeErrors).map(({ id, code }) => `${id} ${code}`)).toEqual([
    `${paths[70]} binary`,
    `${join(inputs, 'list.json')}:2 no-text`,
  ])
})

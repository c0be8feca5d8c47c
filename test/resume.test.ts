import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
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

import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeCache } from '../src/cli/code-cache.ts'
import { loadPrecompiled } from '../src/cli/precompiled.ts'
import { textOf } from './articles.ts'
import { temporaryFolder } from './command.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FIXTURE = join(ROOT, 'fixtures/perdagangan-orang.txt')
const folder = temporaryFolder()
const installed = join(folder, 'installed')
const dist = join(installed, 'dist')
const user = join(folder, 'user')

const cachesIn = (place: string) =>
  readdirSync(place)
    .filter((name) => name.includes('.cache'))
    .sort()
const only = (place: string) => join(place, cachesIn(place)[0])

/** Runs the installed command on an article: what it wrote, and how it ended. */
function run(args: readonly string[] = [FIXTURE], flags: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...flags, join(dist, 'extract.js'), ...args], {
    encoding: 'utf8',
    input: '',
    env: { ...process.env, XDG_CACHE_HOME: user, LOCALAPPDATA: user, ...env },
  })
  return { end: status ?? signal, out: stdout, err: stderr }
}

beforeAll(() => {
  cpSync(join(ROOT, 'dist'), dist, { recursive: true, filter: (path) => !/\.(cache|part)$/.test(path) })
})
beforeEach(() => {
  for (const name of cachesIn(dist)) rmSync(join(dist, name), { recursive: true })
  rmSync(user, { recursive: true, force: true })
})

describe('the code that a run kept', () => {
  it('lies beside the bundle from the first article on, and changes nothing that is written', () => {
    for (const args of [['--version'], ['--help'], ['score', '--help'], ['none.txt'], ['--from', 'records', '-']]) run(args)
    expect(cachesIn(dist)).toEqual([])
    const first = run()
    expect(first).toEqual({ end: 0, out: expect.stringContaining('"schema": "fakta/1"'), err: '' })
    expect(cachesIn(dist)).toEqual([expect.stringMatching(/^command\.cjs\.v\d.*\.cache$/)])
    const kept = readFileSync(only(dist))
    expect(run()).toEqual(first)
    expect(readFileSync(only(dist)).equals(kept)).toBe(true)
    expect(readdirSync(dist).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it.each(['1', '2'])('is kept by a run over many articles, too, before the engine gets other flags: -j %s', (jobs) => {
    const many = mkdtempSync(join(folder, 'many-'))
    for (let i = 0; i < 40; i++) writeFileSync(join(many, `${i}.txt`), textOf(i))
    expect(run(['-q', '-j', jobs, many])).toMatchObject({ end: 0, err: '' })
    const kept = readFileSync(only(dist))
    expect(kept.length).toBeGreaterThan(500_000)
    run(['-q', '-j', jobs, many])
    expect(readFileSync(only(dist)).equals(kept)).toBe(true)
  })

  it('is kept anew by a run that used more of the command', () => {
    run(['-'])
    expect(cachesIn(dist)).toHaveLength(1)
    const small = readFileSync(only(dist)).length
    run()
    expect(cachesIn(dist)).toHaveLength(1)
    expect(readFileSync(only(dist)).length).toBeGreaterThan(small * 1.2)
  })

  it('is its own for other flags of the engine', () => {
    run()
    expect(run([FIXTURE], ['--max-lazy'])).toMatchObject({ end: 0, err: '' })
    expect(cachesIn(dist)).toHaveLength(2)
  })

  it.each([
    ['cut', (file: string) => truncateSync(file, 100_000)],
    ['empty', (file: string) => truncateSync(file, 0)],
    ['zeros', (file: string) => writeFileSync(file, Buffer.alloc(1_000_000))],
    ['with one byte changed', (file: string) => writeFileSync(file, changed(readFileSync(file), 600_000))],
    ['with another worth', (file: string) => writeFileSync(file, changed(readFileSync(file), 4))],
    [
      'a folder',
      (file: string) => {
        rmSync(file)
        mkdirSync(join(file, 'x'), { recursive: true })
      },
    ],
    [
      'that of another version of Node under this one’s name',
      (file: string) => {
        const code = Buffer.from(readFileSync(file).subarray(16))
        codeCache(join(folder, 'x.cjs'), 'v20.0.0').write(4, () => code)
        renameSync(join(folder, 'x.cjs.v20.0.0.cache'), file)
      },
    ],
  ])('is not used where it is %s', (name, damage) => {
    const first = run()
    damage(only(dist))
    expect(run()).toEqual(first)
    // Kept anew, beside the bundle or, where that cannot be, in the user's folder.
    expect(cachesIn(name === 'a folder' ? join(user, 'fakta') : dist)).toHaveLength(1)
    expect(run()).toEqual(first)
  })

  it('of another version of Node lies beside that of this one', () => {
    run()
    const other = only(dist).replace(/cjs\.v[\d.]+/, 'cjs.v20.19.0')
    renameSync(only(dist), other)
    writeFileSync(other, 'of another')
    expect(run().end).toBe(0)
    expect(cachesIn(dist)).toHaveLength(2)
    expect(readFileSync(other, 'utf8')).toBe('of another')
  })

  it('goes nowhere where it can be written nowhere, without a word', () => {
    run()
    const name = cachesIn(dist)[0]
    rmSync(join(dist, name))
    mkdirSync(join(dist, name, 'x'), { recursive: true })
    const places = [
      { XDG_CACHE_HOME: '/dev/null/x', LOCALAPPDATA: '/dev/null/x' },
      { XDG_CACHE_HOME: '', LOCALAPPDATA: '', HOME: '/dev/null' },
    ]
    for (const env of places) expect(run([FIXTURE], [], env)).toMatchObject({ end: 0, err: '' })
    // What is no absolute path counts for nothing.
    const home = mkdtempSync(join(folder, 'home-'))
    run([FIXTURE], [], { XDG_CACHE_HOME: 'relative', HOME: home })
    if (process.platform !== 'win32') expect(cachesIn(join(home, '.cache/fakta'))).toEqual([name])
  })

  it('is written whole by runs side by side', () => {
    const line = `for i in 1 2 3 4 5 6; do "$0" "$1" "$2" > /dev/null & done; wait`
    spawnSync('sh', ['-c', line, process.execPath, join(dist, 'extract.js'), FIXTURE], {
      env: { ...process.env, XDG_CACHE_HOME: user },
    })
    expect(readdirSync(dist).filter((name) => /\.(cache|part)$/.test(name))).toHaveLength(1)
    expect(run()).toMatchObject({ end: 0, err: '' })
  })

  it('is tidied: eight files stay, the newest', () => {
    for (let i = 0; i < 12; i++) writeFileSync(join(dist, `command.cjs.v18.${i}.cache`), 'old')
    writeFileSync(join(dist, 'command.cjs.v18.0.cache.77.part'), 'half')
    run()
    expect(readdirSync(dist).filter((name) => /\.(cache|part)$/.test(name))).toHaveLength(8)
    expect(cachesIn(dist)).toContainEqual(expect.stringContaining(process.version))
  })

  it('is no part of the package', () => {
    spawnSync(process.execPath, [join(ROOT, 'bin/extract.js'), FIXTURE])
    expect(cachesIn(join(ROOT, 'dist'))).not.toEqual([])
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    const files = (JSON.parse(stdout) as { files: { path: string }[] }[])[0].files.map(({ path }) => path)
    expect(files).toContain('dist/command.cjs')
    expect(files.filter((path) => /\.(cache|part)/.test(path))).toEqual([])
  })
})

/** The bytes with one of them turned over. */
function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] ^= 0xff
  return copy
}

describe('a bundle', () => {
  const bundle = join(folder, 'small.cjs')
  const load = (hash: string) => loadPrecompiled<{ add(a: number, b: number): number }>(pathToFileURL(bundle), hash)
  const write = (operator: string) => writeFileSync(bundle, `exports.add = (a, b) => a ${operator} b`)

  it('is loaded with the code that was kept of it, of it alone', () => {
    write('+')
    const first = load('one')
    expect([first.worth, first.exports.add(2, 3)]).toEqual([null, 5])
    first.keep(1)
    expect([load('one').worth, load('one').exports.add(2, 3)]).toEqual([1, 5])
    // Of the same length, so that the engine could not tell.
    write('-')
    expect([load('two').worth, load('two').exports.add(2, 3)]).toEqual([null, -1])
    expect([load('one').worth, load('one').exports.add(2, 3)]).toEqual([null, -1])
  })

  it('is kept only where more of it was used, and nothing of it once the engine’s flags are others', () => {
    write('*')
    load('three').keep(2)
    load('three').keep(1)
    expect(load('three').worth).toBe(2)
    load('three').keep(3)
    expect(load('three').worth).toBe(3)
    const late = load('three')
    const before = cachesIn(folder)
    const kept = before.map((name) => readFileSync(join(folder, name)))
    setFlagsFromString('--max-inlined-bytecode-size-cumulative=301')
    late.keep(9)
    expect(cachesIn(folder)).toEqual(before)
    expect(before.map((name) => readFileSync(join(folder, name)))).toEqual(kept)
  })
})

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { call, temporaryFolder } from './command.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

describe('the package', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const [{ size, files }] = JSON.parse(stdout) as [{ size: number; files: { path: string }[] }]
  const paths = files.map(({ path }) => path)

  it('has less than 8 MB', () => {
    expect(size).toBeLessThan(8_000_000)
  })

  it('holds what runs, and nothing else', () => {
    expect(paths).toEqual(
      expect.arrayContaining(['dist/command.cjs', 'dist/gazetteer.bin', 'dist/types/index.d.ts', 'man/extract.1', 'LICENSE']),
    )
    const shipped =
      /^(?:bin|man)\/|^dist\/(?:[^/]+\.(?:cjs|js|json|bin|html|txt|md)|(?:chunks|libraries|types)\/.+)$|^(?:CHANGELOG|README)\.md$|^LICENSE$|^package\.json$/
    expect(paths.filter((path) => !shipped.test(path))).toEqual([])
  })

  it('has the declarations of the library alone', () => {
    expect(paths.filter((path) => /^dist\/types\/(?:cli|batch|extract|resolve|write)\//.test(path))).toEqual([])
  })

  it.each(['cheerio', 'zod', 'chrono-node', 'franc', 'commander', 'geografis'])('carries the licence of %s', (name) => {
    expect(readFileSync(join(ROOT, 'dist/THIRD-PARTY.txt'), 'utf8')).toMatch(
      new RegExp(`^${name} \\d.*\\((?:MIT|ISC|BSD-2-Clause)\\)$`, 'm'),
    )
  })
})

describe('the command of a clone', () => {
  it('says how to build it where it is not built', () => {
    const folder = temporaryFolder()
    for (const name of ['extract.js', 'package.json']) {
      mkdirSync(join(folder, 'bin'), { recursive: true })
      cpSync(join(ROOT, 'bin', name), join(folder, 'bin', name))
    }
    expect(call(['--version'], { command: join(folder, 'bin', 'extract.js') })).toEqual({
      code: 1,
      out: '',
      err: 'extract: fakta is not built here, or by an older version. In its folder: npm ci && npm run build\n',
    })
  })
})

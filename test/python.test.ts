import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from './command.ts'
import { engineEnv, lacks, ROOT } from './engines/engines.ts'

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }

describe.skipIf(lacks('python'))('the package of Python', () => {
  it('installs, and passes its own tests', { timeout: 600_000 }, () => {
    const target = temporaryFolder()
    const env = { ...engineEnv(), PYTHONPATH: target, PYTHONDONTWRITEBYTECODE: '1' }
    const python = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync('python', args, { cwd: target, env, encoding: 'utf8' })
      return { status, told: `${stdout}${stderr}` }
    }
    const options = ['-q', '--disable-pip-version-check', '--no-build-isolation', '--no-deps', '--target', target]
    expect(python('-m', 'pip', 'install', ...options, join(ROOT, 'python'))).toMatchObject({ status: 0 })
    expect(python('-c', 'import fakta; print(fakta.__file__)').told.trim()).toBe(join(target, 'fakta', '__init__.py'))
    expect(python('-m', 'fakta', '--version').told.trim()).toBe(version)
    const tests = python('-m', 'pytest', '-q', '-p', 'no:cacheprovider', '--rootdir', target, join(ROOT, 'python/tests'))
    expect(tests, tests.told).toMatchObject({ status: 0 })
    expect(tests.told).not.toMatch(/\bskipped\b/)
  })
})

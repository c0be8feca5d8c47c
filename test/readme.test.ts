import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { problemSchema } from '../src/model/record.ts'
import { COMMAND, temporaryFolder } from './command.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** The sessions of README: each command after "$ " and what it prints; "…" stands for lines left out. */
const sessions = [...README.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block]) =>
  block!
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command, ...lines] = part.trimEnd().split('\n')
      return { command: command!, printed: lines.join('\n') }
    }),
)

const bin = temporaryFolder()
symlinkSync(COMMAND, join(bin, 'extract'))

const ENV = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, COLUMNS: '100' }

/** Puts a command of a few lines of shell on the path. */
function script(name: string, lines: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 })
}

function run(command: string): string {
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8', env: ENV })
  return `${stderr}${stdout}`.trimEnd()
}

describe('README', () => {
  it('has sessions', () => {
    expect(sessions.length).toBeGreaterThan(0)
  })

  it.each(sessions)('prints what it says: $command', ({ command, printed }) => {
    const output = run(command)
    let from = 0
    for (const part of printed.split(/^\s*…\n?/m).map((text) => text.trimEnd())) {
      const at = output.indexOf(part, from)
      expect(at, `not in the output of ${command}:\n${part}\n\ngot:\n${output}`).toBeGreaterThanOrEqual(0)
      from = at + part.length
    }
  })

  it('has commands that run on what is there and write into one folder', () => {
    const place = temporaryFolder()
    for (const name of ['fixtures', 'gold']) symlinkSync(join(ROOT, name), join(place, name))
    // "npx extract" is ours, what reads its output is not.
    script('npx', 'shift; exec extract "$@"')
    script('jq', 'cat > /dev/null')
    const blocks = [...README.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block]) => block!)
    const ours = blocks.filter((block) => !/^npm /m.test(block))
    expect(ours.length).toBeGreaterThan(5)
    for (const block of ours) {
      const { status, stderr } = spawnSync('sh', ['-ec', block], { cwd: place, encoding: 'utf8', env: ENV })
      expect({ block, status, stderr: status === 0 ? '' : stderr }).toEqual({ block, status: 0, stderr: '' })
    }
    expect(readdirSync(place).sort()).toEqual(['fixtures', 'gold', 'out'])
  })

  it('lists every problem code', () => {
    for (const code of problemSchema.shape.code.options) expect(README).toContain(`\`${code}\``)
  })
})

import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
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

function run(command: string): string {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, COLUMNS: '100' }
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8', env })
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

  it('lists every problem code', () => {
    for (const code of problemSchema.shape.code.options) expect(README).toContain(`\`${code}\``)
  })
})

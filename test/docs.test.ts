import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.ts'
import { countSchema } from '../src/model/kinds/count.ts'
import { REASONS } from '../src/model/reasons.ts'
import { problemSchema } from '../src/model/record.ts'
import { COMMAND, temporaryFolder } from './command.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The pages that users read, by their path. */
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
]
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))

/** What stands in the fenced blocks of a language on a page. */
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))].map(([, block]) => block!)

/** The sessions of a page: each command after "$ " and what it prints; "…" stands for lines left out. */
const sessions = pages.flatMap(({ path, text }) =>
  blocks(text, 'console').flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command, ...lines] = part.trimEnd().split('\n')
        return { path, command: command!, printed: lines.join('\n') }
      }),
  ),
)

/** Pages with commands, and the commands of each, but those of npm, which the test of the package runs. */
const scripts = pages
  .map(({ path, text }) => ({ path, scripts: blocks(text, 'sh').filter((block) => !/^npm /m.test(block)) }))
  .filter(({ scripts }) => scripts.length > 0)

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

const page = (path: string): string => pages.find((page) => page.path === path)!.text

describe('sessions', () => {
  it.each(sessions)('$path prints what it says: $command', ({ command, printed }) => {
    const output = run(command)
    let from = 0
    for (const part of printed.split(/^\s*…\n?/m).map((text) => text.trimEnd())) {
      const at = output.indexOf(part, from)
      expect(at, `not in the output of ${command}:\n${part}\n\ngot:\n${output}`).toBeGreaterThanOrEqual(0)
      from = at + part.length
    }
  })
})

describe('commands', () => {
  it.each(scripts)('of $path run as they stand, on what is there, and write into one folder', ({ scripts }) => {
    const place = temporaryFolder()
    for (const name of ['fixtures', 'gold']) symlinkSync(join(ROOT, name), join(place, name))
    // "npx extract" is ours, what reads its output is not.
    script('npx', 'shift; exec extract "$@"')
    script('jq', 'cat > /dev/null')
    for (const block of scripts) {
      const { status, stderr } = spawnSync('sh', ['-ec', block], { cwd: place, encoding: 'utf8', env: ENV })
      expect({ block, status, stderr: status === 0 ? '' : stderr }).toEqual({ block, status: 0, stderr: '' })
    }
    expect(['fixtures', 'gold', 'out']).toEqual(expect.arrayContaining(readdirSync(place)))
  })
})

describe('pages', () => {
  const links = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link]) => ({ path, link: link! }))
      .filter(({ link }) => !/^(https?:|#)/.test(link)),
  )

  it.each(links)('$path links what is there: $link', ({ path, link }) => {
    expect(existsSync(join(ROOT, dirname(path), link.replace(/#.*/, '')))).toBe(true)
  })

  it('are all to be found from README', () => {
    const linked = new Set(links.filter(({ path }) => path === 'README.md').map(({ link }) => link))
    for (const { path } of pages) if (path !== 'README.md') expect(linked).toContain(path)
  })

  it('keep README short', () => {
    expect(page('README.md').split('\n').length).toBeLessThanOrEqual(161)
  })
})

it('tell every reason in its words', () => {
  for (const [code, words] of Object.entries(REASONS)) expect(page('docs/unread.md')).toContain(`| \`${code}\` | ${words} |`)
})

describe.each(['docs/record.md', 'docs/id.md'])('%s', (path) => {
  it('lists every problem code', () => {
    for (const code of problemSchema.shape.code.options) expect(page(path)).toContain(`\`${code}\``)
  })

  const rows = [...page(path).matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]+\.) \|$/gm)].map(([, status, example]) => ({
    status,
    example: example!,
  }))

  it('has an example of each status', () => {
    expect(rows.map(({ status }) => status)).toEqual(countSchema.shape.status.options)
  })

  it.each(rows)('$example is $status', ({ status, example }) => {
    expect(extract({ text: example, published: '2023-05-10' }).counts[0]?.status).toBe(status)
  })
})

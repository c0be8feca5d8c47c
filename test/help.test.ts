import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { call, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const COMMANDS = ['events', 'explain', 'unread', 'score', 'sample', 'agree', 'lexicon', 'completion', 'help']

/** The options that the help of a command lists. */
const flagsIn = (help: string) =>
  [...help.matchAll(/^ {2}(-[^ ,]+)(?:, (--[^ ]+))?/gm)].flatMap(([, ...flags]) => flags.filter(Boolean))
const helpOf = (name: string | null) => call(name === null ? ['--help'] : [name, '--help']).out

describe('help', () => {
  it('is the same by its own command as by --help', () => {
    expect(call(['help'])).toEqual({ code: 0, out: helpOf(null), err: '' })
    for (const name of COMMANDS) expect(call(['help', name])).toEqual({ code: 0, out: helpOf(name), err: '' })
  })

  it('lists all commands, all words of an option, and the exit codes', () => {
    const help = helpOf(null)
    for (const name of COMMANDS) expect(help).toContain(`\n  extract ${name} `)
    expect(help.replace(/\s+/g, ' ')).toContain('input: auto, text, html, json, jsonl, warc, csv, records (default: auto)')
    for (const code of [0, 1, 2, 130, 143]) expect(help).toMatch(new RegExp(`^  ${code} `, 'm'))
  })

  it.each([
    [['help', 'exlpain'], 'did you mean explain?'],
    [['explian', 'a.txt'], 'did you mean explain?'],
    [['scroe'], 'did you mean score?'],
    [['SAMPLE', 'a'], 'did you mean sample?'],
    [['comp'], 'did you mean completion?'],
    [['--hlep'], 'Did you mean --help?'],
    [['completion', 'fish'], 'one of bash, zsh'],
    [['help', '--man', 'score'], 'without a command'],
  ])('of what is mistyped: %j', (args, hint) => {
    const { code, out, err } = call(args, { cwd: folder })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(hint)
  })

  it('reads a file or folder of a name that is like a command’s, and tells of one that is not there as of any other', () => {
    mkdirSync(join(folder, 'samples'))
    writeFileSync(join(folder, 'scores'), 'Banjir di Garut.')
    expect(call(['-q', 'scores'], { cwd: folder }).code).toBe(0)
    expect(call(['samples'], { cwd: folder }).err).toContain('holds no articles')
    for (const path of ['laporan', 'scoring.txt', './scor'])
      expect(call([path], { cwd: folder })).toMatchObject({ code: 1, err: `extract: ${path}: There is no such file.\n` })
  })
})

describe('the manual page', () => {
  const page = readFileSync(join(ROOT, 'man/extract.1'), 'utf8')

  it('is what the command prints, made by the build', () => {
    expect(call(['help', '--man'])).toEqual({ code: 0, out: page, err: '' })
    expect(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))).toMatchObject({
      // A text alone npm would pass over.
      man: ['man/extract.1', 'man/fakta.1'],
    })
  })

  it('holds every option of every command, and nothing that roff would take for its own', () => {
    const text = page.replaceAll('\\-', '-')
    for (const name of [null, ...COMMANDS])
      for (const flag of flagsIn(helpOf(name))) expect(text).toMatch(new RegExp(`^\\.B (?:.*, )?${flag}(?:[ ,]|$)`, 'm'))
    const requests = [...page.matchAll(/^[.'](\S+)/gm)].map(([, request]) => request)
    expect(new Set(requests)).toEqual(new Set(['TH', 'SH', 'SS', 'TP', 'B', 'br', 'PP', 'nf', 'fi']))
    expect(page).toMatch(/^[\n\x20-\x7e]+$/)
    for (const [, mark] of page.matchAll(/\\(.)/g)) expect('-e[&').toContain(mark)
  })
})

describe('completion in bash', () => {
  const script = call(['completion', 'bash']).out
  writeFileSync(join(folder, 'completion.bash'), script)
  const room = join(folder, 'room')
  mkdirSync(join(room, 'sumber berita'), { recursive: true })
  writeFileSync(join(room, 'artikel.txt'), '')

  /** What bash offers behind the words typed so far; the last is completed. */
  function offered(...typed: string[]): string[] {
    const words = typed.map((word) => `'${word}'`).join(' ')
    const test = `source ${join(folder, 'completion.bash')}; COMP_WORDS=(${words}); COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 )); _fakta; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', test], { cwd: room, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    return stdout.split('\n').filter((line) => line !== '')
  }

  it('offers commands and files first', () => {
    expect(offered('extract', '').sort()).toEqual([...COMMANDS, 'artikel.txt', 'sumber berita'].sort())
    expect(offered('fakta', 'ex')).toEqual(['explain'])
    expect(offered('extract', 'ar')).toEqual(['artikel.txt'])
  })

  it('offers every option of each command', () => {
    for (const name of [null, ...COMMANDS]) {
      const line = name === null ? ['extract'] : ['extract', name]
      expect(offered(...line, '-').sort()).toEqual(flagsIn(helpOf(name)).sort())
    }
    expect(offered('extract', 'artikel.txt', '--ou')).toEqual(['--output', '--outlet'])
  })

  it('offers the words of an option, of a list the last, and files where a value may be one', () => {
    expect(offered('extract', '--to', 'c')).toEqual(['csv'])
    expect(offered('extract', '--to', '=', 'c')).toEqual(['csv'])
    expect(offered('extract', '--rows', '=')).toEqual(['facts', 'articles'])
    expect(offered('extract', 'artikel.txt', '-f', 'js')).toEqual(['json', 'jsonl'])
    expect(offered('extract', '--only', 'counts,lo')).toEqual(['counts,locations'])
    expect(offered('extract', 'explain', 'artikel.txt', '--to', '')).toEqual(['text', 'json'])
    expect(offered('extract', 'completion', '')).toEqual(['bash', 'zsh'])
    expect(offered('extract', 'help', 'sc')).toEqual(['score'])
    // Nothing: bash then offers files.
    for (const flag of ['-o', '--lexicon', '--published']) expect(offered('extract', flag, '')).toEqual([])
    expect(offered('extract', 'score', 'ar')).toEqual([])
  })
})

describe('completion in zsh', () => {
  const script = call(['completion', 'zsh']).out

  it('names every command, and every option with its words', () => {
    expect(script).toMatch(/^#compdef extract fakta\n/)
    for (const name of [null, ...COMMANDS]) {
      const from = script.indexOf(name === null ? '\n    *)\n' : `\n    ${name})\n`)
      const part = script.slice(from, script.indexOf(';;', from))
      for (const flag of flagsIn(helpOf(name))) expect(part).toMatch(new RegExp(`[,{')]${flag}[+=,}']`))
    }
    expect(script).toContain(':format:(auto text html json jsonl warc csv records)')
    expect(script).toMatch(/:kinds:_values -s , kinds dates officials/)
  })

  it('is a script that zsh can read, its quotes closed', () => {
    const bare = script.replace(/^#.*$/gm, '').replaceAll(`'\\''`, '')
    expect(bare.split("'").length % 2).toBe(1)
    for (const line of bare.split('\n').filter((one) => /^ {8}\S/.test(one))) expect(line.split("'").length % 2).toBe(1)
  })
})

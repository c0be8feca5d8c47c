import type { Command } from 'commander'
import type { z } from 'zod'
import { type UserLexicon, userLexiconSchema } from '../lexicon/user-schema.ts'
import { unusableWord } from '../text/word-key.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { textOption } from './options.ts'
import { standardOutput } from './sinks.ts'
import type { CommandBody } from './subcommand.ts'
import { counted, plain } from './talk.ts'
import { readYaml, YamlError, type YamlFile } from './yaml.ts'

type Issue = z.core.$ZodIssue

/** Reads the file of `--lexicon`; throws a usage error that names the first thing wrong with it. */
export function readLexiconFile(path: string): UserLexicon {
  const { lexicon, faults } = checkLexiconFile(path)
  if (faults.length > 0)
    throw new UsageError(
      faults.length === 1 ? faults[0] : `${faults[0]} (and ${faults.length - 1} more: extract lexicon --check ${path})`,
    )
  return lexicon
}

const NOTES = `
--list shows what a word is already known for: of which class, what the class says of it, and of which others it is.
  extract lexicon --list | grep -P '\\tkorban'
  extract lexicon --list victim-state

The file for --check may hold, in YAML or JSON:

titles:                        # heads of offices, as they stand before a name
  - ketua satgas
  - { word: kasatgas, follows: anything, stands: Kepala Satuan Tugas, body: Satgas }
ranks: [kombespol]
organizations:
  - Satgas Damai Cartenz
  - { word: Karang Taruna, place: true }      # a place behind it belongs to the name
statuses:                      # what is said of people who were counted
  - { word: terseret banjir, status: missing }
  - { word: tertimpa longsor, status: victim, people: true }   # said of people alone, whatever noun is counted
  - { word: menghanyutkan, status: missing, acts: true }   # a verb before the people
units:                         # nouns that people are counted in
  - pendulang emas
  - { word: relawan medis, counts: officer }
places:
  - { name: Kafe Allo, aliases: [Allo Cafe], type: facility, within: "33.26", code: K-1, latitude: -7.1, longitude: 109.6 }

Words are written as in a text; upper and lower case are one but for an abbreviation alone (TPPO). Then:
  extract --lexicon FILE article.txt
`

function define(command: Command): Command {
  return command
    .description('Check a file of your own words for --lexicon, or list the built-in ones.')
    .addOption(textOption('--check <file>', 'a file of your own words, YAML or JSON'))
    .option('--list [class]', 'the built-in words, or those of a class: class, word, marks (apart by tabs)')
}

/** `extract lexicon`. */
export const LEXICON: CommandBody = { define, notes: NOTES, run: runLexicon }

async function runLexicon(program: Command): Promise<ExitCode> {
  const { check, list } = program.opts<{ check?: string; list?: string | true }>()
  if ((check === undefined) === (list === undefined)) throw new UsageError('Expected one of --check FILE and --list [CLASS]')
  const output = standardOutput()
  if (check === undefined) {
    const { lexiconRows } = await import('./lexicon-list.ts')
    await output.write(`${['class\tword\tmarks', ...lexiconRows(typeof list === 'string' ? list : null)].join('\n')}\n`)
    return EXIT.done
  }
  const { lexicon, faults } = checkLexiconFile(check)
  if (faults.length > 0) {
    await output.write(`${faults.map(plain).join('\n')}\n`)
    return EXIT.failed
  }
  const parts = Object.entries(lexicon).map(([part, list]) => counted(list?.length ?? 0, part.replace(/(?<=us)es$|s$/, ''), part))
  await output.write(`${plain(check)}: ${parts.join(', ') || 'nothing'}; ready for --lexicon\n`)
  return EXIT.done
}

function checkLexiconFile(path: string): { lexicon: UserLexicon; faults: string[] } {
  let file: YamlFile
  try {
    file = readYaml(path, 'the lexicon')
  } catch (error) {
    if (error instanceof YamlError) return { lexicon: {}, faults: [error.message] }
    throw error
  }
  // An empty file, or one of comments alone, is an empty lexicon.
  const { success, data, error } = userLexiconSchema.safeParse(file.value ?? {})
  if (!success) return { lexicon: {}, faults: error.issues.map((issue) => faultOf(issue, file)) }
  return { lexicon: data, faults: unusable(data, file) }
}

/** What is wrong and what to do, with its place in the file. */
function faultOf(issue: Issue, file: YamlFile): string {
  const inner = issue.code === 'invalid_union' ? innerIssue(issue, valueAt(file.value, issue.path)) : null
  if (inner !== null) return faultOf({ ...inner, path: [...issue.path, ...inner.path] }, file)
  const name = issue.path.map(String).join('.') || 'the file'
  if (issue.code === 'unrecognized_keys')
    return `${file.where([...issue.path, issue.keys[0]], 'key')}: Expected no key \`${issue.keys[0]}\` in ${name}; take it out or correct its spelling`
  const got = valueAt(file.value, issue.path)
  const found = got === undefined ? 'nothing' : `\`${JSON.stringify(got).slice(0, 60)}\``
  return `${file.where(issue.path)}: Expected ${name} to be ${wanted(issue)}, got ${found}`
}

/** Of a word that may be a text or an object: what is wrong with it as the object it is. */
function innerIssue({ errors }: Extract<Issue, { code: 'invalid_union' }>, got: unknown): Issue | null {
  return typeof got === 'object' && got !== null && !Array.isArray(got) ? (errors[1]?.[0] ?? null) : null
}

function wanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_union':
      return 'a word, or an object with a `word`'
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'invalid_type':
      return (
        { array: 'a list', object: 'an object', string: 'a text (in quotes, where it looks like a number)' }[
          issue.expected as string
        ] ?? `a ${issue.expected}`
      )
    case 'too_small':
      return issue.origin === 'string' ? 'a text that is not empty' : `${issue.minimum} or more`
    case 'too_big':
      return issue.origin === 'string' ? `a text of at most ${issue.maximum} characters` : `${issue.maximum} or less`
    case 'invalid_format':
      return issue.path.at(-1) === 'country'
        ? 'two capital letters, as in "ID" (ISO 3166-1)'
        : 'an area code in quotes, as in "33.26"'
    default:
      return issue.message
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as { [key: PropertyKey]: unknown })[key] : undefined),
    value,
  )
}

/** Words that no text can hold as they are written. */
function unusable(lexicon: UserLexicon, file: YamlFile): string[] {
  return Object.entries(lexicon).flatMap(([part, list]) =>
    part === 'places'
      ? []
      : (list ?? []).flatMap((item, i) => {
          const word = typeof item === 'string' ? item : 'word' in item ? item.word : ''
          const reason = unusableWord(word)
          return reason === null
            ? []
            : [`${file.where([part, i])}: Expected a word that a text can hold, got \`${word}\`, which ${reason}`]
        }),
  )
}

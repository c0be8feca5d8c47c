import type { Command } from 'commander'
import type { Kind } from '../model/kind.ts'
import { KINDS } from '../model/rows/index.ts'
import { kindRow } from '../model/rows/walk.ts'
import { INPUT_NAMES, type InputFormatName } from '../read/formats.ts'
import type { FieldNames } from '../read/source.ts'
import { ROW_KINDS, type RowKind } from '../write/format.ts'
import { FORMATS, type FormatName } from '../write/index.ts'
import { addField, addKept, kindsOption, publishedOption, readJobs, readLanguage, readTimeout } from './choices.ts'
import { EXAMPLES, EXIT_CODES, PIPES } from './help-texts.ts'
import { repeatedOption, textOption, wordOption } from './options.ts'
import type { CommandBody } from './subcommand.ts'
import { SUBCOMMANDS } from './subcommands.ts'
import { VERSION } from './version.ts'

/** The options of the command as they were given. */
export interface Options {
  from: InputFormatName | 'auto'
  to?: FormatName
  output?: string
  overwrite: boolean
  published?: string
  clean: boolean
  boilerplate?: string
  suggestBoilerplate: boolean
  lexicon?: string
  only?: Kind[]
  schema: boolean
  include?: string[]
  exclude?: string[]
  hosts?: string[]
  language?: string
  filesFrom?: string
  field?: FieldNames
  keep?: string[]
  outlet?: string
  dedupe: boolean
  jobs?: number
  timeout?: number
  errors?: string
  failures: (typeof FAILURES)[number]
  strict: boolean
  resume: boolean
  quiet: boolean
  progress: (typeof PROGRESS)[number]
  bom: boolean
  rows?: RowKind
  color: boolean
}

const PROGRESS = ['auto', 'json', 'none'] as const
const FAILURES = ['apart', 'inline'] as const

/** What stands behind the options in the help. */
function notes(): string {
  const formats = FORMATS.map(({ name, about }) => `  ${name.padEnd(9)}${about}`)
  const commands = SUBCOMMANDS.map(({ name, about }) => `  extract ${name.padEnd(12)}${about}`)
  return [
    '\nOutput formats:',
    ...formats,
    '\nOther commands (each has --help; a file of that name is ./NAME):',
    ...commands,
    '\nExamples:',
    ...EXAMPLES.map(([call, about]) => `  ${call.padEnd(45)}${about}`),
    '\nPipes:',
    ...PIPES.map((call) => `  ${call}`),
    '\nExit codes:',
    ...EXIT_CODES.map(([code, about]) => `  ${String(code).padEnd(5)}${about}`),
  ].join('\n')
}

function define(command: Command): Command {
  return command
    .description(
      `Structured facts (${KINDS.map((kind) => kindRow(kind).about).join(', ')}) from Indonesian news articles, as JSON.`,
    )
    .usage('[options] [path...]')
    .argument('[path...]', 'files, folders (read recursively; .gz too), or - for standard input')
    .addOption(wordOption('-f, --from <format>', 'input', ['auto', ...INPUT_NAMES]).default('auto'))
    .addOption(
      wordOption(
        '-t, --to <format>',
        'output, by default json for one article, else jsonl',
        FORMATS.map(({ name }) => name),
      ),
    )
    .addOption(
      textOption('-o, --output <file>', 'write to a file instead of standard output (a folder for parquet, brat, timeml)'),
    )
    .option('--overwrite', 'fill a folder that holds something, too: files of the same names are replaced', false)
    .addOption(publishedOption())
    .addOption(textOption('--outlet <name>', 'the outlet of all inputs, by name or host'))
    .option('--no-clean', 'leave boilerplate in')
    .addOption(textOption('--boilerplate <file>', 'take out what this YAML or JSON file lists, too'))
    .option('--suggest-boilerplate', 'report the lines that repeat across articles of an outlet, as such a file', false)
    .addOption(
      textOption('--lexicon <file>', 'your own words (YAML or JSON): titles, ranks, places …; see extract lexicon --help'),
    )
    .addOption(kindsOption('report only these kinds'))
    .option('--field <ours=theirs>', 'read a field of rows under its name there: text=content (repeatable)', addField)
    .option('--keep <fields>', 'carry these fields of rows along, in `extra`: region,desk', addKept)
    .addOption(repeatedOption('--include <glob>', 'of folders, take only these files'))
    .addOption(repeatedOption('--exclude <glob>', 'of folders, leave these files or folders out'))
    .addOption(repeatedOption('--hosts <file|glob>', 'take only articles of these hosts: kompas.com, *.go.id, or a file of such'))
    .option('--language <code>', 'take only articles in this language: ind', readLanguage)
    .addOption(textOption('--files-from <file>', 'read paths from a file (-: standard input), a line each or NUL-separated'))
    .option('--dedupe', 'leave out articles whose cleaned text came before (else they are marked)', false)
    .option('-j, --jobs <n>', 'worker threads (default: the cores)', readJobs)
    .option('--timeout <seconds>', 'give up on an article after so long; what fails then depends on the machine', readTimeout)
    .addOption(textOption('--errors <file>', 'write failures there as JSON Lines'))
    .addOption(
      wordOption('--failures <how>', 'where failures go; inline is in the place of the record (jsonl)', FAILURES).default(
        'apart',
      ),
    )
    .option('--strict', 'stop at the first failure', false)
    .option('--resume', 'go on where an interrupted run into the same --output stopped (jsonl)', false)
    .option('-q, --quiet', 'no progress and no summary', false)
    .addOption(wordOption('--progress <how>', 'a bar on terminals, json lines for machines', PROGRESS).default('auto'))
    .option('--no-color', 'no colours')
    .addOption(wordOption('--rows <what>', 'rows of csv and tsv', ROW_KINDS))
    .option('--bom', 'begin csv and tsv with a byte order mark, for Excel', false)
    .option('--schema', 'print the JSON Schema of the record', false)
    .version(VERSION, '-V, --version', 'print the version')
}

/** The command that extracts. */
export const EXTRACT: Omit<CommandBody, 'run'> = { define, notes: notes() }

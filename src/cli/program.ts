import { Command } from 'commander'
import type { Kind } from '../model/kind.ts'
import { KINDS } from '../model/rows/index.ts'
import { kindRow } from '../model/rows/walk.ts'
import { INPUT_FORMATS, type InputFormatName } from '../read/formats.ts'
import type { FieldNames } from '../read/source.ts'
import { ROW_KINDS, type RowKind } from '../write/format.ts'
import { FORMATS, type FormatName } from '../write/index.ts'
import { addField, addGlob, addKept, readJobs, readKinds, readPublished } from './choices.ts'
import { HELP_TAIL } from './help.ts'
import { oneOf } from './near.ts'
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
  filesFrom?: string
  field?: FieldNames
  keep?: string[]
  outlet?: string
  dedupe: boolean
  jobs?: number
  errors?: string
  failures: (typeof FAILURES)[number]
  strict: boolean
  resume: boolean
  quiet: boolean
  progress: (typeof PROGRESS)[number]
  bom: boolean
  rows?: RowKind
}

const INPUT_NAMES = ['auto', ...INPUT_FORMATS.map(({ name }) => name)] as const
const OUTPUT_NAMES = FORMATS.map(({ name }) => name)
const PROGRESS = ['auto', 'json', 'none'] as const
const FAILURES = ['apart', 'inline'] as const

const COMMAND_LIST = SUBCOMMANDS.map(({ name, about }) => `  extract ${name.padEnd(9)}${about}`).join('\n')
const FORMAT_LIST = FORMATS.map(({ name, about }) => `  ${name.padEnd(9)}${about}`).join('\n')

/** The command with its arguments and options; parsing throws what is wrong with them. */
export function createProgram(): Command {
  return new Command('extract')
    .description(
      `Structured facts (${KINDS.map((kind) => kindRow(kind).about).join(', ')}) from Indonesian news articles, as JSON.`,
    )
    .usage('[options] [path...]')
    .argument('[path...]', 'files, folders (read recursively; .gz too), or - for standard input')
    .option('-f, --from <format>', `input: ${INPUT_NAMES.join(', ')}`, (typed) => oneOf(typed, INPUT_NAMES, '--from'), 'auto')
    .option('-t, --to <format>', 'output, see below (default: json for one article, else jsonl)', (typed) =>
      oneOf(typed, OUTPUT_NAMES, '--to'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output (a folder for parquet, brat, timeml)')
    .option('--overwrite', 'fill a folder that holds something, too: files of the same names are replaced', false)
    .option('--published <date>', 'day or time of publication, for inputs that do not say', readPublished)
    .option('--outlet <name>', 'the outlet of all inputs, by name or host')
    .option('--no-clean', 'leave boilerplate in')
    .option('--boilerplate <file>', 'take out what this YAML or JSON file lists, too')
    .option('--suggest-boilerplate', 'report the lines that repeat across articles of an outlet, as such a file', false)
    .option('--lexicon <file>', 'your own words (YAML or JSON): titles, ranks, places …; see extract lexicon --help')
    .option('--only <kinds>', `report only these kinds: ${KINDS.join(',')}`, readKinds)
    .option('--field <ours=theirs>', 'read a field of rows under its name there: text=content (repeatable)', addField)
    .option('--keep <fields>', 'carry these fields of rows along, in `extra`: region,desk', addKept)
    .option('--include <glob>', 'of folders, take only these files (repeatable)', addGlob)
    .option('--exclude <glob>', 'of folders, leave these files or folders out (repeatable)', addGlob)
    .option('--files-from <file>', 'read paths from a file (-: standard input), a line each or NUL-separated')
    .option('--dedupe', 'leave out articles whose cleaned text came before (else they are marked)', false)
    .option('-j, --jobs <n>', 'worker threads (default: the cores)', readJobs)
    .option('--errors <file>', 'write failures there as JSON Lines')
    .option(
      '--failures <how>',
      'apart, or inline: a line in the place of the record (jsonl)',
      (typed) => oneOf(typed, FAILURES, '--failures'),
      'apart',
    )
    .option('--strict', 'stop at the first failure', false)
    .option('--resume', 'go on where an interrupted run into the same --output stopped (jsonl)', false)
    .option('-q, --quiet', 'no progress and no summary', false)
    .option('--progress <how>', 'auto, json (for machines) or none', (typed) => oneOf(typed, PROGRESS, '--progress'), 'auto')
    .option('--rows <what>', 'rows of csv and tsv: facts or articles', (typed) => oneOf(typed, ROW_KINDS, '--rows'))
    .option('--bom', 'begin csv and tsv with a byte order mark, for Excel', false)
    .option('--schema', 'print the JSON Schema of the record', false)
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText(
      'after',
      `\nOutput formats:\n${FORMAT_LIST}\n\nOther commands (each has --help; a file of that name is ./NAME):\n${COMMAND_LIST}\n${HELP_TAIL}`,
    )
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
}

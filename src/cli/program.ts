import { Command } from 'commander'
import type { Kind } from '../model/kind.ts'
import { INPUT_FORMATS, type InputFormatName } from '../read/formats.ts'
import { FORMATS, type FormatName } from '../write/index.ts'
import { readKinds, readPublished } from './choices.ts'
import { HELP_TAIL } from './help.ts'
import { oneOf } from './near.ts'
import { VERSION } from './version.ts'

/** The options of the command as they were given. */
export interface Options {
  from: InputFormatName | 'auto'
  to?: FormatName
  output?: string
  published?: string
  clean: boolean
  only?: Kind[]
  schema: boolean
}

const INPUT_NAMES = ['auto', ...INPUT_FORMATS.map(({ name }) => name)] as const
const OUTPUT_NAMES = FORMATS.map(({ name }) => name)

/** The command with its arguments and options; parsing throws what is wrong with them. */
export function createProgram(): Command {
  return new Command('extract')
    .description('Structured facts (dates, officials, victim counts, places) from Indonesian news articles, as JSON.')
    .usage('[options] [path...]')
    .argument('[path...]', 'files, folders (read recursively), or - for standard input')
    .option('-f, --from <format>', `input: ${INPUT_NAMES.join(', ')}`, (typed) => oneOf(typed, INPUT_NAMES, '--from'), 'auto')
    .option('-t, --to <format>', `output: ${OUTPUT_NAMES.join(', ')} (default: json for one article, else jsonl)`, (typed) =>
      oneOf(typed, OUTPUT_NAMES, '--to'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--published <date>', 'day or time of publication, for inputs that do not say', readPublished)
    .option('--no-clean', 'leave boilerplate in')
    .option('--only <kinds>', 'report only these kinds: dates,officials,counts,locations', readKinds)
    .option('--schema', 'print the JSON Schema of the record', false)
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', HELP_TAIL)
    .allowExcessArguments(true)
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
}

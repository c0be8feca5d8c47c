import { type Command, Option } from 'commander'
import { executorOf } from '../batch/executor.ts'
import { type Output, OutputError } from '../batch/output.ts'
import { run } from '../batch/run.ts'
import type { WorkOptions } from '../batch/task.ts'
import { tasksOf } from '../batch/tasks.ts'
import { isFolder, walk } from '../batch/walk.ts'
import type { Kind } from '../model/kind.ts'
import { REASONS, type Reason } from '../model/reasons.ts'
import { KINDS } from '../model/rows/index.ts'
import { INPUT_NAMES, type InputFormatName } from '../read/formats.ts'
import { type FieldNames, NOTHING_SAID } from '../read/source.ts'
import { refusedColumns } from '../read/without-text.ts'
import { createDuplicates } from '../tables/duplicates.ts'
import { addField, publishedOption, readJobs } from './choices.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { failureLog } from './failures.ts'
import { writtenFiles } from './identity.ts'
import { holdsMany, selectionOf } from './inputs.ts'
import { onInterrupt } from './interrupt.ts'
import { readLexiconFile } from './lexicon.ts'
import { oneOf } from './near.ts'
import { listed, numberOption, repeatedOption, textOption, wordOption, wordsOption } from './options.ts'
import { poolOf } from './pool.ts'
import type { Options } from './program.ts'
import { progressOf } from './progress.ts'
import { BrokenPipe, standardOutput } from './sinks.ts'
import type { CommandBody } from './subcommand.ts'
import { countLeftOut, countReasons, saySummary } from './summary.ts'
import { plain, say } from './talk.ts'
import { hasColours } from './terminal.ts'
import type { Drawing } from './tree.ts'
import { UNREAD_JSONL, type UnreadChoice, type UnreadWriter, unreadCsv, unreadOutput } from './unread-output.ts'
import { unreadText } from './unread-text.ts'

const BY = ['place', 'form', 'words', 'reason'] as const
const PROGRESS = ['auto', 'json', 'none'] as const
const REASON_CODES = Object.keys(REASONS) as Reason[]

/** Input is read as articles: a record does not say what it left unread. */
const ARTICLE_FORMATS = INPUT_NAMES.filter((name) => name !== 'records')

interface UnreadOptions extends Pick<Options, 'include' | 'exclude' | 'jobs' | 'quiet' | 'progress'> {
  kind?: Kind[]
  reason?: Reason[]
  by?: (typeof BY)[number]
  top?: number
  examples: number
  to: 'text' | 'jsonl' | 'csv'
  from?: InputFormatName
  field?: FieldNames
  published?: string
  clean: boolean
  lexicon?: string
  dedupe: boolean
  color: boolean
}

/** So many forms of each kind are shown to people. */
const TOP = 20
/** Columns where the output is no terminal. */
const WIDTH = 100

const NOTES = `
Where facts may be missing: numbers beside words for people and words of harm (counts), words of time (dates), names
beside offices and ranks (officials), names behind words of place (locations), quotations that nobody is named for and
verbs of saying that nothing was found for (statements), words of what happened (incidents). Each is in a fact, or is here with the reason.

One article is shown place by place, each with its sentence. Of many, forms are counted: the words in lower case with
numbers as # and names as *. "sebanyak # orang" 53 times for the reason nothing-said: people were counted, but the
words say nothing that happened to them, as far as the rules can read. Look first at what the rules admit not to know:
no-rule, unknown-name, no-figure, figure-apart, cue-apart. docs/unread.md lists all reasons.

Examples:
  extract unread article.txt                            place by place, each with its sentence
  extract unread articles/                              the most frequent forms of each kind
  extract unread articles/ -k counts --top 50 --examples 3
  extract unread articles.jsonl --reason no-rule --by words
  extract unread articles/ --by reason                  how much of each kind is left for what reason
  extract unread articles/ --by place -t csv > unread.csv
`

function define(command: Command): Command {
  return command
    .description('What articles say and no fact explains, each with its sentence and the reason.')
    .argument('<path...>', 'files, folders (read recursively; .gz too), or - for standard input')
    .addOption(wordsOption('-k, --kind <kinds>', 'only what may tell of these kinds of fact', KINDS))
    .addOption(
      new Option('--reason <codes>', 'only what is unread for these reasons: no-rule,unknown-name').argParser(readReasons),
    )
    .addOption(wordOption('--by <what>', 'a row each, by default place for one article, else form', BY))
    .addOption(numberOption('--top <n>', `so many forms of each kind, by default ${TOP} in text, else all`, 1))
    .addOption(numberOption('--examples <n>', 'so many sentences with each form (csv: one at most)', 0).default(1))
    .addOption(wordOption('-t, --to <format>', 'output', ['text', 'jsonl', 'csv']).default('text'))
    .addOption(wordOption('-f, --from <format>', 'input, by default by name and look', ARTICLE_FORMATS))
    .option('--field <ours=theirs>', 'read a field of rows under its name there: text=content (repeatable)', addField)
    .addOption(repeatedOption('--include <glob>', 'of folders, take only these files'))
    .addOption(repeatedOption('--exclude <glob>', 'of folders, leave these files or folders out'))
    .addOption(publishedOption())
    .option('--no-clean', 'leave boilerplate in')
    .addOption(textOption('--lexicon <file>', 'your own words (YAML or JSON)'))
    .option('--dedupe', 'leave out articles whose cleaned text came before', false)
    .option('-j, --jobs <n>', 'worker threads (default: the cores)', readJobs)
    .option('-q, --quiet', 'no progress and no summary', false)
    .addOption(wordOption('--progress <how>', 'a bar on terminals, json lines for machines', PROGRESS).default('auto'))
    .option('--no-color', 'no colours')
}

/** Reads the value of `--reason`: codes between commas. */
function readReasons(typed: string): Reason[] {
  return listed(typed, '--reason', 'no-rule,unknown-name').map((code) => oneOf(code, REASON_CODES, 'each word of --reason'))
}

/** `extract unread`. */
export const UNREAD: CommandBody = { define, notes: NOTES, run: unread }

async function unread(program: Command): Promise<ExitCode> {
  const begun = Date.now()
  const options = program.opts<UnreadOptions>()
  const paths = program.args
  const { from, quiet, progress: how } = options
  let many = paths.length > 1 || holdsMany(paths[0]!, from ?? null)
  const isMany = () => many
  const written = writtenFiles()
  const selection = await selectionOf({ ...options, from: from ?? 'auto' }, written)
  const output = outputOf(options, isMany)
  for (const idle of idleOptions(options, paths)) say(`extract: ${idle}`)
  const work = workOf(options)
  const failures = failureLog({ failures: 'apart', progress: how }, written)
  const executor = executorOf(poolOf(work, options), () => undefined)
  const progress = progressOf(options, isMany, paths, () => walk(paths, selection))
  const leftOut = countLeftOut()
  const unwanted = countReasons()
  const stop = new AbortController()
  const interrupt = onInterrupt(stop)
  try {
    const tasks = tasksOf(walk(paths, { ...selection, leftOut: leftOut.note }), {
      opened: () => {
        many = true
      },
      archives: { hosts: null, leftOut: unwanted.note },
      refused: (columns) => refusedColumns(columns, work),
    })
    const summary = await run(tasks, executor, output, {
      dedupe: options.dedupe,
      strict: false,
      inline: false,
      stop,
      duplicates: createDuplicates(),
      done: null,
      failed: (failure) => progress.around(() => failures.tell(failure)),
      leftOut: unwanted.note,
      met: () => undefined,
      progress: progress.update,
    })
    progress.stop()
    await output.close()
    if (many && !quiet) saySummary(summary, [leftOut.kinds, unwanted.kinds], (Date.now() - begun) / 1000, how === 'json')
    const interrupted = interrupt.came()
    if (interrupted !== null) say('extract: interrupted; what was read until then is shown.')
    return interrupted ?? (summary.failures > 0 ? EXIT.failed : EXIT.done)
  } catch (error) {
    if (error instanceof BrokenPipe) return EXIT.done
    if (!(error instanceof OutputError)) throw error
    say(`extract: ${plain(error.message)}.`)
    return EXIT.failed
  } finally {
    progress.stop()
    interrupt.unlisten()
    await executor.close()
  }
}

function workOf({ published, field, clean, kind, lexicon }: UnreadOptions): WorkOptions {
  return {
    ...NOTHING_SAID,
    published: published ?? null,
    fields: field ?? {},
    clean,
    only: kind ?? null,
    hosts: null,
    boilerplate: [],
    lexicon: lexicon === undefined ? null : readLexiconFile(lexicon),
    unread: true,
  }
}

/** Where what is unread goes: what `--by` stands for where it is left out shows when the first article has come. */
function outputOf(options: UnreadOptions, isMany: () => boolean): Output {
  const { to, by, top, examples, reason } = options
  return unreadOutput(standardOutput(), () => {
    const choice: UnreadChoice = {
      by: by ?? (isMany() || top !== undefined ? 'form' : 'place'),
      reasons: reason ?? null,
      top: top ?? (to === 'text' ? TOP : Number.POSITIVE_INFINITY),
      examples,
    }
    return { choice, writer: writerOf(options, choice, isMany()) }
  })
}

function writerOf({ to, color }: UnreadOptions, { by }: UnreadChoice, isMany: boolean): UnreadWriter {
  if (to === 'jsonl') return UNREAD_JSONL
  if (to === 'csv') return unreadCsv(by)
  const { isTTY, columns } = process.stdout
  const drawing: Drawing = { width: isTTY ? columns : WIDTH, colours: hasColours(process.stdout, color) }
  return unreadText(drawing, isMany)
}

/** What options that change nothing in this call are told. */
function idleOptions({ by, top, include, exclude }: UnreadOptions, paths: readonly string[]): string[] {
  const readsFolders = paths.some(isFolder)
  const filters = Object.entries({ include, exclude }).filter(([, globs]) => globs !== undefined && !readsFolders)
  return [
    ...(by === 'place' && top !== undefined ? ['--top changes nothing with --by place: every place is shown'] : []),
    ...filters.map(([name]) => `--${name} changes nothing: it chooses among the files of folders, and none is read`),
  ]
}

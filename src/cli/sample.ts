import { join } from 'node:path'
import type { Command } from 'commander'
import { OutputError } from '../batch/output.ts'
import type { ArticleRecord } from '../model/record.ts'
import { KINDS } from '../model/rows/index.ts'
import { type PipelineOptions, processArticle } from '../pipeline.ts'
import { INPUT_NAMES, type InputFormatName } from '../read/formats.ts'
import { SHEET_HEADER, sheetRows } from '../score/coding-sheet.ts'
import { type Drawn, drawSample } from '../score/strata.ts'
import { writeFiles } from '../write/files.ts'
import { writeHtml } from '../write/html/html.ts'
import { checkInputs, checkNamed, endangered, type Target } from './apart.ts'
import { articlesOf, everythingOf, type ReadInput } from './articles.ts'
import { publishedOption } from './choices.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { checkFolder, makeFolder } from './folder.ts'
import { readLexiconFile } from './lexicon.ts'
import { numberOption, textOption, wordOption, wordsOption } from './options.ts'
import type { CommandBody } from './subcommand.ts'
import { plain, say } from './talk.ts'

const STRATA = ['kind', 'outlet'] as const

interface SampleOptions {
  n: number
  seed: number
  stratify?: (typeof STRATA)[number][]
  output: string
  overwrite: boolean
  from?: InputFormatName
  published?: string
  lexicon?: string
}

const NOTES = `
FOLDER then holds records.jsonl (the articles drawn), review.html (to be looked at and corrected in a browser;
it saves decisions), coding.csv (to be filled in: a row an article, a row a fact) and sample.json (how it was
drawn). Give two coders a copy each, then: extract agree A B. For an error rate: extract score GOLD.

In coding.csv, verdict is right, wrong or edited (then corrected holds what value should say). For a fact that
was missed put in a row: its article and kind, its words in text, verdict added, its value in corrected. A
verdict in an article's own row (kind: article) says that it was read to the end: facts left blank are right.

--stratify draws as equally as can be from each outlet, from articles with the same kinds of fact, or from each
outlet's articles with the same kinds (kind,outlet); sample.json holds the size of each group, to weight by.
`

function define(command: Command): Command {
  return command
    .description('Draw a random sample of articles for checking by hand.')
    .argument('<path...>', 'files and folders, or records (--from records)')
    .addOption(numberOption('-n <number>', 'how many articles', 1).default(50))
    .addOption(numberOption('--seed <number>', 'start of the random numbers: the same draws the same', 0).default(1))
    .addOption(wordsOption('--stratify <groups>', 'draw as equally from each group of', STRATA))
    .addOption(textOption('-o, --output <folder>', 'a new or empty folder for the sample').makeOptionMandatory())
    .option('--overwrite', 'fill a folder that holds something, too: files of the same names are replaced', false)
    .addOption(wordOption('-f, --from <format>', 'input, by default by name and look', INPUT_NAMES))
    .addOption(publishedOption())
    .addOption(textOption('--lexicon <file>', 'your own words (YAML or JSON)'))
}

/** `extract sample`. */
export const SAMPLE: CommandBody = { define, notes: NOTES, run: sample }

async function sample(program: Command): Promise<ExitCode> {
  const options = program.opts<SampleOptions>()
  if (program.args.includes('-')) throw new UsageError('Expected files or folders, got `-`: a sample reads its input twice')
  const { output, overwrite } = options
  if (output === '-') throw new UsageError('Expected --output to be a folder, got `-`: a sample is several files')
  checkFolder(output, overwrite)
  const target: Target = { by: '--output', file: output, isFolder: true, replaces: true }
  checkNamed([...program.args, ...(options.lexicon === undefined ? [] : [options.lexicon])], [target])
  await checkInputs(program.args, everythingOf(options.from ?? null), endangered([target]))
  makeFolder(output)
  const words = options.lexicon === undefined ? {} : { lexicon: readLexiconFile(options.lexicon) }
  let failures = 0
  const keys: string[] = []
  const read = (failed: (id: string, message: string) => void) =>
    articlesOf(program.args, { from: options.from ?? null, published: options.published ?? null }, ({ id, message }) =>
      failed(id, message),
    )
  for await (const input of read((id, message) => {
    failures++
    say(`extract: ${plain(id)}: ${plain(message)}`)
  }))
    keys.push(stratumOf(input, options.stratify ?? [], words))
  if (keys.length === 0)
    throw new UsageError(`Expected articles to draw from, got none in ${program.args.map((path) => `\`${path}\``).join(', ')}`)
  const drawn = drawSample(keys, options.n, options.seed)
  const wanted = new Set(drawn.indexes)
  const records: ArticleRecord[] = []
  let index = 0
  for await (const input of read(() => undefined)) if (wanted.has(index++)) records.push(recordOf(input, words))
  checkIds(records)
  writeSample(records, keys.length, drawn, options)
  say(`extract: drew ${records.length} of ${keys.length} articles into ${plain(options.output)}`)
  return failures > 0 ? EXIT.failed : EXIT.done
}

/** A sheet tells articles apart by their ids: what two of one id were found to be could not be read back. */
function checkIds(records: readonly ArticleRecord[]): void {
  const places = new Map<string, string>()
  for (const { id, source } of records) {
    const [before, now] = [places.get(id), source.path ?? 'no file']
    if (before !== undefined)
      throw new UsageError(`Expected articles with ids of their own, got \`${id}\` twice among those drawn (${before}, ${now})`)
    places.set(id, now)
  }
}

function recordOf(input: ReadInput, words: PipelineOptions): ArticleRecord {
  return 'record' in input ? input.record : processArticle(input.article, words)
}

/** The name of the group an article is in: its outlet, the kinds it has facts of, or both. */
function stratumOf(input: ReadInput, by: readonly string[], words: PipelineOptions): string {
  const names = []
  const outlet = 'record' in input ? input.record.article.outlet : input.article.outlet
  if (by.includes('outlet')) names.push(outlet ?? 'no outlet')
  if (by.includes('kind')) {
    const record = recordOf(input, words)
    names.push(KINDS.filter((kind) => record[kind].length > 0).join('+') || 'no facts')
  }
  return names.join(', ') || 'all'
}

function writeSample(records: readonly ArticleRecord[], of: number, { strata }: Drawn, options: SampleOptions): void {
  const { n, seed, stratify = [], output, overwrite } = options
  const writer = writeHtml()
  const files = {
    'records.jsonl': records.map((record) => `${JSON.stringify(record)}\n`).join(''),
    'coding.csv': `\uFEFF${SHEET_HEADER}${records.map(sheetRows).join('')}`,
    'sample.json': `${JSON.stringify({ n, seed, stratify, drawn: records.length, of, strata }, null, 2)}\n`,
    'review.html': records.map((record) => writer.record(record)).join('') + writer.end(),
  }
  try {
    writeFiles(Object.fromEntries(Object.entries(files).map(([name, text]) => [join(output, name), text])), overwrite)
  } catch (error) {
    throw new OutputError(`The folder ${output}`, error)
  }
}

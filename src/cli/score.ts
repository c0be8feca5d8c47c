import type { Command } from 'commander'
import type { Kind } from '../model/kind.ts'
import { KINDS, perKind } from '../model/rows/index.ts'
import { kindRow } from '../model/rows/walk.ts'
import { type PipelineOptions, processArticle } from '../pipeline.ts'
import { fieldsToArticle } from '../read/fields.ts'
import { type Figures, figuresOf, namedFigures } from '../score/figures.ts'
import { type GoldArticle, GoldError, type ScoredFact } from '../score/gold.ts'
import { goldOfRecord } from '../score/gold-records.ts'
import { reportFigures, reportMistakes } from '../score/report.ts'
import { type Judged, judge, type Mistake } from '../score/tally.ts'
import { fileNames } from '../write/names.ts'
import { checkNamed } from './apart.ts'
import { kindsOption } from './choices.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { heldToFloors, openFloors } from './floors.ts'
import { readGold } from './gold.ts'
import { readLexiconFile } from './lexicon.ts'
import { numberOption, textOption, wordOption } from './options.ts'
import { standardOutput } from './sinks.ts'
import type { CommandBody } from './subcommand.ts'
import { say } from './talk.ts'
import { wrap } from './tree.ts'

interface ScoreOptions {
  gold?: string
  only?: Kind[]
  misses: number
  to: 'text' | 'json'
  floors?: string
  lexicon?: string
  writeFloors: boolean
  seed: number
  resamples: number
}

/** What makes found facts right, kind by kind. */
const RIGHT = wrap(
  `A found fact is in the right place where it shares a character with the right one, mentions included, and right where its value agrees too: ${KINDS.map((kind) => kindRow(kind).scoring.says).join('; ')}. Each fact pairs with one at most. Upper and lower case are one.`,
  112,
).join('\n')

const NOTES = `
GOLD is a file or folder of records (JSON, JSON Lines; a fact needs only its text), the decisions saved by the
review page, a coding sheet of extract sample (.csv, with RECORDS), or a folder of brat (.txt and .ann). Without
RECORDS its texts are extracted now; decisions and brat do not say when an article was published, so give RECORDS
with them, or relative dates may miss their day.

${RIGHT}

Figures for floors: KIND.precision, KIND.recall, KIND.f1, KIND.position.f1 …, KIND.KEY (of the right ones, the
share that agrees in a key), counts.of.f1 … (links).

Exit codes: 0 done, 1 a figure is under its floor, 2 wrong usage.
`

function define(command: Command): Command {
  return command
    .description('Precision, recall and F1 of the facts against gold, with 95 % intervals.')
    .argument('[gold]', 'what the facts should be')
    .argument('[records]', 'the facts to be scored: records as JSON Lines; - for standard input')
    .addOption(textOption('--gold <file>', 'the same as an option: extract score --gold GOLD [RECORDS]'))
    .addOption(kindsOption('score only these kinds'))
    .addOption(numberOption('--misses <n>', 'list what is wrong or missed, so many examples a rule', 0).default(0))
    .addOption(wordOption('-t, --to <format>', 'output', ['text', 'json']).default('text'))
    .addOption(textOption('--lexicon <file>', 'your own words, for texts that are extracted now'))
    .addOption(textOption('--floors <file>', 'YAML or JSON of figure: floor; fail where a figure is under its floor'))
    .option('--write-floors', 'set the floors of that file to the present figures, lower ones too', false)
    .addOption(numberOption('--seed <n>', 'start of the random numbers', 0).default(1))
    .addOption(numberOption('--resamples <n>', 'samples of the bootstrap', 1).default(1000))
}

/** `extract score`. */
export const SCORE: CommandBody = { define, notes: NOTES, run: runScore }

async function runScore(program: Command): Promise<ExitCode> {
  const options = program.opts<ScoreOptions>()
  const [goldPath, recordsPath, ...more] = options.gold === undefined ? program.args : [options.gold, ...program.args]
  if (goldPath === undefined) throw new UsageError('Expected GOLD, what the facts should be, got nothing')
  if (more.length > 0) throw new UsageError(`Expected GOLD and RECORDS at most, got \`${more[0]}\` too`)
  if (options.writeFloors && options.floors === undefined)
    throw new UsageError('Expected --floors FILE with --write-floors, which says what to write')
  if (options.writeFloors && options.floors !== undefined)
    checkNamed(
      [goldPath, recordsPath, options.lexicon].filter((path) => path !== undefined),
      [{ by: '--floors', file: options.floors, isFolder: false, replaces: true }],
    )
  try {
    return await score(goldPath, recordsPath, options)
  } catch (error) {
    throw error instanceof GoldError ? new UsageError(error.message) : error
  }
}

async function score(goldPath: string, recordsPath: string | undefined, options: ScoreOptions): Promise<ExitCode> {
  const floors = options.floors === undefined ? null : openFloors(options.floors, options.writeFloors)
  const gold = readGold(goldPath, 'GOLD', options.only).map((article) => onlyKinds(article, options.only))
  if (gold.length === 0) throw new UsageError(`Expected GOLD to hold articles, got none in \`${goldPath}\``)
  const words = options.lexicon === undefined ? {} : { lexicon: readLexiconFile(options.lexicon) }
  const found = recordsPath === undefined ? null : readGold(recordsPath, 'RECORDS')
  const judged = found === null ? gold.map((article) => judge(article, extractNow(article, words))) : judgeAgainst(gold, found)
  const figures = figuresOf(judged, options)
  const mistakes = judged.flatMap((one) => one.mistakes)
  const output = standardOutput()
  await output.write(
    options.to === 'json' ? asJson(gold.length, figures, mistakes, options) : asText(gold.length, figures, mistakes, options),
  )
  return options.floors === undefined
    ? EXIT.done
    : heldToFloors(options.floors, floors, namedFigures(figures), options.writeFloors)
}

function onlyKinds(article: GoldArticle, only: readonly Kind[] | undefined): GoldArticle {
  return only === undefined
    ? article
    : { ...article, facts: perKind((kind) => (only.includes(kind) ? article.facts[kind] : null)) }
}

/** The facts that the text of a gold article gives now; cleaned again only where that changes nothing, so that spans stay. */
function extractNow({ id, text, title, published }: GoldArticle, words: PipelineOptions): GoldFacts {
  if (text === null) throw new UsageError(`Expected RECORDS, since ${id} in GOLD has no text to extract from`)
  const article = fieldsToArticle({ id, text, title, published }, null)
  const record = processArticle(article, words)
  return factsOf(goldOfRecord(record.article.text === text ? record : processArticle(article, { ...words, clean: false }), id))
}

type GoldFacts = { readonly [K in Kind]: readonly ScoredFact[] }

const factsOf = ({ facts }: GoldArticle): GoldFacts => perKind((kind) => facts[kind] ?? [])

function judgeAgainst(gold: readonly GoldArticle[], found: readonly GoldArticle[]): Judged[] {
  const nameOf = fileNames()
  // Gold in brat has the names of its files, which the records' ids were made into.
  const byName = new Map(found.map((article) => [nameOf(article.id), article]))
  const byId = new Map(found.map((article) => [article.id, article]))
  const recordOf = (id: string) => byId.get(id) ?? byName.get(id)
  const lost = gold.filter(({ id }) => recordOf(id) === undefined)
  if (lost.length === gold.length)
    throw new UsageError(`Expected RECORDS to hold articles of GOLD, got none with an id such as \`${lost[0].id}\``)
  if (lost.length > 0)
    say(`extract: ${lost.length} of ${gold.length} articles of GOLD are not in RECORDS: all their facts count as missed`)
  return gold.map((article) => {
    const record = recordOf(article.id)
    if (record?.text !== undefined && record.text !== null && article.text !== null && record.text !== article.text)
      throw new UsageError(`Expected the text of ${article.id} to be the same in GOLD and RECORDS, since spans count in it`)
    return judge(article, record === undefined ? perKind(() => []) : factsOf(record))
  })
}

function asText(articles: number, figures: Figures, mistakes: readonly Mistake[], { misses }: ScoreOptions): string {
  return reportFigures(figures, articles) + (misses > 0 ? reportMistakes(mistakes, misses) : '')
}

function asJson(
  articles: number,
  kinds: Figures,
  mistakes: readonly Mistake[],
  { seed, resamples, misses }: ScoreOptions,
): string {
  const listed = KINDS.flatMap((kind) => mistakes.filter((mistake) => mistake.kind === kind))
  const shown = misses > 0 ? { mistakes: listed } : {}
  return `${JSON.stringify({ articles, seed, resamples, kinds, ...shown }, null, 2)}\n`
}

import type { Command } from 'commander'
import type { Kind } from '../model/kind.ts'
import { KINDS, perKind } from '../model/rows/index.ts'
import { kindRow } from '../model/rows/walk.ts'
import type { Resampling } from '../score/bootstrap.ts'
import { type Figures, figuresOf, namedFigures } from '../score/figures.ts'
import { type GoldArticle, GoldError } from '../score/gold.ts'
import { type Group, reportFigures, reportGroups, reportMistakes } from '../score/report.ts'
import { type Compared, SPLITS, type Split, splitBy } from '../score/split.ts'
import { type Judged, judge, type Mistake } from '../score/tally.ts'
import { checkNamed } from './apart.ts'
import { kindsOption } from './choices.ts'
import { comparedNow, comparedWith } from './compared.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { heldToFloors, openFloors } from './floors.ts'
import { readGold } from './gold.ts'
import { readLexiconFile } from './lexicon.ts'
import { numberOption, textOption, wordOption } from './options.ts'
import { readGoldEvents, runEventScore } from './score-events.ts'
import { standardOutput } from './sinks.ts'
import type { CommandBody } from './subcommand.ts'
import { wrap } from './tree.ts'

/** What scoring came to. */
interface Outcome {
  readonly articles: number
  readonly figures: Figures
  readonly groups: readonly Group[] | null
  readonly mistakes: readonly Mistake[]
}

interface ScoreOptions {
  gold?: string
  only?: Kind[]
  misses: number
  by?: Split
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
review page, a coding sheet of extract sample (.csv, with RECORDS), a folder of brat (.txt and .ann), of TimeML
(.tml: dates) or of CoNLL columns (.conll, .bio: places and dates, by their place alone). Without RECORDS its texts
are extracted now, boilerplate and all; decisions, brat and CoNLL do not say when an article was published, so give
RECORDS with them, or relative dates may miss their day. Where a text leaves several values open, a fact of records
may say so: "accept": {"value": [12, 13]}.

${RIGHT}

Figures for floors: KIND.precision, KIND.recall, KIND.f1, KIND.position.f1 …, KIND.KEY (of the right ones, the
share that agrees in a key), counts.of.f1 … (links).

GOLD may be events too (a JSON list of { event, articles, optional, final: { dead: 3 } }), with what extract events
wrote for their articles: extract score EVENTS.jsonl --gold events.json

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
    .addOption(wordOption('--by <what>', 'the figures by outlet or year of the article, or by type of the fact', SPLITS))
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
  const events = readGoldEvents(goldPath)
  if (events !== null) return await runEventScore(events, recordsPath, options)
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
  const compared = recordsPath === undefined ? comparedNow(gold, words) : comparedWith(gold, readGold(recordsPath, 'RECORDS'))
  const judged = judgedIn(compared)
  const outcome: Outcome = {
    articles: gold.length,
    figures: figuresOf(judged, options),
    groups: options.by === undefined ? null : groupsOf(compared, options.by, options),
    mistakes: judged.flatMap((one) => one.mistakes),
  }
  await standardOutput().write(options.to === 'json' ? asJson(outcome, options) : asText(outcome, options))
  return options.floors === undefined
    ? EXIT.done
    : heldToFloors(options.floors, floors, namedFigures(outcome.figures), options.writeFloors)
}

const judgedIn = (compared: readonly Compared[]): Judged[] => compared.map(({ gold, found }) => judge(gold, found))

function groupsOf(compared: readonly Compared[], by: Split, resampling: Resampling): Group[] {
  return splitBy(compared, by).map(([name, articles]) => ({
    name,
    articles: articles.length,
    figures: figuresOf(judgedIn(articles), resampling),
  }))
}

function onlyKinds(article: GoldArticle, only: readonly Kind[] | undefined): GoldArticle {
  return only === undefined
    ? article
    : { ...article, facts: perKind((kind) => (only.includes(kind) ? article.facts[kind] : null)) }
}

function asText({ articles, figures, groups, mistakes }: Outcome, { misses }: ScoreOptions): string {
  const parts = groups === null ? '' : `\n${reportGroups(groups)}`
  return reportFigures(figures, articles) + parts + (misses > 0 ? reportMistakes(mistakes, misses) : '')
}

function asJson({ articles, figures, groups, mistakes }: Outcome, { seed, resamples, misses, by }: ScoreOptions): string {
  const listed = KINDS.flatMap((kind) => mistakes.filter((mistake) => mistake.kind === kind))
  const shown = misses > 0 ? { mistakes: listed } : {}
  const split =
    groups === null ? {} : { by, groups: groups.map(({ name, articles, figures }) => ({ name, articles, kinds: figures })) }
  return `${JSON.stringify({ articles, seed, resamples, kinds: figures, ...split, ...shown }, null, 2)}\n`
}

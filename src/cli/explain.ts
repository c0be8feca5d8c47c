import { type Command, Option } from 'commander'
import { type Explanation, explainArticle, type FactExplanation } from '../explain/explain.ts'
import type { Rejected } from '../explain/explainer.ts'
import type { Article } from '../model/article.ts'
import type { Kind } from '../model/kind.ts'
import { EXAMPLE_IDS } from '../model/rows/index.ts'
import { INPUT_NAMES, type InputFormatName } from '../read/formats.ts'
import { articlesOf } from './articles.ts'
import { kindsOption, publishedOption } from './choices.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { storyAsJson, storyAsText } from './explain-story.ts'
import { readLexiconFile } from './lexicon.ts'
import { textOption, wordOption } from './options.ts'
import { standardOutput } from './sinks.ts'
import type { CommandBody } from './subcommand.ts'
import { counted, plain, quoted, say } from './talk.ts'
import { hasColours } from './terminal.ts'
import { type Branch, type Drawing, drawTree } from './tree.ts'

interface ExplainOptions {
  fact?: string
  story?: boolean
  article?: string
  only?: Kind[]
  from?: InputFormatName
  to: 'text' | 'json'
  published?: string
  clean: boolean
  lexicon?: string
  color: boolean
}

const NOTES = `
Without --fact: every fact of the article in a line or two, and how many candidates were put aside. With it: the
sentence, what its words are known for, the rule and what it captured, how that came to the value, the facts it
is tied to, and the candidates of its sentence that were put aside, with the reason. With --story: the scenes, and
which counts stand in each.

Examples:
  extract explain article.txt
  extract explain article.txt --fact l2
  extract explain article.txt --story
  extract explain articles.jsonl --article 17 --fact c1 --to json
`

/** Columns where the output is no terminal. */
const WIDTH = 100

function define(command: Command): Command {
  return command
    .description('Why the facts of an article are what they are.')
    .argument('<file>', 'the article; - for standard input')
    .option('--fact <id>', `one fact in full: ${EXAMPLE_IDS} …`)
    .addOption(
      new Option('--story', 'where and when what the counts tell happened, and the words that say so').conflicts([
        'fact',
        'only',
      ]),
    )
    .option('--article <id>', 'of a file with several articles, the one of this id')
    .addOption(kindsOption('only these kinds'))
    .addOption(wordOption('-f, --from <format>', 'input, by default by name and look', INPUT_NAMES))
    .addOption(wordOption('-t, --to <format>', 'output', ['text', 'json']).default('text'))
    .addOption(publishedOption())
    .option('--no-clean', 'leave boilerplate in')
    .addOption(textOption('--lexicon <file>', 'your own words (YAML or JSON)'))
    .option('--no-color', 'no colours')
}

/** `extract explain`. */
export const EXPLAIN: CommandBody = { define, notes: NOTES, run: explain }

async function explain(program: Command): Promise<ExitCode> {
  const options = program.opts<ExplainOptions>()
  const words = options.lexicon === undefined ? {} : { lexicon: readLexiconFile(options.lexicon) }
  const article = await findArticle(program.args[0], options)
  if (article === null) return EXIT.failed
  const explanation = explainArticle(article, {
    clean: options.clean,
    ...(options.only !== undefined && { only: options.only }),
    ...words,
  })
  const fact = options.fact === undefined ? null : findFact(explanation, options.fact)
  const output = standardOutput()
  if (options.story === true) {
    await output.write(options.to === 'json' ? storyAsJson(explanation) : storyAsText(explanation, drawingOf(options.color)))
    return EXIT.done
  }
  await output.write(options.to === 'json' ? asJson(explanation, fact) : asText(explanation, fact, options.color))
  return EXIT.done
}

/** The article asked for; null where the input failed, which is said. */
async function findArticle(path: string, { article: id, from, published }: ExplainOptions): Promise<Article | null> {
  let first: Article | null = null
  let failures = 0
  const inputs = articlesOf([path], { from: from ?? null, published: published ?? null }, ({ id: failed, message }) => {
    failures++
    say(`extract: ${plain(failed)}: ${plain(message)}`)
  })
  for await (const input of inputs) {
    if (!('article' in input))
      throw new UsageError('Expected an article, got a record, which does not say where its facts come from')
    if (id === undefined && first !== null)
      throw new UsageError(`Expected --article ID, since \`${path}\` holds several articles, such as \`${first.id}\``)
    if (id === undefined || input.article.id === id) first = input.article
    if (id !== undefined && first !== null) return first
  }
  if (first === null && failures === 0)
    throw new UsageError(`Expected an article${id === undefined ? '' : ` \`${id}\``} in \`${path}\`, got none`)
  return first
}

function findFact({ facts }: Explanation, id: string): FactExplanation {
  const fact = facts.find((one) => one.id === id)
  if (fact !== undefined) return fact
  const ids = facts.map((one) => one.id).join(', ')
  throw new UsageError(`Expected --fact to be one of the article’s facts (${ids || 'it has none'}), got \`${id}\``)
}

function asJson({ record, facts, rejected }: Explanation, fact: FactExplanation | null): string {
  const { id, article } = record
  const { published, publishedBasis } = article
  const shown = fact === null ? { id, published, publishedBasis, facts, rejected } : { id, published, publishedBasis, fact }
  return `${JSON.stringify(shown, null, 2)}\n`
}

function drawingOf(colours: boolean): Drawing {
  const { isTTY, columns } = process.stdout
  return { width: isTTY ? columns : WIDTH, colours: hasColours(process.stdout, colours) }
}

function asText(explanation: Explanation, fact: FactExplanation | null, colours: boolean): string {
  const drawing = drawingOf(colours)
  return fact === null
    ? [...explanation.facts.map(briefly), asideOf(explanation.rejected)].map((tree) => drawTree(tree, drawing)).join('')
    : drawTree(inFull(fact), drawing)
}

function briefly({ id, text, rule, resolution, certainty, rejected }: FactExplanation): Branch {
  const steps = resolution.filter((step) => !step.startsWith('  ')).join('; ')
  const aside = rejected.length === 0 ? '' : `; ${rejected.length} put aside beside it`
  return { name: id, label: quoted(text), branches: [{ label: `${rule}, ${certainty}: ${plain(steps)}${aside}` }] }
}

function inFull(fact: FactExplanation): Branch {
  const { id, text, sentence, tokens, rule, triggers, captured, resolution, certainty, links, rejected } = fact
  const at = triggers.length === 0 ? '' : `, tried at: ${triggers.join(', ')}`
  return {
    name: id,
    label: `${quoted(text)}, one of the ${fact.kind}, ${certainty}`,
    branches: [
      { name: 'sentence', label: quoted(sentence) },
      {
        name: 'words',
        label: 'what the sentence’s words are known for',
        branches: tokens.map(({ text: word, known }) => ({ name: quoted(word), label: known.join(', ') })),
      },
      { name: 'rule', label: `${rule}${at}`, branches: capturedBranches(captured) },
      { name: 'value', label: 'how that came to the fact', branches: nested(resolution) },
      {
        name: 'links',
        label: links.length === 0 ? 'none' : 'the facts it is tied to',
        branches: links.map((link) => ({ name: link.key, label: `${link.id} ${quoted(link.text)}, ${link.where}` })),
      },
      asideOf(rejected),
    ],
  }
}

function capturedBranches(captured: Rejected['captured']): Branch[] {
  return Object.entries(captured).map(([name, value]) => ({ name, label: plain(String(value)) }))
}

/** Steps that begin with blanks hang from the one before. */
function nested(steps: readonly string[]): Branch[] {
  const branches: { label: string; branches: Branch[] }[] = []
  for (const step of steps) {
    const label = plain(step.trimStart())
    if (step.startsWith(' ')) branches.at(-1)?.branches.push({ label })
    else branches.push({ label, branches: [] })
  }
  return branches
}

function asideOf(rejected: readonly Rejected[]): Branch {
  return {
    name: 'put aside',
    label: rejected.length === 0 ? 'no other candidate' : counted(rejected.length, 'candidate'),
    branches: rejected.map(({ text, rule, reason }) => ({ label: `${quoted(text)} by ${rule}: ${plain(reason)}` })),
  }
}

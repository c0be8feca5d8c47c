import { KINDS } from '../model/rows/index.ts'
import { type Comparison, compareCodings } from '../score/agree.ts'
import { type Coding, codingOfDecisions, codingOfRecords } from '../score/coding.ts'
import { GoldError } from '../score/gold.ts'
import { readDecisions } from '../score/gold-decisions.ts'
import { percent } from '../score/report.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { readGold, readTextFile } from './gold.ts'
import { oneOf } from './near.ts'
import { readSheet } from './sheet.ts'
import { standardOutput } from './sinks.ts'
import { subcommand, wholeNumber } from './subcommand.ts'
import { plain, say } from './talk.ts'

interface AgreeOptions {
  records?: string
  misses: number
  to: 'text' | 'json'
  seed: number
  resamples: number
}

const HELP = `
A and B are what two coders made of the same sample: decisions saved by the review page, or coding sheets (CSV).

kappa is Cohen's: agreement on right, wrong or edited beyond chance, over the facts that both judged, with a 95 %
interval by bootstrap over articles; - where both always say the same. F1 compares what each holds for right in
articles that both reviewed, facts added included: same place, same value.

Decisions hold only the facts that were marked. Facts that neither coder marked, right in a reviewed article, are
in the records: give them by --records, or they count for nothing.
`

/** Runs `extract agree` and returns its exit code. */
export async function runAgree(args: readonly string[]): Promise<ExitCode> {
  const program = subcommand('agree', 'How far two coders of one sample agree: Cohen’s kappa and F1.')
    .argument('<a>', 'what the first coder decided')
    .argument('<b>', 'what the second coder decided')
    .option('--records <file>', 'the records that were judged')
    .option('--misses <n>', 'list so many facts on which they differ', wholeNumber('--misses', 0), 0)
    .option('-t, --to <format>', 'text or json', (typed) => oneOf(typed, ['text', 'json'] as const, '--to'), 'text')
    .option('--seed <n>', 'start of the random numbers', wholeNumber('--seed', 0), 1)
    .option('--resamples <n>', 'samples of the bootstrap', wholeNumber('--resamples', 1), 1000)
    .addHelpText('after', HELP)
    .parse([...args], { from: 'user' })
  const options = program.opts<AgreeOptions>()
  const [a, b] = program.args
  try {
    const first = readCoding(a!)
    const second = readCoding(b!)
    const all = options.records === undefined ? new Map() : codingOfRecords(readGold(options.records, '--records'))
    if (options.records === undefined && (first.partial || second.partial))
      say('extract: facts that neither coder marked count for nothing without --records')
    const comparison = compareCodings(first.coding, second.coding, all, options)
    if (comparison.articles === 0) throw new UsageError(`Expected A and B to share articles, got none in \`${a}\` and \`${b}\``)
    const text = options.to === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : asText(comparison, options.misses)
    await standardOutput().write(text)
    return EXIT.done
  } catch (error) {
    throw error instanceof GoldError ? new UsageError(error.message) : error
  }
}

/** Reads one coder's file; `partial`: it holds only the facts that were marked. */
function readCoding(path: string): { coding: Coding; partial: boolean } {
  const text = readTextFile(path, 'a coder’s file')
  if (!text.trimStart().startsWith('{')) return { coding: readSheet(text, path), partial: false }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`Expected \`${path}\` to be JSON or CSV: ${(error as Error).message}`)
  }
  return { coding: codingOfDecisions(readDecisions(value, path)), partial: true }
}

function asText({ articles, kinds, differences }: Comparison, most: number): string {
  const lines = [
    `${articles} article${articles === 1 ? '' : 's'} in both`,
    '',
    `${'kind'.padEnd(12)}${'items'.padStart(6)}${'agree'.padStart(8)}  ${'kappa'.padEnd(22)}${'F1'.padStart(6)}`,
  ]
  for (const kind of [...KINDS, 'all'] as const) {
    const { items, agreement, kappa, interval, f1 } = kinds[kind]
    const range = interval === null ? '' : ` (${interval.map((end) => end.toFixed(2)).join('–')})`
    const shown = kappa === null ? '-' : `${kappa.toFixed(2)}${range}`
    lines.push(
      `${kind.padEnd(12)}${String(items).padStart(6)}${percent(agreement).padStart(8)}  ${shown.padEnd(22)}${percent(f1).padStart(6)}`,
    )
  }
  const listed = differences.slice(0, most)
  if (listed.length > 0) lines.push('', `${differences.length} differences`)
  for (const { article, id, text, first, second } of listed)
    lines.push(plain(`  ${article} ${id} “${text.replace(/\s+/g, ' ')}”: ${first} / ${second}`))
  return `${lines.join('\n')}\n`
}

import type { Command } from 'commander'
import { KINDS } from '../model/rows/index.ts'
import { type Comparison, compareCodings } from '../score/agree.ts'
import { type Coding, codingOfDecisions, codingOfRecords } from '../score/coding.ts'
import { GoldError } from '../score/gold.ts'
import { readDecisions } from '../score/gold-decisions.ts'
import { percent } from '../score/report.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { readGold, readTextFile } from './gold.ts'
import { numberOption, textOption, wordOption } from './options.ts'
import { readSheet } from './sheet.ts'
import { standardOutput } from './sinks.ts'
import type { CommandBody } from './subcommand.ts'
import { counted, plain, say } from './talk.ts'

interface AgreeOptions {
  records?: string
  misses: number
  to: 'text' | 'json'
  seed: number
  resamples: number
}

const NOTES = `
A and B are what two coders made of the same sample: decisions saved by the review page, or coding sheets (CSV).

kappa is Cohen's: agreement on right, wrong or edited beyond chance, over the facts that both judged, with a 95 %
interval by bootstrap over articles; - where both always say the same. F1 compares what each holds for right in
articles that both reviewed, facts added included: same place, same value.

Decisions hold only the facts that were marked. Facts that neither coder marked, right in a reviewed article, are
in the records: give them by --records, or they count for nothing.
`

function define(command: Command): Command {
  return command
    .description('How far two coders of one sample agree: Cohen’s kappa and F1.')
    .argument('<a>', 'what the first coder decided')
    .argument('<b>', 'what the second coder decided')
    .addOption(textOption('--records <file>', 'the records that were judged'))
    .addOption(numberOption('--misses <n>', 'list so many facts on which they differ', 0).default(0))
    .addOption(wordOption('-t, --to <format>', 'output', ['text', 'json']).default('text'))
    .addOption(numberOption('--seed <n>', 'start of the random numbers', 0).default(1))
    .addOption(numberOption('--resamples <n>', 'samples of the bootstrap', 1).default(1000))
}

/** `extract agree`. */
export const AGREE: CommandBody = { define, notes: NOTES, run: agree }

async function agree(program: Command): Promise<ExitCode> {
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
    `${counted(articles, 'article')} in both`,
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
  if (listed.length > 0) lines.push('', counted(differences.length, 'difference'))
  for (const { article, id, text, first, second } of listed)
    lines.push(plain(`  ${article} ${id} “${text.replace(/\s+/g, ' ')}”: ${first} / ${second}`))
  return `${lines.join('\n')}\n`
}

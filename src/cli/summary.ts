import type { Summary } from '../batch/summary.ts'
import { KINDS } from '../model/rows/index.ts'
import type { Options } from './program.ts'
import { counted, say } from './talk.ts'

/** Says at the end what a run came to. */
export function saySummary(summary: Summary, seconds: number, asJson: boolean): void {
  if (asJson) {
    say(JSON.stringify({ event: 'summary', ...summary, seconds }))
    return
  }
  const { articles, facts, problems, failures, duplicates, resumed, passedOver } = summary
  const list = (counts: { [name: string]: number }) =>
    Object.entries(counts)
      .map(([name, count]) => `${number(count)} ${name}`)
      .join(', ')
  const parts = [
    counted(articles, 'article'),
    KINDS.map((kind) => counted(facts[kind], kind.slice(0, -1))).join(', '),
    Object.keys(problems).length === 0 ? 'no problems' : `problems: ${list(sorted(problems))}`,
    ...(duplicates > 0 ? [counted(duplicates, 'duplicate')] : []),
    ...(resumed > 0 ? [`${number(resumed)} ${resumed === 1 ? 'was' : 'were'} done before`] : []),
    ...(passedOver > 0 ? [`${counted(passedOver, 'failure')} of an earlier run passed over`] : []),
    `${number(failures)} failed`,
    `${seconds.toFixed(1)} s, ${number(Math.round(articles / Math.max(seconds, 0.001)))} articles/s`,
  ]
  say(`extract: ${parts.join(' | ')}`)
}

/** Says what was done, or not done, to records that stood in the input. */
export function sayKept(
  { kept, filled }: Summary,
  { clean, only, published, outlet, field, boilerplate, lexicon }: Options,
): void {
  if (filled > 0)
    say('extract: the input holds records of an earlier version; keys that they lacked were filled with null, [] and {}')
  const idle = Object.entries({ published, outlet, only, field, boilerplate, lexicon, 'no-clean': clean ? undefined : true })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => `--${name}`)
  if (kept > 0 && idle.length > 0)
    say(`extract: the input holds records, which are written as they are: ${idle.join(', ')} changed nothing in them`)
}

const number = (value: number) => value.toLocaleString('en')

function sorted(counts: { [name: string]: number }): { [name: string]: number } {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}

import { extname } from 'node:path'
import type { Summary } from '../batch/summary.ts'
import { KINDS } from '../model/rows/index.ts'
import type { Options } from './program.ts'
import { counted, plain, say } from './talk.ts'

/** So many kinds of files that were left out are named. */
const MOST_KINDS = 4

/** Says at the end what a run came to. */
export function saySummary(
  summary: Summary,
  [leftOut, unwanted]: readonly [files: LeftOut['kinds'], articles: LeftOut['kinds']],
  seconds: number,
  asJson: boolean,
): void {
  const left = sumOf(leftOut)
  if (asJson) {
    const reasons = sorted(Object.fromEntries(unwanted))
    say(JSON.stringify({ event: 'summary', ...summary, leftOut: left, unwanted: reasons, seconds }))
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
    ...(left > 0 ? [`${counted(left, 'file')} of other kinds left out (${kindsOf(leftOut)})`] : []),
    ...(unwanted.size > 0 ? [`${number(sumOf(unwanted))} left out (${list(sorted(Object.fromEntries(unwanted)))})`] : []),
    `${number(failures)} failed`,
    `${seconds.toFixed(1)} s, ${number(Math.round(articles / Math.max(seconds, 0.001)))} articles/s`,
  ]
  say(`extract: ${parts.join(' | ')}`)
}

const sumOf = (kinds: LeftOut['kinds']) => [...kinds.values()].reduce((sum, count) => sum + count, 0)

/** How many of something were left out, by kinds or reasons. */
export interface LeftOut {
  readonly kinds: ReadonlyMap<string, number>
  readonly note: (one: string) => void
}

/** Counts files of folders that are of no kind that is read, by the endings of their names. */
export function countLeftOut(): LeftOut {
  const { kinds, note } = countReasons()
  return { kinds, note: (path) => note(extname(path.toLowerCase().replace(/\.gz$/, '')) || 'no ending') }
}

/** Counts records of archives that hold no page, and articles that are not wanted, by why they are left out. */
export function countReasons(): LeftOut {
  const kinds = new Map<string, number>()
  return {
    kinds,
    note: (reason) => {
      kinds.set(reason, (kinds.get(reason) ?? 0) + 1)
    },
  }
}

/** The kinds of which most were left out. */
function kindsOf(kinds: LeftOut['kinds']): string {
  const sorted = [...kinds].sort(([a, i], [b, j]) => j - i || (a < b ? -1 : 1))
  const shown = sorted.slice(0, MOST_KINDS).map(([kind, count]) => `${number(count)} ${kind}`)
  return plain([...shown, ...(sorted.length > MOST_KINDS ? ['…'] : [])].join(', '))
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

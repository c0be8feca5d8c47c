import type { Summary } from '../batch/summary.ts'
import { say } from './talk.ts'

/** Says at the end what a run came to. */
export function saySummary(summary: Summary, seconds: number, asJson: boolean): void {
  if (asJson) {
    say(JSON.stringify({ event: 'summary', ...summary, seconds }))
    return
  }
  const { articles, facts, problems, failures, duplicates, resumed } = summary
  const list = (counts: { [name: string]: number }) =>
    Object.entries(counts)
      .map(([name, count]) => `${number(count)} ${name}`)
      .join(', ')
  const parts = [
    `${number(articles)} ${articles === 1 ? 'article' : 'articles'}`,
    list(facts),
    Object.keys(problems).length === 0 ? 'no problems' : `problems: ${list(sorted(problems))}`,
    ...(duplicates > 0 ? [`${number(duplicates)} duplicates`] : []),
    ...(resumed > 0 ? [`${number(resumed)} were done before`] : []),
    `${number(failures)} failed`,
    `${seconds.toFixed(1)} s, ${number(Math.round(articles / Math.max(seconds, 0.001)))} articles/s`,
  ]
  say(`extract: ${parts.join(' | ')}`)
}

const number = (value: number) => value.toLocaleString('en')

function sorted(counts: { [name: string]: number }): { [name: string]: number } {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}

import { z } from 'zod'
import type { Resampling } from '../score/bootstrap.ts'
import { type EventFigure, type GoldEvent, goldEventSchema, type ScoredEvent, scoreEvents } from '../score/events.ts'
import { percent } from '../score/report.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { readTextFile } from './gold.ts'
import { standardOutput } from './sinks.ts'
import { counted } from './talk.ts'

/** The events of a gold file, a JSON list; null where it holds something else, such as articles. */
export function readGoldEvents(path: string): GoldEvent[] | null {
  if (!path.endsWith('.json')) return null
  let value: unknown
  try {
    value = JSON.parse(readTextFile(path, 'GOLD'))
  } catch {
    // What cannot be read, or is no JSON, is told of by who reads gold of articles.
    return null
  }
  const { data } = z.array(goldEventSchema).min(1).safeParse(value)
  return data ?? null
}

/** Scores events that `extract events` wrote against gold. */
export async function runEventScore(
  gold: readonly GoldEvent[],
  path: string | undefined,
  options: Resampling & { readonly misses: number; readonly to: 'text' | 'json' },
): Promise<ExitCode> {
  if (path === undefined) throw new UsageError('Expected the events to be scored beside a GOLD of events, got none')
  const { articles, events, figures, wrong } = scoreEvents(gold, readEvents(path), options)
  const { seed, resamples } = options
  const misses = wrong.slice(0, options.misses)
  const text =
    options.to === 'json'
      ? `${JSON.stringify({ articles, events, seed, resamples, figures, misses }, null, 2)}\n`
      : [
          `${counted(articles, 'article')} of ${counted(events, 'event')}; 95 % intervals by bootstrap over events`,
          '',
          ...figures.map(rowOf),
          ...misses.map((miss) => `  ${miss}`),
          '',
        ].join('\n')
  await standardOutput().write(text)
  return EXIT.done
}

const NAME = 24

function rowOf({ name, value, interval, isShare }: EventFigure): string {
  const shown = (number: number) => (isShare ? percent(number) : number.toFixed(2))
  const range = interval === null ? '' : `  ${shown(interval[0])}–${shown(interval[1])}`
  return `${name.padEnd(NAME)}${(value === null ? '–' : shown(value)).padStart(6)}${range}`
}

function readEvents(path: string): ScoredEvent[] {
  return readTextFile(path, 'EVENTS')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return []
      try {
        const value = JSON.parse(line) as { schema?: unknown } & ScoredEvent
        if (value.schema === 'fakta-event/1') return [value]
      } catch {
        // Told of below, as what is no event.
      }
      throw new UsageError(`Expected ${path}:${i + 1} to be an event of extract events`)
    })
}

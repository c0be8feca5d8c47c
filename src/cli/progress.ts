import type { SingleBar } from 'cli-progress'
import type { Summary } from '../batch/summary.ts'
import { say } from './talk.ts'

/** Shows how far a run is. */
export interface Progress {
  update(summary: Summary): void
  /** Hides the display while a line is told. */
  around(tell: () => void): void
  stop(): void
}

/** Milliseconds between two lines for machines. */
const JSON_EVERY = 1000

/** Shows nothing. */
export const NO_PROGRESS: Progress = { update: () => undefined, around: (tell) => tell(), stop: () => undefined }

/** A bar on standard error. `total` comes to the number of inputs, null where it cannot be known. */
export async function barProgress(total: Promise<number | null>): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress')
  const begun = Date.now()
  const bar: SingleBar = new cliProgress.SingleBar({
    stream: process.stderr,
    format: '{bar} {percentage}% | {articles} articles | {rate}/s | {left} left | {failures} failed',
    clearOnComplete: true,
    hideCursor: true,
    fps: 8,
    etaBuffer: 100,
    gracefulExit: false,
  })
  let inputs = 0
  const left = (done: number, of: number) => {
    const seconds = ((Date.now() - begun) / 1000 / Math.max(done, 1)) * (of - done)
    return done === 0 || of === 0 ? '?' : seconds >= 90 ? `${Math.round(seconds / 60)} min` : `${Math.ceil(seconds)} s`
  }
  bar.start(0, 0, { articles: 0, rate: 0, left: '?', failures: 0 })
  total.then((count) => {
    inputs = count ?? 0
    bar.setTotal(inputs)
  })
  return {
    update: ({ articles, failures, inputs: done }) =>
      bar.update(done, {
        articles: articles.toLocaleString('en'),
        rate: Math.round(articles / Math.max(0.001, (Date.now() - begun) / 1000)).toLocaleString('en'),
        left: left(done, inputs),
        failures,
      }),
    around(tell) {
      // The bar comes back with the next update.
      process.stderr.write('\r\u001b[K')
      tell()
    },
    stop: () => bar.stop(),
  }
}

/** A line of JSON on standard error each second. */
export function jsonProgress(): Progress {
  const begun = Date.now()
  let last = begun
  return {
    ...NO_PROGRESS,
    update(summary) {
      const now = Date.now()
      if (now - last < JSON_EVERY) return
      last = now
      say(JSON.stringify({ event: 'progress', ...summary, seconds: (now - begun) / 1000 }))
    },
  }
}

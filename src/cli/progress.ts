import { statSync } from 'node:fs'
import type { SingleBar } from 'cli-progress'
import { emptySummary, type Summary } from '../batch/summary.ts'
import { formatOfName } from '../read/formats.ts'
import { isStream } from './inputs.ts'
import type { Options } from './program.ts'
import { counted, say } from './talk.ts'
import { canDraw } from './terminal.ts'

/** Shows how far a run is. */
export interface Progress {
  update(summary: Summary): void
  /** Hides the display while a line is told. */
  around(tell: () => void): void
  stop(): void
}

/** Where the bar is drawn: standard error, where that is a terminal. */
type Terminal = NodeJS.WritableStream & { readonly isTTY?: boolean }

/** What a run is measured by: its inputs, or the bytes of its one file of rows; null where that cannot be known. */
interface Extent {
  readonly unit: 'inputs' | 'bytes'
  readonly total: Promise<number | null>
}

/** Milliseconds between two lines for machines. */
const JSON_EVERY = 1000
/** Runs shorter than these milliseconds show no bar. */
const SHORT = 500

const NO_PROGRESS: Progress = { update: () => undefined, around: (tell) => tell(), stop: () => undefined }

/** The progress that the options ask for, shown once the run turns out to be one over many articles. */
export function progressOf(
  { quiet, progress, filesFrom }: Pick<Options, 'quiet' | 'progress' | 'filesFrom'>,
  many: () => boolean,
  paths: readonly string[],
  inputs: () => AsyncIterable<unknown>,
  terminal: Terminal = process.stderr,
): Progress {
  if (quiet || progress === 'none') return NO_PROGRESS
  if (progress === 'json') return jsonProgress()
  if (!canDraw(terminal)) return NO_PROGRESS
  return barProgress(many, () => extentOf(paths, filesFrom, inputs), terminal)
}

function extentOf(paths: readonly string[], filesFrom: string | undefined, inputs: () => AsyncIterable<unknown>): Extent {
  if (paths.includes('-') || (filesFrom !== undefined && isStream(filesFrom)))
    return { unit: 'inputs', total: Promise.resolve(null) }
  const [only] = paths
  if (paths.length === 1 && formatOfName(only!) === 'warc') return { unit: 'inputs', total: Promise.resolve(null) }
  if (paths.length === 1 && filesFrom === undefined && !only!.toLowerCase().endsWith('.gz')) {
    const stats = statSync(only!, { throwIfNoEntry: false })
    if (stats?.isFile()) return { unit: 'bytes', total: Promise.resolve(stats.size) }
  }
  return { unit: 'inputs', total: count(inputs()) }
}

async function count(inputs: AsyncIterable<unknown>): Promise<number> {
  let total = 0
  for await (const _ of inputs) if (++total % 1000 === 0) await new Promise(setImmediate)
  return total
}

/** A bar that is drawn over and over on one line of a terminal. */
function barProgress(many: () => boolean, extent: () => Extent, terminal: Terminal): Progress {
  const begun = Date.now()
  let bar: SingleBar | null = null
  let opening = false
  let ended = false
  let unit: Extent['unit'] = 'inputs'
  let whole = 0

  const open = async () => {
    opening = true
    const { default: cliProgress } = await import('cli-progress')
    if (ended) return
    bar = new cliProgress.SingleBar({
      stream: terminal,
      // How much there is may not be known, or not yet.
      format: (options, { progress, total }, { counts, left }: Shown) =>
        total === 0
          ? counts
          : `${cliProgress.Format.BarFormat(progress, options)} ${Math.floor(progress * 100)}% | ${counts} | ${left} left`,
      clearOnComplete: true,
      hideCursor: true,
      fps: 8,
      gracefulExit: false,
    })
    bar.start(0, 0, shownOf(emptySummary(), 0, '?'))
    const measured = extent()
    unit = measured.unit
    whole = (await measured.total) ?? 0
    bar.setTotal(whole)
  }
  return {
    update(summary) {
      const seconds = (Date.now() - begun) / 1000
      if (!opening && many() && seconds * 1000 > SHORT) open()
      bar?.update(summary[unit], shownOf(summary, seconds, timeLeft(seconds, summary[unit], whole)))
    },
    around(tell) {
      // The bar comes back with the next update.
      if (bar !== null) terminal.write('\r\u001b[K')
      tell()
    },
    stop() {
      ended = true
      bar?.stop()
    },
  }
}

/** What stands behind the bar. */
interface Shown {
  readonly counts: string
  readonly left: string
}

function shownOf({ articles, failures }: Summary, seconds: number, left: string): Shown {
  const rate = Math.round(articles / Math.max(seconds, 0.001)).toLocaleString('en')
  return { counts: `${counted(articles, 'article')} | ${rate}/s | ${failures.toLocaleString('en')} failed`, left }
}

function timeLeft(seconds: number, done: number, whole: number): string {
  if (done === 0 || whole === 0) return '?'
  const left = (seconds / done) * Math.max(0, whole - done)
  return left >= 90 ? `${Math.round(left / 60)} min` : `${Math.ceil(left)} s`
}

/** A line of JSON on standard error each second. */
function jsonProgress(): Progress {
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

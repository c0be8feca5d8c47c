import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import type { Command } from 'commander'
import { eventDecisionsSchema, openDecisions } from '../events/decisions.ts'
import { eventsOf } from '../events/events.ts'
import { explainGroup } from '../events/explanation.ts'
import type { Group } from '../events/group.ts'
import { openGrouping } from '../events/grouping.ts'
import { isRepeated } from '../events/repeated.ts'
import type { EventRecord } from '../model/event.ts'
import { EVENT_ROWS, type EventWriterOptions } from '../write/events/format.ts'
import { EVENT_FORMATS } from '../write/events/index.ts'
import { checkNamed } from './apart.ts'
import { readJobs } from './choices.ts'
import { openOrder } from './events-order.ts'
import { type EventOutput, openEventOutput } from './events-output.ts'
import { readTellings } from './events-read.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { readTextFile } from './gold.ts'
import { onInterrupt } from './interrupt.ts'
import { listed, numberOption, textOption, wordOption } from './options.ts'
import type { CommandBody } from './subcommand.ts'
import { counted, say } from './talk.ts'

/** The options of `extract events`. */
interface EventsOptions extends EventWriterOptions {
  output?: string
  to: (typeof EVENT_FORMATS)[number]['name']
  window: number
  types?: string[]
  articlesMin: number
  explain?: string
  decisions?: string
  jobs?: number
  overwrite: boolean
  quiet: boolean
}

const NOTES = `
FACTS are records (JSON Lines, .gz too) of one or several runs, in any order; texts are not extracted again. What
many articles tell of one incident becomes one event, with its toll as it was told: best, low and high, and every
figure with its sources. The same records give the same events in whatever order and files they come.

--decisions FILE is JSON: { "apart": [["id", "id"]], "join": [["id", "id"]] }, articles by their ids.

Exit codes: 0 done, 1 some lines were no records or a file could not be read (the rest was done), 2 wrong usage, 130 interrupted
(143 by SIGTERM; no file is written then).

Examples:
  extract articles/ -t jsonl | extract events -
  extract events facts.jsonl --to csv -o events.csv
  extract events facts.jsonl --explain 2025-07-20.71.06.ship-accident.a17
`

function define(command: Command): Command {
  return command
    .description('What many articles tell of one incident, as one event with its toll.')
    .argument('<facts...>', 'records as JSON Lines; - for standard input')
    .addOption(textOption('-o, --output <file>', 'where the events go (parquet: a folder)'))
    .addOption(
      wordOption(
        '-t, --to <format>',
        'output',
        EVENT_FORMATS.map(({ name }) => name),
      ).default('jsonl'),
    )
    .addOption(wordOption('--rows <what>', 'rows of csv', EVENT_ROWS).default('events'))
    .option('--bom', 'begin csv with a byte order mark, for Excel', false)
    .option('--window <days>', 'an event takes no article so long after its last one', readWindow, DEFAULT_WINDOW)
    .option('--types <types>', 'only events of these types: fire,flood', (typed: string) =>
      listed(typed, '--types', '--types fire,flood'),
    )
    .addOption(numberOption('--articles-min <n>', 'only events that so many articles tell of', 1).default(1))
    .addOption(
      textOption(
        '--explain <id>',
        'why each article of an event joined, and the nearest that did not; id of the event or an article',
      ),
    )
    .addOption(textOption('--decisions <file>', 'JSON: articles to keep apart, articles to join'))
    .option('-j, --jobs <n>', 'threads that read (default: the cores)', readJobs)
    .option('--overwrite', 'fill a folder that holds something, too', false)
    .option('-q, --quiet', 'no summary', false)
}

const DEFAULT_WINDOW = 21

/** Reads the value of `--window`: days, "21d" or "21". */
function readWindow(typed: string): number {
  const days = /^(\d{1,4})d?$/.exec(typed)
  if (days === null || Number(days[1]) < 1) throw new UsageError(`Expected --window to be days such as 21d, got \`${typed}\``)
  return Number(days[1])
}

/** `extract events`. */
export const EVENTS: CommandBody = { define, notes: NOTES, run: events }

async function events(program: Command): Promise<ExitCode> {
  const options = program.opts<EventsOptions>()
  // What joining no longer needs goes early: the window is small beside what V8 would let the heap grow to.
  setFlagsFromString('--heap-growing-percent=20')
  const output = options.output === '-' ? undefined : options.output
  const paths = program.args
  if (output !== undefined)
    checkNamed(
      [...paths, ...(options.decisions === undefined ? [] : [options.decisions])],
      [{ by: '--output', file: output, isFolder: options.to === ('parquet' as string), replaces: true }],
    )
  const decisions = openDecisions(options.decisions === undefined ? undefined : readDecisionsFile(options.decisions))
  const order = openOrder()
  const stop = new AbortController()
  const interrupt = onInterrupt(stop)
  let sink: EventOutput | null = null
  try {
    const count = await readTellings(paths, options.jobs ?? availableParallelism(), order, stop.signal)
    const out = options.explain === undefined ? await openEventOutput(output, options) : explaining(options.explain)
    sink = out
    const grouping = openGrouping({ window: options.window, decisions })
    const isAgain = isRepeated()
    let [again, written] = [0, 0]
    const give = async (groups: readonly Group[]) => {
      for (const group of groups) {
        for (const event of eventsOf(group).filter((one) => isWanted(one, options))) {
          written++
          await out.event(event, group)
        }
      }
    }
    for await (const telling of order.sorted()) {
      if (stop.signal.aborted) break
      if (isAgain(telling.id)) again++
      else await give(grouping.add(telling))
    }
    const interrupted = interrupt.came()
    if (interrupted !== null) {
      out.abandon()
      say('extract: interrupted before all was joined; no file was written')
      return interrupted
    }
    await give(grouping.end())
    await out.close()
    if (again > 0) say(`extract: ${counted(again, 'record')} with an id that came before, left out`)
    if (!options.quiet && options.explain === undefined)
      say(`extract: ${counted(count.records, 'record')} gave ${counted(written, 'event')}`)
    return count.wrong > 0 ? EXIT.failed : EXIT.done
  } catch (error) {
    sink?.abandon()
    throw error
  } finally {
    interrupt.unlisten()
    order.close()
  }
}

function isWanted({ type, articles }: EventRecord, { types, articlesMin }: EventsOptions): boolean {
  return articles.length >= articlesMin && (types === undefined || types.includes(type))
}

/** Tells of one event only, by its id or that of one of its articles. */
function explaining(id: string): EventOutput {
  let found = false
  return {
    event(event, group) {
      if (event.id !== id && !event.articles.some((article) => article.id === id)) return
      found = true
      process.stdout.write(explainGroup(event, group))
    },
    abandon: () => undefined,
    close() {
      if (!found)
        throw new UsageError(`Expected --explain to be the id of an event or of an article that tells of one, got \`${id}\``)
    },
  }
}

function readDecisionsFile(path: string): Parameters<typeof openDecisions>[0] {
  let value: unknown
  try {
    value = JSON.parse(readTextFile(path, '--decisions'))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`Expected --decisions to be JSON, got \`${path}\`, which is none`)
  }
  const { data, error } = eventDecisionsSchema.safeParse(value)
  if (error === undefined) return data
  const { path: place, message } = error.issues[0]
  throw new UsageError(
    `Expected --decisions to be { "apart": […], "join": […] }, got \`${path}\`: ${place.join('.') || 'it'}: ${message}`,
  )
}

import { createReadStream, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Telling } from '../events/telling.ts'
import { isoDay } from '../text/calendar.ts'
import { openBuckets } from './events-buckets.ts'

/** Puts articles in order of their days, those without one first, and of their ids; what memory does not hold lies in a folder of TMPDIR, a file a month. */
export interface Order {
  /** Adds an article, as JSON, with its day. */
  add(day: number | null, json: string): void
  /** All that were added, in order. */
  sorted(): AsyncGenerator<Telling>
  /** Takes away what lies on disk. */
  close(): void
}

/** So much is held in memory (UTF-16 units) before it goes to disk; a month that is longer (bytes) is ordered day by day. */
const ROOM = 8 * 2 ** 20

/** Where articles without a day lie: before all days. */
const UNDATED = '0000-00-00'

const dayName = (day: number | null) => (day === null ? UNDATED : isoDay(day))

/** Opens an order of nothing. */
export function openOrder(room = ROOM): Order {
  let folder: string | null = null
  const place = () => {
    folder ??= mkdtempSync(join(tmpdir(), 'fakta-events-'))
    return folder
  }
  const months = openBuckets(place, room)
  return {
    add: (day, json) => months.add(dayName(day).slice(0, -3), json),
    async *sorted() {
      const held = months.held()
      if (held !== null) {
        yield* inOrder(held)
        return
      }
      months.flush()
      for (const month of readdirSync(place()).sort()) yield* sortedMonth(join(place(), month), room)
    },
    close() {
      if (folder !== null) rmSync(folder, { recursive: true, force: true })
      folder = null
    },
  }
}

async function* sortedMonth(file: string, room: number): AsyncGenerator<Telling> {
  if (statSync(file).size <= room) {
    yield* inOrder(await allOf(linesOf(file)))
    return
  }
  const folder = `${file}-days`
  mkdirSync(folder)
  const days = openBuckets(() => folder, room)
  for await (const line of linesOf(file)) days.add(dayName((JSON.parse(line) as Telling).day), line)
  days.flush()
  rmSync(file)
  for (const day of readdirSync(folder).sort()) {
    yield* inOrder(await allOf(linesOf(join(folder, day))))
    rmSync(join(folder, day))
  }
}

const linesOf = (file: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })

async function allOf(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const line of lines) all.push(line)
  return all
}

function* inOrder(lines: readonly string[]): Generator<Telling> {
  const tellings = lines.map((line) => JSON.parse(line) as Telling)
  const dayOf = ({ day }: Telling) => day ?? Number.NEGATIVE_INFINITY
  yield* tellings.sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.id, b.id) || compare(a.fingerprint, b.fingerprint))
}

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0)

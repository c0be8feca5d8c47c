import { GzipError } from '../batch/gunzip.ts'
import { reasonOf } from '../batch/trouble.ts'
import type { Reading } from '../events/reading.ts'
import type { Order } from './events-order.ts'
import { piecesOf } from './events-pieces.ts'
import { openReaders } from './events-readers.ts'
import { counted, plain, say } from './talk.ts'

/** What reading came to. */
export interface ReadCount {
  readonly records: number
  /** Lines that are no records, and files that cannot be read. */
  readonly wrong: number
}

/** What is said of a folder, which holds articles. */
const FOLDER = 'This is a folder. Records come from articles by: extract FOLDER -t jsonl | extract events -'

const isFolder = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EISDIR'

/** So many lines that are no records are told of one by one. */
const TOLD = 5

/** Reads the records of files, "-" for standard input, into an order, in so many threads, until it is stopped; tells of what is none. */
export async function readTellings(paths: readonly string[], jobs: number, order: Order, stop: AbortSignal): Promise<ReadCount> {
  const readers = openReaders(jobs)
  const lacked = new Map<string, number>()
  let [records, failures, wrong] = [0, 0, 0]
  const tell = (what: string) => {
    if (wrong++ < TOLD) say(`extract: ${plain(what)}`)
  }
  const take = (name: string, reading: Reading) => {
    for (const { day, json } of reading.tellings) order.add(day, json)
    records += reading.tellings.length
    failures += reading.failures
    for (const { line, why } of reading.wrong) tell(`${name}:${line} ${why}`)
    for (const key of reading.lacked.flat()) lacked.set(key, (lacked.get(key) ?? 0) + 1)
  }
  try {
    for (const path of paths) {
      const name = path === '-' ? 'standard input' : path
      const underWay: Promise<Reading>[] = []
      let broken: unknown = null
      try {
        for await (const piece of piecesOf(path, stop)) {
          underWay.push(readers.read(piece))
          if (underWay.length >= readers.room) take(name, await underWay.shift()!)
        }
      } catch (error) {
        if (stop.aborted) break
        if (!(error instanceof GzipError) && (error as NodeJS.ErrnoException).syscall === undefined) throw error
        broken = error
      }
      for (const one of underWay) take(name, await one)
      if (broken !== null) tell(`${name}: ${isFolder(broken) ? FOLDER : reasonOf(broken)}`)
    }
  } finally {
    await readers.close()
  }
  const more = wrong - TOLD
  if (more > 0) say(`extract: ${counted(more, 'more line is no record', 'more lines are no records')}`)
  if (failures > 0) say(`extract: ${counted(failures, 'failure')} of an earlier run, passed over`)
  if (lacked.size > 0) {
    const most = Math.max(...lacked.values())
    say(
      `extract: ${counted(most, 'record')} of an earlier version lack ${[...lacked.keys()].join(', ')}; they are joined by what they have`,
    )
  }
  return { records, wrong }
}

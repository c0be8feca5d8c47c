import { GzipError } from '../batch/gunzip.ts'
import { reasonOf } from '../batch/trouble.ts'
import type { Rarity } from '../events/rarity.ts'
import { sourceRecord } from '../events/source.ts'
import { type Telling, tellingOf } from '../events/telling.ts'
import { linesOf } from './events-lines.ts'
import { counted, plain, say } from './talk.ts'

/** What reading came to. */
export interface ReadCount {
  records: number
  /** Lines that stand for failures of an earlier run. */
  failures: number
  /** Lines that are no records, and files that cannot be read. */
  wrong: number
}

/** So many lines that are no records are told of one by one. */
const TOLD = 5

/** Reads the records of files, "-" for standard input, each into the form that joining asks for; tells of what is none. */
export async function readTellings(
  paths: readonly string[],
  rarity: Rarity,
  add: (telling: Telling) => void,
): Promise<ReadCount> {
  const count: ReadCount = { records: 0, failures: 0, wrong: 0 }
  const lacked = new Map<string, number>()
  const wrong = (what: string) => {
    if (count.wrong++ < TOLD) say(`extract: ${plain(what)}`)
  }
  for (const path of paths) {
    const name = path === '-' ? 'standard input' : path
    try {
      for await (const { line, number } of linesOf(path)) {
        const read = sourceRecord(line.toString('utf8'))
        if ('failure' in read) count.failures++
        else if ('wrong' in read) wrong(`${name}:${number} ${read.wrong}`)
        else {
          for (const key of read.lacked) lacked.set(key, (lacked.get(key) ?? 0) + 1)
          count.records++
          add(tellingOf(read.record, rarity))
        }
      }
    } catch (error) {
      if (!(error instanceof GzipError) && (error as NodeJS.ErrnoException).syscall === undefined) throw error
      wrong(`${name}: ${reasonOf(error)}`)
    }
  }
  if (count.wrong > TOLD)
    say(`extract: ${counted(count.wrong - TOLD, 'more line')} ${count.wrong - TOLD === 1 ? 'is' : 'are'} no records`)
  if (count.failures > 0) say(`extract: ${counted(count.failures, 'failure')} of an earlier run, passed over`)
  if (lacked.size > 0)
    say(
      `extract: ${counted(Math.max(...lacked.values()), 'record')} of an earlier version lack ${[...lacked.keys()].join(', ')}; they are joined by what they have`,
    )
  return count
}

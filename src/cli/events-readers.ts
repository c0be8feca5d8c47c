import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { openRarity } from '../events/rarity.ts'
import { type Piece, type Reading, readPiece } from '../events/reading.ts'
import { shippedFile } from '../text/shipped.ts'

/** Reads pieces, in threads beside this one where there are enough of them. */
export interface Readers {
  read(piece: Piece): Promise<Reading>
  /** So many pieces may be under way. */
  readonly room: number
  close(): Promise<void>
}

/** So many pieces are read in this thread before others are started: they take a while to run warm. */
const ALONE = 4

/** Opens readers in so many threads; one thread is this one. */
export function openReaders(jobs: number, alone = ALONE): Readers {
  const rarity = openRarity(readFileSync(shippedFile('words.bin')))
  const threads: Thread[] = []
  let pieces = 0
  return {
    room: jobs === 1 ? 1 : 2 * jobs,
    read(piece) {
      if (jobs === 1 || pieces++ < alone) return Promise.resolve(readPiece(piece, rarity))
      if (threads.length < jobs) threads.push(openThread())
      const idlest = threads.reduce((least, thread) => (thread.waiting() < least.waiting() ? thread : least))
      return idlest.read(piece)
    },
    async close() {
      await Promise.all(threads.map(({ end }) => end()))
    },
  }
}

interface Thread {
  read(piece: Piece): Promise<Reading>
  waiting(): number
  end(): Promise<unknown>
}

/** A piece that a thread is yet to read. */
interface Waiting {
  readonly resolve: (reading: Reading) => void
  readonly reject: (error: Error) => void
}

/** A thread that reads pieces in the order in which they come. */
function openThread(): Thread {
  const worker = new Worker(shippedFile('events-worker.js'))
  const waiting: Waiting[] = []
  worker.on('message', (reading: Reading) => waiting.shift()!.resolve(reading))
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error)
  })
  return {
    read: (piece) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        worker.postMessage(piece)
      }),
    waiting: () => waiting.length,
    end: () => worker.terminate(),
  }
}

import { type Profiler, Session } from 'node:inspector'
import { expect } from 'vitest'
import { unseenWork } from './unseen.ts'

const session = new Session()
session.connect()
session.post('Profiler.enable')
// From now on: the engine counts only in what it compiles later, and it compiles functions when they are first called.
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/**
 * How many blocks of our own code some work runs through: what it costs, counted and not timed, so the same on every machine. Work done inside the
 * engine's own functions (`slice`, `sort`, `includes`) is not seen, what they call back is. `where`: part of the addresses of the code that counts.
 */
export function operations(work: () => void, where = '/src/'): number {
  blocksSinceLastAsked(where)
  work()
  return blocksSinceLastAsked(where)
}

function blocksSinceLastAsked(where: string): number {
  let blocks = 0
  session.post('Profiler.takePreciseCoverage', (error: Error | null, { result }: Profiler.TakePreciseCoverageReturnType) => {
    if (error) throw error
    for (const { url, functions } of result)
      if (url.includes(where)) for (const { ranges } of functions) for (const { count } of ranges) blocks += count
  })
  return blocks
}

/** What is remembered from one text to the next may cost the first. */
const MOST_GROWTH = 2.3

/**
 * Fails where work on twice as much costs much more than twice: in blocks of code (ours, or those of `where`), and in what the
 * engine's own functions do. What is made once is made before.
 */
export function expectLinear(work: (size: number) => void, size: number, where?: string): void {
  work(2 * size)
  for (const cost of [(run: () => void) => operations(run, where), unseenWork]) {
    const short = cost(() => work(size))
    const long = cost(() => work(2 * size))
    expect(long / Math.max(short, 1)).toBeLessThan(MOST_GROWTH)
  }
}

/** A text of so many UTF-16 units that says the same over and over. */
export function repeated(piece: string, units: number): string {
  return piece.repeat(Math.ceil(units / piece.length))
}

import { describe, expect, it } from 'vitest'
import { inOrder } from '../src/batch/order.ts'
import { workerPool } from '../src/batch/pool.ts'
import type { TaskResult, WorkOptions } from '../src/batch/task.ts'
import { NOTHING_SAID } from '../src/read/source.ts'
import { rowsOf } from './articles.ts'
import { nameOf } from './outcomes.ts'
import { rowTask } from './tasks.ts'

const WORK: WorkOptions = { ...NOTHING_SAID, clean: true, only: null, boilerplate: [], lexicon: null, hosts: null }
const MODULE = new URL('./trap-worker.mjs', import.meta.url)

const row = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`

function idsOf({ outcomes, lines }: TaskResult): string[] {
  const written = Buffer.from(lines).toString().split('\n').slice(0, -1)
  const records = written.map((line) => JSON.parse(line).id as string)
  const reported = outcomes.flatMap((outcome) => ('end' in outcome ? [outcome.id] : []))
  expect(records).toEqual(reported)
  return outcomes.map(nameOf)
}

describe('a worker that dies', () => {
  it('is replaced; the article that killed it fails, all others are done', async () => {
    const pool = workerPool({ jobs: 2, work: WORK, module: MODULE, heap: 64, timeout: null })
    try {
      const tasks = [
        rowTask(rowsOf(0, 3), 1),
        rowTask(row('x', 'satu') + row('y', 'MATI') + row('z', 'dua'), 4),
        rowTask(row('killer', 'BOROS'), 7),
        rowTask(rowsOf(3, 5), 8),
      ]
      const results = await Promise.all(tasks.map(pool.run))
      expect(results.map(idsOf)).toEqual([['a-0', 'a-1', 'a-2'], ['x', 'in:5 crashed', 'z'], ['in:7 crashed'], ['a-3', 'a-4']])
    } finally {
      await pool.close()
    }
  })
})

describe('a worker that takes too long', () => {
  it('is replaced; the article that took so long fails, all others are done', async () => {
    const pool = workerPool({ jobs: 1, work: WORK, module: MODULE, heap: 64, timeout: 3 })
    try {
      const tasks = [rowTask(row('x', 'satu') + row('y', 'LAMA') + row('z', 'dua'), 1), rowTask(row('w', 'tiga'), 4)]
      const results = await Promise.all(tasks.map(pool.run))
      expect(results.map(idsOf)).toEqual([['x', 'in:2 too-slow', 'z'], ['w']])
    } finally {
      await pool.close()
    }
  })
})

describe('inOrder', () => {
  async function* numbers(count: number, taken: number[]) {
    for (let i = 0; i < count; i++) {
      taken.push(i)
      yield i
    }
  }
  const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const gather = async <R>(results: AsyncIterable<R>) => {
    const all: R[] = []
    for await (const result of results) all.push(result)
    return all
  }

  it('yields in the order of the tasks whatever ends first', async () => {
    const run = async (n: number) => {
      await soon((7 * (n + 1)) % 5)
      return n
    }
    expect(await gather(inOrder(numbers(20, []), run, 4, new AbortController().signal))).toEqual([...Array(20).keys()])
  })

  it('takes no more tasks ahead than told, however slow the reader', async () => {
    const taken: number[] = []
    const results = inOrder(numbers(100, taken), async (n) => n, 3, new AbortController().signal)
    await results.next()
    await soon(20)
    expect(taken.length).toBeLessThanOrEqual(4)
    await results.return(undefined)
  })

  it('yields what is done while the source still waits', async () => {
    async function* slow() {
      yield 1
      await new Promise(() => undefined)
    }
    const results = inOrder(slow(), async (n) => n, 4, new AbortController().signal)
    expect(await results.next()).toEqual({ done: false, value: 1 })
  })

  it('begins nothing once stopped, and yields what was under way', async () => {
    const stop = new AbortController()
    const begun: number[] = []
    const run = async (n: number) => {
      begun.push(n)
      if (n === 1) stop.abort()
      await soon(2)
      return n
    }
    const results = await gather(inOrder(numbers(50, []), run, 3, stop.signal))
    expect(results).toEqual(begun)
    expect(begun.length).toBeLessThanOrEqual(3)
  })

  it('throws what a task or the source throws, in its turn', async () => {
    const run = async (n: number) => {
      if (n === 2) throw new Error('two')
      return n
    }
    const seen: number[] = []
    const reading = async () => {
      for await (const n of inOrder(numbers(9, []), run, 4, new AbortController().signal)) seen.push(n)
    }
    await expect(reading()).rejects.toThrow('two')
    expect(seen).toEqual([0, 1])
  })
})

import type { Pool, PoolOptions } from './pool.ts'
import type { Executor, Task, TaskResult, WorkOptions } from './task.ts'
import { work } from './work.ts'

/** Runs smaller than this are over before a worker has started and run warm. */
const WORTH_WORKERS = 3 * 2 ** 20

/**
 * Does one task after the other in this thread. `warmed` hears once what came of the first, before the engine is told to compile with less zeal or
 * when all is done.
 */
export function inThisThread(options: WorkOptions, warmed: (first: TaskResult) => void): Executor {
  let first: TaskResult | null = null
  let told = false
  let tasks = 0
  let last: Promise<unknown> = Promise.resolve()
  const tell = () => {
    if (first === null || told) return
    told = true
    warmed(first)
  }
  const runNext = async (task: Task) => {
    // A run of one task is over before it pays.
    if (++tasks === 2) {
      tell()
      const { compileLess } = await import('./engine.ts')
      compileLess()
    }
    // Signals and streams get their turn between tasks.
    await new Promise(setImmediate)
    const result = await work(task, options)
    first ??= result
    return result
  }
  return {
    ahead: 1,
    run(task) {
      const result = last.then(() => runNext(task))
      last = result.catch(() => undefined)
      return result
    },
    close: async () => tell(),
  }
}

/**
 * Does the first tasks in this thread; once there is enough to do, workers take what they can and this thread, which is warm, what is left: one
 * worker fewer has to run warm, and no thread looks on.
 */
export function inWorkers(options: PoolOptions, warmed: (first: TaskResult) => void): Executor {
  const here = inThisThread(options.work, warmed)
  const ahead = options.jobs * 4
  const waiting: Waiting[] = []
  let pool: Pool | null = null
  let opening: Promise<void> | null = null
  let busy = false
  let seen = 0

  const open = async () => {
    const { workerPool } = await import('./pool.ts')
    pool = workerPool({ ...options, jobs: options.jobs - 1 })
    share()
  }
  const share = () => {
    while (pool?.hasRoom() && waiting.length > 0) {
      const { task, settle } = waiting.shift()!
      settle(pool.run(task).finally(share))
    }
    if (busy || !waiting.some(isOrdinary)) return
    busy = true
    // What workers and streams have to say comes first: a worker that is free takes the task.
    setImmediate(takeOne)
  }
  const takeOne = async () => {
    const at = pool?.hasRoom() ? -1 : waiting.findIndex(isOrdinary)
    const [taken] = at < 0 ? [] : waiting.splice(at, 1)
    if (taken !== undefined) {
      const result = work(taken.task, options.work)
      taken.settle(result)
      await result
    }
    busy = false
    share()
  }
  return {
    ahead,
    run(task) {
      seen += task.bytes
      if (seen < WORTH_WORKERS) return here.run(task)
      opening ??= open()
      return new Promise((settle) => {
        waiting.push({ task, settle })
        share()
      })
    },
    async close() {
      await opening
      await pool?.close()
      await here.close()
    },
  }
}

/** A task that no thread has taken. */
interface Waiting {
  readonly task: Task
  readonly settle: (result: Promise<TaskResult>) => void
}

/** What could use up all memory is left to a worker, which may die of it. */
const isOrdinary = ({ task }: Waiting) => task.bytes <= 2 ** 20

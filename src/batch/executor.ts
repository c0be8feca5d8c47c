import type { Pool, PoolOptions } from './pool.ts'
import type { Executor, Task, TaskResult, WorkOptions } from './task.ts'
import { ForWorker, work } from './work.ts'

/** Runs smaller than this are over before a worker has started and run warm. */
const WORTH_WORKERS = 3 * 2 ** 20

/** This thread, which does one task after the other. */
interface Here {
  run(task: Task): Promise<TaskResult>
  close(): void
}

/**
 * Does tasks. `warmed` hears once what came of the first that this thread did, before the engine is told to compile with less zeal or when all is
 * done. What takes long is done by workers, so that signals are heard: a great article, and with `timeout`, which ends a worker, all of them.
 */
export function executorOf(options: PoolOptions, warmed: (first: TaskResult) => void): Executor {
  const { jobs, timeout } = options
  const here = thisThread(options.work, warmed)
  let opening: Promise<Pool> | null = null
  const pool = (workers: number) => (opening ??= openPool({ ...options, jobs: workers }))
  const close = async () => {
    await (await opening)?.close()
    here.close()
  }
  if (timeout !== null) return { ahead: jobs * 4, run: async (task) => (await pool(jobs)).run(task), close }
  if (jobs > 1) return { ...shared(options, here, () => pool(jobs - 1)), close }
  const run = (task: Task) => here.run(task).catch(forWorker(async () => (await pool(1)).run(task)))
  return { ahead: 1, run, close }
}

async function openPool(options: PoolOptions): Promise<Pool> {
  const { workerPool } = await import('./pool.ts')
  return workerPool(options)
}

/** What is done with a task where this thread should not do it. */
const forWorker =
  (other: () => Promise<TaskResult>) =>
  (error: unknown): Promise<TaskResult> => {
    if (error instanceof ForWorker) return other()
    throw error
  }

function thisThread(options: WorkOptions, warmed: (first: TaskResult) => void): Here {
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
    const result = await work(task, options, true)
    first ??= result
    return result
  }
  return {
    run(task) {
      const result = last.then(() => runNext(task))
      last = result.catch(() => undefined)
      return result
    },
    close: tell,
  }
}

/**
 * Does the first tasks in this thread; once there is enough to do, workers take what they can and this thread, which is warm, what is left: one
 * worker fewer has to run warm, and no thread looks on.
 */
function shared({ jobs, work: options }: PoolOptions, here: Here, open: () => Promise<Pool>): Omit<Executor, 'close'> {
  const waiting: Waiting[] = []
  let pool: Pool | null = null
  let asked = false
  let wide = false
  let busy = false
  let seen = 0

  const begin = async () => {
    pool = await open()
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
      const result = work(taken.task, options, true)
      taken.settle(result.catch(forWorker(() => toPool(taken.task))))
      await result.catch(() => undefined)
    }
    busy = false
    share()
  }
  /** Where great articles come, workers are as many as jobs: this thread leaves them alone. */
  const toPool = async (task: Task) => {
    pool = await open()
    if (!wide) pool.widen()
    wide = true
    return pool.run(task)
  }
  return {
    ahead: jobs * 4,
    run(task) {
      seen += task.bytes
      if (seen < WORTH_WORKERS) return here.run(task).catch(forWorker(() => toPool(task)))
      if (!asked) begin()
      asked = true
      return new Promise((settle) => {
        waiting.push({ task, settle })
        share()
      })
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

import type { PoolOptions } from './pool.ts'
import type { Task, TaskResult, WorkOptions } from './task.ts'
import { work } from './work.ts'

/** Does tasks, here or in other threads. */
export interface Executor {
  run(task: Task): Promise<TaskResult>
  /** So many tasks may be under way or wait their turn. */
  readonly ahead: number
  close(): Promise<void>
}

/** Runs smaller than this are over before a worker has started. */
const WORTH_WORKERS = 512 * 1024

/** Does one task after the other in this thread. */
export function inThisThread(options: WorkOptions): Executor {
  return {
    ahead: 1,
    async run(task) {
      // Signals and streams get their turn between tasks.
      await new Promise(setImmediate)
      return work(task, options)
    },
    close: async () => undefined,
  }
}

/** Does the first tasks in this thread, and the rest in workers once there is enough to do. */
export function inWorkers(options: PoolOptions): Executor {
  const here = inThisThread(options.work)
  let pool: Promise<Executor> | null = null
  let seen = 0
  return {
    ahead: options.jobs * 4,
    async run(task) {
      seen += task.bytes
      if (seen < WORTH_WORKERS) return here.run(task)
      pool ??= import('./pool.ts').then(({ workerPool }) => workerPool(options))
      return (await pool).run(task)
    },
    close: async () => (await pool)?.close(),
  }
}

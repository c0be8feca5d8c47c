import type { Task, TaskResult, WorkOptions } from './task.ts'
import { work } from './work.ts'

/** Does tasks, here or in other threads. */
export interface Executor {
  run(task: Task): Promise<TaskResult>
  /** So many tasks may be under way or wait their turn. */
  readonly ahead: number
  close(): Promise<void>
}

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

import { availableParallelism } from 'node:os'
import type { PoolOptions } from '../batch/pool.ts'
import type { WorkOptions } from '../batch/task.ts'
import type { Options } from './program.ts'

/** Heap of a worker in megabytes: the largest article takes 250, the largest of the worst text known 500. */
const WORKER_HEAP = 1024
/** The worker's bundle as seen from the command's. */
const WORKER_MODULE = './worker.js'

/** The threads that do some work, as many as the options say, else one a core. */
export function poolOf(work: WorkOptions, { jobs, timeout }: Pick<Options, 'jobs' | 'timeout'>): PoolOptions {
  return {
    jobs: jobs ?? availableParallelism(),
    work,
    module: new URL(WORKER_MODULE, import.meta.url),
    heap: WORKER_HEAP,
    timeout: timeout ?? null,
  }
}

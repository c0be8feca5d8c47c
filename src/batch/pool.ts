import { Worker } from 'node:worker_threads'
import { crash, singles } from './singles.ts'
import type { Executor, Task, TaskResult, WorkOptions } from './task.ts'

interface Job {
  readonly task: Task
  readonly done: (result: TaskResult) => void
}

interface Seat {
  readonly worker: Worker
  /** The job under way and the one that follows without a pause. */
  readonly jobs: Job[]
  /** Whether it has finished a job: one that still starts is given no second. */
  warm: boolean
}

/** Worker threads that do tasks. */
export interface Pool extends Executor {
  /** Whether a worker, one that is yet to start included, would begin a further task now or next. */
  hasRoom(): boolean
}

/** How a pool of workers is made. */
export interface PoolOptions {
  readonly jobs: number
  readonly work: WorkOptions
  /** The module of a worker. */
  readonly module: URL
  /** Heap of a worker in megabytes; more, and it is ended and replaced. */
  readonly heap: number
}

/**
 * Does tasks in worker threads, each begun when a task waits for it. A worker that dies (out of memory, a crash) is replaced; its task is done
 * again article by article, and the one that kills a worker alone becomes a failure.
 */
export function workerPool({ jobs, work, module, heap }: PoolOptions): Pool {
  const seats = new Set<Seat>()
  const waiting: Job[] = []
  let closed = false

  const open = (): Seat => {
    const worker = new Worker(module, { workerData: work, resourceLimits: { maxOldGenerationSizeMb: heap } })
    const seat: Seat = { worker, jobs: [], warm: false }
    seats.add(seat)
    // A worker does its tasks one after the other, so the first is the one that ended, or died.
    worker.on('message', (result: TaskResult) => {
      const job = seat.jobs.shift()!
      seat.warm = true
      feed()
      job.done(result)
    })
    // An error is followed by the exit.
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      seats.delete(seat)
      if (closed) return
      const [died, ...rest] = seat.jobs
      waiting.unshift(...rest)
      if (died !== undefined) again(died)
      feed()
    })
    return seat
  }
  const seatWithRoom = (): Seat | undefined => {
    const seated = [...seats]
    return seated.find((seat) => seat.jobs.length === 0) ?? seated.find((seat) => seat.warm && seat.jobs.length === 1)
  }
  const feed = () => {
    while (waiting.length > 0) {
      const seat = seats.size < jobs && [...seats].every((seat) => seat.jobs.length > 0) ? open() : seatWithRoom()
      if (seat === undefined) return
      const job = waiting.shift()!
      seat.jobs.push(job)
      seat.worker.postMessage(job.task)
    }
  }
  const start = (job: Job) => {
    waiting.push(job)
    feed()
  }
  const run = (task: Task): Promise<TaskResult> => new Promise((done) => start({ task, done }))
  const again = async ({ task, done }: Job) => {
    const parts = singles(task)
    if (parts === null) done(crash(task))
    else {
      const results: TaskResult[] = []
      for (const part of parts) results.push(await run(part))
      done(joined(results, task))
    }
  }
  return {
    run,
    hasRoom: () => waiting.length === 0 && (seats.size < jobs || seatWithRoom() !== undefined),
    ahead: jobs * 4,
    async close() {
      closed = true
      await Promise.all([...seats].map(({ worker }) => worker.terminate()))
    },
  }
}

/** The results of the parts of a task as the result of the whole. */
function joined(results: readonly TaskResult[], { bytes, inputs }: Task): TaskResult {
  let before = 0
  const outcomes = results.flatMap((result) => {
    const offset = before
    before += result.lines.length
    return result.outcomes.map((outcome) => ('end' in outcome ? { ...outcome, end: outcome.end + offset } : outcome))
  })
  const met = results.flatMap((result) => result.met)
  return { outcomes, lines: Buffer.concat(results.map(({ lines }) => lines)), bytes, inputs, met }
}

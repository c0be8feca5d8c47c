import { Worker } from 'node:worker_threads'
import { failed, type Reason, singles } from './singles.ts'
import type { Executor, Task, TaskResult, WorkOptions } from './task.ts'
import { BEGUN, type Begun, type WorkerData } from './worker-data.ts'

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
  /** Ends the worker where its job takes too long. */
  clock: NodeJS.Timeout | undefined
  late: boolean
}

/** Worker threads that do tasks. */
export interface Pool extends Executor {
  /** Whether a worker, one that is yet to start included, would begin a further task now or next. */
  hasRoom(): boolean
  /** Has a further worker from now on. */
  widen(): void
}

/** How a pool of workers is made. */
export interface PoolOptions {
  readonly jobs: number
  readonly work: WorkOptions
  /** The module of a worker. */
  readonly module: URL
  /** Heap of a worker in megabytes; more, and it is ended and replaced. */
  readonly heap: number
  /** Seconds that an article may take, null for any number. */
  readonly timeout: number | null
}

/**
 * Does tasks in worker threads, each begun when a task waits for it. A worker that dies (out of memory, a crash) or takes longer than an article may
 * is replaced; its task is done again article by article, and the one that kills a worker alone, or takes too long, becomes a failure.
 */
export function workerPool({ jobs, work, module, heap, timeout }: PoolOptions): Pool {
  const seats = new Set<Seat>()
  let most = jobs
  const waiting: Job[] = []
  let closed = false

  const open = (): Seat => {
    const data: WorkerData = { work, tells: timeout !== null }
    const worker = new Worker(module, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: heap } })
    const seat: Seat = { worker, jobs: [], warm: false, clock: undefined, late: false }
    seats.add(seat)
    // A worker does its tasks one after the other, so the first is the one that began, ended, or died.
    worker.on('message', (result: TaskResult | Begun) => {
      if (result === BEGUN) {
        seat.clock = setTimeout(() => {
          seat.late = true
          worker.terminate()
        }, timeout! * 1000)
        return
      }
      clearTimeout(seat.clock)
      const job = seat.jobs.shift()!
      seat.warm = true
      feed()
      job.done(result)
    })
    // An error is followed by the exit.
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      seats.delete(seat)
      clearTimeout(seat.clock)
      if (closed) return
      const [died, ...rest] = seat.jobs
      waiting.unshift(...rest)
      if (died !== undefined) again(died, seat.late ? lateBy(timeout!) : DIED)
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
      const seat = seats.size < most && [...seats].every((seat) => seat.jobs.length > 0) ? open() : seatWithRoom()
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
  const again = async ({ task, done }: Job, reason: Reason) => {
    const parts = singles(task)
    if (parts === null) done(failed(task, reason))
    else {
      const results: TaskResult[] = []
      for (const part of parts) results.push(await run(part))
      done(joined(results, task))
    }
  }
  return {
    run,
    hasRoom: () => waiting.length === 0 && (seats.size < most || seatWithRoom() !== undefined),
    widen() {
      most++
      feed()
    },
    ahead: jobs * 4,
    async close() {
      closed = true
      await Promise.all([...seats].map(({ worker }) => worker.terminate()))
    },
  }
}

/** Why a worker that read one article ended. */
const DIED: Reason = { code: 'crashed', message: 'This article ended the worker that read it, alone and again (memory?).' }

const lateBy = (seconds: number): Reason => ({
  code: 'too-slow',
  message: `This article was not done within ${seconds} s (--timeout).`,
})

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

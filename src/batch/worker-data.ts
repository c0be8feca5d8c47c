import type { WorkOptions } from './task.ts'

/** What a worker is given when it starts. */
export interface WorkerData {
  readonly work: WorkOptions
  /** Whether it tells when it begins a task. */
  readonly tells: boolean
}

/** The message that a worker has begun the next of its tasks; any other is a result. */
export const BEGUN = 'begun'

/** That message. */
export type Begun = typeof BEGUN

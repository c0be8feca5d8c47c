import { parentPort, workerData } from 'node:worker_threads'
import type { Task, WorkOptions } from './task.ts'
import { work } from './work.ts'

// The entry of a worker thread: tasks in, results out, record lines handed over without a copy.
parentPort!.on('message', async (task: Task) => {
  const result = await work(task, workerData as WorkOptions)
  parentPort!.postMessage(result, [result.lines.buffer as ArrayBuffer])
})

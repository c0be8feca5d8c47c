import { parentPort, workerData } from 'node:worker_threads'
import type { Task } from './task.ts'
import { work } from './work.ts'
import { BEGUN, type WorkerData } from './worker-data.ts'

const { work: options, tells } = workerData as WorkerData
let last = Promise.resolve()

// The entry of a worker thread: tasks in, results out in the order of the tasks, record lines handed over without a copy.
parentPort!.on('message', (task: Task) => {
  last = last.then(async () => {
    if (tells) parentPort!.postMessage(BEGUN)
    const result = await work(task, options)
    parentPort!.postMessage(result, [result.lines.buffer as ArrayBuffer])
  })
})

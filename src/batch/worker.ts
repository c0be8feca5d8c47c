import { parentPort, workerData } from 'node:worker_threads'
import type { Task, WorkOptions } from './task.ts'
import { work } from './work.ts'

let last = Promise.resolve()

// The entry of a worker thread: tasks in, results out in the order of the tasks, record lines handed over without a copy.
parentPort!.on('message', (task: Task) => {
  last = last.then(async () => {
    const result = await work(task, workerData as WorkOptions)
    parentPort!.postMessage(result, [result.lines.buffer as ArrayBuffer])
  })
})

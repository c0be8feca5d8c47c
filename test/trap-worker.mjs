// A worker that dies of some articles: of "MATI" at once, of "BOROS" by running out of memory; "LAMA" never ends.
import { parentPort } from 'node:worker_threads'

const listen = parentPort.on.bind(parentPort)
parentPort.on = (event, work) =>
  listen(event, (task) => {
    const text = Buffer.from(task.rows.bytes).toString()
    if (text.includes('MATI')) process.exit(1)
    if (text.includes('BOROS')) for (const held = []; ; ) held.push(new Array(100_000).fill(held.length))
    if (text.includes('LAMA')) {
      // As the worker does that tells when it begins.
      parentPort.postMessage('begun')
      for (;;);
    }
    work(task)
  })
await import('../dist/worker.js')

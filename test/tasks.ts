import type { Task } from '../src/batch/task.ts'

/** A task of rows of JSON Lines. */
export function rowTask(text: string, firstLine: number): Task {
  const rows = {
    id: 'in',
    path: null,
    format: 'jsonl',
    bytes: Buffer.from(text),
    firstLine,
    encoding: 'utf-8',
    table: null,
  } as const
  return { kind: 'rows', rows, bytes: text.length, inputs: 0 }
}

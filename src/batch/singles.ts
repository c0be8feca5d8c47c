import type { RowChunk, Task, TaskResult } from './task.ts'

const NEWLINE = 10

/** The articles of a task as tasks of their own; null where it holds but one. */
export function singles(task: Task): Task[] | null {
  if (task.kind === 'files' && task.files.length > 1)
    return task.files.map((file) => ({ kind: 'files', files: [file], bytes: 0, inputs: 0 }))
  if (task.kind === 'rows') {
    const rows = singleRows(task.rows)
    if (rows.length > 1) return rows.map((one) => ({ kind: 'rows', rows: one, bytes: 0, inputs: 0 }))
  }
  return null
}

/** Each line of a chunk as a chunk; rows of a table end where their quotes are closed. */
function singleRows(rows: RowChunk): RowChunk[] {
  const { bytes, firstLine, table } = rows
  const all: RowChunk[] = []
  let line = firstLine
  let lineOfRow = line
  let quotes = 0
  let start = 0
  for (let at = 0; at < bytes.length; at++) {
    if (table !== null && bytes[at] === 34) quotes++
    if (bytes[at] !== NEWLINE) continue
    line++
    if (quotes % 2 === 1) continue
    all.push({ ...rows, bytes: bytes.subarray(start, at + 1), firstLine: lineOfRow })
    start = at + 1
    lineOfRow = line
  }
  if (start < bytes.length) all.push({ ...rows, bytes: bytes.subarray(start), firstLine: lineOfRow })
  return all
}

/** The result of a task whose one article ended the worker that read it. */
export function crash(task: Task): TaskResult {
  const { id, path } = nameOf(task)
  return {
    outcomes: [{ id, path, code: 'crashed', message: 'This article ended the worker that read it, alone and again (memory?).' }],
    lines: new Uint8Array(),
    bytes: task.bytes,
    inputs: task.inputs,
  }
}

function nameOf(task: Task): { id: string; path: string | null } {
  if (task.kind === 'failure') return task.failure
  if (task.kind === 'files') return task.files[0]
  return { id: `${task.rows.id}:${task.rows.firstLine}`, path: task.rows.path }
}

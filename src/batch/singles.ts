import type { Failure } from '../model/article.ts'
import { csvRows, startOfRows } from '../read/csv-rows.ts'
import { asBuffer } from './chunks.ts'
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
  if (task.kind === 'pages' && task.chunk.pages.length > 1)
    return task.chunk.pages.map((page) => ({ kind: 'pages', chunk: { ...task.chunk, pages: [page] }, bytes: 0, inputs: 0 }))
  return null
}

/** Each row of a chunk as a chunk of its own. */
export function singleRows(rows: RowChunk): RowChunk[] {
  const { bytes, firstLine, table } = rows
  if (table !== null) {
    const { header, before } = table
    const place = startOfRows(firstLine, before)
    const all: RowChunk[] = []
    let { astray, words } = place
    for (const { start, end, line } of csvRows(asBuffer(bytes), header, place, true)) {
      all.push({ ...rows, bytes: bytes.subarray(start, end), firstLine: line, table: { header, before: { astray, words } } })
      ;({ astray, words } = place)
    }
    return all
  }
  const all: RowChunk[] = []
  let line = firstLine
  for (let start = 0; start < bytes.length; ) {
    const at = bytes.indexOf(NEWLINE, start)
    const end = at < 0 ? bytes.length : at + 1
    all.push({ ...rows, bytes: bytes.subarray(start, end), firstLine: line++ })
    start = end
  }
  return all
}

/** Why an article gave nothing. */
export type Reason = Pick<Failure, 'code' | 'message'>

/** The result of a task whose one article failed. */
export function failed(task: Task, { code, message }: Reason): TaskResult {
  const { id, path } = nameOf(task)
  return { outcomes: [{ id, path, code, message }], lines: new Uint8Array(), bytes: task.bytes, inputs: task.inputs, met: [] }
}

function nameOf(task: Task): { id: string; path: string | null } {
  if (task.kind === 'failure') return task.failure
  if (task.kind === 'files') return task.files[0]
  if (task.kind === 'pages') return { id: task.chunk.pages[0]!.id, path: task.chunk.path }
  return { id: `${task.rows.id}:${task.rows.firstLine}`, path: task.rows.path }
}

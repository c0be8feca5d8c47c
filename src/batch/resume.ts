import { createReadStream, existsSync } from 'node:fs'
import { posix } from 'node:path'
import type { FailureLine } from '../model/failure.ts'
import type { ArticleRecord } from '../model/record.ts'
import { csvFields } from '../read/csv.ts'
import { csvRows, startOfRows } from '../read/csv-rows.ts'
import { isOfRun } from '../read/row.ts'
import { idOf, type Row } from '../read/row-fields.ts'
import type { Duplicates } from '../tables/duplicates.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { asBuffer, rowPieces } from './chunks.ts'
import { textHash } from './hash.ts'
import { singleRows } from './singles.ts'
import type { RowChunk, Task, WorkOptions } from './task.ts'

/** The articles an earlier run wrote, each once for every time it stands there. */
export interface Done {
  /** Takes the article off, and says whether it was there. */
  take(id: string, path: string | null): boolean
  /** How many were found at first. */
  readonly found: number
  /** How many are left to be taken. */
  left(): number
  /** How many bytes of the output are whole lines. */
  readonly size: number
}

const PIECE = 1 << 20

type RowTask = Extract<Task, { kind: 'rows' }>

/**
 * Reads what an interrupted run wrote (JSON Lines), noting texts in `duplicates`; a last line that was cut counts for nothing.
 * Throws, "Expected …", where the file is no such output.
 */
export async function readDone(file: string, duplicates: Duplicates): Promise<Done> {
  const counts = new Map<number, number>()
  let found = 0
  let left = 0
  let size = 0
  if (existsSync(file))
    for await (const piece of rowPieces(createReadStream(file, { highWaterMark: PIECE }), Number.POSITIVE_INFINITY)) {
      if ('longRow' in piece) continue
      const text = Buffer.from(piece.bytes).toString('utf8')
      for (let start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
        const line = text.slice(start, end)
        const written = writtenOf(line)
        if (written === null) throw new Error(`Expected ${file} to be JSONL of this command, got \`${line.slice(0, 60)}\``)
        const { id, path, newText } = written
        const key = keyOf(id, path)
        counts.set(key, (counts.get(key) ?? 0) + 1)
        if (newText !== null) duplicates.seen(fingerprint(newText), id)
        found++
        size += Buffer.byteLength(line) + 1
      }
    }
  left = found
  return {
    found,
    size,
    left: () => left,
    take(id, path) {
      const key = keyOf(id, path)
      const count = counts.get(key) ?? 0
      if (count === 0) return false
      if (count === 1) counts.delete(key)
      else counts.set(key, count - 1)
      left--
      return true
    },
  }
}

/** What a line tells of its article: the text where no earlier one had it, null in a failure. Null where it is no line of a run. */
function writtenOf(line: string): { id: string; path: string | null; newText: string | null } | null {
  try {
    const value = JSON.parse(line) as ArticleRecord | FailureLine | null
    if (value?.schema === 'fakta-failure/1') return { id: value.id, path: value.path, newText: null }
    if (value?.schema !== 'fakta/1') return null
    const { text } = value.article
    return { id: value.id, path: value.source.path, newText: value.duplicateOf === null && text.trim() !== '' ? text : null }
  } catch {
    return null
  }
}

/** What tells an article from others, as 52 bits of a hash: a number that needs no string kept. */
function keyOf(id: string, path: string | null): number {
  return Number.parseInt(textHash(`${path ?? ''}\0${path === null ? id : inFile(id, path)}`).slice(0, 13), 16)
}

/** What an id adds to its path: of one that is but the path, or the path inside its folder, nothing or the line. Which of the two it is depends on how many folders were given. */
function inFile(id: string, path: string): string {
  const [, place, line] = /^(.*?)(:\d+(?:\+\d+)?)?$/s.exec(id)!
  const whole = `/${posix.normalize(path.replaceAll('\\', '/'))}`
  return whole.endsWith(`/${posix.normalize(place)}`) ? (line ?? '') : id
}

/** Leaves out of tasks the articles that are done. */
export async function* withoutDone(tasks: AsyncIterable<Task>, done: Done, { fields }: WorkOptions): AsyncGenerator<Task> {
  for await (const task of tasks) {
    if (done.left() === 0 || task.kind === 'failure') yield task
    // A JSON file may hold several articles: which of them are done shows when it is read.
    else if (task.kind === 'files')
      yield { ...task, files: task.files.filter(({ id, path, format }) => format === 'json' || !done.take(id, path)) }
    else if (task.kind === 'pages') yield undonePages(task, done)
    else yield* undoneRows(task, done, fields)
  }
}

/** The pages that are not done, of which there may be none. */
function undonePages(task: Extract<Task, { kind: 'pages' }>, done: Done): Task {
  const { path, pages } = task.chunk
  return { ...task, chunk: { ...task.chunk, pages: pages.filter(({ id }) => !done.take(id, path)) } }
}

/** The rows that are not done, each a task of its own where some are. */
function* undoneRows(task: RowTask, done: Done, fields: WorkOptions['fields']): Generator<Task> {
  const rows = singleRows(task.rows)
  const left = rows.filter((row) => !isDone(row, done, fields))
  if (left.length === rows.length) return yield task
  for (const row of left) yield { kind: 'rows', rows: row, bytes: 0, inputs: 0 }
  yield { kind: 'files', files: [], bytes: task.bytes, inputs: task.inputs }
}

/** Whether the article of a row is done; a row that fails is not, and fails again. */
function isDone({ id, path, firstLine, bytes, table }: RowChunk, done: Done, fields: WorkOptions['fields']): boolean {
  const ownId = (row: object) => idOf(row, { fields }, `${id}:${firstLine}`)
  if (table !== null) {
    const [row] = csvRows(asBuffer(bytes), table.header, startOfRows(firstLine, table.before), true)
    return row !== undefined && row.cells !== null && done.take(ownId(csvFields(asBuffer(bytes), row, table.header)), path)
  }
  try {
    const row = JSON.parse(asBuffer(bytes).toString('utf8')) as Row
    return isOfRun(row) ? done.take((row as ArticleRecord).id, (row as ArticleRecord).source.path) : done.take(ownId(row), path)
  } catch {
    return false
  }
}

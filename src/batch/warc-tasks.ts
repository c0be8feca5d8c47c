import { OTHER_HOST } from '../read/row-result.ts'
import { notAPage } from '../read/warc-head.ts'
import type { HostTest } from './hosts.ts'
import type { Input, RecordPage, Task } from './task.ts'
import { warcPages } from './warc.ts'

/** So many pages, or bytes of them as they were sent, make a task. */
const PAGES_A_TASK = 16
const BYTES_A_TASK = 512 * 1024

/** How pages of archives are chosen by their headers. */
export interface ArchiveChoice {
  /** Whether articles of an address are wanted; null: of any. */
  readonly hosts: HostTest | null
  /** Hears of each record that is left out, and why. */
  readonly leftOut: (reason: string) => void
}

/** Tasks of an archive: its pages in order, a failure for each record that cannot be read. */
export async function* archiveTasks(
  { id, path }: Input,
  stream: AsyncIterable<Uint8Array>,
  { hosts, leftOut }: ArchiveChoice,
): AsyncGenerator<Task> {
  let batch: RecordPage[] = []
  let bytes = 0
  const flush = function* (): Generator<Task> {
    if (batch.length > 0) yield { kind: 'pages', chunk: { path, pages: batch }, bytes, inputs: 0 }
    batch = []
    bytes = 0
  }
  const records = warcPages(stream, {
    reason: (look, start, whole) =>
      notAPage(look, start, whole) ?? (hosts?.(look.head.url) === false ? OTHER_HOST.leftOut : null),
    leftOut,
  })
  for await (const record of records) {
    if ('code' in record) {
      yield* flush()
      const { place, code, message } = record
      yield { kind: 'failure', failure: { id: `${id}:${place}`, path, code, message }, bytes: 0, inputs: 0 }
      continue
    }
    const { place, ...page } = record
    batch.push({ ...page, id: `${id}:${place}` })
    bytes += page.body.length
    if (batch.length === PAGES_A_TASK || bytes > BYTES_A_TASK) yield* flush()
  }
  yield* flush()
}

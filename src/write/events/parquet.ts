import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeFiles } from '../files.ts'
import { openTable, type TypedColumn } from '../parquet-table.ts'
import type { EventFolderWriter } from './format.ts'
import { EVENT_TABLE, UPDATE_TABLE, updateRows } from './tables.ts'

/** So many rows make a row group. */
const GROUP = 20_000

/** Two Parquet tables in a folder: `events.parquet`, a row an event, and `updates.parquet`, a row a figure. A table takes its name when it is whole. */
export function writeEventParquet(folder: string, overwrite: boolean): EventFolderWriter {
  const parts: string[] = []
  const table = <Row>(name: string, columns: readonly TypedColumn<Row>[]) => {
    const file = join(folder, `${name}.parquet`)
    const part = `${file}.part`
    writeFiles({ [part]: '' }, overwrite)
    parts.push(part)
    return openTable(file, part, columns, GROUP)
  }
  const abandon = () => {
    for (const part of parts) rmSync(part, { force: true })
  }
  const guarded = (work: () => void) => {
    try {
      work()
    } catch (error) {
      abandon()
      throw error
    }
  }
  const events = table('events', EVENT_TABLE)
  const updates = table('updates', UPDATE_TABLE)
  return {
    abandon,
    event: (event) =>
      guarded(() => {
        events.add(event)
        for (const row of updateRows(event)) updates.add(row)
      }),
    end: () =>
      guarded(() => {
        events.end()
        updates.end()
      }),
  }
}

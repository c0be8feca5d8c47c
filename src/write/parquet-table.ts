import { renameSync } from 'node:fs'
import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import type { Cell, ColumnType } from '../model/rows/row.ts'

/** A column: what its cells are called, what they are, and how a row gives one. */
export interface TypedColumn<Row> {
  readonly name: string
  readonly type: ColumnType
  readonly of: (row: Row) => Cell
}

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  day: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies { [T in ColumnType]: object }

/** A Parquet table that is being written. */
export interface OpenTable<Row> {
  add(row: Row): void
  end(): void
}

/** Opens a Parquet table of some columns: `part` is written, and becomes `file` when it is whole; so many rows make a row group. */
export function openTable<Row>(file: string, part: string, columns: readonly TypedColumn<Row>[], group: number): OpenTable<Row> {
  const schema = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[type] })),
  ]
  const writer = new ParquetWriter({ writer: fileWriter(part), schema, createdBy: 'fakta' })
  let cells: (Cell | Date)[][] = columns.map(() => [])
  const flush = () => {
    const columnData = columns.map(({ name }, i) => ({ name, data: cells[i] }))
    if (cells[0].length > 0) writer.write({ columnData, rowGroupSize: group })
    cells = columns.map(() => [])
  }
  return {
    add(row: Row) {
      columns.forEach(({ type, of }, i) => {
        cells[i].push(typed(of(row), type))
      })
      if (cells[0].length === group) flush()
    },
    end() {
      flush()
      writer.finish()
      renameSync(part, file)
    },
  }
}

/** A cell as the writer takes it; null where it cannot, for one odd cell (a year 12024, 2e10 mentions) must not end a run. */
function typed(cell: Cell, type: ColumnType): Cell | Date {
  if (cell === null) return null
  switch (type) {
    case 'text':
      return typeof cell === 'string' ? cell : String(cell)
    case 'integer':
      return typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) < 2 ** 31 ? cell : null
    case 'number':
      return typeof cell === 'number' && Number.isFinite(cell) ? cell : null
    case 'day':
      return dayOf(cell)
  }
}

/** A day of the years 1 to 9999, null for anything else. */
function dayOf(cell: string | number): Date | null {
  const day = new Date(`${cell}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== cell ? null : day
}

import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import type { Cell, ColumnType } from '../model/rows/row.ts'
import { writeFiles } from './files.ts'
import type { FolderWriter } from './format.ts'
import { ARTICLE_TABLE, FACT_TABLE, factRows, type TableColumn } from './tables.ts'

/** So many rows are kept until they are written as a row group. */
const GROUP = { facts: 20_000, articles: 2_000 }

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  day: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies { [T in ColumnType]: object }

/**
 * Two Parquet tables in a folder: `facts.parquet`, a row a fact, and `articles.parquet`, a row an article. A table takes its name when it is
 * whole: without its end it could not be read.
 */
export function writeParquet(folder: string, overwrite = false): FolderWriter {
  const facts = openTable(join(folder, 'facts.parquet'), FACT_TABLE, GROUP.facts, overwrite)
  const articles = openTable(join(folder, 'articles.parquet'), ARTICLE_TABLE, GROUP.articles, overwrite)
  let article = 0
  let broken = false
  const guarded = (work: () => void) => {
    if (broken) return
    try {
      work()
    } catch (error) {
      broken = true
      for (const { part } of [facts, articles]) rmSync(part, { force: true })
      throw error
    }
  }
  return {
    record: (record) =>
      guarded(() => {
        article++
        for (const row of factRows(record, article)) facts.add(row)
        articles.add({ record, article })
      }),
    end: () =>
      guarded(() => {
        facts.end()
        articles.end()
      }),
  }
}

function openTable<Row>(file: string, columns: readonly TableColumn<Row>[], group: number, overwrite: boolean) {
  const schema = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[type] })),
  ]
  const part = `${file}.part`
  writeFiles({ [part]: '' }, overwrite)
  const writer = new ParquetWriter({ writer: fileWriter(part), schema, createdBy: 'fakta' })
  let cells: (Cell | Date)[][] = columns.map(() => [])
  const flush = () => {
    const columnData = columns.map(({ name }, i) => ({ name, data: cells[i] }))
    if (cells[0].length > 0) writer.write({ columnData, rowGroupSize: group })
    cells = columns.map(() => [])
  }
  return {
    part,
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

function typed(cell: Cell, type: ColumnType): Cell | Date {
  return type === 'day' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell
}

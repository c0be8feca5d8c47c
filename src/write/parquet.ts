import { join } from 'node:path'
import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import type { Cell, ColumnType } from '../model/kinds/columns.ts'
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

/** Two Parquet tables in a folder: `facts.parquet`, a row a fact, and `articles.parquet`, a row an article. */
export function writeParquet(folder: string): FolderWriter {
  const facts = openTable(join(folder, 'facts.parquet'), FACT_TABLE, GROUP.facts)
  const articles = openTable(join(folder, 'articles.parquet'), ARTICLE_TABLE, GROUP.articles)
  return {
    record(record) {
      for (const row of factRows(record)) facts.add(row)
      articles.add(record)
    },
    end() {
      facts.end()
      articles.end()
    },
  }
}

function openTable<Row>(file: string, columns: readonly TableColumn<Row>[], group: number) {
  const schema = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[type] })),
  ]
  const writer = new ParquetWriter({ writer: fileWriter(file), schema, createdBy: 'fakta' })
  let cells: (Cell | Date)[][] = columns.map(() => [])
  const flush = () => {
    const columnData = columns.map(({ name }, i) => ({ name, data: cells[i]! }))
    if (cells[0]!.length > 0) writer.write({ columnData, rowGroupSize: group })
    cells = columns.map(() => [])
  }
  return {
    add(row: Row) {
      columns.forEach(({ type, of }, i) => {
        cells[i]!.push(typed(of(row), type))
      })
      if (cells[0]!.length === group) flush()
    },
    end() {
      flush()
      writer.finish()
    },
  }
}

function typed(cell: Cell, type: ColumnType): Cell | Date {
  return type === 'day' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell
}

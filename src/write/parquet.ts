import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import type { ArticleRecord } from '../model/record.ts'
import type { Cell, ColumnType } from '../model/rows/row.ts'
import { type ExtraColumns, extraColumns } from './extra.ts'
import { writeFiles } from './files.ts'
import type { FolderWriter, WriterOptions } from './format.ts'
import { ARTICLE_TABLE, type ArticleRow, FACT_TABLE, type FactRow, factRows, type TableColumn } from './tables.ts'

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
export function writeParquet(folder: string, options: WriterOptions): FolderWriter {
  const parts: string[] = []
  let tables: Tables | null = null
  let article = 0
  let broken = false
  const guarded = (work: () => void) => {
    if (broken) return
    try {
      work()
    } catch (error) {
      broken = true
      for (const part of parts) rmSync(part, { force: true })
      throw error
    }
  }
  const open = (first: ArticleRecord | null): Tables => {
    const extra = extraColumns(first, options)
    const table = <Row>(name: keyof typeof GROUP, columns: readonly TableColumn<Row>[]) => {
      const file = join(folder, `${name}.parquet`)
      const part = `${file}.part`
      writeFiles({ [part]: '' }, options.overwrite)
      parts.push(part)
      return openTable(file, part, columns, GROUP[name])
    }
    return {
      extra,
      facts: table('facts', [...FACT_TABLE, ...extra.columns]),
      articles: table('articles', [...ARTICLE_TABLE, ...extra.columns]),
    }
  }
  return {
    record: (record) =>
      guarded(() => {
        tables ??= open(record)
        const { facts, articles, extra } = tables
        extra.check(record)
        article++
        for (const row of factRows(record, article)) facts.add(row)
        articles.add({ record, article })
      }),
    end: () =>
      guarded(() => {
        tables ??= open(null)
        tables.facts.end()
        tables.articles.end()
      }),
  }
}

interface Tables {
  readonly extra: ExtraColumns
  readonly facts: OpenTable<FactRow>
  readonly articles: OpenTable<ArticleRow>
}

interface OpenTable<Row> {
  add(row: Row): void
  end(): void
}

function openTable<Row>(file: string, part: string, columns: readonly TableColumn<Row>[], group: number): OpenTable<Row> {
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

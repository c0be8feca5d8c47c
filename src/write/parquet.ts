import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleRecord } from '../model/record.ts'
import { type ExtraColumns, extraColumns } from './extra.ts'
import { writeFiles } from './files.ts'
import type { FolderWriter, WriterOptions } from './format.ts'
import { type OpenTable, openTable } from './parquet-table.ts'
import { ARTICLE_TABLE, type ArticleRow, FACT_TABLE, type FactRow, factRows, type TableColumn } from './tables.ts'

/** So many rows are kept until they are written as a row group. */
const GROUP = { facts: 20_000, articles: 2_000 }

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

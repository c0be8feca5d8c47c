import type { ArticleRecord } from '../record.ts'

/** What a cell may hold: `day` is a calendar day, ISO 8601. */
export type ColumnType = 'text' | 'integer' | 'number' | 'day'

/** A cell; null is "not stated". */
export type Cell = string | number | null

/** A column of the tables that facts are written to. A name used by several kinds is one column. A cell may tell of facts it is tied to. */
export interface Column<Fact> {
  readonly name: string
  readonly type: ColumnType
  readonly about: string
  readonly of: (fact: Fact, record: ArticleRecord) => Cell
}

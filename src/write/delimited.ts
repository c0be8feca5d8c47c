import type { ArticleRecord } from '../model/record.ts'
import type { Cell } from '../model/rows/row.ts'
import { type ExtraColumns, extraColumns } from './extra.ts'
import type { StreamWriter, WriterOptions } from './format.ts'
import { ARTICLE_TABLE, type ArticleRow, FACT_TABLE, factRows, type TableColumn } from './tables.ts'

/** Cells that a spreadsheet would take for a formula (OWASP, "CSV Injection"), full-width signs among them. */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/

/** Makes rows of delimited text (RFC 4180) of cells; text that a spreadsheet would run begins with an apostrophe. */
export function rowWriter(delimiter: string): (cells: readonly Cell[]) => string {
  const special = new RegExp(`[${delimiter}"\\n\\r]`)
  const quote = (text: string) => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const show = (cell: Cell) => {
    if (cell === null) return ''
    return typeof cell === 'number' ? String(cell) : quote(FORMULA.test(cell) ? `'${cell}` : cell)
  }
  return (cells) => `${cells.map(show).join(delimiter)}\n`
}

/** A cell as it was before `rowWriter` kept a spreadsheet from running it. */
export function withoutApostrophe(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}

/** Facts, or articles, as delimited text with a header, a row each. */
export function writeDelimited(delimiter: string, options: WriterOptions): StreamWriter {
  return options.rows === 'facts'
    ? writeTable(delimiter, FACT_TABLE, factRows, options)
    : writeTable(delimiter, ARTICLE_TABLE, (record, article) => [{ record, article }], options)
}

function writeTable<Row extends ArticleRow>(
  delimiter: string,
  table: readonly TableColumn<Row>[],
  rowsOf: (record: ArticleRecord, article: number) => Iterable<Row>,
  options: WriterOptions,
): StreamWriter {
  const write = rowWriter(delimiter)
  let articles = 0
  let extra: ExtraColumns | null = null
  let columns = table
  const begin = (first: ArticleRecord | null): string => {
    extra = extraColumns(first, options)
    columns = [...table, ...extra.columns]
    return `${options.bom ? '\uFEFF' : ''}${write(columns.map(({ name }) => name))}`
  }
  return {
    record(record) {
      let text = extra === null ? begin(record) : ''
      extra?.check(record)
      articles++
      for (const row of rowsOf(record, articles)) text += write(columns.map(({ of }) => of(row)))
      return text
    },
    end: () => (extra === null ? begin(null) : ''),
  }
}

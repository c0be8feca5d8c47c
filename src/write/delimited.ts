import type { Cell } from '../model/rows/row.ts'
import type { StreamWriter, WriterOptions } from './format.ts'
import { FACT_TABLE, factRows } from './tables.ts'

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

/** Facts as delimited text with a header, one row a fact. */
export function writeDelimited(delimiter: string, { bom }: WriterOptions): StreamWriter {
  const row = rowWriter(delimiter)
  let header = `${bom ? '\uFEFF' : ''}${row(FACT_TABLE.map(({ name }) => name))}`
  let articles = 0
  const takeHeader = () => {
    const text = header
    header = ''
    return text
  }
  return {
    record(record) {
      let text = takeHeader()
      articles++
      for (const fact of factRows(record, articles)) text += row(FACT_TABLE.map(({ of }) => of(fact)))
      return text
    },
    end: takeHeader,
  }
}

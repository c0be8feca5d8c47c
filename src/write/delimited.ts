import type { Cell } from '../model/kinds/columns.ts'
import type { StreamWriter, WriterOptions } from './format.ts'
import { FACT_TABLE, factRows } from './tables.ts'

/** Cells that a spreadsheet would take for a formula (OWASP, "CSV Injection"), full-width signs among them. */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/

/** Facts as delimited text with a header (RFC 4180), one row a fact; text that a spreadsheet would run begins with an apostrophe. */
export function writeDelimited(delimiter: string, { bom }: WriterOptions): StreamWriter {
  const special = new RegExp(`[${delimiter}"\\n\\r]`)
  const quote = (text: string) => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const show = (cell: Cell) => {
    if (cell === null) return ''
    return typeof cell === 'number' ? String(cell) : quote(FORMULA.test(cell) ? `'${cell}` : cell)
  }
  let header = `${bom ? '\uFEFF' : ''}${FACT_TABLE.map(({ name }) => name).join(delimiter)}\n`
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
      for (const row of factRows(record, articles)) text += `${FACT_TABLE.map(({ of }) => show(of(row))).join(delimiter)}\n`
      return text
    },
    end: takeHeader,
  }
}

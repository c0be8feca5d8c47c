import { isUtf8 } from 'node:buffer'
import type { Article, Failure } from '../model/article.ts'
import { sha256 } from './article.ts'
import { type CsvTable, readCsvHeader } from './csv-header.ts'
import { type CsvRow, cellText, csvRows, startOfRows } from './csv-rows.ts'
import { type Decoding, decode } from './decode.ts'
import { readRow } from './row.ts'
import { idOf, type Row } from './row-fields.ts'
import type { Source } from './source.ts'
import { withoutText } from './without-text.ts'

const NEWLINE = 10

/** The texts of a row, null where its quotes make no sense, and the number of the line on which it begins. */
export interface CsvTexts {
  readonly cells: readonly string[] | null
  readonly line: number
}

/** Reads a table that is there as text: the names of its columns and its rows. */
export function readCsv(text: string): { names: readonly string[]; rows: CsvTexts[] } {
  const bytes = Buffer.from(text)
  const place = startOfRows(1)
  const table = readCsvHeader(bytes, place, true)
  if (table === null) throw new Error('Expected a header of a whole table')
  const rows = Array.from(csvRows(bytes, table, place, true), (row) => ({ cells: textsOf(bytes, row), line: row.line }))
  return { names: table.names, rows }
}

const textsOf = (bytes: Buffer, { cells }: CsvRow) => cells?.map((cell) => cellText(bytes, cell)) ?? null

/** The fields of a row by the names of their columns. */
export function csvFields(bytes: Buffer, row: CsvRow, { names }: CsvTable): Row {
  const texts = textsOf(bytes, row)
  return Object.fromEntries(names.map((name, i) => [name, texts?.[i] ?? null]))
}

/** Makes an article of a row; `source.id` is the id of the whole table, a row without an id of its own is "ID:LINE". `encoding` is that of the table. */
export function readCsvRow(
  bytes: Buffer,
  row: CsvRow,
  table: CsvTable,
  source: Source,
  encoding: string,
): Article | Failure | Promise<Article | Failure> {
  const id = `${source.id}:${row.line}`
  const fail = (code: Failure['code'], message: string, name = id): Failure => ({ id: name, path: source.path, code, message })
  const raw = bytes.subarray(row.start, row.end)
  if (isUtf8(raw) && !raw.includes(0)) return read(bytes, row, { encoding, damaged: false })
  const decoded = decode(raw)
  if ('code' in decoded) return fail(decoded.code, decoded.message)
  const again = Buffer.from(decoded.text)
  const [same] = csvRows(again, table, startOfRows(row.line), true)
  return read(again, same, decoded)

  function read(from: Buffer, one: CsvRow, { encoding, damaged }: Decoding): Article | Failure | Promise<Article | Failure> {
    const { names } = table
    const where = `The row at line ${row.line}`
    if (one.cells === null)
      return fail('unreadable', `${where} is none: its quotes do not close, or it is the rest of one whose do not.`)
    const extra = one.cells.slice(names.length).some((cell) => cellText(from, cell).trim() !== '')
    if (extra) return fail('unreadable', `${where} has ${one.cells.length} cells, the header has ${names.length}.`)
    const fields = csvFields(from, one, table)
    const hash = sha256(raw.at(-1) === NEWLINE ? raw.subarray(0, -1) : raw)
    return (
      readRow(fields, { ...source, id }, { format: 'csv', sha256: hash, encoding, damaged }) ??
      fail('no-text', `${where} has ${withoutText(source, names, 'columns')}.`, idOf(fields, source, id))
    )
  }
}

import { type CsvPlace, cellText, csvRows, startOfRows } from './csv-rows.ts'
import { type CsvForm, lineEnd } from './csv-scan.ts'

/** A table as its first lines tell of it: the names of its columns, and how its rows are parted. */
export interface CsvTable extends CsvForm {
  readonly names: readonly string[]
}

const DELIMITERS = [',', ';', '\t', '|']
const QUOTE = 34
const NEWLINE = 10
const RETURN = 13

/**
 * Reads the first lines of a table: how its lines end, the line "sep=;" that Excel writes, and the header (names are trimmed), whose delimiter
 * is the one that stands in it most often; where none does, a row is one cell. `place` is moved behind them. Null where the bytes end before
 * they do, unless nothing comes behind (`whole`).
 */
export function readCsvHeader(bytes: Buffer, place: CsvPlace, whole: boolean): CsvTable | null {
  const carriage = endsInReturns(bytes, whole)
  if (carriage === null) return null
  const form = (delimiter: string): CsvForm => ({ delimiter, carriage, columns: 0 })
  const firstEnd = lineEnd(bytes, 0, form(''), whole)
  const told = /^"?sep=(.)"?\s*$/i.exec(bytes.toString('utf8', 0, Math.min(firstEnd, 16)))?.[1]
  const start = told === undefined ? startOfRows(1) : { ...startOfRows(2), at: firstEnd }
  const headers = (told === undefined ? DELIMITERS : [told]).map((delimiter) => {
    const after = { ...start }
    const [row] = csvRows(bytes, form(delimiter), after, whole)
    if (row === undefined) return null
    // A header whose quotes make no sense still names its columns.
    const line = bytes.toString('utf8', row.start, row.end).replaceAll('"', '').split(delimiter)
    return { delimiter, after, names: (row.cells?.map((cell) => cellText(bytes, cell)) ?? line).map((name) => name.trim()) }
  })
  const known = headers.filter((header) => header !== null)
  if (known.length < headers.length && !whole) return null
  if (known.length === 0) return { ...form(','), names: [] }
  const { delimiter, after, names } = known.reduce((best, one) => (one.names.length > best.names.length ? one : best))
  Object.assign(place, { at: after.at, line: after.line })
  return { delimiter: names.length > 1 ? delimiter : '', carriage, columns: names.length, names }
}

/** Whether the first line ends in a carriage return by itself; null where no line has ended yet. */
function endsInReturns(bytes: Buffer, whole: boolean): boolean | null {
  let quoted = false
  let first: boolean | null = null
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) quoted = !quoted
    if (bytes[at] !== NEWLINE && bytes[at] !== RETURN) continue
    const alone = bytes[at] === RETURN && bytes[at + 1] !== NEWLINE
    first ??= alone
    if (!quoted) return alone && at + 1 === bytes.length && !whole ? null : alone
  }
  // A quote that is never closed, or one line and no end.
  return whole ? (first ?? false) : null
}

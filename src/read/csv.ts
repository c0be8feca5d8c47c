import type { Article, Failure } from '../model/article.ts'
import { sha256 } from './article.ts'
import { idOf, missingText, readRow } from './row.ts'
import type { Source } from './source.ts'

/** A row of a table, and the number of the line on which it begins. */
export interface CsvRow {
  readonly cells: readonly string[]
  readonly line: number
  /** The row as it stands in the input. */
  readonly raw: string
}

/** Which columns a table has. */
export interface CsvHeader {
  readonly names: readonly string[]
  readonly delimiter: string
}

const DELIMITERS = [',', ';', '\t', '|']
const QUOTE = '"'

/** Reads the rows of a table (RFC 4180: quoted cells hold delimiters, line breaks and doubled quotes); a blank line is no row. */
export function* parseCsv(text: string, delimiter: string, firstLine: number): Generator<CsvRow> {
  let line = firstLine
  for (let at = 0; at < text.length; ) {
    const start = at
    const begun = line
    const cells: string[] = []
    for (let open = true; open; ) {
      let cell = ''
      if (text[at] === QUOTE) {
        const [inner, after] = quoted(text, at)
        cell = inner
        at = after
      }
      const end = cellEnd(text, at, delimiter)
      cells.push(cell + text.slice(at, end).replace(/\r$/, ''))
      open = text[end] === delimiter
      at = end + 1
    }
    const raw = text.slice(start, at - 1)
    for (let end = text.indexOf('\n', start); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line++
    if (cells.length > 1 || cells[0].trim() !== '') yield { cells, line: begun, raw }
  }
}

/** The content of a quoted cell and the offset after its closing quote (the end where there is none). */
function quoted(text: string, at: number): [content: string, after: number] {
  let content = ''
  let from = at + 1
  for (;;) {
    const end = text.indexOf(QUOTE, from)
    if (end < 0) return [content + text.slice(from), text.length]
    content += text.slice(from, end)
    if (text[end + 1] !== QUOTE) return [content, end + 1]
    content += QUOTE
    from = end + 2
  }
}

function cellEnd(text: string, at: number, delimiter: string): number {
  let end = at
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++
  return end
}

/** Reads the header row: column names, trimmed, and the delimiter, which is the one that stands in it most often. */
export function readCsvHeader(text: string): CsvHeader {
  const count = (delimiter: string) => text.split(delimiter).length
  const delimiter = DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best))
  const [row] = parseCsv(text, delimiter, 1)
  return { names: (row?.cells ?? []).map((name) => name.trim()), delimiter }
}

/** Makes an article of a row; `source.id` is the id of the whole table, a row without an id of its own is "ID:LINE". */
export function readCsvRow(
  { cells, line, raw }: CsvRow,
  { names }: CsvHeader,
  source: Source,
  encoding: string,
): Article | Failure | Promise<Article | Failure> {
  const row = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? null]))
  const id = `${source.id}:${line}`
  return (
    readRow(row, { ...source, id }, { format: 'csv', sha256: sha256(raw), encoding }) ?? {
      id: idOf(row, source, id),
      path: source.path,
      code: 'no-text',
      message: `The row at line ${line} has no ${missingText(source)}; the columns are ${names.join(', ')}.`.slice(0, 300),
    }
  )
}

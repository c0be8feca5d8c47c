/*
 * Rows and cells of a table, told apart on bytes.
 *
 * Why no library: csv-parse 7 and papaparse 5 (tried) take one way of quoting for a whole file, and where a quote is never closed they lose the row
 * behind it as well, csv-parse under one error for both, papaparse under a row number that counts neither lines nor bytes. Here each row is
 * read by itself, in whichever way of quoting fits it, and a row that fits none ends at its first line end, so that the next one is whole.
 */

/** How the rows of a table are parted. */
export interface CsvForm {
  /** What stands between cells, one ASCII character; empty where a row is one cell. */
  readonly delimiter: string
  /** Whether a carriage return by itself ends a row, as in old files of the Macintosh; a line feed always does. */
  readonly carriage: boolean
  /** How many cells a row should have; 0 for any number. */
  readonly columns: number
}

/** A cell as the bytes it covers, without its quotes; `mark` is what makes a quote inside it one (null: a plain cell, or none inside). */
export interface CsvCell {
  readonly start: number
  readonly end: number
  readonly mark: 'quote' | 'backslash' | null
}

/** A row: the offset behind its line end, and its cells; null where its quotes make no sense, and it ends at its first line end. */
export interface ScannedRow {
  readonly end: number
  readonly cells: readonly CsvCell[] | null
}

/** A way of reading quotes: as RFC 4180 has it, with `\"` for a quote, or with bare quotes inside a cell that close it only before its end. */
type Way = 'doubled' | 'backslash' | 'bare'

/** A row read one way. `open`: the bytes end before the row does, inside quotes or not; `fault`: a quote stands where none may. */
type Attempt = { readonly end: number; readonly cells: CsvCell[] } | 'open' | 'fault'

const QUOTE = 34
const BACKSLASH = 92
const NEWLINE = 10
const RETURN = 13
const SPACE = 32

/**
 * Reads the row that begins at `start`. Null where the bytes end before it is decided, unless nothing comes behind them (`whole`). The work is in
 * proportion to the row, or to what a quote that is never closed takes in.
 */
export function scanRow(bytes: Buffer, start: number, form: CsvForm, whole: boolean): ScannedRow | null {
  const fits = ({ cells }: { cells: readonly CsvCell[] }) => form.columns === 0 || cells.length === form.columns
  const strict = attemptRow(bytes, start, form, whole, 'doubled')
  if (strict === 'open' && !whole) return null
  if (typeof strict !== 'string' && fits(strict)) return strict
  const end = typeof strict === 'string' ? lineEnd(bytes, start, form, whole) : strict.end
  // A row of plain cells can be read one way only.
  if (typeof strict === 'string' || bytes.subarray(start, end).includes(QUOTE))
    for (const way of ['backslash', 'bare'] as const) {
      const attempt = attemptRow(bytes, start, form, whole, way)
      if (attempt === 'open' && !whole) return null
      if (typeof attempt !== 'string' && fits(attempt)) return attempt
    }
  if (typeof strict !== 'string') return strict
  return end === 0 ? null : { end, cells: null }
}

/** The offset behind the line that begins at `start`; 0 where the bytes end before it does and more may come. */
export function lineEnd(bytes: Buffer, start: number, form: CsvForm, whole: boolean): number {
  for (let at = start; at < bytes.length; at++) {
    const end = rowEnd(bytes, at, form, whole)
    if (end > 0) return end
  }
  return whole ? bytes.length : 0
}

function attemptRow(bytes: Buffer, start: number, form: CsvForm, whole: boolean, way: Way): Attempt {
  const delimiter = form.delimiter === '' ? -1 : form.delimiter.charCodeAt(0)
  const cells: CsvCell[] = []
  for (let at = start; ; at++) {
    const quote = openingQuote(bytes, at, way)
    const cell = quote < 0 ? plainCell(bytes, at, form, delimiter, whole) : quotedCell(bytes, quote, form, delimiter, whole, way)
    if (typeof cell === 'string') return cell
    cells.push(cell)
    at = quote < 0 ? cell.end : cell.end + 1
    if (bytes[at] === delimiter) continue
    const end = rowEnd(bytes, at, form, whole)
    return end === 0 ? 'open' : { end, cells }
  }
}

/** Where the quote stands that opens a cell, -1 for none. Written by hand, a blank may stand before it. */
function openingQuote(bytes: Buffer, at: number, way: Way): number {
  let quote = at
  if (way === 'bare') while (bytes[quote] === SPACE) quote++
  return bytes[quote] === QUOTE ? quote : -1
}

function plainCell(bytes: Buffer, start: number, form: CsvForm, delimiter: number, whole: boolean): CsvCell | 'open' | 'fault' {
  let quotes = 0
  let doubled = false
  let end = start
  for (; end < bytes.length; end++) {
    const byte = bytes[end]
    if (byte === delimiter) break
    if (byte === QUOTE) {
      quotes++
      doubled ||= bytes[end - 1] === QUOTE
    } else if ((byte === NEWLINE || byte === RETURN) && rowEnd(bytes, end, form, whole) > 0) break
  }
  if (end === bytes.length && !whole) return 'open'
  // `lalu pergi."`, `kata ""aman"" itu`: of a cell whose opening quote was lost.
  const isRest = doubled || (quotes % 2 === 1 && bytes[end - 1] === QUOTE)
  return isRest ? 'fault' : { start, end, mark: null }
}

function quotedCell(
  bytes: Buffer,
  quote: number,
  form: CsvForm,
  delimiter: number,
  whole: boolean,
  way: Way,
): CsvCell | 'open' | 'fault' {
  const start = quote + 1
  let mark: CsvCell['mark'] = null
  // The first line end inside the cell, looked for when it is asked for.
  let firstEnd = -1
  for (let from = start; ; ) {
    const at = bytes.indexOf(QUOTE, from)
    if (at < 0 || (at + 1 === bytes.length && !whole)) return 'open'
    from = at + 1
    if (way === 'backslash' && isBehindBackslash(bytes, start, at)) mark = 'backslash'
    else if (bytes[at + 1] === QUOTE) {
      mark ??= 'quote'
      from++
    } else {
      const after = bytes[at + 1]
      if (after === delimiter || at + 1 === bytes.length || rowEnd(bytes, at + 1, form, whole) > 0)
        return { start, end: at, mark }
      // The bytes end between a return and the line feed that may follow.
      if (after === RETURN && at + 2 === bytes.length && !whole) return 'open'
      if (way !== 'bare') return 'fault'
      // On a later line a quote that opens a cell shows that an earlier one was never closed.
      if (firstEnd < 0) firstEnd = lineEnd(bytes, start, form, true)
      if (at >= firstEnd && opensCell(bytes, at, delimiter)) return 'fault'
    }
  }
}

/** Whether an odd number of backslashes stands before the quote at `at`. */
function isBehindBackslash(bytes: Buffer, start: number, at: number): boolean {
  let from = at
  while (from > start && bytes[from - 1] === BACKSLASH) from--
  return (at - from) % 2 === 1
}

/** Whether a quote stands where a cell begins. */
function opensCell(bytes: Buffer, quote: number, delimiter: number): boolean {
  let at = quote - 1
  while (bytes[at] === SPACE) at--
  return bytes[at] === delimiter || bytes[at] === NEWLINE || bytes[at] === RETURN
}

/** The offset behind the line end at `at`, 0 where none stands there or the bytes end before that is decided. */
function rowEnd(bytes: Buffer, at: number, { carriage }: CsvForm, whole: boolean): number {
  if (at >= bytes.length) return whole ? bytes.length : 0
  if (bytes[at] === NEWLINE) return at + 1
  if (bytes[at] !== RETURN) return 0
  if (bytes[at + 1] === NEWLINE) return at + 2
  return at + 1 === bytes.length ? (whole ? at + 1 : 0) : carriage ? at + 1 : 0
}

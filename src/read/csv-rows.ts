import { type CsvCell, type CsvForm, lineEnd, type ScannedRow, scanRow } from './csv-scan.ts'

/** A row of a table as bytes, and the number of the line on which it begins. */
export interface CsvRow extends ScannedRow {
  readonly start: number
  readonly line: number
}

/** What came before a row: whether that made no sense, so that lines may be the rest of it, and which cells of the last good row were one word ("w"). */
export interface CsvBefore {
  readonly astray: boolean
  readonly words: string
}

/** How far a table is read: the next offset and line, and what came before. */
export interface CsvPlace extends CsvBefore {
  at: number
  line: number
  astray: boolean
  words: string
}

const NEWLINE = 10
const RETURN = 13
const SPACE = 32
/** A word is no longer. */
const LONGEST_WORD = 200

/** The place where the rows of some bytes begin. */
export function startOfRows(line: number, before: CsvBefore = { astray: false, words: '' }): CsvPlace {
  return { at: 0, line, astray: before.astray, words: before.words }
}

/** Reads rows from `place` on, which is moved along, as far as they are decided (`whole`: nothing comes behind the bytes). A blank line is no row. */
export function* csvRows(bytes: Buffer, form: CsvForm, place: CsvPlace, whole: boolean): Generator<CsvRow> {
  while (place.at < bytes.length) {
    const { at: start, line } = place
    const row = place.astray ? fittingRow(bytes, start, form, place.words, whole) : scanRow(bytes, start, form, whole)
    if (row === null) return
    place.at = row.end
    place.line += countBreaks(bytes.subarray(start, row.end), form.carriage)
    if (isBlank(bytes, start, row.end)) continue
    place.astray = row.cells === null
    if (row.cells !== null) place.words = wordsOf(bytes, row.cells)
    yield { ...row, start, line }
  }
}

/**
 * The row at `start` if it is like a row, else a line that makes no sense. Prose may have as many commas as a row, but blanks stand behind them, and
 * no id is several words.
 */
function fittingRow(bytes: Buffer, start: number, form: CsvForm, words: string, whole: boolean): ScannedRow | null {
  const row = scanRow(bytes, start, form, whole)
  if (row === null) return null
  const isLike = ({ start: at, end }: CsvCell, i: number) =>
    !(i > 0 && bytes[at] === SPACE) && !(words[i] === 'w' && at < end && !isWord(bytes, at, end))
  if (row.cells?.length === form.columns && row.cells.every(isLike)) return row
  return { end: lineEnd(bytes, start, form, whole), cells: null }
}

const wordsOf = (bytes: Buffer, cells: readonly CsvCell[]) =>
  cells.map(({ start, end }) => (start < end && isWord(bytes, start, end) ? 'w' : '-')).join('')

function isWord(bytes: Buffer, start: number, end: number): boolean {
  if (end - start > LONGEST_WORD) return false
  for (let at = start; at < end; at++) if (bytes[at] <= SPACE) return false
  return true
}

function isBlank(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] > SPACE || bytes[at] === 0) return false
  return true
}

function countBreaks(bytes: Buffer, carriage: boolean): number {
  let breaks = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) breaks++
  if (carriage)
    for (let at = bytes.indexOf(RETURN); at >= 0; at = bytes.indexOf(RETURN, at + 1)) if (bytes[at + 1] !== NEWLINE) breaks++
  return breaks
}

/** The content of a cell. */
export function cellText(bytes: Buffer, { start, end, mark }: CsvCell): string {
  const text = bytes.toString('utf8', start, end)
  if (mark === null) return text
  return mark === 'quote' ? text.replaceAll('""', '"') : text.replace(/\\([\\"])|""/g, (_, behind) => behind ?? '"')
}

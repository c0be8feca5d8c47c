import { type CsvTable, readCsvHeader } from '../read/csv-header.ts'
import { type CsvPlace, csvRows, startOfRows } from '../read/csv-rows.ts'
import { scanRow } from '../read/csv-scan.ts'
import { asBuffer, type LongRow, type RowPiece } from './chunks.ts'

const NEWLINE = 10
const RETURN = 13
/** Behind so much of a row that is not decided yet, half as much again is waited for: each try reads it from its start. */
const LONG = 2 ** 20

/**
 * Cuts the bytes of a table where rows end, and reads its header on the way; each piece of the stream gives its whole rows at once. What is no row
 * after `most` bytes is a quote that is never closed, so that its line fails alone, or a line that is too long: that is passed over and reported.
 */
export async function* tablePieces(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<RowPiece | LongRow> {
  const place = startOfRows(1)
  let table: CsvTable | null = null
  let kept: Uint8Array[] = []
  let length = 0
  let enough = 0
  let skipping = false

  for await (let piece of stream) {
    if (skipping) {
      const { carriage } = table!
      const end = piece.findIndex((byte) => byte === NEWLINE || (byte === RETURN && carriage))
      if (end < 0) continue
      skipping = false
      place.line++
      piece = piece.subarray(end + 1)
    }
    kept.push(piece)
    length += piece.length
    if (length >= enough) yield* take(false)
  }
  if (length > 0) yield* take(true)

  function* take(whole: boolean): Generator<RowPiece | LongRow> {
    const bytes = kept.length === 1 ? asBuffer(kept[0]) : Buffer.concat(kept)
    place.at = 0
    table ??= readCsvHeader(bytes, place, whole || length > most)
    if (table !== null) {
      yield* rowsOf(bytes, table, whole)
      while (bytes.length - place.at > most) {
        yield undecided(bytes, table)
        yield* rowsOf(bytes, table, whole)
      }
    }
    const rest = bytes.subarray(place.at)
    kept = rest.length > 0 ? [rest] : []
    length = rest.length
    enough = length > LONG ? length * 1.5 : 0
  }

  function* rowsOf(bytes: Buffer, form: CsvTable, whole: boolean): Generator<RowPiece | LongRow> {
    let from = { ...place }
    const piece = (end: number) => pieceOf(bytes.subarray(from.at, end), from, form)
    for (const { start, end, line } of csvRows(bytes, form, place, whole)) {
      if (end - start <= most) continue
      if (start > from.at) yield piece(start)
      yield { longRow: line }
      from = { ...place }
    }
    if (place.at > from.at) yield piece(place.at)
  }

  /** What stands at `place`, which goes on for too long to be a row. */
  function undecided(bytes: Buffer, form: CsvTable): RowPiece | LongRow {
    const from = { ...place }
    const row = scanRow(bytes, from.at, form, true)
    place.astray = true
    skipping = row === null || row.cells !== null || row.end === bytes.length
    if (row === null || skipping) {
      place.at = bytes.length
      return { longRow: from.line }
    }
    place.at = row.end
    place.line++
    return pieceOf(bytes.subarray(from.at, row.end), from, form)
  }
}

function pieceOf(bytes: Uint8Array, { line, astray, words }: CsvPlace, header: CsvTable): RowPiece {
  return { bytes, firstLine: line, table: { header, before: { astray, words } } }
}

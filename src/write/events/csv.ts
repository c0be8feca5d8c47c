import type { Cell } from '../../model/rows/row.ts'
import { rowWriter } from '../delimited.ts'
import type { TypedColumn } from '../parquet-table.ts'
import type { EventWriter, EventWriterOptions } from './format.ts'
import { EVENT_TABLE, UPDATE_TABLE, updateRows } from './tables.ts'

/** Events, or the figures of their tolls, as CSV (RFC 4180) with a header, a row each. */
export function writeEventCsv({ rows, bom }: EventWriterOptions): EventWriter {
  const write = rowWriter(',')
  const header = (columns: readonly { readonly name: string }[]) =>
    `${bom ? '\uFEFF' : ''}${write(columns.map(({ name }) => name))}`
  const cells = <Row>(columns: readonly TypedColumn<Row>[], row: Row): Cell[] => columns.map(({ of }) => of(row))
  let before = header(rows === 'events' ? EVENT_TABLE : UPDATE_TABLE)
  return {
    event(event) {
      const lines =
        rows === 'events'
          ? write(cells(EVENT_TABLE, event))
          : updateRows(event)
              .map((row) => write(cells(UPDATE_TABLE, row)))
              .join('')
      const text = before + lines
      before = ''
      return text
    },
    end: () => before,
  }
}

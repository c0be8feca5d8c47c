import type { ArticleRecord } from '../model/record.ts'
import type { Cell } from '../model/rows/row.ts'
import type { WriterOptions } from './format.ts'
import type { ArticleRow, TableColumn } from './tables.ts'

/** The columns of the fields that records carry along. */
export interface ExtraColumns {
  readonly columns: readonly TableColumn<ArticleRow>[]
  /** Tells of fields of a record that have no column, each once. */
  check(record: ArticleRecord): void
}

/** The columns of the fields carried along that are asked for, else of those of the first record: `extra.NAME`. */
export function extraColumns(first: ArticleRecord | null, { keep, lost }: Pick<WriterOptions, 'keep' | 'lost'>): ExtraColumns {
  const names = keep ?? Object.keys(first?.extra ?? {})
  const known = new Set(names)
  return {
    columns: names.map((name) => ({
      name: `extra.${name}`,
      type: 'text',
      about: 'a field of the row',
      of: ({ record }) => cellOf(record.extra[name]),
    })),
    check({ extra }) {
      if (keep !== null) return
      for (const name of Object.keys(extra))
        if (!known.has(name)) {
          known.add(name)
          lost(name)
        }
    },
  }
}

function cellOf(value: ArticleRecord['extra'][string] | undefined): Cell {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

import { readCsv } from '../read/csv.ts'
import type { Coding } from '../score/coding.ts'
import { codingOfSheet } from '../score/coding-sheet.ts'
import { UsageError } from './exit.ts'

const NEEDED = ['article', 'kind', 'fact', 'text', 'start', 'end', 'value', 'verdict', 'corrected']

/** Reads a coding sheet that was filled in, whatever delimiter a spreadsheet saved it with. */
export function readSheet(text: string, path: string): Coding {
  const { names, rows } = readCsv(text)
  const missing = NEEDED.filter((name) => !names.includes(name))
  if (missing.length > 0) throw new UsageError(`Expected \`${path}\` to be a coding sheet, got no column ${missing.join(', ')}`)
  const named = rows.map(({ cells, line }) => {
    if (cells === null) throw new UsageError(`Expected ${path}:${line} to be a row, got quotes that do not close`)
    return { line, cells: Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])) }
  })
  return codingOfSheet(named, path)
}

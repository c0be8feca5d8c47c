import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Reads files of the data packages installed under `root`, the folder with `node_modules`. */
export interface Source {
  text(path: string): string
  json<T>(path: string): T
}

/** The data packages of a checkout. */
export function sourceAt(root: string): Source {
  const text = (path: string) => readFileSync(join(root, 'node_modules', path), 'utf8')
  return { text, json: (path) => JSON.parse(text(path)) }
}

/** Rows of a table of our own: a line a row, cells parted by `|`, empty lines left out. */
export function rows(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

/** Names in one cell, parted by `;`. */
export function cellNames(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

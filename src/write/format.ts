import type { ArticleRecord } from '../model/record.ts'

/** What a writer is told beside the records. */
export interface WriterOptions {
  /** The run reads one article: JSON is one object then, not an array of one. */
  readonly single: boolean
  /** Begin with a byte order mark, so that Excel reads UTF-8 (tables only). */
  readonly bom: boolean
  /** What a row of a table is, in formats that are one table. */
  readonly rows: RowKind
  /** The fields carried along (`extra`) that get a column of a table each; null: those of the first record. */
  readonly keep: readonly string[] | null
  /** Hears, once a name, of a field that a later record carries along and no column holds. */
  readonly lost: (name: string) => void
  /** Files take the place of others of the same names; else they must be new (folders only). */
  readonly overwrite: boolean
}

/** What the rows of a table may be, in the order of the help. */
export const ROW_KINDS = ['facts', 'articles'] as const

/** What a row of a table is. */
export type RowKind = (typeof ROW_KINDS)[number]

/** A writer's options where nothing is chosen. */
export const PLAIN: WriterOptions = {
  single: false,
  bom: false,
  rows: 'facts',
  keep: null,
  lost: () => undefined,
  overwrite: false,
}

/** Turns records into one stream of text, piece by piece. */
export interface StreamWriter {
  /** What the record adds to the output. */
  record(record: ArticleRecord): string
  /** What closes the output. */
  end(): string
}

/** Turns records into files of a folder. */
export interface FolderWriter {
  record(record: ArticleRecord): void | Promise<void>
  end(): void | Promise<void>
}

interface FormatBase {
  readonly name: string
  /** What it is, in a few words for the help. */
  readonly about: string
}

/** A format that is one stream: standard output or one file. */
export interface StreamFormat extends FormatBase {
  readonly target: 'stream'
  readonly open: (options: WriterOptions) => Promise<StreamWriter>
}

/** A format that is a folder of files. */
export interface FolderFormat extends FormatBase {
  readonly target: 'folder'
  readonly open: (folder: string, options: WriterOptions) => Promise<FolderWriter>
}

/** An output format. */
export type Format = StreamFormat | FolderFormat

import type { ArticleRecord } from '../model/record.ts'

/** What a writer is told beside the records. */
export interface WriterOptions {
  /** The run reads one article: JSON is one object then, not an array of one. */
  readonly single: boolean
  /** Begin with a byte order mark, so that Excel reads UTF-8 (tables only). */
  readonly bom: boolean
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
  /** With `overwrite`, files take the place of others of the same names; else they must be new. */
  readonly open: (folder: string, overwrite?: boolean) => Promise<FolderWriter>
}

/** An output format. */
export type Format = StreamFormat | FolderFormat

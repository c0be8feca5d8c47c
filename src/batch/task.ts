import type { BoilerplateRule } from '../lexicon/boilerplate.ts'
import type { UserLexicon } from '../lexicon/user-schema.ts'
import type { Failure } from '../model/article.ts'
import type { Kind } from '../model/kind.ts'
import type { CsvTable } from '../read/csv-header.ts'
import type { CsvBefore } from '../read/csv-rows.ts'
import type { ArchiveFormatName, FileFormatName, RowFormatName } from '../read/formats.ts'
import type { LeftOut, PassedOver } from '../read/row-result.ts'
import type { ReadOptions } from '../read/source.ts'
import type { ArchivedPage } from '../read/warc-page.ts'
import type { FilePath } from './file-path.ts'

/** A file or stream to read; `file` is where it lies (null: standard input), `path` and `id` are what records say of it. */
export interface Input {
  readonly id: string
  readonly path: string | null
  readonly file: FilePath | null
  /** Null: told from its first bytes; `looks`: a page or plain text, by its first bytes. */
  readonly format: FileFormatName | RowFormatName | ArchiveFormatName | 'looks' | null
}

/** One file whose articles are read whole. `bytes` stand in for the file where it was read already. */
export interface FileInput {
  readonly id: string
  readonly path: string | null
  readonly file: FilePath | null
  readonly format: FileFormatName | 'looks'
  readonly bytes?: Uint8Array
}

/** Rows of one input, cut at a row's end; `firstLine` is the number of the first line among them. */
export interface RowChunk {
  readonly id: string
  readonly path: string | null
  readonly format: RowFormatName
  readonly bytes: Uint8Array
  readonly firstLine: number
  readonly encoding: string
  /** What the header of a table says, and what came before the first row; null for lines. */
  readonly table: { readonly header: CsvTable; readonly before: CsvBefore } | null
}

/** A page of an archive: the id of its record, and its body as it was sent. */
export interface RecordPage extends ArchivedPage {
  readonly id: string
  readonly body: Uint8Array
}

/** Pages of one archive. */
export interface PageChunk {
  readonly path: string | null
  readonly pages: readonly RecordPage[]
}

/** A piece of work that one thread does at a time; `bytes` is about how much text it holds, `inputs` how many inputs it finishes. */
export type Task =
  | { readonly kind: 'files'; readonly files: readonly FileInput[]; readonly bytes: number; readonly inputs: number }
  | { readonly kind: 'rows'; readonly rows: RowChunk; readonly bytes: number; readonly inputs: number }
  | { readonly kind: 'pages'; readonly chunk: PageChunk; readonly bytes: number; readonly inputs: number }
  | { readonly kind: 'failure'; readonly failure: Failure; readonly bytes: number; readonly inputs: number }

/** What holds for every article of a run. */
export interface WorkOptions extends ReadOptions {
  readonly clean: boolean
  readonly only: readonly Kind[] | null
  /** Boilerplate rules a user has besides ours. */
  readonly boilerplate: readonly BoilerplateRule[]
  /** Words a user has besides ours. */
  readonly lexicon: UserLexicon | null
  /** The hosts whose articles are wanted, as names (of those below them, too) or globs; null for any. */
  readonly hosts: readonly string[] | null
  /** What is written of an article is not its record but what it says and no fact explains. */
  readonly unread?: boolean
  /** How many steps an article may take for each UTF-16 unit of its text, where that is not what every article may. */
  readonly stepsAUnit?: number
}

/** A record as a worker hands it over: its line ends at `end` in the task's bytes. */
export interface RecordOutcome {
  readonly id: string
  readonly path: string | null
  readonly end: number
  /** Where in the line, counted from its start, the value of `duplicateOf` stands. */
  readonly duplicateAt: number
  /** The id of the earlier record, where the input (a record itself) says so. */
  readonly duplicateOf: string | null
  /** The fingerprint of the cleaned text, null for an empty one. */
  readonly fingerprint: string | null
  /** Number of facts a kind, in the order of KINDS. */
  readonly facts: readonly number[]
  readonly problems: readonly string[]
  /** Whether it was made of an article, stood in the input as a record, or stood there and lacked keys. */
  readonly origin: RecordOrigin
}

/** What is written of an article as one line: its keys begin as those of a record do, in that order. */
export interface WrittenLine {
  readonly schema: string
  readonly id: string
  readonly duplicateOf: string | null
}

/** How a record came about. */
export type RecordOrigin = 'made' | 'kept' | 'filled'

/** What became of one article. */
export type Outcome = RecordOutcome | Failure | PassedOver | LeftOut

/** What became of a task: outcomes in input order, and the record lines (UTF-8) in one piece. */
export interface TaskResult {
  readonly outcomes: readonly Outcome[]
  readonly lines: Uint8Array
  readonly bytes: number
  readonly inputs: number
  /** Names that the caller asked for and some row has. */
  readonly met: readonly string[]
}

/** More bytes than these in one input that is read whole, or in a row, are no article: it fails as `too-large`. */
export const LARGEST_ARTICLE = 32 * 2 ** 20

/**
 * More UTF-16 units than these in the text of one article are none: it fails as `too-large`. Memory grows with the text, by what it holds: two million
 * characters of news take 250 MB, so many of nothing but numbers of victims five times as much.
 */
export const LARGEST_TEXT = 2 * 2 ** 20

/** Does tasks, here or in other threads. */
export interface Executor {
  run(task: Task): Promise<TaskResult>
  /** So many tasks may be under way or wait their turn. */
  readonly ahead: number
  close(): Promise<void>
}

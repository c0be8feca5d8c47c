import type { FailureLine } from './failure.ts'
import type { ArticleRecord } from './record.ts'
import type { RemovalKind } from './removal-kinds.ts'
import type { Span } from './span.ts'

/** Where the time of publication came from, the surest first. */
export type PublishedBasis = NonNullable<ArticleRecord['article']['publishedBasis']>

/** The input formats an article can be read from. */
export type SourceFormat = ArticleRecord['source']['format']

/** Columns of a row that are carried along, by the names they were asked for. */
export type Extra = ArticleRecord['extra']

/** One piece taken out of the input, with the rule that did it; `at` counts UTF-16 units of the text as read: of a page's, which lacks what reading it left out, an empty span. */
export interface Removal {
  kind: RemovalKind
  text: string
  rule: string
  at: Span
}

/** An article as it was read: metadata as stated by the input, `text` not yet cleaned. */
export interface Article {
  id: string
  path: string | null
  url: string | null
  format: SourceFormat
  /** When the page was fetched (ISO 8601), where the input says so, or null. */
  fetched: string | null
  encoding: string
  sha256: string
  outlet: string | null
  title: string | null
  authors: string[]
  editors: string[]
  /** ISO 8601 day or time, or null. */
  published: string | null
  publishedBasis: PublishedBasis | null
  dateline: string | null
  text: string
  /** Whether the text was read out of a web page: where a piece stood in the input is not known then. */
  fromPage: boolean
  extra: Extra
  removed: Removal[]
  problems: Problem[]
}

/** An input that could not be read; the run goes on without it. */
export type Failure = Omit<FailureLine, 'schema'>

/** One thing that is wrong with an article that could be read, in plain words (`problems` of the record). */
export type Problem = ArticleRecord['problems'][number]

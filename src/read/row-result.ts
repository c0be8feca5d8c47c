import type { Article, Failure } from '../model/article.ts'
import type { ArticleRecord } from '../model/record.ts'

/** A record of an earlier run that stood in the input; `filled`: of an earlier version, with keys it lacked filled in. */
export interface KeptRecord {
  readonly record: ArticleRecord
  readonly filled: boolean
}

/** The line of a failure of an earlier run. */
export interface PassedOver {
  readonly passedOver: true
}

/** What the caller's own choice leaves out, and why, in a word or two ("other host"). */
export interface LeftOut {
  readonly leftOut: string
}

/** An article of a host that is not among those that are wanted. */
export const OTHER_HOST: LeftOut = { leftOut: 'other host' }

/** An article in another language than the one that is wanted. */
export const OTHER_LANGUAGE: LeftOut = { leftOut: 'other language' }

/** What a row of an input came to. */
export type RowResult = Article | Failure | KeptRecord | PassedOver | LeftOut

/** What a row comes to, at once or when what reads it is loaded. */
export type RowReading = RowResult | Promise<RowResult>

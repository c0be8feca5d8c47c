import { type ArticleInput, checkedInput, checkedOptions, type ExtractOptions } from './library/arguments.ts'
import type { ArticleRecord } from './model/record.ts'
import { processArticle } from './pipeline.ts'
import { fieldsToArticle } from './read/fields.ts'

/**
 * Extracts the facts of one Indonesian news article: the record that `extract` prints.
 *
 * Never throws for what is wrong with an article (that is a `problem` in the record). Throws `TypeError`, "Expected …, got …", where what it is
 * called with is no article, or no option. An error of the name `TooSlow` is thrown where the work
 * on a text passes its bound in steps, which no known text does.
 */
export function extract(input: string | ArticleInput, options: ExtractOptions = {}): ArticleRecord {
  const fields = checkedInput(input)
  const chosen = checkedOptions(options)
  return processArticle(fieldsToArticle(fields, chosen.published ?? null), chosen)
}

export type { UserLexicon } from './lexicon/user-schema.ts'
export type { ArticleInput, ExtractOptions } from './library/arguments.ts'
export type { FailureLine } from './model/failure.ts'
export { failureSchema } from './model/failure.ts'
export type { Fact, Kind } from './model/kind.ts'
export type { CountFact } from './model/kinds/count.ts'
export type { DateFact } from './model/kinds/date.ts'
export type { IncidentFact } from './model/kinds/incident.ts'
export type { LocationFact } from './model/kinds/location.ts'
export type { OfficialFact } from './model/kinds/official.ts'
export type { StatementFact } from './model/kinds/statement.ts'
export type { ArticleRecord } from './model/record.ts'
export { recordSchema } from './model/record.ts'
export { KINDS } from './model/rows/index.ts'
export { sliceCodePoints } from './text/code-points.ts'

import { type UserLexicon, userLexiconSchema } from './lexicon/user-schema.ts'
import type { Kind } from './model/kind.ts'
import type { ArticleRecord } from './model/record.ts'
import { processArticle } from './pipeline.ts'
import { fieldsToArticle } from './read/fields.ts'

/** An article as a caller has it; only `text` is needed. */
export interface ArticleInput {
  text: string
  title?: string | null
  /** Day or time of publication, ISO 8601 or as Indonesian papers print it. */
  published?: string | null
  url?: string | null
  /** Its name, or a mark or host of it. */
  outlet?: string | null
  id?: string | null
}

/** What can be chosen for one article. */
export interface ExtractOptions {
  /** Day or time of publication, wins over the article's own. */
  published?: string
  /** Take boilerplate out (default true). */
  clean?: boolean
  /** The kinds to report (default all). */
  only?: readonly Kind[]
  /** Words of your own that take part in every rule; compiled once, so give the same object each time. */
  lexicon?: UserLexicon
}

/**
 * Extracts the facts of one Indonesian news article: the record that `extract` prints.
 *
 * Never throws for what is wrong with an article (that is a `problem` in the record). Throws `TypeError` when called with something else.
 */
export function extract(input: string | ArticleInput, options: ExtractOptions = {}): ArticleRecord {
  const fields = typeof input === 'string' ? { text: input } : input
  if (typeof fields?.text !== 'string') throw new TypeError(`Expected a text or an object with a text, got \`${String(input)}\``)
  if (options.lexicon !== undefined) checkLexicon(options.lexicon)
  return processArticle(fieldsToArticle(fields, options.published ?? null), options)
}

const checked = new WeakSet<UserLexicon>()

function checkLexicon(lexicon: UserLexicon): void {
  if (checked.has(lexicon)) return
  const [issue] = userLexiconSchema.safeParse(lexicon).error?.issues ?? []
  if (issue)
    throw new TypeError(`Expected a lexicon, got one in which ${issue.path.join('.') || 'it'} is wrong: ${issue.message}`)
  checked.add(lexicon)
}

export type { UserLexicon } from './lexicon/user-schema.ts'
export type { FailureLine } from './model/failure.ts'
export { failureSchema } from './model/failure.ts'
export type { Kind } from './model/kind.ts'
export type { ArticleRecord } from './model/record.ts'
export { recordSchema } from './model/record.ts'
export { KINDS } from './model/rows/index.ts'
export { sliceCodePoints } from './text/code-points.ts'

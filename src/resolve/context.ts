import type { Article, Problem, PublishedBasis } from '../model/article.ts'
import type { Doc } from '../model/doc.ts'
import type { Facts } from '../model/kind.ts'
import type { Mentions } from '../model/mention.ts'

/** What every resolver sees: the text, the article's metadata, all mentions, and what was decided before it. */
export interface Context {
  readonly doc: Doc
  /** When the article was published, as far as is known; the dates' resolver fills it from the text where the input does not say. */
  readonly anchor: { published: string | null; basis: PublishedBasis | null }
  readonly article: Article
  readonly mentions: Mentions
  /** Facts decided so far; their ids stand, their spans count UTF-16 units. */
  readonly facts: Facts
  /** Problems found so far; resolvers add theirs. */
  readonly problems: Problem[]
}

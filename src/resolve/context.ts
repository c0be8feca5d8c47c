import type { Article, Problem, PublishedBasis } from '../model/article.ts'
import type { Doc } from '../model/doc.ts'
import type { Facts, Kind } from '../model/kind.ts'
import type { Mentions } from '../model/mention.ts'
import type { MentionBase } from '../model/mentions/common.ts'
import type { Reason } from '../model/reasons.ts'

/** Told of a mention that becomes no fact, and why; `about` is the id of the fact that the reason speaks of. */
export type Reject = (kind: Kind, mention: MentionBase, reason: Reason, about?: string) => void

/** What every resolver sees: the text, the article's metadata, all mentions, and what was decided before it. */
export interface Context {
  readonly doc: Doc
  /** When the article was published, as far as is known; read from the text before all facts where the input does not say. */
  readonly anchor: { published: string | null; basis: PublishedBasis | null }
  readonly article: Article
  readonly mentions: Mentions
  /** Facts decided so far; their ids stand, their spans count UTF-16 units. */
  readonly facts: Facts
  /** Problems found so far; resolvers add theirs. */
  readonly problems: Problem[]
  /** Present only where somebody asks why (`explain`): call it as `context.reject?.(…)` where a mention is dropped. */
  readonly reject?: Reject
}

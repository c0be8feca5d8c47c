import type { Kind } from '../model/kind.ts'
import type { Span } from '../model/span.ts'

/** A fact as the scorer sees it: where it stands (its span and its mentions, in code points) and whatever keys it states. */
export interface ScoredFact {
  readonly id: string | null
  readonly text: string
  readonly spans: readonly Span[]
  /** Values by key; a key that is not there is not compared, null is "not stated". */
  readonly keys: { readonly [key: string]: unknown }
  /** Other values of keys that are right too, where a text leaves several open. */
  readonly accept: { readonly [key: string]: readonly unknown[] }
  /** Found or not, it counts for nothing. */
  readonly optional: boolean
}

/** What the facts of one article should be. */
export interface GoldArticle {
  readonly id: string
  /** The cleaned text that the spans count in. */
  readonly text: string | null
  readonly title: string | null
  readonly published: string | null
  readonly outlet: string | null
  /** The right facts a kind; null: the kind was not looked at. */
  readonly facts: { readonly [K in Kind]: readonly ScoredFact[] | null }
  /** Facts that a reviewer struck out or changed, a kind. */
  readonly rejected: { readonly [K in Kind]: readonly ScoredFact[] }
  /** Found facts that have one of these values under a key, and stand for no gold fact, count for nothing: gold does not look at their like. */
  readonly ignore: { readonly [K in Kind]: { readonly [key: string]: readonly unknown[] } }
  /** What is to be thought of a found fact that is none of these. */
  readonly others: 'wrong' | 'right' | 'unknown'
  /** Whether the facts are all there are, so that one not found is a miss. */
  readonly complete: boolean
}

/** A gold that cannot be read, in words for the one who wrote it. */
export class GoldError extends Error {
  override name = 'GoldError'
}

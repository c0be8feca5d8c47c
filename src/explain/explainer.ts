import type { Doc } from '../model/doc.ts'
import type { Facts, Kind } from '../model/kind.ts'
import type { Mentions } from '../model/mention.ts'
import type { Reason } from '../model/reasons.ts'
import type { ArticleRecord } from '../model/record.ts'

/** What a rule took from the text, by name. */
export type Captured = { readonly [name: string]: string | number }

/** Something in the text that became no fact of its own. */
export interface Rejected {
  readonly kind: Kind
  readonly text: string
  readonly rule: string
  /** The name of the reason, and the reason in words. */
  readonly code: Reason
  readonly reason: string
  readonly captured: Captured
}

/** How facts of a kind are told: what their rules captured, and how that came to their values. */
export interface Explainer<K extends Kind> {
  /** What a rule captured in a mention, in plain words. */
  captured(mention: Mentions[K][number], doc: Doc): Captured
  /** How a mention came to the value of its fact, a sentence a step. */
  steps(fact: Facts[K][number], mention: Mentions[K][number] | null, record: ArticleRecord, doc: Doc): string[]
}

/** The values that say something, by name: no nulls, no falsehoods. */
export function stated(values: { readonly [name: string]: unknown }): Captured {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (value === true) return [[name, 'yes']]
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : []
    }),
  )
}

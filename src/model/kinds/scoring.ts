import type { Kind } from '../kind.ts'

/** How facts of a kind are compared with what they should be; keys are those of the fact. */
export interface Scoring<Fact> {
  /** What makes two facts of one place in the text the same; all must agree. */
  readonly value: readonly (keyof Fact & string)[]
  /** What is compared, key by key, of facts that are the same. */
  readonly finer: readonly (keyof Fact & string)[]
  /** Keys that hold the id of another fact, and the kind of that fact. */
  readonly links: readonly (readonly [key: keyof Fact & string, to: Kind])[]
}

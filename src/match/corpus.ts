import type { Facts, Kind } from '../model/kind.ts'

/**
 * What a fact must be: a string, number or null is its `value`; an object names the keys that count; a list of these stands for several facts
 * in text order.
 */
export type Expected<K extends Kind> = Value | Partial<Facts[K][number]> | readonly (Value | Partial<Facts[K][number]>)[]
type Value = string | number | null

/**
 * One page of a corpus: phrasings that mean something, and phrasings that must give nothing.
 *
 * A row is one meaning and its phrasings. `«…»` marks the span of a fact within a phrasing ("Rapat digelar «Senin (5/2)» di Solo."), in the
 * order of the facts; a phrasing without marks is the span itself where one fact is expected, and leaves spans open where several are.
 */
export interface CorpusTable<K extends Kind> {
  readonly name: string
  /** When the phrasings were published, ISO 8601. */
  readonly published: string | null
  readonly positives: readonly (readonly [Expected<K>, ...string[]])[]
  readonly negatives: readonly string[]
}

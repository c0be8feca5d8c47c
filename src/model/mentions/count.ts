import type { CountFact } from '../kinds/count.ts'
import type { MentionBase } from './common.ts'

/** A statement of how many people something happened to, as found. */
export interface CountMention extends MentionBase {
  /** First token of the number: mentions that share it say several things of the same people. */
  readonly number: number
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly modifier: CountFact['modifier']
  readonly unit: string | null
  readonly status: CountFact['status']
  readonly factuality: CountFact['factuality']
  /** The noun alone says what happened ("korban", "tersangka"), no predicate does. */
  readonly byNoun: boolean
  /** The people were counted before: "keduanya", "kedua korban", "62 WNI itu". */
  readonly again: boolean
  /** Others than those counted before: "3 lainnya". */
  readonly rest: boolean
  /** Some of a group counted before: "dua di antaranya". */
  readonly part: boolean
  /** First token of the number of the group they are part of, null where the words leave it open or there is none. */
  readonly whole: number | null
  /** The list they stand in names all of that group: "terdiri dari 7 pria dan 5 wanita". */
  readonly all: boolean
  /** First token of the number of the newer figure that stands beside this one: "dari 14 menjadi 18". */
  readonly newer: number | null
  /**
   * How the words say that a figure stands to others: it took the place of an older one and is bigger (`risen`), smaller (`fallen`), mended
   * (`corrected`) or either (`became`), it is a running `total`, it no longer holds (`old`), it was added to one (`more`) or taken away (`less`).
   */
  readonly update: 'risen' | 'fallen' | 'corrected' | 'became' | 'total' | 'old' | 'more' | 'less' | null
}

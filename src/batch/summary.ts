import type { Kind } from '../model/kind.ts'
import { KINDS } from '../model/rows/index.ts'
import type { RecordOutcome } from './task.ts'

/** What a run has come to so far; the same for the same input, however many threads. */
export interface Summary {
  /** Records written. */
  articles: number
  facts: { [K in Kind]: number }
  /** How often each problem code stands in the records written. */
  problems: { [code: string]: number }
  failures: number
  /** Records whose cleaned text an earlier one had, written or left out. */
  duplicates: number
  /** Articles a resumed run found done. */
  resumed: number
  /** Records that stood in the input and were written as they are, and those of them that lacked keys of this version. */
  kept: number
  filled: number
  /** Lines of failures of an earlier run, which give nothing. */
  passedOver: number
  /** Inputs (files, streams) finished. */
  inputs: number
  /** Bytes of input read, about. */
  bytes: number
}

/** A summary of nothing yet. */
export function emptySummary(): Summary {
  const facts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Summary['facts']
  return {
    articles: 0,
    facts,
    problems: {},
    failures: 0,
    duplicates: 0,
    resumed: 0,
    kept: 0,
    filled: 0,
    passedOver: 0,
    inputs: 0,
    bytes: 0,
  }
}

/** Adds a record that was written. */
export function countRecord(summary: Summary, { facts, problems }: Pick<RecordOutcome, 'facts' | 'problems'>): void {
  summary.articles++
  KINDS.forEach((kind, i) => {
    summary.facts[kind] += facts[i]
  })
  for (const code of problems) summary.problems[code] = (summary.problems[code] ?? 0) + 1
}

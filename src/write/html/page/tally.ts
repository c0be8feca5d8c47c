import type { CountFact } from '../../../model/kinds/count.ts'

/** People added up: so many, or at least so many. */
export interface Tally {
  readonly sum: number
  readonly atLeast: boolean
}

/** The status of a count. */
export type Status = CountFact['status']

/** What is added up over articles, the gravest first; other statuses are few or of many meanings. */
export const SUMMED: readonly Status[] = [
  'dead',
  'injured',
  'missing',
  'displaced',
  'affected',
  'infected',
  'rescued',
  'repatriated',
  'arrested',
]

/**
 * The counts of an article that may be added up: no outdated figure, none that is only possible, and no part whose whole, of the same status, is
 * counted already.
 */
export function addable(counts: readonly CountFact[]): CountFact[] {
  const byId = new Map(counts.map((count) => [count.id, count]))
  return counts.filter((count) => {
    if (count.replacedBy !== null || count.factuality !== 'certain' || least(count) === null) return false
    const seen = new Set([count])
    for (let whole = byId.get(count.of ?? ''); whole !== undefined && !seen.has(whole); whole = byId.get(whole.of ?? '')) {
      if (whole.status === count.status) return false
      seen.add(whole)
    }
    return true
  })
}

/** Adds up counts that `addable` let through; null where there are none. */
export function tally(counts: readonly CountFact[]): Tally | null {
  if (counts.length === 0) return null
  return {
    sum: counts.reduce((sum, count) => sum + least(count)!, 0),
    atLeast: counts.some(({ value, modifier }) => value === null || modifier === 'at_least' || modifier === 'more_than'),
  }
}

/** The number of a count, or the least that a vague one means. */
export function least({ value, min }: CountFact): number | null {
  return value ?? min
}

/** A tally in digits: "1.204", "20+". */
export function showTally(tally: Tally | null): string {
  return tally === null ? '–' : `${groupDigits(tally.sum)}${tally.atLeast ? '+' : ''}`
}

/** A whole number with its thousands apart. */
export function groupDigits(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '\u202f')
}

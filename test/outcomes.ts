import type { Outcome } from '../src/batch/task.ts'

/** What became of an article, in a word: its id, with the code where it failed. */
export function nameOf(outcome: Outcome): string {
  if ('passedOver' in outcome) return 'passed over'
  if ('leftOut' in outcome) return outcome.leftOut
  return 'code' in outcome ? `${outcome.id} ${outcome.code}` : outcome.id
}

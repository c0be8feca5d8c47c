import type { Steps } from '../model/doc.ts'

/** An article whose work passes its bound: no text known takes nearly so much, but nobody knows every text. */
export class TooSlow extends Error {
  override name = 'TooSlow'
}

/**
 * So many steps an article may take for each UTF-16 unit of its text, and so many it may take in any case. News takes 3 a unit, the worst pattern
 * known 60: work that grows faster than its text passes the bound, and none else.
 */
const STEPS_A_UNIT = 1000
const LEAST_STEPS = 10_000_000

/** The steps of an article of so many UTF-16 units: questions asked of its words, the same on every machine, whatever the clock says. */
export function stepsFor(units: number, aUnit = STEPS_A_UNIT): Steps {
  return { taken: 0, most: aUnit === STEPS_A_UNIT ? Math.max(LEAST_STEPS, units * aUnit) : units * aUnit }
}

/** Takes so many steps of an article's work. Throws `TooSlow` where they are more than it may take. */
export function take(steps: Steps, count: number): void {
  steps.taken += count
  if (steps.taken > steps.most) throw new TooSlow(`more than ${steps.most} steps`)
}

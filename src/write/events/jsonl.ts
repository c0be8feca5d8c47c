import type { EventWriter } from './format.ts'

/** JSON Lines: an event a line. */
export function writeEventLines(): EventWriter {
  return { event: (event) => `${JSON.stringify(event)}\n`, end: () => '' }
}

import type { StreamWriter } from './format.ts'

/** JSON Lines: a record a line. */
export function writeJsonl(): StreamWriter {
  return { record: (record) => `${JSON.stringify(record)}\n`, end: () => '' }
}

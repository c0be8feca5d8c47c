import { KINDS, type Kind } from '../model/kind.ts'
import { parsePublished } from '../outlets/published.ts'
import { UsageError } from './exit.ts'
import { oneOf } from './near.ts'

/** Reads the value of `--only`: kinds, comma-separated. */
export function readKinds(typed: string): Kind[] {
  const kinds = typed
    .split(',')
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '')
    .map((kind) => oneOf(kind, KINDS, 'each kind of --only'))
  if (kinds.length === 0) throw new UsageError(`Expected --only to name some of ${KINDS.join(', ')}, got \`${typed}\``)
  return KINDS.filter((kind) => kinds.includes(kind))
}

/** Reads the value of `--published`: any spelling of a day or time that articles may have, kept as typed. */
export function readPublished(typed: string): string {
  if (parsePublished(typed) === null)
    throw new UsageError(
      `Expected --published to be a day or time such as 2022-08-02 or 2022-08-02T14:04+07:00, got \`${typed}\``,
    )
  return typed
}

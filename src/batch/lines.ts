import type { Failure } from '../model/article.ts'
import type { ArticleRecord } from '../model/record.ts'
import { KINDS } from '../model/rows/index.ts'
import type { LeftOut, PassedOver } from '../read/row-result.ts'
import type { Outcome, RecordOrigin, TaskResult, WrittenLine } from './task.ts'

const NEWLINE = 10
/** Records are about so many times as long as their articles; this much is taken at first, within bounds. */
const TIMES = 4
const MOST_GUESSED = 2 ** 20
const LEAST_ROOM = 64 * 1024

/**
 * Collects the outcomes of one task of `bytes` bytes of input, records as UTF-8 lines in one piece of memory that can be handed to another thread.
 */
export function collectOutcomes(bytes: number): {
  /** Adds a record; `line` is what is written of it, the record itself where nothing is said. */
  add(record: ArticleRecord, origin: RecordOrigin, line?: WrittenLine): void
  /** Notes what gave no record. */
  note(outcome: Failure | PassedOver | LeftOut): void
  result(inputs: number, met: readonly string[]): TaskResult
} {
  let lines = Buffer.allocUnsafeSlow(Math.max(LEAST_ROOM, Math.min(bytes, MOST_GUESSED) * TIMES))
  let end = 0
  const outcomes: Outcome[] = []
  return {
    add(record, origin, written = record) {
      const line = JSON.stringify(written)
      // UTF-8 takes at most three bytes a UTF-16 unit.
      const most = end + line.length * 3 + 1
      if (most > lines.length) {
        const grown = Buffer.allocUnsafeSlow(Math.max(most, lines.length * 2))
        lines.copy(grown, 0, 0, end)
        lines = grown
      }
      end += lines.write(line, end)
      lines[end++] = NEWLINE
      outcomes.push({
        id: record.id,
        path: record.source.path,
        end,
        duplicateAt: duplicateAt(written),
        duplicateOf: record.duplicateOf,
        fingerprint: record.article.text.trim() === '' ? null : record.article.fingerprint,
        facts: KINDS.map((kind) => record[kind].length),
        problems: record.problems.map(({ code }) => code),
        origin,
      })
    },
    note(outcome) {
      // An id or a snippet of the input may hold half a character, or be cut within one.
      outcomes.push(
        'code' in outcome ? { ...outcome, id: outcome.id.toWellFormed(), message: outcome.message.toWellFormed() } : outcome,
      )
    },
    result: (inputs, met) => ({ outcomes, lines: lines.subarray(0, end), bytes, inputs, met }),
  }
}

/** Where the value of `duplicateOf` begins in a line, in bytes: its keys stand in the order of the record's schema, that one third. */
function duplicateAt({ schema, id }: WrittenLine): number {
  return Buffer.byteLength(JSON.stringify({ schema, id, duplicateOf: null })) - 'null}'.length
}

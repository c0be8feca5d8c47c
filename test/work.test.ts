import { afterEach, describe, expect, it, vi } from 'vitest'
import { collectOutcomes } from '../src/batch/lines.ts'
import type { RecordOutcome, Task, WorkOptions } from '../src/batch/task.ts'
import { work } from '../src/batch/work.ts'
import { NOTHING_SAID } from '../src/read/source.ts'
import { rowsOf } from './articles.ts'
import { nameOf } from './outcomes.ts'
import { flood } from './records.ts'

const OPTIONS: WorkOptions = { ...NOTHING_SAID, clean: true, only: null, boilerplate: [], lexicon: null, hosts: null }
const rows = (from: number, to: number): Task => {
  const bytes = Buffer.from(rowsOf(from, to))
  const chunk = {
    id: 'in.jsonl',
    path: 'in.jsonl',
    format: 'jsonl',
    bytes,
    firstLine: 1,
    encoding: 'utf-8',
    table: null,
  } as const
  return { kind: 'rows', rows: chunk, bytes: bytes.length, inputs: 1 }
}

describe('the work of a task', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('fails for the article alone whose record cannot be written, in its place', async () => {
    const { stringify } = JSON
    vi.spyOn(JSON, 'stringify').mockImplementation((value, ...more) => {
      if (value?.id === 'a-3' && value.schema) throw new RangeError('Invalid string length')
      return stringify(value, ...(more as []))
    })
    const { outcomes, lines } = await work(rows(1, 6), OPTIONS)
    expect(outcomes.map(nameOf)).toEqual(['a-1', 'a-2', 'a-3 crashed', 'a-4', 'a-5'])
    expect(
      Buffer.from(lines)
        .toString()
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a-1', 'a-2', 'a-4', 'a-5'])
  })
})

describe('the line of a record', () => {
  it.each(['a', '"\u00f6\ud83d\ude14\\'])(
    'has the value of duplicateOf where a copy is marked by writing over it: the order of the record’s keys, id %j',
    (id) => {
      const outcomes = collectOutcomes(0)
      outcomes.add(flood(id), { row: null } as never)
      const {
        outcomes: [outcome],
        lines,
      } = outcomes.result(1, [])
      const { duplicateAt } = outcome as RecordOutcome
      const line = Buffer.from(lines)
      const marked = `${line.subarray(0, duplicateAt)}"x"${line.subarray(duplicateAt + 4)}`
      expect(JSON.parse(marked)).toEqual({ ...flood(id), duplicateOf: 'x' })
    },
  )
})

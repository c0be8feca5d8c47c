import type { Failure } from '../model/article.ts'
import { type ArticleRecord, recordSchema } from '../model/record.ts'
import type { Source } from './source.ts'
import { HALVES, wellFormed } from './well-formed.ts'

/** Reads a line of an earlier run's JSONL output back as the record it is; null for a blank line. */
export function readRecord(line: string, lineNumber: number, { id, path }: Source): ArticleRecord | Failure | null {
  if (line.trim() === '') return null
  const fail = (code: Failure['code'], message: string): Failure => ({ id: `${id}:${lineNumber}`, path, code, message })
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return fail('bad-json', `Line ${lineNumber} is no JSON: ${(error as Error).message.replace(/\s+/g, ' ').slice(0, 120)}`)
  }
  const mended = wellFormed(value)
  const { success, data, error } = recordSchema.safeParse(mended)
  if (success) return mended === value ? data : { ...data, problems: [...data.problems, HALVES] }
  const { path: where, message } = error.issues[0]
  return fail('bad-json', `Line ${lineNumber} is no record of this version: ${where.join('.') || 'the line'}: ${message}`)
}

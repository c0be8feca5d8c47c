import { z } from 'zod'
import type { Failure } from '../model/article.ts'
import { type ArticleRecord, recordSchema } from '../model/record.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { isObject, type Row } from './row-fields.ts'
import type { KeptRecord, PassedOver, RowResult } from './row-result.ts'
import type { Source } from './source.ts'
import { HALVES, wellFormed } from './well-formed.ts'

/** Reads a line of an earlier run's JSONL output back as the record it is, or the failure; null for a blank line. */
export function readRecord(line: string, lineNumber: number, { id, path }: Pick<Source, 'id' | 'path'>): RowResult | null {
  if (line.trim() === '') return null
  const where = { id: `${id}:${lineNumber}`, path }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    const reason = (error as Error).message.replace(/\s+/g, ' ').slice(0, 120)
    return { ...where, code: 'bad-json', message: `Line ${lineNumber} is no JSON: ${reason}` }
  }
  return recordOfRow(value, `Line ${lineNumber}`, where)
}

/** Takes a row for a record of an earlier run, or for its failure; `what` begins the sentence that says why it is none. */
export function recordOfRow(
  value: unknown,
  what: string,
  where: Pick<Failure, 'id' | 'path'>,
): KeptRecord | PassedOver | Failure {
  if (isObject(value) && value.schema === 'fakta-failure/1') return { passedOver: true }
  const mended = wellFormed(value)
  // The value itself, whose keys stand in the order of the run that wrote it.
  const kept = (record: unknown, isFilled: boolean) => ({
    record: mended === value ? (record as ArticleRecord) : withProblem(record as ArticleRecord),
    filled: isFilled,
  })
  const { error } = recordSchema.safeParse(mended)
  if (error === undefined) return kept(mended, false)
  const whole = withFingerprint(filled(recordSchema, mended))
  if (recordSchema.safeParse(whole).success) return kept(whole, true)
  const { path, message } = error.issues[0]
  const place = path.join('.') || 'the line'
  return { ...where, code: 'bad-json', message: `${what} is no record of this version: ${place}: ${message}` }
}

const withProblem = (record: ArticleRecord): ArticleRecord => ({ ...record, problems: [...record.problems, HALVES] })

/** A value with the keys of a schema that it lacks: null, [] or {}, whichever the schema takes. */
function filled(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodNullable) return value === null ? null : filled(schema.unwrap(), value)
  if (schema instanceof z.ZodArray && Array.isArray(value)) return value.map((item) => filled(schema.element, item))
  if (!(schema instanceof z.ZodObject) || !isObject(value)) return value
  const shape: { readonly [key: string]: z.core.$ZodType } = schema.shape
  const known = Object.keys(shape)
  const order = known.every((key) => Object.hasOwn(value, key)) ? Object.keys(value) : [...known, ...Object.keys(value)]
  const fill = (key: string) => {
    if (!Object.hasOwn(value, key)) return emptyOf(shape[key])
    return Object.hasOwn(shape, key) ? filled(shape[key], value[key]) : value[key]
  }
  return Object.fromEntries([...new Set(order)].map((key) => [key, fill(key)]))
}

function emptyOf(schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodNullable) return null
  if (schema instanceof z.ZodArray) return []
  return schema instanceof z.ZodRecord ? {} : undefined
}

/** A record with the fingerprint of its text, which the text itself tells. */
function withFingerprint(value: unknown): unknown {
  if (!isObject(value) || !isObject(value.article)) return value
  const { text } = value.article
  const article: Row = value.article
  return typeof text === 'string' && article.fingerprint === undefined
    ? { ...value, article: { ...article, fingerprint: fingerprint(text) } }
    : value
}

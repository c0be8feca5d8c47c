import type { Article, Failure } from '../model/article.ts'
import { sha256 } from './article.ts'
import { decode } from './decode.ts'
import { missingText, readRow } from './jsonl.ts'
import type { Source } from './text.ts'

/** Reads a JSON file: one object is one article, an array of objects is several ("ID:NUMBER" where one has no id of its own). */
export function readJson(bytes: Uint8Array, source: Source): (Article | Failure)[] {
  const { id, path } = source
  const decoded = decode(bytes)
  if ('code' in decoded) return [{ id, path, ...decoded }]
  let value: unknown
  try {
    value = JSON.parse(decoded.text)
  } catch (error) {
    const reason = (error as Error).message.replace(/\s+/g, ' ').slice(0, 120)
    return [{ id, path, code: 'bad-json', message: `This is no JSON: ${reason}` }]
  }
  const hash = sha256(bytes)
  const readOne = (row: unknown, name: string, where: string): Article | Failure => {
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      return { id: name, path, code: 'bad-json', message: `${where} is JSON, but no object.` }
    const fields = row as { [key: string]: unknown }
    return (
      readRow(fields, { ...source, id: name }, 'json', hash, decoded.encoding) ?? {
        id: name,
        path,
        code: 'no-text',
        message: `${where} has no ${missingText(source)}.`,
      }
    )
  }
  if (!Array.isArray(value)) return [readOne(value, id, 'The file')]
  return value.map((row, index) => readOne(row, `${id}:${index + 1}`, `Item ${index + 1}`))
}

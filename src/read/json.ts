import type { Article, Failure } from '../model/article.ts'
import { sha256 } from './article.ts'
import { decode } from './decode.ts'
import { missingText, type Row, readRow } from './row.ts'
import type { Source } from './source.ts'

/** Reads a JSON file: one object is one article, an array of objects is several ("ID:NUMBER" where one has no id of its own). */
export function readJson(bytes: Uint8Array, source: Source): (Article | Failure | Promise<Article | Failure>)[] {
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
  const origin = { format: 'json', sha256: sha256(bytes), encoding: decoded.encoding, damaged: decoded.damaged } as const
  const readOne = (row: unknown, name: string, where: string): Article | Failure | Promise<Article | Failure> => {
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      return { id: name, path, code: 'bad-json', message: `${where} is JSON, but no object.` }
    return (
      readRow(row as Row, { ...source, id: name }, origin) ?? {
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

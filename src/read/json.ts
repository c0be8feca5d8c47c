import { sha256 } from './article.ts'
import { decode } from './decode.ts'
import { isOfRun, keptRow, readRow } from './row.ts'
import { isObject } from './row-fields.ts'
import type { RowReading } from './row-result.ts'
import type { Source } from './source.ts'
import { withoutText } from './without-text.ts'

/** Reads a JSON file: one object is one article, an array of objects is several ("ID:NUMBER" where one has no id of its own). */
export function readJson(bytes: Uint8Array, source: Source): RowReading[] {
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
  const readOne = (row: unknown, name: string, where: string): RowReading => {
    if (!isObject(row)) return { id: name, path, code: 'bad-json', message: `${where} is JSON, but no object.` }
    if (isOfRun(row)) return keptRow(row, where, { id: name, path })
    return (
      readRow(row, { ...source, id: name }, origin) ?? {
        id: name,
        path,
        code: 'no-text',
        message: `${where} has ${withoutText(source, Object.keys(row), 'fields')}.`,
      }
    )
  }
  if (!Array.isArray(value)) return [readOne(value, id, 'The file')]
  return value.map((row, index) => readOne(row, `${id}:${index + 1}`, `Item ${index + 1}`))
}

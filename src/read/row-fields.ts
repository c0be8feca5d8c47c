import type { Extra } from '../model/article.ts'
import type { RowField, Source } from './source.ts'

/** A row of named fields, as JSON or CSV holds it. */
export type Row = { readonly [key: string]: unknown }

/** Whether a value has named fields. */
export function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The names of fields that the caller asks for. */
export function namesAsked({ fields, keep }: Pick<Source, 'fields' | 'keep'>): string[] {
  return [...Object.values(fields), ...keep]
}

/** Notes which of those names a row has, where somebody asks. */
export function noteMet(row: Row, source: Pick<Source, 'fields' | 'keep' | 'met'>): void {
  if (source.met === null) return
  for (const name of namesAsked(source)) if (valueAt(row, name) !== undefined) source.met.add(name)
}

/** The fields that the caller keeps, null where a row has none. */
export function extraOf(row: Row, { keep }: Pick<Source, 'keep'>): Extra {
  return Object.fromEntries(keep.map((name) => [name, (valueAt(row, name) as Extra[string] | undefined) ?? null]))
}

/** The value of one of our fields in a row, under the name it has there. */
export function fieldOf(row: Row, field: RowField, { fields }: Pick<Source, 'fields'>): unknown {
  const name = fields[field]
  return name === undefined ? row[field] : valueAt(row, name)
}

/** The value of a name in a row ("meta.date": that of `date` in the object `meta`, where the row itself has no such name). */
function valueAt(row: Row, name: string): unknown {
  if (Object.hasOwn(row, name) || !name.includes('.')) return row[name]
  let value: unknown = row
  for (const part of name.split('.')) value = typeof value === 'object' && value !== null ? (value as Row)[part] : undefined
  return value
}

/** The id a row has of its own, else `fallback`. */
export function idOf(row: object, source: Pick<Source, 'fields'>, fallback: string): string {
  const id = fieldOf(row as Row, 'id', source)
  return typeof id === 'number' || (typeof id === 'string' && id.trim() !== '') ? String(id) : fallback
}

/** A value as text without blanks around it, null for none. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** A publication time may also be a number: seconds or milliseconds since 1970, or a day as 20250117. */
export function timeOf(value: unknown): string | null {
  if (typeof value !== 'number') return textOf(value)
  if (value > 1e12 && value < 1e13) return new Date(value).toISOString()
  if (value > 1e8 && value < 1e10) return new Date(value * 1000).toISOString()
  return String(value)
}

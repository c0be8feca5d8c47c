import type { Article, Failure } from '../model/article.ts'
import { makeArticle, sha256 } from './article.ts'
import { decode } from './decode.ts'

/** Where an input comes from and what the caller says of it. */
export interface Source {
  id: string
  path: string | null
  /** The publication time the caller gives (`--published`), in any spelling `parsePublished` reads, or null. */
  published: string | null
  /** Which field of a row holds what, where it is not the field of that name (`--field text=content`); dots lead into objects. */
  fields?: FieldNames
}

/** The fields of a row that are read. */
export type RowField = 'id' | 'title' | 'published' | 'url' | 'text'

/** The names of fields in the input, where they differ from ours. */
export type FieldNames = { readonly [F in RowField]?: string }

/** Reads the bytes of a plain text file as one article. */
export function readText(bytes: Uint8Array, source: Source): Article | Failure {
  const decoded = decode(bytes)
  if ('code' in decoded) return { id: source.id, path: source.path, ...decoded }
  return makeArticle(decoded.text, {
    id: source.id,
    path: source.path,
    url: null,
    format: 'text',
    encoding: decoded.encoding,
    sha256: sha256(bytes),
    title: null,
    published: null,
    option: source.published,
    damaged: decoded.damaged,
  })
}

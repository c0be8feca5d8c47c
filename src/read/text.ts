import type { Article, Failure } from '../model/article.ts'
import { makeArticle, sha256 } from './article.ts'
import { decode } from './decode.ts'
import { extraOf } from './row-fields.ts'
import type { Source } from './source.ts'

/** Reads the bytes of a plain text file as one article. */
export function readText(bytes: Uint8Array, source: Source): Article | Failure {
  const decoded = decode(bytes)
  if ('code' in decoded) return { id: source.id, path: source.path, ...decoded }
  return makeArticle(decoded.text, {
    id: source.id,
    path: source.path,
    url: null,
    outlet: source.outlet,
    format: 'text',
    encoding: decoded.encoding,
    sha256: sha256(bytes),
    title: null,
    published: null,
    option: source.published,
    damaged: decoded.damaged,
    extra: extraOf({}, source),
  })
}

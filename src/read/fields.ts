import type { Article } from '../model/article.ts'
import { makeArticle, sha256 } from './article.ts'

/** Makes an article of what a caller of the library has in hand; `option` is the publication time that wins. */
export function fieldsToArticle(
  fields: {
    text: string
    title?: string | null
    published?: string | null
    url?: string | null
    outlet?: string | null
    id?: string | null
  },
  option: string | null,
): Article {
  return makeArticle(fields.text, {
    id: fields.id ?? 'text',
    path: null,
    url: fields.url ?? null,
    outlet: fields.outlet ?? null,
    format: 'text',
    encoding: 'utf-8',
    sha256: sha256(fields.text),
    title: fields.title ?? null,
    published: fields.published ?? null,
    option,
    damaged: false,
    extra: {},
  })
}

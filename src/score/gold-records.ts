import type { Kind } from '../model/kind.ts'
import { KINDS, perKind } from '../model/rows/index.ts'
import { isObject, placeFinder, readFact, readLists } from './facts.ts'
import { type GoldArticle, GoldError } from './gold.ts'

/**
 * Reads gold that is a record, or less: `{ id, text, published, dates, officials, counts, locations }`, where a kind that is left out was not
 * looked at, a fact needs no more than its `text`, `ignore` (`{ "dates": { "type": ["duration"] } }`) says whose like was not looked at, and one without a `span` stands where its text is next found. Only `kinds` are read.
 */
export function goldOfRecord(value: unknown, where: string, kinds: readonly Kind[] = KINDS): GoldArticle {
  if (!isObject(value)) throw new GoldError(`Expected ${where} to be an object`)
  const article = isObject(value.article) ? value.article : value
  const { text, title, published, outlet } = article
  const id = typeof value.id === 'string' ? value.id : where
  const body = typeof text === 'string' ? text : null
  if (!KINDS.some((kind) => value[kind] !== undefined))
    throw new GoldError(`Expected ${where} to have facts: one of ${KINDS.join(', ')}`)
  return {
    id,
    text: body,
    title: typeof title === 'string' ? title : null,
    published: typeof published === 'string' ? published : null,
    outlet: typeof outlet === 'string' ? outlet : null,
    facts: perKind((kind) => {
      const list = value[kind]
      if (list === undefined || !kinds.includes(kind)) return null
      if (!Array.isArray(list)) throw new GoldError(`Expected ${kind} of ${where} to be a list`)
      const place = placeFinder(body)
      return list.map((fact, i) => readFact(fact, place, `fact ${i + 1} of the ${kind} of ${id}`))
    }),
    rejected: perKind(() => []),
    ignore: perKind((kind) => (isObject(value.ignore) ? readLists(value.ignore[kind], `ignore of ${id}`) : {})),
    others: 'wrong',
    complete: true,
  }
}

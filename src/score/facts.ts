import type { Span } from '../model/span.ts'
import { GoldError, type ScoredFact } from './gold.ts'

type Loose = { readonly [key: string]: unknown }

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * A fact of a record, or one written by hand with as few keys as its text and perhaps `optional` and `accept` (`{ "value": [12, 13] }`: other values that
 * are right); `where` names it in errors.
 */
export function readFact(value: unknown, place: (text: string) => Span | null, where: string): ScoredFact {
  if (!isObject(value) || typeof value.text !== 'string' || value.text === '')
    throw new GoldError(`Expected ${where} to be an object with a text`)
  const { id, text, span, mentions, optional, accept, ...keys } = value
  const own = span === undefined ? place(text) : readSpan(span, where)
  if (own === null) throw new GoldError(`Expected the text of ${where} to stand in its article, got \`${text}\``)
  const others = Array.isArray(mentions) ? mentions.map((mention) => readSpan(isObject(mention) && mention.span, where)) : []
  return {
    id: typeof id === 'string' ? id : null,
    text,
    spans: [own, ...others],
    keys,
    accept: readLists(accept, `accept of ${where}`),
    optional: optional === true,
  }
}

/** Lists of values by key; none where there are none. `where` names them in errors. */
export function readLists(value: unknown, where: string): { [key: string]: readonly unknown[] } {
  if (value === undefined) return {}
  if (isObject(value) && Object.values(value).every(Array.isArray)) return value as { [key: string]: readonly unknown[] }
  throw new GoldError(`Expected ${where} to be lists of values by key, got \`${JSON.stringify(value)}\``)
}

function readSpan(value: unknown, where: string): Span {
  const [start, end] = Array.isArray(value) ? value : []
  if (Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end) return [start, end]
  throw new GoldError(`Expected the spans of ${where} to be [start, end), got \`${JSON.stringify(value)}\``)
}

/** Finds texts in the order in which they stand: each behind the start of the one before, else from the beginning; in code points. */
export function placeFinder(article: string | null): (text: string) => Span | null {
  let from = 0
  return (text) => {
    if (article === null) return null
    const next = article.indexOf(text, from)
    const at = next >= 0 ? next : article.indexOf(text)
    if (at < 0) return null
    from = at + 1
    const start = codePoints(article.slice(0, at))
    return [start, start + codePoints(text)]
  }
}

const codePoints = (text: string) => Array.from(text).length

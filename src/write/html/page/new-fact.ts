import type { Fact, Kind } from '../../../model/kind.ts'
import { kindRow } from '../../../model/rows/walk.ts'
import type { Span } from '../../../model/span.ts'
import { readQuantity } from '../../../text/quantity.ts'
import { fields } from './fields.ts'

/** Words of the article with their place, in code points. */
export interface Quote {
  readonly text: string
  readonly span: Span
}

/** What can be read off words for a new fact of a kind, by the names of its values. */
export function readOff(kind: Kind, words: string): { readonly [name: string]: unknown } {
  return kindRow(kind).guess(words, readQuantity(words))
}

/** A new fact over words of the article, with what can be read off them; its id follows on those of its kind. What must be chosen is left empty. */
export function newFact(kind: Kind, quote: Quote, ids: readonly string[]): Fact {
  const { letter, mentions: hasMentions } = kindRow(kind)
  const highest = Math.max(0, ...ids.filter((id) => id.startsWith(letter)).map((id) => Number(id.slice(letter.length)) || 0))
  const read = readOff(kind, quote.text)
  const values = fields[kind].map(({ name, nullable, form }) => [
    name,
    read[name] ?? (form === 'list' ? [] : nullable ? null : form === 'choice' ? '' : quote.text),
  ])
  const mentions = hasMentions ? { mentions: [{ text: quote.text, span: quote.span }] } : {}
  return {
    id: `${letter}${highest + 1}`,
    text: quote.text,
    span: quote.span,
    ...Object.fromEntries(values),
    ...mentions,
    certainty: 'stated',
    rule: 'by-hand',
  } as Fact
}

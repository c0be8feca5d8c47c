import type { Kind } from '../../../model/kind.ts'
import type { Span } from '../../../model/span.ts'
import { type Fact, NAMES } from './facts.ts'
import { fields } from './fields.ts'

/** Words of the article with their place, in code points. */
export interface Quote {
  readonly text: string
  readonly span: Span
}

/** A new fact over words of the article, with what can be guessed from them; its id follows on those of its kind. */
export function newFact(kind: Kind, quote: Quote, ids: readonly string[]): Fact {
  const { letter } = NAMES[kind]
  const highest = Math.max(0, ...ids.filter((id) => id.startsWith(letter)).map((id) => Number(id.slice(letter.length)) || 0))
  const digits = /\d[\d.]*/.exec(quote.text)?.[0].replace(/\./g, '')
  const number = digits === undefined ? null : Number(digits)
  const guesses: { readonly [name: string]: unknown } = {
    name: quote.text,
    value: kind === 'counts' ? number : null,
    min: number,
    max: number,
  }
  const values = fields[kind].map(({ name, choices, nullable, form }) => [
    name,
    guesses[name] ?? (form === 'list' ? [] : nullable ? null : (choices[0] ?? quote.text)),
  ])
  const mentions = kind === 'dates' ? {} : { mentions: [{ text: quote.text, span: quote.span }] }
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

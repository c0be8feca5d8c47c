import type { Fact, Kind } from '../../../model/kind.ts'
import { kindRow } from '../../../model/rows/walk.ts'
import type { Span } from '../../../model/span.ts'
import { fields } from './fields.ts'

/** Words of the article with their place, in code points. */
export interface Quote {
  readonly text: string
  readonly span: Span
}

/** A new fact over words of the article, with what can be guessed from them; its id follows on those of its kind. */
export function newFact(kind: Kind, quote: Quote, ids: readonly string[]): Fact {
  const { letter, guess, mentions: hasMentions } = kindRow(kind)
  const highest = Math.max(0, ...ids.filter((id) => id.startsWith(letter)).map((id) => Number(id.slice(letter.length)) || 0))
  const guesses = guess(quote.text)
  const values = fields[kind].map(({ name, choices, nullable, form }) => [
    name,
    guesses[name] ?? (form === 'list' ? [] : nullable ? null : (choices[0] ?? quote.text)),
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

import { firstFrom } from '../../text/first-from.ts'
import type { Context } from '../context.ts'

/** Tells by whose word something is so: who made the statement that a token stands in; null for none. */
export function speakers({ doc, facts }: Context): (token: number) => string | null {
  const parts = facts.statements
    .flatMap(({ mentions, official }) => mentions.map(({ span }) => ({ span, official })))
    .sort((a, b) => a.span[0] - b.span[0])
  return (token) => {
    const at = doc.tokens.start[token]
    const part = parts[firstFrom(parts.length, (i) => parts[i].span[0], at + 1) - 1]
    return part !== undefined && at < part.span[1] ? part.official : null
  }
}

import type { Context } from '../context.ts'

/** Tells by whose word something is so: who made the statement that a token stands in; null for none. */
export function speakers({ doc, facts }: Context): (token: number) => string | null {
  const parts = facts.statements
    .flatMap(({ mentions, official }) => mentions.map(({ span }) => ({ span, official })))
    .sort((a, b) => a.span[0] - b.span[0])
  return (token) => {
    const at = doc.tokens.start[token]
    let low = 0
    let high = parts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (parts[middle].span[0] <= at) low = middle + 1
      else high = middle
    }
    const part = parts[low - 1]
    return part !== undefined && at < part.span[1] ? part.official : null
  }
}

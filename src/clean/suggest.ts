import { sentenceEnd } from './sentence.ts'

/** A line or sentence that stands in many articles of one outlet. */
export interface Suggestion {
  text: string
  outlet: string
  /** In how many articles of the outlet it stands, and how many it has. */
  articles: number
  of: number
  /** The id of one of them. */
  example: string
  reach: 'line' | 'sentence'
}

/** Gathers what repeats across articles: `add` each cleaned text, then ask for `suggestions`. */
export interface Suggester {
  add(outlet: string, id: string, text: string): void
  suggestions(): Suggestion[]
}

const SHORTEST = 8
const LONGEST = 300
/** A piece is reported from so many articles on, and from this share of its outlet's. */
const FEWEST = 3
const SHARE = 0.01
/** Pieces kept at most; beyond, those seen once are forgotten. */
const MOST_PIECES = 500_000

interface Piece {
  count: number
  example: string
  last: string
  reach: 'line' | 'sentence'
}

/** Makes a suggester; its memory is bounded whatever the number of articles. */
export function createSuggester(): Suggester {
  const pieces = new Map<string, Piece>()
  const totals = new Map<string, number>()
  return {
    add(outlet, id, text) {
      totals.set(outlet, (totals.get(outlet) ?? 0) + 1)
      for (const [piece, reach] of piecesOf(text)) {
        const key = `${outlet}\n${piece}`
        const known = pieces.get(key)
        if (known === undefined) pieces.set(key, { count: 1, example: id, last: id, reach })
        else if (known.last !== id) {
          known.count++
          known.last = id
        }
      }
      if (pieces.size > MOST_PIECES) for (const [key, piece] of pieces) if (piece.count === 1) pieces.delete(key)
    },
    suggestions() {
      const found: Suggestion[] = []
      for (const [key, { count, example, reach }] of pieces) {
        const cut = key.indexOf('\n')
        const outlet = key.slice(0, cut)
        const of = totals.get(outlet)!
        if (count >= FEWEST && count >= of * SHARE)
          found.push({ text: key.slice(cut + 1), outlet, articles: count, of, example, reach })
      }
      return found.sort(
        (a, b) =>
          b.articles - a.articles || (a.outlet < b.outlet ? -1 : a.outlet > b.outlet ? 1 : 0) || (a.text < b.text ? -1 : 1),
      )
    },
  }
}

/** The lines of a text, and the sentences of those that hold several. */
function* piecesOf(text: string): Generator<[string, 'line' | 'sentence']> {
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (trimmed.length < SHORTEST) continue
    for (let at = 0; at < trimmed.length; ) {
      const end = Math.max(at + 1, sentenceEnd(trimmed, at, trimmed.length))
      const sentence = trimmed.slice(at, end).trim()
      const isWhole = at === 0 && end === trimmed.length
      if (!isWhole && sentence.length >= 25 && sentence.length <= LONGEST) yield [sentence, 'sentence']
      at = end
    }
    if (trimmed.length <= LONGEST) yield [trimmed, 'line']
  }
}

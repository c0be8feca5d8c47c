import type { Span } from '../model/span.ts'
import { splitSentences } from '../text/sentences.ts'
import { tokenize } from '../text/tokenize.ts'

/** Gives the sentence around a span in code points, its line breaks made blanks. */
export type SentenceFinder = (span: Span) => string

/** Splits a text into sentences when first asked, and finds the one around a span. */
export function sentenceFinder(text: string): SentenceFinder {
  let points: readonly string[] = []
  let starts: number[] | null = null
  return ([start]) => {
    if (starts === null) {
      const tokens = tokenize(text)
      const sentences = splitSentences(text, tokens)
      points = Array.from(text)
      starts = []
      let unit = 0
      let point = 0
      for (const first of sentences) {
        const at = first < tokens.length ? tokens.start[first]! : text.length
        while (unit < at) unit += points[point++]!.length
        starts.push(point)
      }
    }
    let i = starts.length - 1
    while (i > 0 && starts[i]! > start) i--
    return points
      .slice(starts[i], starts[i + 1] ?? points.length)
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
  }
}

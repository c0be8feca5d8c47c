import type { Span } from '../model/span.ts'
import { codePointOffsets } from '../text/code-points.ts'
import { splitSentences } from '../text/sentences.ts'
import { tokenize } from '../text/tokenize.ts'

/** Gives the sentence around a span in code points, its line breaks made blanks. */
export type SentenceFinder = (span: Span) => string

/** The code points at which the sentences of a text begin. */
export function sentenceStarts(text: string): number[] {
  const tokens = tokenize(text)
  const pointAt = codePointOffsets(text)
  return Array.from(splitSentences(text, tokens).subarray(0, -1), (first) => pointAt(tokens.start[first]))
}

/** Splits a text into sentences when first asked, and finds the one around a span. */
export function sentenceFinder(text: string): SentenceFinder {
  let points: readonly string[] = []
  let starts: number[] | null = null
  return ([start]) => {
    if (starts === null) {
      points = Array.from(text)
      starts = sentenceStarts(text)
    }
    let i = starts.length - 1
    while (i > 0 && starts[i] > start) i--
    return points
      .slice(starts[i] ?? 0, starts[i + 1] ?? points.length)
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
  }
}

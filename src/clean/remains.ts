import type { Span } from '../model/span.ts'
import type { Cut } from './cut.ts'
import { trimmed } from './lines.ts'

/** A line of a text and what cuts leave of it: its pieces, trimmed, in text order, one at least. */
export interface Remains {
  line: Span
  pieces: Span[]
}

const MARKS = /^[\s,.;:|•·-]+$/

/** What cuts leave of the lines of a text, all in text order: prose, and what has nothing but marks left ("----", the full stop behind an insert). */
export function remainsOf(text: string, lines: readonly Span[], cuts: readonly Cut[]): { prose: Remains[]; marks: Cut[] } {
  const prose: Remains[] = []
  const marks: Cut[] = []
  let next = 0
  for (const line of lines) {
    const [start, end] = line
    const pieces: Span[] = []
    let at = start
    while (next < cuts.length && cuts[next].span[1] <= start) next++
    for (; next < cuts.length && cuts[next].span[0] < end; next++) {
      const [from, to] = cuts[next].span
      if (from > at) pieces.push(...trimmed(text, at, from))
      at = Math.max(at, to)
      if (to > end) break
    }
    if (at < end) pieces.push(...trimmed(text, at, end))
    if (pieces.some(([from, to]) => !MARKS.test(text.slice(from, to)))) prose.push({ line, pieces })
    else for (const span of pieces) marks.push({ kind: 'navigation', rule: 'marks-alone', span })
  }
  return { prose, marks }
}

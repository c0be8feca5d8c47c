import type { Span } from '../model/span.ts'
import type { Cut } from './cut.ts'

/** What is left of a text: its lines without the cuts as paragraphs, one blank line between them. */
export function compose(text: string, lines: readonly Span[], cuts: readonly Cut[]): string {
  const paragraphs: string[] = []
  let next = 0
  let lastEnd = 0
  for (const [start, end] of lines) {
    const pieces: string[] = []
    let at = start
    while (next < cuts.length && cuts[next].span[1] <= start) next++
    for (; next < cuts.length && cuts[next].span[0] < end; next++) {
      const [from, to] = cuts[next].span
      if (from > at) pieces.push(text.slice(at, from).trim())
      at = Math.max(at, to)
      if (to > end) break
    }
    if (at < end) pieces.push(text.slice(at, end).trim())
    const line = joinPieces(pieces)
    if (line === '' || /^[\s,.;:|•·-]+$/.test(line)) continue
    // A line that goes on in lower case after an unfinished one was broken by a link, not by its author.
    const before = paragraphs[paragraphs.length - 1]
    if (before !== undefined && continues(before, line, paragraphs.length === 1, text.slice(lastEnd, start))) {
      paragraphs[paragraphs.length - 1] += ` ${line}`
    } else paragraphs.push(line)
    lastEnd = end
  }
  return paragraphs.join('\n\n')
}

function continues(before: string, line: string, opens: boolean, gap: string): boolean {
  // "Jakarta -": a dateline set apart from its sentence.
  if (opens && before.length <= 60 && /\p{L}\)? ?[-–—]{1,2}$/u.test(before)) return true
  return !/\n\s*\n/.test(gap) && /^[\p{Ll},)]/u.test(line) && /[\p{L}\p{N},(/-]$/u.test(before)
}

/** Joins what is left of a line; a mark that stood behind a cut closes up to the word before it. */
function joinPieces(pieces: readonly string[]): string {
  let line = ''
  for (const piece of pieces) {
    if (piece === '') continue
    line += line === '' || /^[.,;:!?)]/.test(piece) ? piece : ` ${piece}`
  }
  return line
}

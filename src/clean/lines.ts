import type { Span } from '../model/span.ts'

const OTHER_BREAKS = ['\r', '\u0085', '\u2028', '\u2029']
const EVERY_BREAK = /[\n\r\u0085\u2028\u2029]/g

/** The lines of a text that hold more than white space, trimmed, in text order; offsets in UTF-16 units. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  if (OTHER_BREAKS.some((unit) => text.includes(unit))) {
    let from = 0
    for (const match of text.matchAll(EVERY_BREAK)) {
      lines.push(...trimmed(text, from, match.index))
      from = match.index + 1
    }
    lines.push(...trimmed(text, from, text.length))
    return lines
  }
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    lines.push(...trimmed(text, from, to))
    from = to + 1
  }
  return lines
}

/** A stretch of a text without the white space around it; none where it holds nothing else. */
export function trimmed(text: string, from: number, to: number): [] | [Span] {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return start < end ? [[start, end]] : []
}

/** White space as `trim` sees it, zero-width marks included. */
function isBlank(unit: number): boolean {
  return (
    unit <= 32 ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  )
}

import type { Remains } from './remains.ts'

/** The text that is left: what remains of its lines as paragraphs, one blank line between them. */
export function compose(text: string, remains: readonly Remains[]): string {
  const paragraphs: string[] = []
  let lastEnd = 0
  for (const {
    line: [start, end],
    pieces,
  } of remains) {
    const line = joinPieces(pieces.map(([from, to]) => text.slice(from, to)))
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
  for (const piece of pieces) line += line === '' || /^[.,;:!?)]/.test(piece) ? piece : ` ${piece}`
  return line
}

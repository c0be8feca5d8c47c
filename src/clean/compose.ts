import type { Remains } from './remains.ts'

/** The text that is left: what remains of its lines as paragraphs, one blank line between them. */
export function compose(text: string, remains: readonly Remains[]): string {
  const paragraphs: string[][] = []
  let lastEnd = 0
  for (const {
    line: [start, end],
    pieces,
  } of remains) {
    const line = joinPieces(pieces.map(([from, to]) => text.slice(from, to)))
    // A line that goes on in lower case after an unfinished one was broken by a link, not by its author.
    const paragraph = paragraphs.at(-1)
    if (paragraph !== undefined && continues(paragraph, line, paragraphs.length === 1, text.slice(lastEnd, start)))
      paragraph.push(line)
    else paragraphs.push([line])
    lastEnd = end
  }
  return paragraphs.map((parts) => parts.join(' ')).join('\n\n')
}

/** Whether a paragraph, in lines so far, goes on with a line; `opens`: it is the first of the text, `gap` is what stood between. */
function continues(paragraph: readonly string[], line: string, opens: boolean, gap: string): boolean {
  // The end of the last line is all that is looked at: together they may be long.
  const last = paragraph[paragraph.length - 1].slice(-6)
  // "Jakarta -": a dateline set apart from its sentence.
  if (opens && isShort(paragraph) && /\p{L}\)? ?[-–—]{1,2}$/u.test(last)) return true
  return /^[\p{Ll},)]/u.test(line) && /[\p{L}\p{N},(/-]$/u.test(last) && !/\n\s*\n/.test(gap)
}

/** A dateline is no longer, in UTF-16 units. */
const LONGEST_DATELINE = 60

const isShort = (paragraph: readonly string[]) =>
  paragraph.length <= LONGEST_DATELINE && paragraph.join(' ').length <= LONGEST_DATELINE

/** Joins what is left of a line; a mark that stood behind a cut closes up to the word before it. */
function joinPieces(pieces: readonly string[]): string {
  let line = ''
  for (const piece of pieces) line += line === '' || /^[.,;:!?)]/.test(piece) ? piece : ` ${piece}`
  return line
}

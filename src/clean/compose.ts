import { goesOn } from './joint.ts'
import type { Remains } from './remains.ts'
import { wrapWidth } from './wrapped.ts'

/** The text that is left: what remains of its lines as paragraphs, one blank line between them. */
export function compose(text: string, remains: readonly Remains[]): string {
  const paragraphs: string[][] = []
  const lines = remains.map(({ pieces }) => joinPieces(pieces.map(([from, to]) => text.slice(from, to))))
  const width = wrapWidth(text, remains)
  for (const [i, line] of lines.entries()) {
    const gap = i === 0 ? '' : text.slice(remains[i - 1]!.line[1], remains[i]!.line[0])
    if (i > 0 && goesOn(lines[i - 1]!, { text: line, gap, opens: i === 1, width })) paragraphs.at(-1)!.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((parts) => parts.join(' ')).join('\n\n')
}

/** Joins what is left of a line; a mark that stood behind a cut closes up to the word before it. */
function joinPieces(pieces: readonly string[]): string {
  let line = ''
  for (const piece of pieces) line += line === '' || /^[.,;:!?)]/.test(piece) ? piece : ` ${piece}`
  return line
}

import { Shape, type Tokens } from '../model/doc.ts'

const ENDS = new Set(['.', '!', '?', '…'])
const CLOSES = new Set(['"', '”', '’', "'", ')', ']', '»'])

/** Whether a mark with a blank before it opens what follows: straight ones, and ”Kompas's own” that no blank follows. */
function mayOpen(mark: string, next: number | false): boolean {
  if (mark === '"' || mark === "'") return true
  return (mark === '”' || mark === '’') && next !== false && (next & (Shape.SPACED | Shape.LINE_START)) === 0
}

/**
 * Cuts tokens into sentences. A sentence ends after `.`, `!`, `?` or `…` (closing quotes and brackets go with it) when what follows looks like
 * a beginning, and at the end of a line. Abbreviations and initials carry their own full stop, so they end nothing.
 *
 * Returns the first token of each sentence, and the number of tokens at the end.
 */
export function splitSentences(text: string, tokens: Tokens): Int32Array {
  const { length, start, end, shape } = tokens
  const firsts: number[] = []
  let pending = false
  for (let i = 0; i < length; i++) {
    const form = shape[i]
    if (i === 0 || form & Shape.LINE_START) {
      firsts.push(i)
      pending = false
    } else if (pending) {
      const mark = form & Shape.PUNCTUATION ? text.slice(start[i], end[i]) : ''
      const closes = CLOSES.has(mark) && !((form & Shape.SPACED) !== 0 && mayOpen(mark, i + 1 < length && shape[i + 1]))
      if (!closes && !ENDS.has(mark)) {
        pending = false
        // "… kecelakaan itu?" tanya dia: a lower-case word goes on with the sentence.
        const begins = form & (Shape.CAPITAL | Shape.NUMBER) || (mark !== '' && mark !== ',' && mark !== ';' && mark !== ')')
        if (begins) firsts.push(i)
      }
    }
    if (form & Shape.PUNCTUATION && end[i] - start[i] === 1 && ENDS.has(text[start[i]])) pending = true
  }
  firsts.push(length)
  return Int32Array.from(firsts)
}

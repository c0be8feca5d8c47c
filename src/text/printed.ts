import type { Doc } from '../model/doc.ts'

/** Whether token `i` is printed so, upper and lower case told apart; no string is made to tell. */
export function isPrinted(doc: Doc, i: number, word: string): boolean {
  const { start, end, length } = doc.tokens
  return i >= 0 && i < length && end[i] - start[i] === word.length && doc.text.startsWith(word, start[i])
}

import type { Doc } from '../model/doc.ts'

/** Whether token `i` is printed so, upper and lower case told apart; no string is made to tell. */
export function isPrinted(doc: Doc, i: number, word: string): boolean {
  const { start, end, length } = doc.tokens
  return i >= 0 && i < length && end[i] - start[i] === word.length && doc.text.startsWith(word, start[i])
}

/** Whether token `i` is a word given in lower case, printed so or with a capital letter. */
export const isWord = (doc: Doc, i: number, word: string): boolean =>
  isPrinted(doc, i, word) || isPrinted(doc, i, word[0].toUpperCase() + word.slice(1))

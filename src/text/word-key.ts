import { Shape } from '../model/doc.ts'
import { tokenize } from './tokenize.ts'

/** The key under which a word or phrase of a user stands in the lexicon: its tokens apart by one space, in lower case but for an abbreviation alone ("TPPO"). */
export function wordKey(word: string): string {
  const text = word.normalize('NFC')
  const { length, start, end, shape } = tokenize(text)
  const key = Array.from({ length }, (_, i) => text.slice(start[i], end[i])).join(' ')
  return length === 1 && shape[0] & Shape.UPPER ? key : key.toLowerCase()
}

/** Why no text can hold a user's word, or null: tokens that are figures are not looked up. */
export function unusableWord(word: string): string | null {
  const { length, shape } = tokenize(word)
  const all = shape.subarray(0, length).reduce((bits, own) => bits | own, 0)
  if (!(all & Shape.WORD)) return 'has no letters'
  return all & Shape.NUMBER ? 'holds a figure, which no phrase of the lexicon may' : null
}

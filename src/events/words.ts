import { stemOf } from './stem.ts'

const WORD = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+/gu

/** The words of a text as stems, in order, with whether each begins with a capital and where it begins. */
export interface Word {
  readonly stem: string
  readonly capital: boolean
  readonly at: number
}

/** The words of a text, at most so many: letters and digits; single letters are none. */
export function wordsOf(text: string, most: number): Word[] {
  const words: Word[] = []
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    if (words.length >= most) break
    if (printed.length < 2) continue
    if (printed[0]! <= '9') {
      words.push({ stem: printed.replaceAll(',', '.'), capital: false, at: index })
      continue
    }
    const low = printed.toLowerCase()
    words.push({ stem: stemOf(low), capital: low !== printed && printed[0] !== low[0], at: index })
  }
  return words
}

/** A word as a number: FNV-1a over its UTF-16 units, 32 bits. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

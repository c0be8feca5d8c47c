import type { Span } from '../model/span.ts'
import { firstFrom } from './first-from.ts'

/** The first half of a surrogate pair: the engine sees at once that a text in Latin letters has none. */
const HIGH_SURROGATE = /[\ud800-\udbff]/

/** Returns the function that turns offsets in UTF-16 units of `text` into offsets in Unicode code points. */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!HIGH_SURROGATE.test(text)) return (offset) => offset
  const pairs: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0xd800 && code < 0xdc00 && isLowSurrogate(text.charCodeAt(i + 1))) pairs.push(i++)
  }
  return (offset) => offset - firstFrom(pairs.length, (i) => pairs[i], offset)
}

const isLowSurrogate = (code: number) => code >= 0xdc00 && code < 0xe000

/** The slice of `text` that a span in code points means: the helper for JavaScript users of a record. */
export function sliceCodePoints(text: string, [start, end]: Span): string {
  return Array.from(text).slice(start, end).join('')
}

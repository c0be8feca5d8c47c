import { DECADE_WORDS } from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import type { Doc } from '../../model/doc.ts'
import { isPrinted } from '../../text/printed.ts'
import { isClass, textOf } from '../../text/view.ts'
import { type Draft, pointOf } from './draft.ts'
import { isDash, isSpaced, wholeAt } from './figure.ts'

/** "tahun 1980-an", "1960an", "'60an", "era 90-an". */
export const decade = rule<Draft>('decade', ['figure'], (doc, at) => {
  const n = wholeAt(doc, at, 4)
  if (n === null || n % 10 !== 0) return null
  const end = suffixEnd(doc, at + 1)
  if (end === 0) return null
  const short = n < 100
  if (!short && (n < 1000 || n > 2200)) return null
  const quoted = short && !isSpaced(doc, at) && /^['’‘`]$/.test(textOf(doc, at - 1)) ? at - 1 : at
  const worded = isClass(doc, quoted - 1, DECADE_WORDS)
  // "60-an orang" is about sixty; a decade of two figures needs its word or apostrophe.
  if (short && !worded && quoted === at) return null
  const year = short ? (n < 30 ? 2000 + n : 1900 + n) : n
  return pointOf(worded ? quoted - 1 : quoted, end, { period: { unit: 'decade', n: year / 10 } })
})

/** The token after "-an" or "an" that is joined to a figure, 0 for none. */
function suffixEnd(doc: Doc, at: number): number {
  const suffix = isDash(doc, at) && !isSpaced(doc, at) ? at + 1 : at
  return isPrinted(doc, suffix, 'an') && !isSpaced(doc, suffix) ? suffix + 1 : 0
}

import { DECADE_NAMES, DECADE_WORDS, WORDED_DECADES } from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import type { Doc } from '../../model/doc.ts'
import { isPrinted } from '../../text/printed.ts'
import { found, isClass } from '../../text/view.ts'
import { type Draft, pointOf } from './draft.ts'
import { isApostrophe, isDash, isSpaced, wholeAt } from './figure.ts'

/** "tahun 1980-an", "1960an", "'60an", "era 90-an". */
export const decade = rule<Draft>('decade', ['figure'], (doc, at) => {
  const n = wholeAt(doc, at, 4)
  if (n === null || n % 10 !== 0) return null
  const end = suffixEnd(doc, at + 1)
  if (end === 0) return null
  const short = n < 100
  if (!short && (n < 1000 || n > 2200)) return null
  const quoted = short && !isSpaced(doc, at) && isApostrophe(doc, at - 1) ? at - 1 : at
  const worded = isClass(doc, quoted - 1, DECADE_WORDS)
  // "60-an orang" is about sixty; a decade of two figures needs its word or apostrophe.
  if (short && !worded && quoted === at) return null
  const year = short ? (n < 30 ? 2000 + n : 1900 + n) : n
  return pointOf(worded ? quoted - 1 : quoted, end, { period: { unit: 'decade', n: year / 10 } })
})

/** "dekade 1990", "dasawarsa 1980": the ten years. */
export const namedDecade = rule<Draft>('named-decade', [DECADE_NAMES], (doc, at) => {
  const n = wholeAt(doc, at + 1, 4)
  if (n === null || n % 10 !== 0 || n < 1000 || n > 2200 || suffixEnd(doc, at + 2) > 0) return null
  return pointOf(at, at + 2, { period: { unit: 'decade', n: n / 10 } })
})

/** "tahun tujuh puluhan", "era delapan puluhan". */
export const wordedDecade = rule<Draft>('worded-decade', [WORDED_DECADES], (doc, at) => {
  const { value: n, end } = found(doc, at, WORDED_DECADES)!
  return isClass(doc, at - 1, DECADE_WORDS) ? pointOf(at - 1, end, { period: { unit: 'decade', n } }) : null
})

/** The token after "-an" or "an" that is joined to a figure, 0 for none. */
function suffixEnd(doc: Doc, at: number): number {
  const suffix = isDash(doc, at) && !isSpaced(doc, at) ? at + 1 : at
  return isPrinted(doc, suffix, 'an') && !isSpaced(doc, suffix) ? suffix + 1 : 0
}

import { type Doc, Shape } from '../../model/doc.ts'
import { hasShape, isMark, textOf } from '../../text/view.ts'

/** The whole number a token of `digits` or fewer figures prints, null for anything else. */
export function wholeAt(doc: Doc, i: number, digits: number): number | null {
  if (!hasShape(doc, i, Shape.NUMBER)) return null
  const length = doc.tokens.end[i] - doc.tokens.start[i]
  if (length > digits) return null
  let n = 0
  for (let at = doc.tokens.start[i]; at < doc.tokens.end[i]; at++) {
    const digit = doc.text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return null
    n = n * 10 + digit
  }
  return n
}

/** The day of a month (1 to 31) printed at a token, null for none. */
export function dayAt(doc: Doc, i: number): number | null {
  const n = wholeAt(doc, i, 2)
  return n !== null && n >= 1 && n <= 31 ? n : null
}

/** The year of four figures printed at a token, null for none. */
export function yearAt(doc: Doc, i: number): number | null {
  const n = wholeAt(doc, i, 4)
  return n !== null && n >= 1000 && n < 3200 ? n : null
}

/** Hyphens, dashes and the sign for minus. */
const DASHES = '-–—‐‑−'

/** Whether a hyphen or dash stands at a token. */
export function isDash(doc: Doc, i: number): boolean {
  return hasShape(doc, i, Shape.PUNCTUATION) && DASHES.includes(doc.text[doc.tokens.start[i]])
}

const APOSTROPHES = "'’‘`´ʼ"

/** Whether an apostrophe of any kind stands at a token. */
export function isApostrophe(doc: Doc, i: number): boolean {
  return hasShape(doc, i, Shape.PUNCTUATION) && APOSTROPHES.includes(doc.text[doc.tokens.start[i]])
}

/** The token behind a hyphen or dash at a token, or behind two hyphens ("1977--1987"); 0 for none. */
export function dashEnd(doc: Doc, i: number): number {
  if (!isDash(doc, i)) return 0
  return isMark(doc, i, '-') && isMark(doc, i + 1, '-') && !isSpaced(doc, i + 1) ? i + 2 : i + 1
}

/** Whether white space stands before a token. */
export function isSpaced(doc: Doc, i: number): boolean {
  return hasShape(doc, i, Shape.SPACED)
}

/** The year two figures stand for: up to 49 this century, above the last; `null` stays. */
export function wholeYear(digits: string | undefined): number | null {
  if (digits === undefined) return null
  const n = Number(digits)
  return digits.length > 2 ? n : n < 50 ? 2000 + n : 1900 + n
}

/** The printed text of a figure, empty for other tokens. */
export function figureAt(doc: Doc, i: number): string {
  return hasShape(doc, i, Shape.NUMBER) && doc.tokens.end[i] - doc.tokens.start[i] <= 10 ? textOf(doc, i) : ''
}

import { type Edit, type Edited, edit, unedited } from '../text/edits.ts'
import { mayBeMisread, withoutMisread } from '../text/mojibake.ts'
import { endsBrokenWord } from './broken-word.ts'
import type { Cut } from './cut.ts'
import { isItemNumber, opensGlued } from './glued.ts'
import { UNITS, Unit } from './units.ts'

/** A text as its author wrote it: what a wrong encoding, a narrow page and lost tags did to its words is undone. */
export interface Mended extends Edited {
  /** The hyphens of words that line breaks cut, in UTF-16 units of the input. */
  readonly hyphens: Cut[]
}

/** What a UTF-16 unit may have suffered. */
const Watch = { CAPITAL: 1, DIGIT: 2, QUOTE: 3, LINE: 4, HYPHEN: 5, OPENING: 6, UNSEEN: 7, LEAD: 8 } as const

const WATCHED = new Uint8Array(65_536)
for (let unit = 65; unit <= 90; unit++) WATCHED[unit] = Watch.CAPITAL
for (let unit = 48; unit <= 57; unit++) WATCHED[unit] = Watch.DIGIT
// What the bytes that open a character of UTF-8 are in windows-1252.
for (let unit = 0xc2; unit <= 0xf4; unit++) WATCHED[unit] = Watch.LEAD
WATCHED[34] = Watch.QUOTE
WATCHED[10] = Watch.LINE
WATCHED[45] = Watch.HYPHEN
WATCHED[0x201c] = Watch.OPENING
// Soft hyphen, zero-width space, non-joiner, joiner, word joiner, byte order mark.
for (const unit of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) WATCHED[unit] = Watch.UNSEEN

/** What a quotation or a number in brackets may close up to: letters, figures, marks, a closing bracket. */
const CLOSES = /[\p{L}\p{N}.,!?…)\]%]/u

/**
 * Mends a text: UTF-8 read as windows-1252, what prints nothing within a word, words cut at the end of a line, sentences and items of a list without a
 * blank between. Letters stay as they are but for the first.
 */
export function mend(input: string): Mended {
  const asRead = unedited(input)
  const edits = findEdits(input)
  if (edits !== null) return mended(asRead, edits)
  const right = withoutMisread(asRead)
  return mended(right, findEdits(right.text, false) ?? [])
}

function mended(before: Edited, edits: readonly Edit[]): Mended {
  const hyphens: Cut[] = []
  for (const { start } of edits) {
    if (before.text.charCodeAt(start) !== HYPHEN) continue
    const from = before.origin(start)
    hyphens.push({ kind: 'pagination', rule: 'hyphenation', span: [from, from + 1] })
  }
  return { ...edit(before, edits), hyphens }
}

const HYPHEN = 45

/** The edits a text needs, in text order; null where it may have been misread, if that is asked. */
function findEdits(text: string, mayBeWrong = true): Edit[] | null {
  const edits: Edit[] = []
  let quotes = 0
  for (let at = 0; at < text.length; at++) {
    const watch = WATCHED[text.charCodeAt(at)]
    if (watch === 0) continue
    if (watch === Watch.CAPITAL) {
      const before = text.charCodeAt(at - 1)
      // Behind a blank, as most of them are, or within a word of capitals.
      if (!(before > 32) || (before >= 65 && before <= 90)) continue
      const blank = blankBeforeCapital(text, at, quotes)
      if (blank >= 0) edits.push(blankAt(blank))
    } else if (watch === Watch.LINE) quotes = 0
    else if (watch === Watch.QUOTE) quotes++
    else if (watch === Watch.DIGIT) {
      if (joinsItem(text.charCodeAt(at - 1)) && isItemNumber(text, at)) edits.push(blankAt(at))
    } else if (watch === Watch.HYPHEN) {
      const next = endsBrokenWord(text, at)
      if (next !== null) edits.push({ start: at, end: next, text: '' })
    } else if (watch === Watch.OPENING) {
      if (CLOSES.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1))) edits.push(blankAt(at))
    } else if (watch === Watch.UNSEEN) {
      const start = at
      while (WATCHED[text.charCodeAt(at + 1)] === Watch.UNSEEN) at++
      const end = wordGoesOn(text, start, at + 1)
      if (end !== null) edits.push({ start, end, text: '' })
    } else if (mayBeWrong && mayBeMisread(text, at)) return null
  }
  return edits
}

const blankAt = (at: number): Edit => ({ start: at, end: at, text: ' ' })

/** Where a blank is missing before the capital at `at`, -1 for nowhere. `quotes`: the straight quotation marks before it on its line. */
function blankBeforeCapital(text: string, at: number, quotes: number): number {
  const before = text.charCodeAt(at - 1)
  if (before !== 34 && before !== 0x201d) return opensGlued(text, at) ? at : -1
  if (!CLOSES.test(text.charAt(at - 2))) return -1
  return before === 34 && quotes % 2 === 1 ? at - 1 : at
}

/** A letter, a closing bracket, a colon: what the number of an item never stands behind without a blank. */
function joinsItem(unit: number): boolean {
  return unit === 41 || unit === 58 || (UNITS[unit] & Unit.LETTER) !== 0
}

/** Where the word goes on that has what prints nothing from `start` to `end`, behind a line break after a soft hyphen, too; null where none does. */
function wordGoesOn(text: string, start: number, end: number): number | null {
  const next = text.charCodeAt(start) === 0xad && text.charCodeAt(end) === 10 ? end + 1 : end
  return isLetter(text.charCodeAt(start - 1)) && isLetter(text.charCodeAt(next)) ? next : null
}

const isLetter = (unit: number) => (UNITS[unit] & Unit.LETTER) !== 0

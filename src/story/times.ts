import { TIME_NOUNS, TIME_TAILS } from '../lexicon/clause-words.ts'
import { NUMBER_LABELS } from '../lexicon/count-words.ts'
import { HOLIDAYS } from '../lexicon/holidays.ts'
import { DAY_PARTS, MONTHS } from '../lexicon/time.ts'
import { RELATIVE_DAYS, RELATIVE_PARTS } from '../lexicon/time-words.ts'
import { type Doc, Shape } from '../model/doc.ts'
import { endOf, hasShape, isClass, isMark, textOf } from '../text/view.ts'
import { endOfAny, Word, wordsAt } from './words.ts'

/** The token after a time that begins at token `i`: "Senin (8/5) malam", "dua hari kemudian", "pukul 07.30 WIB". */
export function timeEnd(doc: Doc, i: number, limit: number): number {
  let at = i
  while (at < limit) {
    const words = wordsAt(doc, at)
    const next = words & Word.TIME ? endOfAny(doc, at, TIMES) : at > i ? endOf(doc, at, TIME_TAILS) : 0
    if (next > 0) at = next
    else if (isMark(doc, at, '(')) {
      const close = dateEnd(doc, at, limit)
      if (close === 0) break
      at = close
    } else if (hasShape(doc, at, Shape.NUMBER) && isOfTime(doc, at)) at++
    else if (isMark(doc, at, '-') && hasShape(doc, at + 1, Shape.NUMBER)) at++
    else break
  }
  return Math.min(Math.max(at, i + 1), limit)
}

/** Whether figures are those of a time: a clock, a date, a year, a day before its month or behind its weekday. */
function isOfTime(doc: Doc, i: number): boolean {
  const behind = wordsAt(doc, i + 1)
  if (behind & Word.TIME) return true
  if (behind & (Word.PEOPLE | Word.STATE | Word.PART)) return false
  return TIME_FIGURES.test(textOf(doc, i)) || isClass(doc, i - 1, NUMBER_LABELS) || isClass(doc, i - 1, MONTHS)
}

const TIME_FIGURES = /^(?:\d{1,2}[.:/]\d{1,2}(?:\/\d+)?|(?:19|20)\d\d)$/

const TIMES = [TIME_NOUNS, DAY_PARTS, RELATIVE_DAYS, RELATIVE_PARTS, HOLIDAYS]

/** Longest date in brackets, in tokens. */
const DATE = 8

function dateEnd(doc: Doc, at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + DATE); i++) {
    if (isMark(doc, i, ')')) return i + 1
    if (!hasShape(doc, i, Shape.NUMBER) && !(wordsAt(doc, i) & Word.TIME) && !isMark(doc, i, '/')) return 0
  }
  return 0
}

import { HIJRI_MONTHS, HOLIDAYS } from '../../lexicon/holidays.ts'
import {
  CLOCK_WORDS,
  DAY_PARTS,
  FULL_MONTHS,
  MANY_UNITS,
  MONTH_PAIRS,
  MONTHS,
  ONE_UNITS,
  ORDINALS,
  TIME_UNITS,
  TIME_ZONES,
  WEEKDAY_PAIRS,
  WEEKDAYS,
  YEAR_PARTS,
} from '../../lexicon/time.ts'
import { DATE_WORDS, RELATIVE_DAYS, RELATIVE_PARTS, STORY_DAYS, VAGUE_TIMES } from '../../lexicon/time-words.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { classBits, endOf, hasShape, isClass, sentenceEnd, sentenceStart, textOf } from '../../text/view.ts'
import { type Candidate, isNamed, type Read, wordBefore, wordBehind } from './candidate.ts'

const timeBits = classBits([
  [
    CLOCK_WORDS,
    DATE_WORDS,
    DAY_PARTS,
    FULL_MONTHS,
    HIJRI_MONTHS,
    HOLIDAYS,
    MANY_UNITS,
    MONTH_PAIRS,
    ONE_UNITS,
    RELATIVE_DAYS,
    RELATIVE_PARTS,
    STORY_DAYS,
    TIME_UNITS,
    TIME_ZONES,
    VAGUE_TIMES,
    WEEKDAY_PAIRS,
    WEEKDAYS,
    YEAR_PARTS,
  ],
  MONTHS,
])
const TIME = 1

/** A figure that is a year or a whole date, or may be. */
const DATED = /^(?:(?:19|20)\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{4})$/

/** Words of time, with the figures beside them: "dua hari", "jam kerja", "2019". */
export function dateCandidates({ doc, isTold }: Read): Candidate[] {
  const candidates: Candidate[] = []
  const isFree = (i: number) => !isTold('dates', i, i + 1)
  for (let i = 0; i < doc.tokens.length; i++) {
    if (!isFree(i) || !isTime(doc, i)) continue
    const [start, limit] = [sentenceStart(doc, i), sentenceEnd(doc, i)]
    let first = i
    while (first > start && isNumber(doc, first - 1) && isFree(first - 1)) first--
    let end = timeEnd(doc, i)
    while (end < limit && isFree(end) && (isTime(doc, end) || isNumber(doc, end))) end = timeEnd(doc, end)
    const isNumbered = end < limit && isOrdinal(doc, end)
    const isCounted = isNumbered || hasNumber(doc, first, end)
    candidates.push({
      first,
      end,
      from: wordBefore(doc, first),
      // "jam tangan" is none, "12 jam" stands for itself.
      to: isNumbered ? end + 1 : isCounted ? end : wordBehind(doc, end),
      code: isCounted ? 'no-rule' : 'bare-unit',
    })
    i = end - 1
  }
  return candidates
}

function isTime(doc: Doc, i: number): boolean {
  const bits = timeBits(doc, i)
  // "Agus", "Mar": short for a month only beside a figure.
  if (bits === 0) return hasShape(doc, i, Shape.NUMBER) && DATED.test(textOf(doc, i))
  // "kata Fajar": somebody's name.
  if (isClass(doc, i, DAY_PARTS) && isNamed(doc, i)) return false
  return (bits & TIME) !== 0 || isNumber(doc, i - 1) || isNumber(doc, i + 1)
}

/** The token behind the words of time at `i`. */
function timeEnd(doc: Doc, i: number): number {
  let end = i + 1
  for (const cls of [VAGUE_TIMES, RELATIVE_DAYS, RELATIVE_PARTS, STORY_DAYS, HOLIDAYS]) end = Math.max(end, endOf(doc, i, cls))
  return end
}

/** "menit ke-84", "hari pertama" */
const isOrdinal = (doc: Doc, i: number) => isClass(doc, i, ORDINALS) || /^ke-/i.test(textOf(doc, i))

const isNumber = (doc: Doc, i: number) => (doc.numberAt[i] ?? -1) >= 0 || hasShape(doc, i, Shape.NUMBER)

function hasNumber(doc: Doc, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isNumber(doc, i)) return true
  return false
}

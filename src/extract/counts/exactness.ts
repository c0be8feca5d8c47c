import { BETWEEN, MODIFIERS, NEARLY } from '../../lexicon/count-words.ts'
import type { Doc, NumberSpan } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import { endingAt, endsWith } from '../../text/ending.ts'
import { saysOver } from '../../text/over.ts'
import { isPrinted } from '../../text/printed.ts'
import { isClass, isMark, sentenceStart } from '../../text/view.ts'

type Modifier = CountFact['modifier']

/** Words before a number that say how exact it is: their first token, that of those which do not only say "exactly", and what they say. */
export interface Before {
  readonly first: number
  readonly start: number
  readonly modifier: Modifier
}

/** Reads how exact a number is said to be by the words before it. */
export function readModifiers(doc: Doc, number: number): Before {
  const floor = sentenceStart(doc, number)
  let first = number
  let start = number
  let modifier: Modifier = 'exact'
  for (;;) {
    const hit =
      endingAt(doc, first, MODIFIERS) ?? (endsWith(doc, first, NEARLY) ? { first: first - 1, value: 'about' as const } : null)
    if (hit === null || hit.first < floor) return { first, start, modifier }
    first = hit.first
    if (hit.value !== 'exact') start = first
    if (modifier === 'exact') modifier = hit.value
  }
}

/** The token where the noun begins: behind "-an", "lebih" and a number repeated in brackets ("3 (tiga) orang"). */
export function numberEnd(doc: Doc, number: NumberSpan): { end: number; over: Modifier | null } {
  let end = number.end
  let over: Modifier | null = null
  if (isMark(doc, end, '-') && isPrinted(doc, end + 1, 'an')) {
    end += 2
    over = 'about'
  }
  const again = isMark(doc, end, '(') ? (doc.numberAt[end + 1] ?? -1) : -1
  if (again >= 0 && isMark(doc, doc.numbers[again].end, ')')) end = doc.numbers[again].end + 1
  if (saysOver(doc, end)) {
    end++
    over = 'more_than'
  }
  return { end, over }
}

/** The lower number of "antara 8.000 dan 10.000 orang", null for none. */
export function lowEnd(doc: Doc, { first, value }: NumberSpan): NumberSpan | null {
  const index = isPrinted(doc, first - 1, 'dan') ? doc.numberAt[first - 2] : -1
  const low = index < 0 ? undefined : doc.numbers[index]
  const isLow = low?.value != null && value !== null && low.value < value && isClass(doc, low.first - 1, BETWEEN)
  return isLow ? low : null
}

/** Value and bounds of a number under a modifier. */
export function boundsOf(
  { value, min, max, form }: NumberSpan,
  said: Modifier,
): { value: number | null; min: number | null; max: number | null; modifier: Modifier } {
  const modifier = said === 'exact' && (form === 'vague' || form === 'rounded' || form === 'range') ? 'about' : said
  if (modifier === 'at_least' || modifier === 'more_than') return { value, min, max: null, modifier }
  if (modifier === 'at_most' || modifier === 'less_than') return { value, min: null, max, modifier }
  return { value, min, max, modifier }
}

import { MONTHS, WEEKDAYS } from '../../lexicon/time.ts'
import { type Doc, Lean } from '../../model/doc.ts'
import { classBits } from '../../text/view.ts'

/** Whether token `i` is a day of the week or a month ("Agus" is a name). */
export function isCalendar(doc: Doc, i: number): boolean {
  return i < doc.tokens.length && calendarBits(doc, i) !== 0 && doc.leaning[i] < Lean.GIVEN
}

const calendarBits = classBits([WEEKDAYS, MONTHS])

/** Whether one of the tokens `[first, end)` is known for a person's name. */
export function hasGivenName(doc: Doc, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (doc.leaning[i] >= Lean.GIVEN) return true
  return false
}

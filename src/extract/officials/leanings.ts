import { MONTHS, WEEKDAYS } from '../../lexicon/time.ts'
import type { Doc } from '../../model/doc.ts'
import { classBits } from '../../text/view.ts'

/** From this leaning on (`Doc.leaning`, tenths), a word names a person for sure. */
export const GIVEN_LEAN = 40
/** Leaning of a capitalised word that no table knows. */
export const UNKNOWN_LEAN = 10
/** Leaning of a word that is a person's name and something else. */
export const MIXED_LEAN = -2
/** Leaning of a word that only place names have. */
export const PLACE_LEAN = -30
/** Leaning of a word of offices; those of bodies lean still lower. */
export const OFFICE_LEAN = -60

/** Whether token `i` is a day of the week or a month ("Agus" is a name). */
export function isCalendar(doc: Doc, i: number): boolean {
  return i < doc.tokens.length && calendarBits(doc, i) !== 0 && doc.leaning[i] < GIVEN_LEAN
}

const calendarBits = classBits([WEEKDAYS, MONTHS])

/** Whether one of the tokens `[first, end)` is known for a person's name. */
export function hasGivenName(doc: Doc, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (doc.leaning[i] >= GIVEN_LEAN) return true
  return false
}

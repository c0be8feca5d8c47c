import { PUBLICATION_FILLERS, PUBLICATION_UPDATES, PUBLICATION_WEEKDAYS } from '../lexicon/publication.ts'
import { parsePublished } from './published.ts'

/** A date of publication within a line, and what stands before and behind it. */
export interface PublicationLine {
  published: string
  before: string
  /** Whether a mark or a day's name parts what stands before from the date. */
  parted: boolean
  after: string
}

const DATE =
  /(?<![\p{L}\p{N}])(?:\d{1,2}(?:st|nd|rd|th)?[\s.-]{1,3}\p{L}{3,9}\.?,?[\s.-]{1,3}(?:\d{4}|\d{2})|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}[/-]\d{1,2}[/-]\d{1,2})(?!\d)(?:[T\s,|·•–—-]{1,4}(?:(?:[Pp]ukul|[Jj]am|[Pp]kl\.?|at)\s)?\d{1,2}(?:[:.]|\s?:\s)\d{2}(?:(?:[:.]|\s?:\s)\d{2})?(?:\s?[AaPp][Mm]\b)?(?:\s?(?:WIB|WITA|WIT|GMT|UTC|[Ww]ib|[Ww]ita|[Ww]it)\b|\s?[+-]\d{2}:?\d{2})?)?/gu
/** What every date holds: two figures, a month's name between them at most. */
const TWO_FIGURES = /\d\D{1,20}\d/u
const MARKS = /[\s|,;:•·–—-]+$/u
/** "3:47 PM EST": a zone that is none of ours makes the clock useless here. */
const FOREIGN_ZONE = /^\s?[A-Z]{2,4}\b/

/** Finds the first date in a line that is no date of an update; null without one. */
export function findPublication(line: string): PublicationLine | null {
  if (!TWO_FIGURES.test(line)) return null
  for (const match of line.matchAll(DATE)) {
    const { before, parted, isUpdate } = readBefore(line.slice(0, match.index))
    const published = isUpdate ? null : parsePublished(match[0])
    if (published === null) continue
    const rest = line.slice(match.index + match[0].length)
    const zone = /(?:\d|[ap]m)$/i.test(match[0]) ? FOREIGN_ZONE.exec(rest) : null
    return {
      published: zone === null ? published : published.slice(0, 10),
      before,
      parted,
      after: rest.slice(zone?.[0].length ?? 0).trim(),
    }
  }
  return null
}

/** What stands before a date, without the day's name, "pada", "Diterbitkan:" and the marks between. */
function readBefore(text: string): { before: string; parted: boolean; isUpdate: boolean } {
  let before = text
  let parted = false
  for (;;) {
    const bare = before.replace(MARKS, '')
    parted ||= /[|,;:•·–—-]/.test(before.slice(bare.length))
    const word = /(?:^|\s)([\p{L}’']+)$/u.exec(bare)?.[1] ?? ''
    const small = word.toLowerCase()
    if (PUBLICATION_UPDATES.has(small)) return { before: bare, parted, isUpdate: true }
    if (word === '' || !(PUBLICATION_WEEKDAYS.has(small) || PUBLICATION_FILLERS.has(small)))
      return { before: bare, parted, isUpdate: false }
    parted ||= PUBLICATION_WEEKDAYS.has(small)
    before = bare.slice(0, bare.length - word.length)
  }
}

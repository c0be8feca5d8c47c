import { PUBLICATION_FILLERS, PUBLICATION_MONTHS, PUBLICATION_WEEKDAYS, PUBLICATION_ZONES } from '../lexicon/publication.ts'

/** The offset of western Indonesia, in which outlets print times without a zone. */
const WIB = '+07:00'
/** Longer texts are no statement of a publication time. */
export const LONGEST_PUBLISHED = 90

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?)?\s*([A-Za-z]{1,4}|[+-]\d{2}:?\d{2})?$/
/** "20220802", "20220802T140400Z" */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})(Z|[+-]\d{2}:?\d{2})?)?$/
const PIECE =
  /\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|[+-]\d{1,2}:?(?:\d{2})?|\d+(?:st|nd|rd|th)?|\p{L}[\p{L}’']*|[|,•·/–—-]+/gu

/** What is known of a publication time: the clock as "14:4:0", the zone as an offset. */
export interface PublishedParts {
  day: number | null
  month: number | null
  year: number | null
  clock: string | null
  zone: string | null
}

/**
 * Reads a publication date or time in the spellings outlets and scrapers use ("Selasa, 21 Apr 2020 15:47 WIB", "19/04/2020, 18:17 WIB",
 * "October 07, 2019", "2013-12-4", ISO 8601) as an ISO day, or an ISO time with offset; null where it says anything else.
 * The day comes before the month; a time without a zone is one of western Indonesia, and UTC is told in that zone's time.
 */
export function parsePublished(text: string): string | null {
  // "06: 31: 44"
  const line = text.trim().replace(/(?<=\d)\s?:\s(?=\d{2}\b)/g, ':')
  if (line.length === 0 || line.length > LONGEST_PUBLISHED) return null
  const iso = ISO.exec(line) ?? COMPACT.exec(line)
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso
    const offset = zone === undefined ? null : zoneOf(zone)
    if (zone !== undefined && offset === null) return null
    return composePublished({
      year: Number(year),
      month: Number(month),
      day: Number(day),
      clock: hour ? `${hour}:${minute}:${second ?? '00'}` : null,
      zone: offset,
    })
  }
  const parts = pieces(line)
  return parts && composePublished(parts)
}

function zoneOf(text: string): string | null {
  const offset = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text)
  if (offset) return `${offset[1]}${offset[2].padStart(2, '0')}:${offset[3] ?? '00'}`
  return PUBLICATION_ZONES.get(text.toLowerCase()) ?? null
}

function pieces(line: string): PublishedParts | null {
  const parts: PublishedParts = { day: null, month: null, year: null, clock: null, zone: null }
  const rest = line.replace(PIECE, (piece) => (take(piece, parts) ? ' ' : '\u0000'))
  return /[^\s.:]/.test(rest) || parts.day === null || parts.month === null || parts.year === null ? null : parts
}

/** Puts one piece where it belongs; false where it belongs to no publication date. */
function take(piece: string, parts: PublishedParts): boolean {
  const word = piece.toLowerCase()
  if (/^\p{L}/u.test(piece)) return takeWord(word, parts)
  if (/^[|,•·/–—-]+$/.test(piece)) return true
  const date = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(piece)
  if (date && parts.day === null) {
    const year = Number(date[3])
    Object.assign(parts, { day: Number(date[1]), month: Number(date[2]), year: year < 100 ? 2000 + year : year })
    return true
  }
  const backwards = /^(\d{4})[/.-](\d{1,2})[/.-](\d{2})$/.exec(piece)
  if (backwards && parts.day === null) {
    Object.assign(parts, { year: Number(backwards[1]), month: Number(backwards[2]), day: Number(backwards[3]) })
    return true
  }
  if (/^\d{1,2}[:.]\d{2}/.test(piece) && parts.clock === null) {
    const [hour, minute, second] = piece.split(/[:.]/)
    parts.clock = `${hour}:${minute}:${second ?? '00'}`
    return true
  }
  if (/^[+-]/.test(piece) && parts.clock !== null) {
    parts.zone = zoneOf(piece)
    return parts.zone !== null
  }
  return takeNumber(piece.replace(/\D+$/, ''), parts)
}

function takeNumber(digits: string, parts: PublishedParts): boolean {
  if (digits.length === 4 && parts.year === null) parts.year = Number(digits)
  else if (digits.length <= 2 && parts.day === null) parts.day = Number(digits)
  // "21 Apr 20"
  else if (digits.length === 2 && parts.month !== null && parts.year === null) parts.year = 2000 + Number(digits)
  else return false
  return true
}

function takeWord(word: string, parts: PublishedParts): boolean {
  const month = PUBLICATION_MONTHS.get(word)
  if (month !== undefined && parts.month === null) {
    parts.month = month
    return true
  }
  const zone = PUBLICATION_ZONES.get(word)
  if (zone !== undefined && parts.clock !== null) {
    parts.zone = zone
    return true
  }
  if ((word === 'am' || word === 'pm') && parts.clock !== null) {
    const hour = Number.parseInt(parts.clock, 10)
    if (hour < 1 || hour > 12) return false
    parts.clock = `${(hour % 12) + (word === 'pm' ? 12 : 0)}${parts.clock.slice(parts.clock.indexOf(':'))}`
    return true
  }
  return PUBLICATION_WEEKDAYS.has(word) || PUBLICATION_FILLERS.has(word)
}

/** A day or time that exists, ISO 8601, a time with its offset; null where the parts make none. */
export function composePublished(parts: PublishedParts): string | null {
  const { year, month, day, clock } = parts
  if (year === null || month === null || day === null || year < 1900 || year > 2100) return null
  const instant = new Date(Date.UTC(year, month - 1, day))
  if (instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== day) return null
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`
  if (clock === null) return date
  const [hour, minute, second] = clock.split(':').map(Number) as [number, number, number]
  if (hour > 23 || minute > 59 || second > 59) return null
  const time = `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}`
  if (parts.zone !== '+00:00') return `${date}T${time}${parts.zone ?? WIB}`
  // UTC is what machines write: the day of an Indonesian article is the one in Indonesia.
  return `${new Date(Date.parse(`${date}T${time}Z`) + 7 * 3_600_000).toISOString().slice(0, 19)}${WIB}`
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}

import { PUBLICATION_FILLERS, PUBLICATION_WEEKDAYS, PUBLICATION_ZONES } from '../lexicon/publication.ts'
import { loadLibrary } from '../text/shipped.ts'
import { composePublished, LONGEST_PUBLISHED, parsePublished } from './published.ts'

type Library = typeof import('../libraries/chrono.ts')
type Result = ReturnType<Library['english']['parse']>[number]

/** Where the clocks of machines begin: "1970-01-01" is what is written where no time is known. */
const NEVER = /^(?:1970-01-01|1969-12-31)/

/** A year in four figures, or a day in figures alone: without one nothing is a date. */
const MAY_BE_DATE = /(?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\b/
/** "8/22/2022": the month before the day, which papers here never print; the next row may be 8/2/2022. */
const MONTH_FIRST = /\b\d{1,2}[/.-](?:1[3-9]|[2-9]\d)[/.-]\d/
/** "(Western Indonesia Time)" behind an offset. */
const COMMENT = /\s*\(\p{L}[\p{L} ]*\)$/u
/** Days to count from: a form that reads differently from the two is relative, and no clock is asked. */
const REFERENCES = ['2001-03-03T00:00:00Z', '2018-11-20T12:00:00Z'].map((instant) => ({
  instant: new Date(instant),
  timezone: 7 * 60,
}))

/**
 * Reads a publication date or time as a field of a row, the metadata of a page or an option states it: in the spellings of `parsePublished`, else in
 * any other that chrono-node knows ("2 Agustus 2022 jam 2 siang", "Tuesday, August 2, 2022 at 2pm"). Null where it says more or less than one day,
 * or one that counts from another ("3 days ago"), and for the first day of a machine's clock.
 */
export function parseAnyPublished(text: string): string | null {
  const published = parsePublished(text) ?? otherForm(text)
  return published === null || NEVER.test(published) ? null : published
}

function otherForm(text: string): string | null {
  const line = text.trim()
  if (line.length > LONGEST_PUBLISHED || !MAY_BE_DATE.test(line) || MONTH_FIRST.test(line)) return null
  const offsets = line.replace(/\p{L}+/gu, (word) => localZone(word) ?? word)
  const zoned = offsets.replace(COMMENT, '').replace(/[()]/g, ' ')
  const { english, indonesian } = loadLibrary<Library>('chrono')
  for (const chrono of [english, indonesian]) {
    const [one, other] = REFERENCES.map((reference) => only(chrono.parse(zoned, reference), zoned))
    if (one != null && one === other) return one
  }
  return null
}

/** The offset of an Indonesian zone's name, which chrono-node does not know. */
function localZone(word: string): string | null {
  const zone = PUBLICATION_ZONES.get(word.toLowerCase())
  return zone === undefined || zone === '+00:00' ? null : zone
}

/** The one date that a line holds beside words that say nothing of it; null where there is another, a range or half a date. */
function only(results: readonly Result[], line: string): string | null {
  const [result, another] = results
  if (result === undefined || another !== undefined || result.end) return null
  const rest = line.slice(0, result.index) + line.slice(result.index + result.text.length)
  if (/\d/.test(rest) || !(rest.toLowerCase().match(/[\p{L}’']+/gu) ?? []).every(saysNothing)) return null
  const { start } = result
  const known = (part: Parameters<typeof start.get>[0]) => (start.isCertain(part) ? start.get(part) : null)
  const offset = known('timezoneOffset')
  const hour = known('hour')
  return composePublished({
    day: known('day'),
    month: known('month'),
    year: known('year'),
    clock: hour === null ? null : [hour, start.get('minute') ?? 0, start.get('second') ?? 0].join(':'),
    zone: offset === null ? null : zoneOfMinutes(offset),
  })
}

const saysNothing = (word: string) => PUBLICATION_FILLERS.has(word) || PUBLICATION_WEEKDAYS.has(word)

function zoneOfMinutes(offset: number): string {
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

import { daysInMonth } from './calendar.ts'

const YEAR = String.raw`(?:BC)?(?<year>\d{4})`
const TIME = String.raw`T(?:MO|AF|EV|NI|(?<hour>\d\d):(?<minute>\d\d))`

/** The forms a point or stretch of the calendar is written in. */
const CALENDAR = new RegExp(
  `^(?:${YEAR}(?:-(?:(?<month>\\d\\d)(?:-(?<day>\\d\\d)(?:${TIME})?)?|W(?<week>\\d\\d)(?:-WE)?|Q[1-4]|H[12]|SP|SU|FA|WI))?|(?:BC)?\\d{2,3})$`,
)
/** The forms of what comes again: "XXXX-04-06", "XXXX-WXX-3", "XXXX-XX-XXTNI". */
const AGAIN = new RegExp(`^XXXX-(?:WXX-(?:[1-7]|WE)|(?:XX|0[1-9]|1[0-2])(?:-(?:XX|0[1-9]|[12]\\d|3[01]))?)(?:${TIME})?$`)
const DURATION = /^P(?=.)(?:XX|(?:(?:\d{1,15}(?:\.\d+)?|X)(?:Y|M|W|DE|D|CE))*(?:T(?:(?:\d{1,15}(?:\.\d+)?|X)[HMS])+)?)$/
const VAGUE = /^(?:PRESENT|PAST|FUTURE)_REF$/

/** Whether a text is a value as TIMEX3 writes them, and one that the calendar and the clock know: no 32nd, no third half of a year, no hour 25. */
export function isTimexValue(value: string): boolean {
  const parts = value.split('/')
  return VAGUE.test(value) || (parts.length <= 2 && parts.every(isPart))
}

function isPart(part: string): boolean {
  const groups = (CALENDAR.exec(part) ?? AGAIN.exec(part))?.groups
  if (groups === undefined) return DURATION.test(part)
  const { year, month, day, week, hour, minute } = groups
  const within = (text: string | undefined, least: number, most: number) =>
    text === undefined || (Number(text) >= least && Number(text) <= most)
  return (
    within(year, 1, 9999) &&
    within(month, 1, 12) &&
    within(day, 1, daysInMonth(Number(year), Number(month))) &&
    within(week, 1, 53) &&
    within(hour, 0, 24) &&
    within(minute, 0, 59)
  )
}

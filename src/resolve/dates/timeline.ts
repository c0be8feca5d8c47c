import { type DayNumber, weekdayOf } from '../../text/calendar.ts'
import type { Stretch } from './stretch.ts'

/** What the text said before of when the story is, and when people spoke. */
export interface Timeline {
  /** Publication day, null where none is known. */
  readonly anchor: DayNumber | null
  /** Day of the last words reported, null before any. */
  speech: DayNumber | null
  /** The last day the story was at, its part and clock. */
  day: DayNumber | null
  night: boolean
  clock: number | null
  /** A day within the last stretch of any length the story was at. */
  stretch: DayNumber | null
  /** Days printed with their weekday, by ISO weekday: a bare "Kamis" behind "Kamis (3/7)" is that one. */
  readonly weekdays: (DayNumber | undefined)[]
}

/** A timeline before the first mention. */
export function newTimeline(anchor: DayNumber | null): Timeline {
  return { anchor, speech: null, day: null, night: false, clock: null, stretch: null, weekdays: [] }
}

/** Notes what a mention was resolved to, so that later ones can refer to it. */
export function note(line: Timeline, stretch: Stretch, speech: boolean, dated: boolean): void {
  const { unit, from, to } = stretch
  const ofDay = unit === 'day' || unit === 'part' || unit === 'clock'
  if (ofDay && dated) line.weekdays[weekdayOf(from)] = from
  if (speech) {
    line.speech = from
    return
  }
  line.stretch = to
  if (!ofDay) return
  if (line.day !== from) line.clock = null
  line.day = from
  line.night = unit === 'part' && stretch.value.endsWith('TNI')
  if (stretch.clock !== null) line.clock = stretch.clock
}

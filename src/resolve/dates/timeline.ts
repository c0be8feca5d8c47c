import type { DayNumber } from '../../text/calendar.ts'
import type { Stretch } from './stretch.ts'

/** What the text said before of when the story is. */
export interface Timeline {
  /** Publication day, null where none is known. */
  readonly anchor: DayNumber | null
  /** The last day the story was at, its part and clock. */
  day: DayNumber | null
  night: boolean
  clock: number | null
  /** The day that "hari sebelumnya", "keesokan harinya" count from: not moved by looks back. */
  scene: DayNumber | null
  /** A day within the last stretch of any length the story was at; not moved by looks back. */
  stretch: DayNumber | null
  /** The last days told together ("20-24 Mei"), null where one day was told since. */
  range: Stretch | null
  /** Whether the story is at that day because something is so since then. */
  isSince: boolean
}

/** A timeline before the first mention. */
export function newTimeline(anchor: DayNumber | null): Timeline {
  return {
    anchor,
    day: null,
    night: false,
    clock: null,
    scene: null,
    stretch: null,
    range: null,
    isSince: false,
  }
}

/** Notes what the story is at, so that later mentions can refer to it; what is told looking back ("hari sebelumnya") is no ground to count from. */
export function note(line: Timeline, stretch: Stretch, { isBack, isSince }: { isBack: boolean; isSince: boolean }): void {
  const { unit, from, to } = stretch
  const ofDay = unit === 'day' || unit === 'part' || unit === 'clock'
  if (!isBack) line.stretch = to
  if (!ofDay) return
  if (line.day !== from) line.clock = null
  line.day = from
  if (!isBack) line.scene = from
  line.isSince = isSince
  line.range = unit === 'day' && to > from ? stretch : null
  line.night = unit === 'part' && stretch.value.endsWith('TNI')
  if (stretch.clock !== null) line.clock = stretch.clock
}

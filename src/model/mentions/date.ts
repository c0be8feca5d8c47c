import type { DateFact } from '../kinds/date.ts'
import type { MentionBase } from './common.ts'

/** Part of a day as TIMEX3 writes it. */
export type DayPart = 'TMO' | 'TAF' | 'TEV' | 'TNI'

/** What steps of time are counted in. */
export type StepUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade' | 'century'

/** So many units from the day of speaking, or from the time the story is at. */
export interface Step {
  readonly unit: StepUnit
  readonly by: number
  readonly from: 'speech' | 'story'
}

/**
 * A stretch of the calendar that is counted: `n` is 198 for the 1980s, 19 for the 20th century, 1 for the first quarter, half, week or season
 * (spring), and for `hijri-month` the month in which the Hijri year meets the one meant ("haji 1444 Hijriah").
 */
export interface Period {
  readonly unit: 'decade' | 'century' | 'quarter' | 'half' | 'week' | 'season' | 'hijri-month'
  readonly n: number
}

/** What the text says of one point in time; null where it says nothing. */
export interface Moment {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** ISO weekday, Monday 1. */
  readonly weekday: number | null
  readonly part: DayPart | null
  /** Minutes since midnight. */
  readonly clock: number | null
  readonly period: Period | null
  readonly step: Step | null
  /** Id of a named day, with the days from it where they are said: "fitri-3" for "H-3 Lebaran". */
  readonly holiday: string | null
  /** Year, month and day are those of the Hijri calendar. */
  readonly hijri: boolean
  /** Whether the words point back (-1), to the present (0) or ahead (1). */
  readonly way: -1 | 0 | 1 | null
}

/** A time expression as found: what the text itself says. The anchor and what is missing are decided in `resolve/`. */
export interface DateMention extends MentionBase {
  readonly type: DateFact['type']
  readonly mod: DateFact['mod']
  readonly zone: DateFact['zone']
  /** The point meant, or the first of a range; null for durations, most sets and vague references. */
  readonly at: Moment | null
  /** The last point of a range. */
  readonly until: Moment | null
  /** The value where the words alone give it (durations, sets, vague references). */
  readonly value: string | null
}

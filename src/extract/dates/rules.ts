import type { Rule } from '../../match/rule.ts'
import { amount, manyUnits, oneUnit } from './amount.ts'
import { clockFigure, clockWord } from './clock.ts'
import { dayMonth, misspeltMonth, monthHyphenDay, monthHyphenYear, monthPair } from './day-month.ts'
import { dayOfMonth, dayOfNextMonth } from './day-of-month.ts'
import { dayPart, prayerTime } from './day-part.ts'
import { decade, namedDecade, wordedDecade } from './decade.ts'
import type { Draft } from './draft.ts'
import { hijriMonth, hijriYear } from './hijri.ts'
import { holiday } from './holiday.ts'
import { numericDate } from './numeric-date.ts'
import { relativeDay, relativePart, storyDay } from './relative-day.ts'
import { each, frequency, perUnit } from './set.ts'
import { periodEnd, unitDirection } from './unit.ts'
import { vagueStretch, vagueTime } from './vague.ts'
import { weekday, weekdayPair } from './weekday.ts'
import { year } from './year.ts'
import { century, monthWeek, season, yearPart } from './year-part.ts'

/**
 * The rules that find the pieces of time expressions: calendar, clock, relative, amounts, sets, vague. Their order decides nothing: of pieces that
 * overlap the longer stands (`withoutInner` in `join.ts`).
 */
export const DATE_RULES: readonly Rule<Draft>[] = [
  numericDate,
  dayMonth,
  misspeltMonth,
  monthPair,
  monthHyphenDay,
  monthHyphenYear,
  dayOfMonth,
  dayOfNextMonth,
  year,
  decade,
  namedDecade,
  wordedDecade,
  yearPart,
  season,
  monthWeek,
  century,
  holiday,
  hijriMonth,
  hijriYear,
  weekday,
  weekdayPair,
  dayPart,
  prayerTime,
  clockWord,
  clockFigure,
  relativeDay,
  relativePart,
  storyDay,
  unitDirection,
  periodEnd,
  amount,
  oneUnit,
  manyUnits,
  each,
  frequency,
  perUnit,
  vagueTime,
  vagueStretch,
]

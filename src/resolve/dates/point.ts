import type { HolidayId } from '../../lexicon/holidays.ts'
import type { DateMention, Moment } from '../../model/mentions/date.ts'
import { civil, type DayNumber, dayNumber, daysInMonth } from '../../text/calendar.ts'
import { hijriDay, hijriMonthLength, hijriYearOf } from './hijri.ts'
import { holidayIn, holidayInHijri } from './holidays.ts'
import { nearDayOfMonth, nearWeekday, nearYear } from './near.ts'
import {
  clockStretch,
  dayStretch,
  monthStretch,
  monthWeekStretch,
  partStretch,
  type Stretch,
  seasonStretch,
  stepStretch,
  yearPartStretch,
  yearsStretch,
} from './stretch.ts'
import type { Timeline } from './timeline.ts'

/** What a point is counted from: the timeline, and the day "hari ini" means where the words are spoken. */
export interface Base {
  line: Timeline
  speech: DayNumber | null
  /** The day of the story that clocks and parts of the day alone are of. */
  story: DayNumber | null
  /** The day the mention itself prints, as worked out before. */
  printed: DayNumber | null
  /** The day a weekday was printed with before, null for none. */
  told: DayNumber | null
  /** Whether the sentence says that the mention is still to come. */
  ahead: boolean
  /** The part of the month or year that is said ("awal Agustus"), null for the whole. */
  mod: DateMention['mod']
}

/** The stretch of the calendar a moment means, null where it cannot be told; impossible dates have none. */
export function stretchOf(at: Moment, base: Base): Stretch | null {
  const coarse = coarseOf(at, base)
  if (coarse === null || (at.part === null && at.clock === null)) return coarse
  if (at.clock === null) return partStretch(coarse.from, at.part!, coarse.stated)
  return clockStretch(coarse.from, rolled(at, base), coarse.stated)
}

/** Minutes of the clock, those after midnight counted on where the evening before is named: "Senin malam pukul 01.00". */
function rolled(at: Moment, { line, story }: Base): number {
  const clock = at.clock!
  const small = clock < 5 * 60
  if (!small) return clock
  if (at.part === 'TNI') return clock + 1440
  const alone = at.day === null && at.weekday === null && at.step === null
  const late = line.night || (line.clock !== null && line.clock >= 20 * 60)
  const known = line.anchor === null || story === null || story < line.anchor
  return alone && late && known ? clock + 1440 : clock
}

/** The day, month or longer stretch of a moment, its part of the day and clock left aside. */
function coarseOf(at: Moment, base: Base): Stretch | null {
  const { anchor } = base.line
  if (at.step !== null && isOfStep(at)) return ofStep(at, base)
  if (at.holiday !== null) return holidayOf(at, anchor)
  if (at.hijri) return hijriOf(at, anchor)
  if (at.period !== null) return periodOf(at, base)
  if (at.day !== null) return dayOf(at, base)
  if (at.step !== null && at.weekday === null) return stepOf(at, base)
  if (at.weekday !== null) return weekdayOf(at, base)
  if (at.month !== null) {
    const year = at.year ?? (anchor === null ? null : nearYear(anchor, at.month, lastDayOf(base.mod), null, at.way, base.ahead))
    return year === null ? null : monthStretch(year, at.month, at.year !== null)
  }
  if (at.year !== null) return yearsStretch(at.year, 1, true)
  return base.story === null ? null : dayStretch(base.story, false)
}

/** Days of a month by which its beginning and its middle are over: "awal Agustus lalu" is said on the 24th of that month. */
const lastDayOf = (mod: Base['mod']) => (mod === 'start' ? 10 : mod === 'mid' ? 20 : null)

/** "Mei tahun lalu", "Rabu pekan depan", "tanggal 20 bulan ini": a step says which year, week or month is meant. */
function isOfStep({ step, month, day, holiday, weekday, period }: Moment): boolean {
  if (period !== null) return false
  if (step!.unit === 'month') return day !== null && month === null
  return step!.unit === 'year' ? month !== null || holiday !== null : step!.unit === 'week' && weekday !== null
}

function ofStep(at: Moment, base: Base): Stretch | null {
  const stretch = stepOf(at, base)
  if (stretch === null) return null
  if (at.step!.unit === 'week') return dayStretch(stretch.from + at.weekday! - 1, false)
  const { year, month } = civil(stretch.from)
  const dated = coarseOf(
    { ...at, step: null, year, month: at.step!.unit === 'month' ? month : at.month },
    { ...base, printed: null },
  )
  return dated && { ...dated, stated: false }
}

function dayOf({ year, month, day, weekday, way }: Moment, { line, story, printed, ahead }: Base): Stretch | null {
  if (printed !== null) return dayStretch(printed, year !== null)
  if (month === null) {
    const near = line.anchor === null ? story : line.anchor
    return near === null ? null : dayStretch(nearDayOfMonth(near, day!, way, ahead), false)
  }
  if (month < 1 || month > 12 || day! < 1) return null
  const known = year ?? (line.anchor === null ? null : nearYear(line.anchor, month, day, weekday, way, ahead))
  if (known === null || day! > daysInMonth(known, month)) return null
  return dayStretch(dayNumber(known, month, day!), year !== null)
}

function weekdayOf({ weekday, way }: Moment, { line, printed, told, ahead }: Base): Stretch | null {
  if (printed !== null) return dayStretch(printed, false)
  if (told !== null && way === null) return dayStretch(told, false)
  return line.anchor === null ? null : dayStretch(nearWeekday(line.anchor, weekday!, way, ahead), false)
}

function stepOf(
  { step }: Pick<Moment, 'step'>,
  { line, speech, story }: Pick<Base, 'line' | 'speech' | 'story'>,
): Stretch | null {
  const { unit, by, from } = step!
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return clockStep(step!, line)
  const fine = unit === 'day' || unit === 'week'
  const day = from === 'speech' ? speech : fine ? story : (line.stretch ?? line.scene ?? line.anchor)
  return day === null ? null : stepStretch(day, unit, by)
}

/** "dua jam kemudian" behind "pukul 10.00"; of nothing else a clock can be counted. */
function clockStep({ unit, by, from }: NonNullable<Moment['step']>, { day, clock }: Timeline): Stretch | null {
  if (from === 'speech' || day === null || clock === null || unit === 'second') return null
  return clockStretch(day, clock + by * (unit === 'hour' ? 60 : 1), false)
}

function periodOf({ period, year, month, step, way }: Moment, { line, speech, story, ahead }: Base): Stretch | null {
  const { unit, n } = period!
  if (unit === 'decade') return yearsStretch(n * 10, 10, true)
  if (unit === 'century') return yearsStretch(n * 100, 100, true)
  if (unit === 'season' && year === null && step === null) return line.anchor === null ? null : nearSeason(line.anchor, n, way)
  const base = step === null ? null : stepOf({ step }, { line, speech, story })
  if (step !== null && base === null) return null
  const stepped = base === null ? null : civil(base.from)
  const known = year ?? stepped?.year ?? (line.anchor === null ? null : inferred(line.anchor, month, way, ahead))
  if (known === null) return null
  if (unit === 'season') return seasonStretch(known, n, year !== null)
  if (unit === 'week') return monthWeekStretch(known, month ?? stepped?.month ?? 1, n, year !== null)
  return yearPartStretch(known, unit === 'quarter' ? 'Q' : 'H', n, year !== null)
}

/** "musim panas lalu", "musim dingin ini": the last season that is over, the next to come, or the one of the year. */
function nearSeason(anchor: DayNumber, n: number, way: Moment['way']): Stretch {
  const now = civil(anchor).year
  const near = [now - 2, now - 1, now, now + 1].map((year) => seasonStretch(year, n, false))
  if (way === -1) return near.filter(({ to }) => to < anchor).at(-1)!
  if (way === 1) return near.find(({ from }) => from > anchor)!
  return near.find(({ from, to }) => from <= anchor && anchor <= to) ?? near[2]
}

const inferred = (anchor: DayNumber, month: number | null, way: Moment['way'], ahead: boolean) =>
  month === null ? civil(anchor).year : nearYear(anchor, month, null, null, way, ahead)

function holidayOf({ holiday, year, hijri, way }: Moment, anchor: DayNumber | null): Stretch | null {
  const [, id, days] = /^([a-z-]*[a-z])([-+]\d+)?$/.exec(holiday!) as unknown as [string, HolidayId, string | undefined]
  const by = Number(days ?? 0)
  if (year !== null) {
    const day = hijri ? holidayInHijri(id, year) : holidayIn(id, year)
    return day === null ? null : dayStretch(day + by, true)
  }
  if (anchor === null) return null
  const now = civil(anchor).year
  const feasts = [now - 1, now, now + 1].flatMap((candidate) => holidayIn(id, candidate) ?? [])
  const allowed = feasts.filter((day) => (way === -1 ? day <= anchor : way === 1 ? day >= anchor : true))
  const near = (allowed.length > 0 ? allowed : feasts).sort((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0]
  return near === undefined ? null : dayStretch(near + by, false)
}

function hijriOf({ year, month, day, period, way }: Moment, anchor: DayNumber | null): Stretch | null {
  const stated = year !== null
  const known = year === null ? (anchor === null ? null : hijriYearNear(anchor, month, day, way)) : hijriYear(year, month)
  if (known === null) return null
  if (month === null) return hijriYearStretch(known, period?.n ?? null, stated)
  if (day !== null) return dayStretch(hijriDay(known, month, day), stated)
  const from = hijriDay(known, month, 1)
  const to = from + hijriMonthLength(known, month) - 1
  const [first, last] = [dayStretch(from, stated), dayStretch(to, stated)]
  return { ...first, value: `${first.value}/${last.value}`, to, unit: 'period' }
}

/** No Hijri year of the news is later. */
const LAST_HIJRI = 1600

/** The Hijri year that is printed, or that has its month in the common year printed: "Ramadan 2022". */
function hijriYear(year: number, month: number | null): number {
  if (year <= LAST_HIJRI || month === null) return year
  const about = hijriYearOf(dayNumber(year, 1, 1))
  return civil(hijriDay(about, month, 1)).year < year ? about + 1 : about
}

/** A Hijri year: the year of the common era in which a month of it lies, or both it lies in. */
function hijriYearStretch(year: number, month: number | null, stated: boolean): Stretch {
  const first = hijriDay(year, month ?? 1, 1)
  if (month !== null) return yearsStretch(civil(first).year, 1, stated)
  const to = hijriDay(year + 1, 1, 1) - 1
  const last = yearsStretch(civil(to).year, 1, stated)
  return { ...last, value: `${yearsStretch(civil(first).year, 1, stated).value}/${last.value}`, from: first, to }
}

/** The Islamic year of a month printed without one: the year of the anchor, or the one before or after it that the words point to ("Ramadan lalu"). */
function hijriYearNear(anchor: DayNumber, month: number | null, day: number | null, way: Moment['way']): number {
  const now = hijriYearOf(anchor)
  if (month === null || !way) return now
  const from = hijriDay(now, month, day ?? 1)
  return way === -1 ? (from > anchor ? now - 1 : now) : from <= anchor ? now + 1 : now
}

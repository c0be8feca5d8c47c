import type { Moment } from '../../model/mentions/date.ts'
import { clockIn } from './clock-face.ts'

/** What stands between two pieces of a time expression. */
export interface Gap {
  comma: boolean
  open: boolean
  about: boolean
  words: number
  /** "per" stands there: only a date behind its weekday goes on behind that. */
  per: boolean
  /** One word that leads to a part of the day stands there: "Sabtu (26/3) menjelang malam". */
  towards: boolean
  /** The phrase is over behind the second piece. */
  closed: boolean
}

/** Two descriptions of one point put together, null where they describe two. */
export function mergedMoment(a: Moment, b: Moment, gap: Gap): Moment | null {
  if (isEcho(a, b, gap)) return { ...a, ...only(b) }
  if (isOfStep(a, b) && isTouching(gap)) return { ...a, step: b.step, way: null }
  // "pada Minggu malam itu": the night of that Sunday.
  if (isThatPart(b) && isTouching(gap) && isDay(a) && a.part === null && a.clock === null) return { ...a, part: b.part }
  if (!fits(a, b, gap)) return null
  const part = a.part ?? b.part
  const clock = a.clock ?? b.clock
  return {
    year: a.year ?? b.year,
    month: a.month ?? b.month,
    day: a.day ?? b.day,
    weekday: a.weekday ?? b.weekday,
    part,
    clock: clock === null ? null : clockIn(clock, part),
    period: a.period ?? b.period,
    step: a.step ?? b.step,
    holiday: a.holiday ?? b.holiday,
    hijri: a.hijri || b.hijri,
    way: wayOf(a, b),
  }
}

/** "Rabu pekan depan", "Mei tahun lalu", "Lebaran tahun ini": the week or year of a day or month that leaves it open. */
function isOfStep(a: Moment, b: Moment): boolean {
  if (b.step === null || b.month !== null || b.period !== null || a.step !== null || a.year !== null || a.way !== null)
    return false
  if (b.step.unit === 'week') return a.weekday !== null && a.day === null && a.clock === null
  return b.step.unit === 'year' && (a.month !== null || a.holiday !== null) && !a.hijri
}

/**
 * A day or part of the day before a range of clock times, as the beginning and end of it; null where they do not go together. "pada pagi hingga siang
 * hari pukul 08.00 hingga 12.00": a part that turns the range round is that of its end alone.
 */
export function mergedRange(a: Moment, from: Moment, until: Moment, gap: Gap): { at: Moment; until: Moment } | null {
  const at = mergedMoment(a, from, gap)
  const end = mergedMoment({ ...a, clock: null }, until, gap)
  if (at === null || end === null) return null
  const turned = from.clock !== null && until.clock !== null && from.clock < until.clock && at.clock! > end.clock!
  return turned
    ? { at: { ...at, clock: from.clock, part: null }, until: { ...end, clock: until.clock, part: null } }
    : { at, until: end }
}

/** "malam itu": a part of the day that the story is at. */
const isThatPart = ({ step, part }: Moment) => part !== null && step?.from === 'story' && step.unit === 'day' && step.by === 0

/** Whether nothing at all stands between two pieces. */
export const isTouching = (gap: Gap) => gap.words === 0 && !gap.comma && !gap.open

/** "hari ini, Jumat": the step says which Friday; only "besok" points ahead. */
function wayOf(a: Moment, b: Moment): Moment['way'] {
  const step = a.step ?? b.step
  if (step === null || (a.weekday ?? b.weekday) === null) return a.way ?? b.way
  return step.by > 0 ? 1 : null
}

/** "tahun ini (2025)", "bulan lalu (Mei)": the bracket says the same once more, exactly. */
function isEcho(a: Moment, b: Moment, gap: Gap): boolean {
  if (!gap.open || a.step === null || b.step !== null) return false
  if (a.step.unit === 'year') return b.year !== null && b.month === null && b.holiday === null
  return a.step.unit === 'month' && b.month !== null && b.day === null
}

/** What a moment says of year and month, in place of a step. */
const only = (b: Moment): Partial<Moment> => ({ year: b.year, month: b.month, step: null })

function fits(a: Moment, b: Moment, gap: Gap): boolean {
  // "Jumat per 1 Mei 2020"
  if (gap.per) return a.weekday !== null && a.day === null && a.part === null && isFullDay(b)
  if (isOnlyPart(b))
    return (
      a.part === null &&
      a.clock === null &&
      isDay(a) &&
      (gap.words === 0 || (gap.towards && !gap.comma)) &&
      (!gap.comma || (gap.closed && isDateOnly(a)))
    )
  if (isOnlyClock(b)) return a.clock === null && (isDay(a) || isOnlyPart(a))
  // Behind a part or a clock comes the day it is of: "pukul 07.00, Jumat (3/2)", "pagi tadi".
  if (gap.words > 0 && !(gap.words === 1 && a.clock !== null && !isDay(a))) return false
  if (isOnlyPart(a) || isOnlyClock(a) || (a.clock !== null && a.part !== null && !isDay(a)))
    return (
      isDay(b) &&
      b.clock === null &&
      (b.part === null || a.part === null || a.part === b.part) &&
      // "pada pagi hari, 21 Juli 2025": a whole date closes the phrase.
      !(isOnlyPart(a) && gap.comma && !(gap.closed && isFullDay(b)))
    )
  return daysFit(a, b)
}

/** Weekday, date and step say different things of one day. */
function daysFit(a: Moment, b: Moment): boolean {
  if (!isDay(a) || !isDay(b) || (a.part !== null && b.part !== null)) return false
  if (a.clock !== null || b.clock !== null) return b.clock === null && isDateOnly(b) && a.day === null
  if (a.day !== null && b.day !== null) return false
  if (a.step !== null && b.step !== null) return false
  const step = a.step ?? b.step
  // "17 Desember, dua hari kemudian" are two.
  if (step !== null && (step.from === 'story' || Math.abs(step.by) > 2)) return false
  if (a.weekday !== null && b.weekday !== null) return false
  return true
}

/** Day and month, and no weekday. */
const isFullDay = (m: Moment) => m.day !== null && m.month !== null && m.weekday === null

const isDateOnly = (m: Moment) => m.day !== null || m.weekday !== null

/** A moment that names one day. */
function isDay(m: Moment): boolean {
  return m.day !== null || m.weekday !== null || m.step?.unit === 'day'
}

/** Nothing but a part of the day is said. */
export function isOnlyPart(m: Moment): boolean {
  return m.part !== null && m.clock === null && saysNoDay(m)
}

/** Nothing but a clock time (and its part of the day) is said. */
export function isOnlyClock(m: Moment): boolean {
  return m.clock !== null && saysNoDay(m)
}

function saysNoDay(m: Moment): boolean {
  return (
    m.year === null &&
    m.month === null &&
    m.day === null &&
    m.weekday === null &&
    m.step === null &&
    m.period === null &&
    m.holiday === null
  )
}

import type { DateMention, Moment, StepUnit } from '../../model/mentions/date.ts'

/** A date mention before its rule is named. */
export type Draft = Omit<DateMention, 'rule'>

/** A point in time of which nothing is said. */
export const NOTHING: Moment = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  part: null,
  clock: null,
  period: null,
  step: null,
  holiday: null,
  hijri: false,
  way: null,
}

/** A point in time as far as the text says it; `more` holds what differs from a plain date. */
export function pointOf(first: number, end: number, said: Partial<Moment>, more: Partial<Draft> = {}): Draft {
  const at = { ...NOTHING, ...said }
  return { first, end, type: isTime(at) ? 'time' : 'date', mod: null, zone: null, at, until: null, value: null, ...more }
}

/** Whether a moment is finer than a day. */
export function isTime({ part, clock, step }: Moment): boolean {
  return part !== null || clock !== null || step?.unit === 'hour' || step?.unit === 'minute'
}

/** A time expression whose words alone give its value. */
export function plainOf(first: number, end: number, type: Draft['type'], value: string, mod: Draft['mod'] = null): Draft {
  return { first, end, type, mod, zone: null, at: null, until: null, value }
}

/** So many units from the day of speaking or of the story. */
export function stepOf(unit: StepUnit, by: number, from: 'speech' | 'story'): Partial<Moment> {
  return { step: { unit, by, from }, way: by < 0 ? -1 : by > 0 ? 1 : 0 }
}

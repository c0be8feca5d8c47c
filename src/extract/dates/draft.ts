import type { DateMention, Moment, StepUnit } from '../../model/mentions/date.ts'

/** A date mention before its rule is named. */
export type Draft = Omit<DateMention, 'rule'>

/** A point in time of which no more is said. Written out: two objects spread into one take ten times as long. */
export function momentOf(said: Partial<Moment>): Moment {
  return {
    year: said.year ?? null,
    month: said.month ?? null,
    day: said.day ?? null,
    weekday: said.weekday ?? null,
    part: said.part ?? null,
    clock: said.clock ?? null,
    period: said.period ?? null,
    step: said.step ?? null,
    holiday: said.holiday ?? null,
    hijri: said.hijri ?? false,
    way: said.way ?? null,
  }
}

/** A point in time as far as the text says it; `more` holds what differs from a plain date. */
export function pointOf(
  first: number,
  end: number,
  said: Partial<Moment>,
  more: Partial<Pick<Draft, 'mod' | 'until'>> = {},
): Draft {
  const at = momentOf(said)
  const { mod = null, until = null } = more
  return { first, end, type: isTime(at) ? 'time' : 'date', mod, zone: null, at, until, value: null }
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
